// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../browser/in-page/fetch-page.ts';

const alone = new Function(`return (${fetchPage.toString()})`)() as typeof fetchPage;
const URL_OF_POLICY = 'https://www.nimbus.example/privacy';

function serve(
  body: BodyInit | null,
  init: ResponseInit & { type?: string } = {},
  url = URL_OF_POLICY,
): ReturnType<typeof vi.fn> {
  const headers = { 'content-type': init.type ?? 'text/html; charset=utf-8' };
  const response = new globalThis.Response(body as never, { status: init.status ?? 200, headers });
  Object.defineProperty(response, 'url', { value: url });
  const fetched = vi.fn(async () => response);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const bytes = (...codes: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(codes);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fetchPage, alone as it is injected', () => {
  it('gives the text, the status and where it came from, and sends no cookies', async () => {
    const fetched = serve('<p>Privacy</p>', {}, 'https://www.nimbus.example/en/privacy');
    expect(await alone(URL_OF_POLICY, 1_000, 'same-origin')).toEqual({
      ok: true,
      status: 200,
      url: 'https://www.nimbus.example/en/privacy',
      contentType: 'text/html; charset=utf-8',
      html: '<p>Privacy</p>',
    });
    expect(fetched).toHaveBeenCalledWith(URL_OF_POLICY, expect.objectContaining({ credentials: 'omit' }));
  });

  it('gives an HTTP error with its status', async () => {
    serve('gone', { status: 404 });
    expect(await alone(URL_OF_POLICY, 1_000, 'same-origin')).toMatchObject({ ok: true, status: 404 });
  });

  it.each([
    { redirects: 'same-origin', sent: { mode: 'same-origin' }, notSent: 'redirect' },
    { redirects: 'none', sent: { redirect: 'manual' }, notSent: 'mode' },
  ] as const)('with redirects $redirects asks for no other', async ({ redirects, sent, notSent }) => {
    const fetched = serve('');
    await alone(URL_OF_POLICY, 1_000, redirects);
    expect(fetched).toHaveBeenCalledWith(URL_OF_POLICY, expect.objectContaining(sent));
    expect(fetched.mock.calls[0]![1]).not.toHaveProperty(notSent);
  });

  it('says that it was redirected, and nothing more', async () => {
    const response = new globalThis.Response(null);
    Object.defineProperties(response, { type: { value: 'opaqueredirect' }, status: { value: 0 } });
    vi.stubGlobal('fetch', async () => response);
    expect(await alone(URL_OF_POLICY, 1_000, 'none')).toEqual({ ok: false, reason: 'redirected' });
  });

  it.each(['application/pdf', 'image/png', 'application/octet-stream', 'application/zip; charset=binary'])(
    'leaves content that is no text: %s',
    async (type) => {
      serve('%PDF-1.7', { type });
      expect(await alone(URL_OF_POLICY, 1_000, 'same-origin')).toMatchObject({ ok: true, contentType: type, html: '' });
    },
  );

  it.each([
    { desc: 'the header', type: 'text/html; charset=ISO-8859-1', body: bytes(0x70, 0xe9), html: 'pé' },
    {
      desc: 'a meta element',
      type: 'text/html',
      body: bytes(...ascii('<meta charset="windows-1250">'), 0x9a),
      html: '<meta charset="windows-1250">š',
    },
    { desc: 'neither', type: 'text/html', body: new TextEncoder().encode('é'), html: 'é' },
    {
      desc: 'a name that no decoder knows',
      type: 'text/html; charset=klingon',
      body: new TextEncoder().encode('é'),
      html: 'é',
    },
  ])('decodes by $desc', async ({ type, body, html }) => {
    serve(body, { type });
    expect(await alone(URL_OF_POLICY, 1_000, 'same-origin')).toMatchObject({ ok: true, html });
  });

  it('gives up on what is too large, without reading it to the end', async () => {
    let sent = 0;
    const endless = new globalThis.ReadableStream<Uint8Array>({
      pull(controller) {
        sent++;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    serve(endless as never);
    expect(await alone(URL_OF_POLICY, 10_000, 'same-origin')).toEqual({ ok: false, reason: 'too-large' });
    expect(sent).toBeLessThan(20);
  });

  it('takes what is exactly as large as allowed', async () => {
    serve('x'.repeat(1_000));
    expect(await alone(URL_OF_POLICY, 1_000, 'same-origin')).toMatchObject({ ok: true });
  });

  it('is unreachable where the network or a redirect to elsewhere fails', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await alone(URL_OF_POLICY, 1_000, 'same-origin')).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('gives up after 10 seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
        ),
    );
    const answer = alone(URL_OF_POLICY, 1_000, 'same-origin');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ ok: false, reason: 'timeout' });
  });
});
