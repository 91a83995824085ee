// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as i18n from '../../browser/i18n.ts';
import { readOpenPage, readPolicyFiles, readPolicyPage } from '../../browser/policy-pages.ts';
import * as scripting from '../../browser/scripting.ts';
import * as tabs from '../../browser/tabs.ts';
import type { AccessTier, Site } from '../../core/evidence/evidence.ts';

const site: Site = {
  url: 'https://www.exemple.test/',
  origin: 'https://www.exemple.test',
  host: 'www.exemple.test',
  registrableDomain: 'exemple.test',
  title: '',
  lang: 'fr',
  readAt: 0,
};
const HERE = 'https://www.exemple.test/privacy';
const OTHER_HOST = 'https://legal.exemple.test/privacy';
const OTHER_SITE = 'https://groupe.test/privacy';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const htmlOf = (text: string, lang = ''): string => `<html lang="${lang}"><title>Privacy</title><p>${text}</p></html>`;
const answer = (over: Partial<Extract<Awaited<ReturnType<typeof scripting.fetchWithGrant>>, { ok: true }>> = {}) => ({
  ok: true as const,
  status: 200,
  url: HERE,
  contentType: 'text/html; charset=utf-8',
  html: htmlOf(words(80)),
  ...over,
});

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(i18n, 'detectLanguage').mockResolvedValue('');
  vi.spyOn(scripting, 'fetchThroughPage').mockResolvedValue(answer());
  vi.spyOn(scripting, 'fetchWithGrant').mockResolvedValue(answer());
});

describe('which way a page is fetched', () => {
  it.each<[string, string, AccessTier, boolean, 'page' | 'grant' | null]>([
    ['same origin, no grant', HERE, 'page', true, 'page'],
    ['same origin, with a grant', HERE, 'everywhere', true, 'page'],
    ['other host of the site, no grant', OTHER_HOST, 'page', true, null],
    ['other host of the site, granted', OTHER_HOST, 'site', true, 'grant'],
    ['other site, only this one granted', OTHER_SITE, 'site', false, null],
    ['other site, all granted', OTHER_SITE, 'everywhere', false, 'grant'],
  ])('%s', async (_, url, tier, ofSite, way) => {
    const page = await readPolicyPage(url, ofSite, { site, tabId: 1, tier, hangs: false });
    expect(scripting.fetchThroughPage).toHaveBeenCalledTimes(way === 'page' ? 1 : 0);
    expect(scripting.fetchWithGrant).toHaveBeenCalledTimes(way === 'grant' ? 1 : 0);
    if (way === null) expect(page).toEqual({ ok: false, problem: 'needs-grant', url });
  });

  it.each<[string, AccessTier, 'grant' | null]>([
    ['no grant', 'page', null],
    ['with a grant', 'site', 'grant'],
  ])('of a page that hangs, %s: never through it', async (_, tier, way) => {
    const page = await readPolicyPage(HERE, true, { site, tabId: 1, tier, hangs: true });
    expect(scripting.fetchThroughPage).not.toHaveBeenCalled();
    expect(scripting.fetchWithGrant).toHaveBeenCalledTimes(way === 'grant' ? 1 : 0);
    if (way === null) expect(page).toEqual({ ok: false, problem: 'unreachable', url: HERE });
  });

  it.each(['http://192.168.1.1/privacy', 'http://router/privacy', 'file:///etc/passwd', 'http://[::1]/privacy'])(
    'never asks %s',
    async (url) => {
      expect(await readPolicyPage(url, false, { site, tabId: 1, tier: 'everywhere', hangs: false })).toEqual({
        ok: false,
        problem: 'not-allowed',
        url,
      });
      expect(scripting.fetchWithGrant).not.toHaveBeenCalled();
    },
  );
});

