/** A page as its server sent it; `html` is empty when the content is not text. */
export type FetchedPage =
  | { ok: true; status: number; url: string; contentType: string; html: string }
  | { ok: false; reason: 'too-large' | 'timeout' | 'unreachable' | 'redirected' };

/**
 * Fetches one page within `patience` ms and `maxBytes`. Without cookies: a policy needs no login, and a request without
 * them can neither act in the person's name nor bring a page about them into Habeas. `redirects`: `same-origin` follows
 * those within the caller's own origin and tells the final address, one to elsewhere is `unreachable`; `none` follows
 * none and says `redirected`. Either way nothing is sent to an address that nobody judged. Content that is no text
 * comes with its type and empty. An HTTP error is an answer like any other, with its status. Never rejects.
 * Self-contained: runs in an isolated world of the page (`same-origin`), or in Habeas itself where a grant covers the
 * host (`none`). https://fetch.spec.whatwg.org/#http-fetch
 */
export async function fetchPage(
  url: string,
  maxBytes: number,
  redirects: 'same-origin' | 'none',
  patience = 10_000,
): Promise<FetchedPage> {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, patience);
  try {
    const staying: RequestInit = redirects === 'none' ? { redirect: 'manual' } : { mode: 'same-origin' };
    const response = await fetch(url, { ...staying, credentials: 'omit', signal: abort.signal });
    if (response.type === 'opaqueredirect') return { ok: false, reason: 'redirected' };
    const contentType = response.headers.get('content-type') ?? '';
    const page = { ok: true as const, status: response.status, url: response.url || url, contentType };
    const isText = contentType === '' || /^(text\/|application\/(xhtml\+xml|xml|json|ld\+json))/i.test(contentType);
    if (!isText || !response.body) {
      abort.abort();
      return { ...page, html: '' };
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > maxBytes) {
        abort.abort();
        return { ok: false, reason: 'too-large' };
      }
      chunks.push(value);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
    const charset = /charset=["']?([\w-]+)/i.exec(contentType) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head);
    let decoder: TextDecoder;
    try {
      decoder = new TextDecoder(charset?.[1] ?? 'utf-8');
    } catch {
      decoder = new TextDecoder();
    }
    return { ...page, html: decoder.decode(bytes) };
  } catch {
    return { ok: false, reason: late ? 'timeout' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
