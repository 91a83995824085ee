import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessTier, Evidence, Limit, PageAnswer } from '../../../core/evidence/evidence.ts';
import { evidenceFrom, type ReadingContext } from '../../../core/evidence/from-page.ts';
import { registrableDomain } from '../../../core/shared/domain.ts';

const URL_OF_CLICK = 'https://www.nimbus.example/pricing?plan=2';
const CONTEXT: ReadingContext = { url: URL_OF_CLICK, tier: 'site', readAt: 1_764_000_000_000, registrableDomain };

const answer = (fields: Partial<Record<keyof PageAnswer, unknown>> = {}): unknown => ({
  url: URL_OF_CLICK,
  title: 'Nimbus',
  lang: 'en',
  cookies: [],
  storage: [],
  stores: { database: [], cache: [], worker: [] },
  globals: {},
  calls: {},
  callable: [],
  hangs: false,
  present: [],
  elements: {},
  jsonLd: [],
  links: [],
  scripts: [],
  hosts: [],
  frames: [],
  gpc: null,
  cut: {},
  unread: [],
  ...fields,
});

const apiRow = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'theme',
  value: 'dark',
  domain: 'www.nimbus.example',
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: false,
  expirationDate: 1_790_000_000.5,
  storeId: '0',
  ...fields,
});

const read = (raw: unknown, api: unknown = [], tier: AccessTier = 'site'): Evidence =>
  evidenceFrom(raw, api, { ...CONTEXT, tier });
const malformed = ({ limits }: Evidence): string[] =>
  limits.flatMap((limit) => (limit.kind === 'malformed' ? limit.what : []));

describe('the site', () => {
  it('is what the page says of itself, on the address of its own origin', () => {
    const url = 'https://www.nimbus.example/pricing/annual';
    expect(read(answer({ url })).site).toEqual({
      url,
      origin: 'https://www.nimbus.example',
      host: 'www.nimbus.example',
      registrableDomain: 'nimbus.example',
      title: 'Nimbus',
      lang: 'en',
      readAt: CONTEXT.readAt,
    });
  });

  it('cuts long texts', () => {
    const { title, lang } = read(answer({ title: 'x'.repeat(1_000), lang: 'y'.repeat(1_000) })).site;
    expect([title.length, lang.length]).toEqual([500, 50]);
  });

  it.each([null, undefined])('stands without an answer of the page: %s', (raw) => {
    const evidence = read(raw, [apiRow()]);
    expect(evidence.site).toMatchObject({ url: URL_OF_CLICK, host: 'www.nimbus.example', title: '' });
    expect(evidence.cookies).toHaveLength(1);
    expect(evidence.limits).toContainEqual({ kind: 'no-answer', what: 'page' });
    expect(malformed(evidence)).toEqual([]);
  });

  it.each([
    { desc: 'another site', url: 'https://stratus.example/' },
    { desc: 'another scheme', url: 'http://www.nimbus.example/pricing' },
    { desc: 'another port', url: 'https://www.nimbus.example:8443/' },
  ])('drops the answer of a page the person has moved on to: $desc', ({ url }) => {
    const evidence = read(answer({ url, cookies: [['sid_of_other', '1']], title: 'Other' }), [apiRow()]);
    expect(evidence.site).toMatchObject({ url: URL_OF_CLICK, title: '' });
    expect(evidence.cookies.map(({ name }) => name)).toEqual(['theme']);
    expect(evidence.limits).toContainEqual({ kind: 'no-answer', what: 'page' });
  });

  it('keeps the rest when the page lies about its address in a way that is none', () => {
    const evidence = read(answer({ url: 7, cookies: [['a', '1']] }));
    expect(evidence.site.url).toBe(URL_OF_CLICK);
    expect(evidence.cookies).toHaveLength(1);
    expect(malformed(evidence)).toEqual(['url']);
  });
});