describe('what may be wrong with a page', () => {
  it.each([
    ['gone', answer({ status: 404 }), 'not-found'],
    ['gone for good', answer({ status: 410 }), 'not-found'],
    ['forbidden', answer({ status: 403 }), 'unreachable'],
    ['server error', answer({ status: 503 }), 'unreachable'],
    ['a PDF', answer({ contentType: 'application/pdf', html: '' }), 'pdf'],
    ['another file', answer({ contentType: 'application/msword', html: '' }), 'not-a-page'],
    ['ended up inside a private network', answer({ url: 'http://10.0.0.1/' }), 'not-allowed'],
    ['a shell for a script', answer({ html: htmlOf('Loading…') }), 'open-it'],
    ['too large', { ok: false as const, reason: 'too-large' as const }, 'too-large'],
    ['led elsewhere', { ok: false as const, reason: 'redirected' as const }, 'redirected'],
    ['never came', { ok: false as const, reason: 'timeout' as const }, 'unreachable'],
  ])('%s', async (_, came, problem) => {
    vi.mocked(scripting.fetchThroughPage).mockResolvedValue(came);
    expect(await readPolicyPage(HERE, true, { site, tabId: 1, tier: 'page', hangs: false })).toEqual({
      ok: false,
      problem,
      url: HERE,
    });
  });

  it.each([
    { desc: 'a PDF, whatever the tier', url: `${OTHER_SITE}.PDF`, problem: 'pdf' },
    {
      desc: 'a page that a script draws by its fragment',
      url: 'https://www.exemple.test/#/privacy',
      problem: 'open-it',
    },
  ])('$desc is not asked for at all', async ({ url, problem }) => {
    expect(await readPolicyPage(url, false, { site, tabId: 1, tier: 'page', hangs: false })).toMatchObject({ problem });
    expect(scripting.fetchThroughPage).not.toHaveBeenCalled();
    expect(scripting.fetchWithGrant).not.toHaveBeenCalled();
  });

  it('a shell is one whatever its navigation and its footer say', async () => {
    const labels = Array.from({ length: 200 }, (_, at) => `<li>Link ${at} to it</li>`).join('');
    vi.mocked(scripting.fetchThroughPage).mockResolvedValue(
      answer({ html: `<ul>${labels}</ul><div id="root"></div><footer>All rights reserved by us</footer>` }),
    );
    expect(await readPolicyPage(HERE, true, { site, tabId: 1, tier: 'page', hangs: false })).toMatchObject({
      problem: 'open-it',
    });
  });

  it('a short notice with an address is a policy', async () => {
    vi.mocked(scripting.fetchThroughPage).mockResolvedValue(answer({ html: htmlOf('Write to dpo@exemple.test.') }));
    expect((await readPolicyPage(HERE, true, { site, tabId: 1, tier: 'page', hangs: false })).ok).toBe(true);
  });
});

describe('a policy that iubenda keeps', () => {
  const LINK = 'https://www.iubenda.com/privacy-policy/12345678';
  const DATA = 'https://www.iubenda.com/api/privacy-policy/12345678/no-markup';
  const data = () =>
    answer({
      url: DATA,
      contentType: 'application/json; charset=utf-8',
      html: JSON.stringify({ success: true, content: `<p>${words(80)}</p>` }),
    });
  const ask = (url: string, tier: AccessTier) => readPolicyPage(url, false, { site, tabId: 1, tier, hangs: false });

  it.each(['page', 'site'] as const)('is another company’s host: not asked, seeing the %s', async (tier) => {
    expect(await ask(LINK, tier)).toEqual({ ok: false, problem: 'needs-grant', url: LINK });
    expect(scripting.fetchWithGrant).not.toHaveBeenCalled();
  });

  it('is read from its data where every site is granted, and quoted at its own page', async () => {
    vi.mocked(scripting.fetchWithGrant).mockResolvedValue(data());
    expect(await ask(LINK, 'everywhere')).toMatchObject({ ok: true, document: { url: LINK } });
    expect(scripting.fetchWithGrant).toHaveBeenCalledExactlyOnceWith(DATA);
  });

  it.each([
    ['another JSON', '{"success":false}'],
    ['no JSON', '<html></html>'],
  ])('is no page when %s comes', async (_, html) => {
    vi.mocked(scripting.fetchWithGrant).mockResolvedValue({ ...data(), html });
    expect(await ask(LINK, 'everywhere')).toMatchObject({ problem: 'not-a-page' });
  });

  it.each([
    ['everywhere', true],
    ['page', false],
  ] as const)('embedded by a script in a page of the site, seeing %s: read %s', async (tier, read) => {
    const shell = htmlOf(`<a href="${LINK}" class="iubenda-embed">Privacy Policy</a>`);
    vi.mocked(scripting.fetchThroughPage).mockResolvedValue(answer({ html: shell }));
    vi.mocked(scripting.fetchWithGrant).mockResolvedValue(data());
    const page = await readPolicyPage(HERE, true, { site, tabId: 1, tier, hangs: false });
    expect(page).toMatchObject(read ? { ok: true, document: { url: LINK } } : { problem: 'open-it', url: HERE });
  });
});

