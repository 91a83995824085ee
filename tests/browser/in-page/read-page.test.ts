// @vitest-environment happy-dom
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../browser/in-page/read-page.ts';
import type { PageAnswer as WholeAnswer } from '../../../core/evidence/evidence.ts';
import { evidenceFrom } from '../../../core/evidence/from-page.ts';
import { CALLBACK, mergeProbes, type Probe, type Shape } from '../../../core/evidence/probe.ts';

type PageAnswer = Omit<WholeAnswer, 'stores'>;

const CALLS = [{ path: 'CookieConsent.getUserPreferences' }, { path: 'CookieConsent.validConsent' }];
// As `executeScript` does it: nothing of the module comes along.
const alone = new Function(`return (${readPage.toString()})`)() as typeof readPage;

const page = window as unknown as Record<string, unknown>;
/** Both steps, as `readTab` takes them. */
async function read(probe: Probe = {}): Promise<PageAnswer> {
  const merged = mergeProbes([probe]);
  const answer = await alone(JSON.stringify(merged), false);
  const calls = merged.calls.filter(({ name }) => answer.callable.includes(name));
  if (calls.length === 0) return answer;
  const told = await alone(JSON.stringify({ ...merged, calls }), true);
  return { ...answer, calls: told.calls, unread: [...answer.unread, ...told.unread] };
}
const planted: (() => void)[] = [];

function define(name: string, property: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(window, name);
  planted.push(() => (before ? Object.defineProperty(window, name, before) : delete page[name]));
  Object.defineProperty(window, name, { configurable: true, enumerable: true, ...property });
}

function plant(name: string, value: unknown): void {
  define(name, { value, writable: true });
}

function plantGetter(name: string, get: () => unknown): void {
  define(name, { get });
}

beforeEach(() => {
  document.documentElement.setAttribute('lang', 'fr-FR');
  document.title = 'Nimbus  Nuages';
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const undo of planted.splice(0).reverse()) undo();
  document.body.replaceChildren();
  document.head.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  for (const pair of document.cookie.split(';')) document.cookie = `${pair.split('=')[0]?.trim()}=; max-age=0`;
});

const html = (markup: string): void => {
  document.body.innerHTML = markup;
};

describe('alone, as it is injected', () => {
  it('answers as it does in its module', async () => {
    html('<footer><a href="/privacy">Privacy</a></footer>');
    plant('Cookiebot', { consent: { marketing: false } });
    localStorage.setItem('cc_cookie', '{}');
    const probe = JSON.stringify(mergeProbes([{ globals: ['Cookiebot.consent'], storage: ['cc_cookie'] }]));
    expect(await alone(probe, false)).toEqual(await readPage(probe, false));
  });

  it('is lighter than 8 kB, as it is sent', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        target: 'esnext',
        rolldownOptions: { input: 'browser/in-page/read-page.ts', preserveEntrySignatures: 'strict' },
      },
    });
    const [output] = (Array.isArray(built) ? built : [built]) as { output: { code: string }[] }[];
    const code = output?.output[0]?.code ?? '';
    expect(code).toContain('getOwnPropertyDescriptor');
    expect(code.length).toBeLessThan(8_000);
  });

  it('hands out JSON that the border takes without a complaint', async () => {
    html('<a href="https://www.nimbus.example/privacy">Privacy</a>');
    plant('Cookiebot', { consent: { marketing: false } });
    const url = location.href;
    const context = { url, tier: 'everywhere' as const, readAt: 0, registrableDomain: (host: string) => host };
    const stores = { database: [], cache: [], worker: [] };
    const answer = structuredClone({ ...(await read({ globals: ['Cookiebot.consent'] })), stores });
    expect(evidenceFrom(answer, [], context)).toMatchObject({
      site: { lang: 'fr-FR', title: 'Nimbus Nuages' },
      globals: { 'Cookiebot.consent': { marketing: false } },
      limits: [],
    });
  });
});