describe('limits of the tier', () => {
  const httpOnly: Limit = { kind: 'not-allowed', what: 'http-only', tier: 'site' };
  const parent: Limit = { kind: 'not-allowed', what: 'parent-domain', tier: 'site' };
  const third: Limit = { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' };
  it.each<{ tier: AccessTier; api: unknown; limits: Limit[] }>([
    { tier: 'page', api: null, limits: [httpOnly, parent, third] },
    { tier: 'site', api: [], limits: [third] },
    { tier: 'everywhere', api: [], limits: [] },
    { tier: 'site', api: null, limits: [third, { kind: 'no-answer', what: 'cookies-api' }] },
    { tier: 'everywhere', api: 'soon', limits: [{ kind: 'no-answer', what: 'cookies-api' }] },
  ])('$tier with $api', ({ tier, api, limits }) => {
    expect(read(answer(), api, tier).limits).toEqual(limits);
  });

  it('say what the reader cut, and which frames nobody read', () => {
    const { limits } = read(
      answer({
        cut: { cookies: 3_000, links: 0, doors: 3 },
        frames: ['Embed.example', 'www.nimbus.example', 'embed.example'],
      }),
      [],
    );
    expect(limits).toEqual([
      { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' },
      { kind: 'cut', what: 'cookies', kept: 3_000 },
      { kind: 'cut', what: 'links', kept: 0 },
      { kind: 'frame', what: 'host', host: 'embed.example' },
      { kind: 'malformed', what: 'cut' },
    ]);
  });

  const stores = { database: [], cache: [], worker: [] };
  it.each<{ desc: string; stores: unknown; limits: Limit[] }>([
    { desc: 'none', stores, limits: [] },
    {
      desc: 'one kind is not shown',
      stores: { ...stores, cache: null },
      limits: [{ kind: 'no-answer', what: 'cache' }],
    },
    {
      desc: 'nothing came',
      stores: null,
      limits: (['database', 'cache', 'worker'] as const).map((what) => ({ kind: 'no-answer', what })),
    },
    {
      desc: 'too many',
      stores: { ...stores, database: Array.from({ length: 201 }, (_, index) => `d${index}`) },
      limits: [{ kind: 'cut', what: 'stores', kept: 200 }],
    },
    { desc: 'no list', stores: { ...stores, worker: 'x' }, limits: [{ kind: 'malformed', what: 'stores' }] },
    { desc: 'no names', stores: { ...stores, worker: [1] }, limits: [{ kind: 'malformed', what: 'stores' }] },
  ])('say which stores could not be seen: $desc', ({ stores, limits }) => {
    expect(read(answer({ stores }), [], 'everywhere').limits).toEqual(limits);
  });

  it('name what the reader left alone', () => {
    expect(malformed(read(answer({ unread: ['Cookiebot.consent', 'localStorage'] })))).toEqual([
      'Cookiebot.consent',
      'localStorage',
    ]);
  });
});

describe('stores', () => {
  it('are listed by kind, each name once', () => {
    const stores = { database: ['mail', 'mail', 'queue'], cache: ['v1'], worker: ['https://www.nimbus.example/'] };
    expect(read(answer({ stores })).stores).toEqual([
      { kind: 'database', name: 'mail' },
      { kind: 'database', name: 'queue' },
      { kind: 'cache', name: 'v1' },
      { kind: 'worker', name: 'https://www.nimbus.example/' },
    ]);
  });
});

describe('cookies', () => {
  it('of the API come with seconds as ms, no leading dot, words of ours', () => {
    const row = apiRow({
      domain: '.Nimbus.example',
      hostOnly: false,
      sameSite: 'no_restriction',
      partitionKey: { topLevelSite: 'https://nimbus.example', hasCrossSiteAncestor: true },
    });
    expect(read(answer(), [row]).cookies).toEqual([
      {
        name: 'theme',
        value: 'dark',
        domain: 'nimbus.example',
        hostOnly: false,
        path: '/',
        secure: true,
        httpOnly: false,
        sameSite: 'none',
        expires: 1_790_000_000_500,
        session: false,
        partition: 'https://nimbus.example',
        source: 'cookies-api',
      },
    ]);
  });

  it.each([
    {
      desc: 'a session cookie',
      row: { session: true, expirationDate: undefined },
      expected: { session: true, expires: null },
    },
    { desc: 'an unspecified SameSite', row: { sameSite: 'unspecified' }, expected: { sameSite: null } },
    { desc: 'an empty partition', row: { partitionKey: {} }, expected: { partition: null } },
    { desc: "Firefox's empty partition", row: { partitionKey: { topLevelSite: '' } }, expected: { partition: null } },
    { desc: 'no partition', row: { partitionKey: null }, expected: { partition: null } },
    { desc: 'a date beyond all dates', row: { expirationDate: 1e300 }, expected: { expires: 253_402_300_799_000 } },
  ])('of the API: $desc', ({ row, expected }) => {
    const evidence = read(answer(), [apiRow(row)]);
    expect(evidence.cookies).toEqual([expect.objectContaining(expected)]);
    expect(malformed(evidence)).toEqual([]);
  });

  it.each([
    { desc: 'HttpOnly', httpOnly: true },
    { desc: 'of unknown HttpOnly', httpOnly: 'perhaps' },
    { desc: 'without HttpOnly', httpOnly: undefined },
  ])('lose their value when $desc', ({ httpOnly }) => {
    const evidence = read(answer(), [apiRow({ name: 'sid', value: 's3cret', httpOnly })]);
    expect(evidence.cookies).toEqual([expect.objectContaining({ name: 'sid', value: null })]);
    expect(JSON.stringify(evidence)).not.toContain('s3cret');
  });

  it('keep all but the one field that is not understood', () => {
    const evidence = read(answer(), [apiRow({ sameSite: 'sometimes', path: 7 }), 'crumbs', { value: 'nameless' }]);
    expect(evidence.cookies).toEqual([
      expect.objectContaining({ name: 'theme', value: 'dark', sameSite: null, path: null, secure: true }),
    ]);
    expect(malformed(evidence)).toEqual(
      expect.arrayContaining(['cookies-api sameSite', 'cookies-api path', 'cookies-api name']),
    );
  });

  it('of the document know what a script can know', () => {
    expect(read(answer({ cookies: [['a', 'b=c']] }), null, 'page').cookies).toEqual([
      {
        name: 'a',
        value: 'b=c',
        domain: null,
        hostOnly: null,
        path: null,
        secure: null,
        httpOnly: false,
        sameSite: null,
        expires: null,
        session: null,
        partition: null,
        source: 'document',
      },
    ]);
  });

  const host = apiRow();
  const parent = apiRow({ domain: '.nimbus.example', hostOnly: false, value: 'light' });
  const sid = apiRow({ name: 'sid', httpOnly: true });
  const tracker = apiRow({ name: 'uid', domain: '.tracker.example', hostOnly: false });
  const chips = apiRow({ partitionKey: { topLevelSite: 'https://nimbus.example' }, value: 'blue' });
  const MERGES: { desc: string; pairs: [string, string][]; api: unknown[]; rows: [string, string | null, string][] }[] =
    [
      {
        desc: "the same cookie is one row, the API's",
        pairs: [['theme', 'dark']],
        api: [host],
        rows: [['theme', 'dark', 'cookies-api']],
      },
      {
        desc: "the host's and its parent domain's of one name stay two",
        pairs: [
          ['theme', 'dark'],
          ['theme', 'light'],
        ],
        api: [host, parent],
        rows: [
          ['theme', 'dark', 'cookies-api'],
          ['theme', 'light', 'cookies-api'],
        ],
      },
      {
        desc: 'a partitioned one stays apart',
        pairs: [
          ['theme', 'dark'],
          ['theme', 'blue'],
        ],
        api: [host, chips],
        rows: [
          ['theme', 'dark', 'cookies-api'],
          ['theme', 'blue', 'cookies-api'],
        ],
      },
      {
        desc: 'a value that changed between the two reads',
        pairs: [['theme', 'dim']],
        api: [host],
        rows: [['theme', 'dark', 'cookies-api']],
      },
      {
        desc: 'equal values match before equal names',
        pairs: [
          ['theme', 'dim'],
          ['theme', 'dark'],
        ],
        api: [host],
        rows: [
          ['theme', 'dark', 'cookies-api'],
          ['theme', 'dim', 'document'],
        ],
      },
      {
        desc: 'one that the API does not show',
        pairs: [['_ga', 'GA1.1.1.2']],
        api: [host],
        rows: [
          ['theme', 'dark', 'cookies-api'],
          ['_ga', 'GA1.1.1.2', 'document'],
        ],
      },
      {
        desc: 'one of the name of an HttpOnly cookie is another',
        pairs: [['sid', 'x']],
        api: [sid],
        rows: [
          ['sid', null, 'cookies-api'],
          ['sid', 'x', 'document'],
        ],
      },
      {
        desc: "one of the name of a tracker's cookie is another",
        pairs: [['uid', 'dark']],
        api: [tracker],
        rows: [
          ['uid', 'dark', 'cookies-api'],
          ['uid', 'dark', 'document'],
        ],
      },
      {
        desc: 'what the API tells twice is one row',
        pairs: [],
        api: [host, { ...host }],
        rows: [['theme', 'dark', 'cookies-api']],
      },
      {
        desc: 'two of the document of one name stay two',
        pairs: [
          ['a', '1'],
          ['a', '1'],
        ],
        api: [],
        rows: [
          ['a', '1', 'document'],
          ['a', '1', 'document'],
        ],
      },
    ];
  it.each(MERGES)('merge: $desc', ({ pairs, api, rows }) => {
    const { cookies } = read(answer({ cookies: pairs }), api, 'everywhere');
    expect(cookies.map(({ name, value, source }) => [name, value, source])).toEqual(rows);
  });

  it('are cut at 6,000 rows of the API, and say so', () => {
    const many = Array.from({ length: 6_100 }, (_, index) => apiRow({ name: `c${index}` }));
    const evidence = read(answer(), many);
    expect(evidence.cookies).toHaveLength(6_000);
    expect(evidence.limits).toContainEqual({ kind: 'cut', what: 'cookies', kept: 6_000 });
  });
});

describe('field by field', () => {
  const link = { href: 'https://www.nimbus.example/privacy', text: 'Privacy', rel: '', place: 'footer' };
  const item = { area: 'local', key: 'cc_cookie', value: '{}', size: 2 };
  const element = { text: 'Necessary (2)', attributes: { id: null }, parts: { head: 'Name' }, rows: [['a', 'b']] };
  const good = {
    storage: [item],
    globals: { 'Cookiebot.consent': { marketing: false } },
    calls: { 'CookieConsent.validConsent': true },
    elements: { declaration: [element] },
    jsonLd: ['{"@type":"Organization"}'],
    links: [link],
    scripts: ['https://cdn.example/a.js'],
    hosts: ['www.nimbus.example', 'img.nimbus.example', 'Tracker.example', 'tracker.example'],
    gpc: true,
  };

  it('takes what is right', () => {
    const evidence = read(answer(good));
    expect(evidence).toMatchObject({
      storage: [item],
      globals: good.globals,
      calls: good.calls,
      elements: good.elements,
      jsonLd: [{ '@type': 'Organization' }],
      links: [link],
      scripts: good.scripts,
      thirdPartyHosts: ['tracker.example'],
      gpc: true,
    });
    expect(malformed(evidence)).toEqual([]);
  });

  it.each([
    { field: 'storage', bad: 'no list' },
    { field: 'storage', bad: [{ ...item, area: 'cloud' }] },
    { field: 'globals', bad: [1] },
    { field: 'calls', bad: null },
    { field: 'elements', bad: { declaration: 'x' } },
    { field: 'elements', bad: { declaration: [{ text: 1 }] } },
    { field: 'jsonLd', bad: ['{"open":'] },
    { field: 'jsonLd', bad: 3 },
    { field: 'links', bad: [{ ...link, href: 'javascript:alert(1)' }] },
    { field: 'links', bad: [{ ...link, place: 'attic' }] },
    { field: 'scripts', bad: ['data:text/javascript,1'] },
    { field: 'hosts', bad: ['a b'] },
    { field: 'hosts', bad: {} },
    { field: 'gpc', bad: 'yes' },
    { field: 'title', bad: 1 },
    { field: 'cookies', bad: [['a']] },
    { field: 'unread', bad: 1 },
  ])('loses $field alone when it is $bad', ({ field, bad }) => {
    const evidence = read(answer({ ...good, [field]: bad }));
    expect(malformed(evidence)).toEqual([field]);
    const whole = read(answer(good));
    const untouched = Object.keys(good).filter((key) => key !== field && key !== 'hosts') as (keyof Evidence)[];
    for (const key of untouched) expect(evidence[key]).toEqual(whole[key]);
  });

  it('keeps the good rows beside a bad one', () => {
    expect(read(answer({ links: [link, { ...link, href: 7 }, link] })).links).toEqual([link, link]);
  });

  it('bounds depth and length', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const { jsonLd, globals, storage } = read(
      answer({
        jsonLd: [deep],
        globals: { long: 'x'.repeat(200_000), wide: new Array(2 ** 31) },
        storage: [{ ...item, value: 'v'.repeat(100_000) }],
      }),
    );
    expect(JSON.stringify(jsonLd).length).toBeLessThan(100);
    expect((globals['long'] as string).length).toBe(100_000);
    expect((globals['wide'] as unknown[]).length).toBe(1_000);
    expect(storage[0]?.value?.length).toBe(60_000);
  });

  it('says so when the answer itself is none', () => {
    expect(malformed(read('404'))).toEqual(['page']);
  });
});

describe('any input', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const field = fc.constantFrom(...(Object.keys(answer() as object) as (keyof PageAnswer)[]));
  const isText = (value: unknown): boolean => typeof value === 'string';

  function expectJson(value: unknown): void {
    if (Array.isArray(value)) value.forEach(expectJson);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectJson);
    else expect(value === null || typeof value === 'boolean' || isText(value) || Number.isFinite(value)).toBe(true);
  }

  function expectValid(evidence: Evidence): void {
    expectJson(evidence);
    expect([evidence.site.url, evidence.site.title, evidence.site.lang].every(isText)).toBe(true);
    for (const cookie of evidence.cookies) {
      expect(
        isText(cookie.name) && (cookie.value === null || (isText(cookie.value) && cookie.httpOnly === false)),
      ).toBe(true);
      expect(cookie.domain === null || !cookie.domain.startsWith('.')).toBe(true);
    }
    for (const { href } of evidence.links) expect(href).toMatch(/^(https?|mailto):/i);
    for (const kept of evidence.storage) expect(isText(kept.key) && Number.isFinite(kept.size)).toBe(true);
    expect(evidence.limits.every(({ kind }) => isText(kind))).toBe(true);
  }

  it('becomes valid Evidence, whatever the page answers', () => {
    fc.assert(fc.property(anything, anything, (raw, api) => expectValid(evidenceFrom(raw, api, CONTEXT))));
  });

  it('becomes valid Evidence, whatever stands in one field', () => {
    fc.assert(
      fc.property(field, anything, (name, value) => expectValid(evidenceFrom(answer({ [name]: value }), [], CONTEXT))),
    );
  });

  it('becomes valid Evidence, whatever stands in a list or a cookie', () => {
    fc.assert(
      fc.property(
        field,
        fc.array(anything),
        fc.dictionary(fc.constantFrom(...Object.keys(apiRow())), anything),
        (name, list, row) => {
          expectValid(evidenceFrom(answer({ [name]: list }), [{ ...apiRow(), ...row }], CONTEXT));
        },
      ),
    );
  });

  it('is never changed, and any address of the click will do', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.jsonValue(), (url, raw) => {
        const before = JSON.stringify(raw);
        expectValid(evidenceFrom(raw, raw, { ...CONTEXT, url }));
        expect(JSON.stringify(raw)).toBe(before);
      }),
    );
  });
});