describe('the small files of the site', () => {
  const TILT = 'https://www.exemple.test/tilt.json';
  const TXT = 'https://www.exemple.test/.well-known/privacy.txt';
  const file = (over: Partial<ReturnType<typeof answer>> = {}) =>
    answer({ url: TILT, contentType: 'application/json', html: '{"controller":{}}', ...over });
  const visited = { site, tabId: 1, tier: 'page', hangs: false } as const;

  it('are asked for all at once, through the page, and little is waited or taken for them', async () => {
    const answers: (() => void)[] = [];
    vi.mocked(scripting.fetchThroughPage).mockImplementation(
      (_, url) => new Promise((resolve) => answers.push(() => resolve(file({ url })))),
    );
    const reading = readPolicyFiles([TILT, TXT], visited);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    for (const one of answers) one();
    expect((await reading).map(({ url, file: text }) => [url, text])).toEqual([
      [TILT, '{"controller":{}}'],
      [TXT, '{"controller":{}}'],
    ]);
    const [, , limits] = vi.mocked(scripting.fetchThroughPage).mock.calls[0]!;
    expect(limits?.bytes).toBeLessThanOrEqual(2_000_000);
    expect(limits?.ms).toBeLessThanOrEqual(2_000);
  });

  it.each<[string, Awaited<ReturnType<typeof scripting.fetchThroughPage>>]>([
    ['missing', file({ status: 404 })],
    ['a page of the site', file({ contentType: 'text/html', html: '<!doctype html>' })],
    ['empty', file({ html: '' })],
    ['too large', { ok: false, reason: 'too-large' }],
    ['too late', { ok: false, reason: 'timeout' }],
  ])('that are %s are none', async (_, came) => {
    vi.mocked(scripting.fetchThroughPage).mockResolvedValue(came);
    expect(await readPolicyFiles([TILT], visited)).toEqual([]);
  });

  it.each<[AccessTier, number]>([
    ['page', 0],
    ['site', 1],
  ])('of a page that hangs are never asked for through it, seeing the %s', async (tier, times) => {
    vi.mocked(scripting.fetchWithGrant).mockResolvedValue(file());
    await readPolicyFiles([TILT], { ...visited, tier, hangs: true });
    expect(scripting.fetchThroughPage).not.toHaveBeenCalled();
    expect(scripting.fetchWithGrant).toHaveBeenCalledTimes(times);
  });
});

describe('the language of a page', () => {
  it.each([
    ['the detector is sure, the template says otherwise', 'en-US', 'fr', 'fr'],
    ['the detector is not sure', 'de', '', 'de'],
    ['neither says', '', '', ''],
  ])('%s', async (_, said, detected, lang) => {
    vi.mocked(i18n.detectLanguage).mockResolvedValue(detected);
    vi.mocked(scripting.fetchThroughPage).mockResolvedValue(answer({ html: htmlOf(words(80), said) }));
    const page = await readPolicyPage(HERE, true, { site, tabId: 1, tier: 'page', hangs: false });
    expect(page.ok && page.document.lang).toBe(lang);
  });
});

describe('the page in front of the person', () => {
  it('is read as it stands', async () => {
    vi.spyOn(scripting, 'liveHtml').mockResolvedValue(htmlOf(words(80)));
    vi.spyOn(tabs, 'addressOf').mockResolvedValue(HERE);
    expect(await readOpenPage(1, HERE)).toMatchObject({ ok: true, document: { url: HERE } });
  });

  it.each([
    ['left meanwhile', htmlOf(words(80)), 'https://elsewhere.example/'],
    ['silent', null, HERE],
  ])('is not read when it was %s', async (_, html, address) => {
    vi.spyOn(scripting, 'liveHtml').mockResolvedValue(html);
    vi.spyOn(tabs, 'addressOf').mockResolvedValue(address);
    expect(await readOpenPage(1, HERE)).toEqual({ ok: false, problem: 'unreachable', url: HERE });
  });
});