describe('cookies', () => {
  it('come as pairs, values as they are', async () => {
    document.cookie = 'theme=dark';
    document.cookie = 'CookieConsent={stamp:%27a+b/c==%27%2Cnecessary:true}';
    expect((await read()).cookies).toEqual([
      ['theme', 'dark'],
      ['CookieConsent', '{stamp:%27a+b/c==%27%2Cnecessary:true}'],
    ]);
  });

  it('without a name, and of a flood', async () => {
    const jar = ['nameless', ...Array.from({ length: 10_000 }, (_, index) => `c${index}=${index}`)].join('; ');
    const prototype = Object.getPrototypeOf(document) as object;
    Object.defineProperty(prototype, 'cookie', { configurable: true, get: () => jar });
    const { cookies, cut } = await read();
    delete (prototype as { cookie?: string }).cookie;
    expect(cookies[0]).toEqual(['', 'nameless']);
    expect([cookies.length, cut.cookies]).toEqual([3_000, 3_000]);
  });

  it('are read past a form that takes their name', async () => {
    document.cookie = 'theme=dark';
    html('<form name="cookie"></form>');
    Object.defineProperty(document, 'cookie', { configurable: true, value: document.forms[0] });
    const { cookies } = await read();
    delete (document as { cookie?: unknown }).cookie;
    expect(cookies).toEqual([['theme', 'dark']]);
  });
});

describe('storage', () => {
  it('tells every key and its size, and the values that a probe names', async () => {
    localStorage.setItem('cc_cookie', '{"a":1}');
    localStorage.setItem('_sp_user_7', 'x');
    localStorage.setItem('cart', 'three apples');
    sessionStorage.setItem('cc_cookie', 'y');
    expect((await read({ storage: ['cc_cookie', '_sp_*'] })).storage).toEqual([
      { area: 'local', key: 'cc_cookie', value: '{"a":1}', size: 7 },
      { area: 'local', key: '_sp_user_7', value: 'x', size: 1 },
      { area: 'local', key: 'cart', value: null, size: 12 },
      { area: 'session', key: 'cc_cookie', value: 'y', size: 1 },
    ]);
  });

  it('finds a named key behind a flood of others, and says what it cut', async () => {
    for (let index = 0; index < 10_000; index++) localStorage.setItem(`k${index}`, 'v');
    localStorage.setItem('cc_cookie', '{}');
    const { storage, cut } = await read({ storage: ['cc_cookie'] });
    expect(cut.storage).toBeGreaterThan(0);
    expect(storage.length).toBeLessThanOrEqual(3_001);
    // On a slow machine the time may be up first; then that is what is told.
    if (storage.length === 3_001) expect(storage.at(-1)?.key).toBe('cc_cookie');
  });

  it('cuts a huge value and says so', async () => {
    localStorage.setItem('cc_cookie', 'x'.repeat(1_000_000));
    const { storage, cut } = await read({ storage: ['cc_cookie'] });
    expect([storage[0]?.value?.length, storage[0]?.size, cut.storage]).toEqual([60_000, 1_000_000, 1]);
  });

  it('is named where the browser refuses it', async () => {
    plantGetter('sessionStorage', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect((await read()).unread).toEqual(['sessionStorage']);
  });
});

describe('globals', () => {
  const copyOf = async (value: unknown, path = 'Planted'): Promise<PageAnswer> => {
    plant('Planted', value);
    return await read({ globals: [path] });
  };

  it('are copied: own data, dates as ms', async () => {
    class Platform {
      consent = { marketing: false, list: [1, 'a', null, { deep: true }] };
      at = new Date(1_764_003_600_000);
      never = new Date(Number.NaN);
      big = 2n;
      nan = Number.NaN;
      renew(): void {}
      arrow = (): void => {};
    }
    expect((await copyOf(new Platform())).globals['Planted']).toEqual({
      consent: { marketing: false, list: [1, 'a', null, { deep: true }] },
      at: 1_764_003_600_000,
      never: null,
      nan: null,
    });
  });

  it('are copied: expressions as their text, which their page cannot change', async () => {
    const changed = Object.defineProperty(/^_a/, 'source', { value: 'other' });
    const { globals } = await copyOf({ cookies: [/^_acme_.*$/i, 'b', changed] });
    expect(globals['Planted']).toEqual({ cookies: ['/^_acme_.*$/', 'b', '/^_a/'] });
  });

  it('are reached by a path, through functions too', async () => {
    const value = Object.assign(() => {}, { consent: { marketing: true } });
    expect((await copyOf(value, 'Planted.consent.marketing')).globals).toEqual({ 'Planted.consent.marketing': true });
  });

  it('are absent when the page has none, and an element of the name is none', async () => {
    html('<div id="Planted"></div>');
    expect(
      (await read({ globals: ['Planted', 'Planted.consent', 'toString.constructor', 'Planted.__proto__'] })).globals,
    ).toEqual({});
  });

  it('that are accessors are code of the page: not run, and named', async () => {
    const run = vi.fn(() => ({ marketing: true }));
    plantGetter('Planted', run);
    plant('Other', Object.defineProperty({ b: 1 }, 'a', { get: run, enumerable: true }));
    const { globals, unread } = await read({ globals: ['Planted', 'Planted.consent', 'Other'] });
    expect(globals).toEqual({ Other: { b: 1 } });
    expect(unread).toEqual(['Planted', 'Planted.consent', 'Other']);
    expect(run).not.toHaveBeenCalled();
  });

  it('with cycles end', async () => {
    const cycle: Record<string, unknown> = { a: 1 };
    cycle['self'] = cycle;
    cycle['list'] = [cycle];
    expect((await copyOf(cycle)).globals['Planted']).toEqual({ a: 1, self: null, list: [null] });
  });

  it.each([
    { desc: '100 MB of text', value: () => 'x'.repeat(100_000_000) },
    {
      desc: '100 MB of text in an object',
      value: () => ({ a: new String('x'.repeat(100_000_000)), b: new Uint8Array(100_000_000) }),
    },
    { desc: 'a list of 4 billion', value: () => new Array(2 ** 32 - 1) },
    {
      desc: '100,000 keys',
      value: () => Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, { index }])),
    },
    { desc: 'a deep tree', value: () => Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ inner }), 1) },
    {
      desc: 'an endless tree',
      value: () => {
        const branch = (): object =>
          new Proxy(Object.create(null), {
            ownKeys: () => Array.from({ length: 300 }, (_, index) => `k${index}`),
            getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: branch(), writable: true }),
          });
        return branch();
      },
    },
  ])('are bounded: $desc', async ({ value }) => {
    const planted = value();
    const began = performance.now();
    const answer = await copyOf(planted);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(JSON.stringify(answer).length).toBeLessThan(500_000);
  });

  it('that were cut are told', async () => {
    expect((await copyOf('x'.repeat(30_000))).cut).toHaveProperty('globals');
    expect((await copyOf({ a: 'x' })).cut).toEqual({});
  });

  it('whose traps throw are named, and lose nothing else', async () => {
    const trap = (): never => {
      throw new Error('mine');
    };
    const proxy = new Proxy({}, { ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap, get: trap });
    plant('Trap', proxy);
    plant('Holder', { inside: proxy, beside: 2 });
    const { globals, unread } = await read({ globals: ['Trap.consent', 'Holder'] });
    expect(globals).toEqual({ Holder: { inside: null, beside: 2 } });
    expect(unread).toEqual(['Trap.consent', 'Holder']);
  });

  it('reads what needs no wishes where the page took JSON.parse away', async () => {
    html('<footer><a href="/privacy">Privacy</a></footer>');
    const wishes = JSON.stringify(mergeProbes([{ globals: ['Planted'] }]));
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new TypeError();
    });
    expect(await alone(wishes, false)).toMatchObject({ globals: {}, links: [{ place: 'footer' }], unread: ['probe'] });
  });

  it('cannot reach a prototype through a key', async () => {
    const { globals } = await copyOf(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"a":1}}'));
    expect(globals['Planted']).toEqual({ constructor: { a: 1 } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('calls', () => {
  it('are not made while the page is read: it only tells which it may have', async () => {
    const asked = vi.fn();
    plant('Platform', { answer: asked });
    const merged = mergeProbes([{ calls: [{ path: 'Platform.answer' }, { path: 'Other.answer' }] }]);
    expect(await alone(JSON.stringify(merged), false)).toMatchObject({ callable: ['Platform.answer'], calls: {} });
    expect(asked).not.toHaveBeenCalled();
  });

  it('are those of the probe, with their owner', async () => {
    const preferences = { acceptedCategories: ['necessary'], rejectedCategories: ['ads'] };
    const eraseCookies = vi.fn();
    plant('CookieConsent', {
      valid: true,
      getUserPreferences: () => preferences,
      validConsent(this: { valid: boolean }) {
        return this.valid;
      },
      eraseCookies,
    });
    const { calls } = await read({ calls: CALLS });
    expect(calls).toEqual({
      'CookieConsent.getUserPreferences': preferences,
      'CookieConsent.validConsent': true,
    });
    expect(eraseCookies).not.toHaveBeenCalled();
  });

  it.each([
    { desc: 'another script of that name', value: { consent: {} }, path: 'Platform.answer' },
    { desc: 'no function', value: { answer: 1 }, path: 'Platform.answer' },
    { desc: 'nothing to look into', value: null, path: 'Platform.answer' },
    { desc: 'a name of the browser itself', value: 1, path: 'toString' },
  ])('are not announced for $desc', async ({ value, path }) => {
    plant('Platform', value);
    const merged = mergeProbes([{ calls: [{ path }] }]);
    expect(await alone(JSON.stringify(merged), false)).toMatchObject({ callable: [], unread: [] });
  });

  it('go to methods of a prototype and to exports that are accessors', async () => {
    class Manager {
      state = { ads: false };
      answer(): unknown {
        return this.state;
      }
    }
    plant('Platform', new Manager());
    plant('Exports', Object.defineProperty({}, 'answer', { get: () => () => 1 }));
    const { calls } = await read({ calls: [{ path: 'Platform.answer' }, { path: 'Exports.answer' }] });
    expect(calls).toEqual({ 'Platform.answer': { ads: false }, 'Exports.answer': 1 });
  });

  const byCallback = [{ path: '__tcfapi', args: ['getTCData', 2, CALLBACK] }];
  it.each<{ desc: string; answer: (take: (value: unknown) => void) => void }>([
    { desc: 'at once', answer: (take) => take({ tcString: 'C' }) },
    { desc: 'a little later', answer: (take) => void setTimeout(() => take({ tcString: 'C' }), 5) },
    {
      desc: 'twice: the first counts',
      answer: (take) => {
        take({ tcString: 'C' });
        take({ tcString: 'D' });
      },
    },
  ])('hand their answer to a callback $desc', async ({ answer }) => {
    const asked = vi.fn((command: string, version: number, take: (value: unknown) => void) => {
      answer(take);
      return [command, version];
    });
    plant('__tcfapi', asked);
    const { calls } = await read({ calls: byCallback });
    expect(calls).toEqual({ '__tcfapi getTCData': { tcString: 'C' } });
    expect(asked.mock.calls[0]?.slice(0, 2)).toEqual(['getTCData', 2]);
  });

  it('that are never answered are waited for 200 ms, and their late answer changes nothing', async () => {
    let late: (value: unknown) => void = () => undefined;
    plant('__tcfapi', (_: string, __: number, take: (value: unknown) => void) => (late = take));
    const began = performance.now();
    const { calls, lang } = await read({ calls: byCallback });
    expect(performance.now() - began).toBeLessThan(1_000);
    late({ tcString: 'C' });
    expect([calls, lang]).toEqual([{}, 'fr-FR']);
  });

  it('are promised, and copied in the shape that is wished', async () => {
    const details = { categories: [{ slug: 'ads', state: 'OFF', services: ['x'] }], other: 'much' };
    plant('__ucCmp', { getConsentDetails: async () => details });
    const shape: Shape = { categories: [{ slug: 1, state: 1 }] };
    const { calls } = await read({ calls: [{ path: '__ucCmp.getConsentDetails', shape }] });
    expect(calls).toEqual({ '__ucCmp.getConsentDetails': { categories: [{ slug: 'ads', state: 'OFF' }] } });
  });

  it('may throw, break their promise or be no function', async () => {
    plant('CookieConsent', {
      getUserPreferences: () => {
        throw new Error('mine');
      },
      validConsent: async () => {
        throw new Error('mine');
      },
    });
    const { calls, unread } = await read({ calls: CALLS });
    expect([calls, unread]).toEqual([{}, ['CookieConsent.getUserPreferences']]);
    plant('CookieConsent', { validConsent: true });
    expect((await read({ calls: CALLS })).calls).toEqual({});
  });
});

describe('shapes', () => {
  const services = {
    matomo: { type: 'analytic', js: () => 1, cookies: ['_pk_id'], uri: 'x' },
    video: { type: 'video', cookies: 'none' },
  };
  it.each<{ desc: string; shape: Shape; kept: unknown }>([
    { desc: 'one key', shape: { matomo: { type: 1 } }, kept: { matomo: { type: 'analytic' } } },
    {
      desc: 'every key',
      shape: { '*': { type: 1 } },
      kept: { matomo: { type: 'analytic' }, video: { type: 'video' } },
    },
    { desc: 'a key that is not there', shape: { none: 1 }, kept: {} },
    { desc: 'items where there is no list', shape: [1], kept: undefined },
    { desc: 'a list where a record is wished', shape: { matomo: { cookies: { a: 1 } } }, kept: { matomo: {} } },
  ])('copy what they name: $desc', async ({ shape, kept }) => {
    plant('Services', services);
    expect((await read({ globals: [{ path: 'Services', shape }] })).globals['Services']).toEqual(kept);
  });
});

describe('presence', () => {
  it('is told of selectors that match, and of no other', async () => {
    html('<div id="cc-main"></div>');
    expect(await read({ present: ['p[', '#cc-main', '.none'] })).toMatchObject({
      present: ['#cc-main'],
      unread: ['p['],
    });
  });
});

describe('elements', () => {
  it('are read as the probe says: text, attributes, parts, rows', async () => {
    html(`<section class="type" data-kind="a"><h3>Necessary <b>(1)</b></h3><table>
      <tr><td>sid</td><td> nimbus.example </td></tr><tr><td>_ga</td><td>Google</td></tr></table></section>`);
    const elements = [
      {
        id: 'types',
        selector: '.type',
        attributes: ['data-kind', 'data-none'],
        parts: { head: 'h3', none: 'h4' },
        rows: { each: 'tr', cells: 'td' },
        most: 5,
      },
    ];
    expect((await read({ elements })).elements).toEqual({
      types: [
        {
          text: expect.stringContaining('Necessary (1)'),
          attributes: { 'data-kind': 'a', 'data-none': null },
          parts: { head: 'Necessary (1)' },
          rows: [
            ['sid', 'nimbus.example'],
            ['_ga', 'Google'],
          ],
        },
      ],
    });
  });

  it('are as many as the probe says, and the rest is told', async () => {
    html('<p>1</p><p>2</p><p>3</p>');
    const { elements, cut } = await read({ elements: [{ id: 'p', selector: 'p', most: 2 }] });
    expect([elements['p']?.map(({ text }) => text), cut]).toEqual([['1', '2'], { elements: 2 }]);
  });

  it('of a selector that is none are named', async () => {
    const { elements, unread } = await read({
      elements: [
        { id: 'odd', selector: 'p[', most: 2 },
        { id: 'none', selector: 'h6', most: 2 },
      ],
    });
    expect([elements, unread]).toEqual([{}, ['odd']]);
  });
});

describe('links, scripts, frames, JSON-LD', () => {
  it('of links: absolute address, text, rel and place', async () => {
    html(`<header><a href="/">Home</a></header><nav><a href="#top" rel="nofollow me">Top</a></nav>
      <main><a href="mailto:dpo@nimbus.example">Write  to us</a><a href="javascript:void(0)">No</a><a>No</a><a href="http://[">No</a></main>
      <footer><div><a href="https://legal.nimbus.example/privacy" aria-label="Privacy"></a></div></footer>
      <div role="dialog"><a href="/cookies" title="Cookies"><img></a></div><p><a href="/x">X</a></p>`);
    const base = new URL('/', document.baseURI).href;
    expect((await read()).links).toEqual([
      { href: base, text: 'Home', rel: '', place: 'header' },
      { href: `${document.baseURI.split('#')[0]}#top`, text: 'Top', rel: 'nofollow me', place: 'nav' },
      { href: 'mailto:dpo@nimbus.example', text: 'Write to us', rel: '', place: 'main' },
      { href: 'https://legal.nimbus.example/privacy', text: 'Privacy', rel: '', place: 'footer' },
      { href: `${base}cookies`, text: 'Cookies', rel: '', place: 'dialog' },
      { href: `${base}x`, text: 'X', rel: '', place: 'other' },
    ]);
  });

  it('of too many links: the first and the last, where policies are linked', async () => {
    html(`${'<a href="/a">a</a>'.repeat(2_500)}<footer><a href="/privacy">Privacy</a></footer>`);
    const now = vi.spyOn(performance, 'now').mockReturnValue(1);
    const { links, cut } = await read();
    now.mockRestore();
    expect([links.length, cut.links, links.at(-1)?.text]).toEqual([2_000, 2_000, 'Privacy']);
  });

  it('of scripts: web addresses, whatever their type', async () => {
    document.head.innerHTML = `<script type="text/plain" src="https://consent.cookiebot.com/uc.js"></script>
      <script type="text/plain">inline</script><script type="text/plain" src="data:text/javascript,1"></script>`;
    expect((await read()).scripts).toEqual(['https://consent.cookiebot.com/uc.js']);
  });

  it('of JSON-LD: the text, and none that is too long to be whole', async () => {
    document.head.innerHTML = `<script type="application/ld+json">{"@type":"Organization"}</script>
      <script type="application/ld+json">${'x'.repeat(200_000)}</script><script type="application/json">{}</script>`;
    const { jsonLd, cut } = await read();
    expect([jsonLd, cut]).toEqual([['{"@type":"Organization"}'], { jsonLd: 1 }]);
  });

  it('of frames and resources: hosts, each once', async () => {
    for (const src of ['https://video.example/1', 'https://video.example/2', 'about:blank', null]) {
      // Of another namespace, so that happy-dom does not try to load it.
      const frame = document.createElementNS('urn:frame', 'iframe');
      if (src) frame.setAttribute('src', src);
      document.body.append(frame);
    }
    const entries = ['https://t.example/a', 'https://t.example/b', 'https://u.example/', 'data:,', 'odd'].map(
      (name) => ({ name }),
    );
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(entries as never);
    const { frames, hosts } = await read();
    expect([frames, hosts]).toEqual([['video.example'], ['t.example', 'u.example']]);
  });

  it('of resources: a full buffer of the browser is told', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
      Array.from({ length: 250 }, () => ({ name: 'https://t.example/' })) as never,
    );
    const { cut, hosts } = await read();
    expect([cut, hosts]).toEqual([{ contacts: 250 }, ['t.example']]);
  });

  it.each([true, false, undefined])('of Global Privacy Control: %s', async (signal) => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: signal });
    const { gpc } = await read();
    delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
    expect(gpc).toBe(signal ?? null);
  });
});

describe('a hostile page', () => {
  const PROBE = mergeProbes([
    {
      storage: ['*'],
      globals: ['Planted'],
      calls: CALLS,
      present: ['a'],
      elements: [
        { id: 'a', selector: 'a', attributes: ['href'], parts: { b: 'b' }, rows: { each: 'i', cells: 'u' }, most: 9 },
      ],
    },
  ]);
  const mine = (): never => {
    throw new Error('mine');
  };

  it.each<{ desc: string; owner: object; name: string; value: unknown }>([
    { desc: 'String.slice throws', owner: String.prototype, name: 'slice', value: mine },
    { desc: 'String.indexOf finds nothing new', owner: String.prototype, name: 'indexOf', value: () => 0 },
    { desc: 'String.trim lies', owner: String.prototype, name: 'trim', value: () => ({}) },
    { desc: 'String.split throws', owner: String.prototype, name: 'split', value: mine },
    { desc: 'Array.push throws', owner: Array.prototype, name: 'push', value: mine },
    {
      desc: 'lists do not iterate',
      owner: Array.prototype,
      name: Symbol.iterator as never,
      value: mine,
    },
    { desc: 'Reflect.apply throws', owner: Reflect, name: 'apply', value: mine },
    { desc: 'Reflect.getOwnPropertyDescriptor throws', owner: Reflect, name: 'getOwnPropertyDescriptor', value: mine },
    { desc: 'Reflect.ownKeys lies', owner: Reflect, name: 'ownKeys', value: () => ({ length: Infinity }) },
    { desc: 'Object.hasOwn throws', owner: Object, name: 'hasOwn', value: mine },
    { desc: 'Array.isArray lies', owner: Array, name: 'isArray', value: () => true },
    { desc: 'getAttribute throws', owner: Element.prototype, name: 'getAttribute', value: mine },
    { desc: 'closest throws', owner: Element.prototype, name: 'closest', value: mine },
    { desc: 'querySelectorAll answers null', owner: Document.prototype, name: 'querySelectorAll', value: () => null },
    {
      desc: 'getElementsByTagName claims endless elements',
      owner: Document.prototype,
      name: 'getElementsByTagName',
      value: () => ({ length: Infinity }),
    },
    { desc: 'performance.now throws', owner: performance, name: 'now', value: mine },
    { desc: 'performance.now stands still', owner: performance, name: 'now', value: () => 0 },
    {
      desc: 'the resource list is no list',
      owner: performance,
      name: 'getEntriesByType',
      value: () => 'x'.repeat(1_000_000),
    },
    { desc: 'setters stand on Object.prototype', owner: Object.prototype, name: 'marketing', value: undefined },
  ])('neither hangs it nor makes it throw: $desc', async ({ owner, name, value }) => {
    html('<a href="/a"><b>B</b></a>');
    document.cookie = 'theme=dark';
    localStorage.setItem('k', 'v');
    plant('Planted', { marketing: false, list: [1] });
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const began = performance.now();
    Object.defineProperty(
      owner,
      name,
      value === undefined ? { configurable: true, set: mine } : { configurable: true, writable: true, value },
    );
    let reading: Promise<PageAnswer> | null = null;
    let asking: Promise<PageAnswer> | null = null;
    try {
      reading = alone(JSON.stringify(PROBE), false);
      asking = alone(JSON.stringify(PROBE), true);
    } finally {
      if (before) Object.defineProperty(owner, name, before);
      else delete (owner as Record<string, unknown>)[name];
    }
    const answer = await reading;
    expect((await asking)?.links).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(answer?.lang === 'fr-FR' || answer?.lang === '').toBe(true);
    expect(JSON.stringify(answer).length).toBeLessThan(1_000_000);
  });

  it('that spends all the time gets what was read until then', async () => {
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 50));
    document.cookie = 'theme=dark';
    html('<a href="/a">A</a>'.repeat(50));
    const { cookies, links, cut } = await read();
    expect([cookies, links.length < 50, cut.links === links.length]).toEqual([[['theme', 'dark']], true, true]);
  });
});
