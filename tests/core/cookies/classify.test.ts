import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyCookies, classifyStorage, declarationsOf, declaredCookies } from '../../../core/cookies/classify.ts';
import { cookie, evidence, item } from './fixtures.ts';

const declared = {
  'CookieConsentDialog.cookieTableNecessary': [
    ['shop_basket', 'shop.example', 'Keeps the basket', 'Session', 'HTTP Cookie', 1],
    ['shared', 'shop.example', 'First meaning', '1 day', 'HTTP Cookie', 1],
    ['_hjSessionUser_#', 'Hotjar', 'Declared so by the site', '1 year', 'HTTP Cookie', 1],
  ],
  'CookieConsentDialog.cookieTableAdvertising': [
    ['shared', 'ads.example', 'Second meaning', '1 year', 'HTTP Cookie', 1],
    ['tr_#_x', 'Tracker Ltd', 'Follows', '1 year', 'HTTP Cookie', 1],
  ],
  'CookieConsentDialog.cookieTableUnclassified': [['_fbp', 'Meta', 'Not yet said', '3 months', 'HTTP Cookie', 1]],
};

const judged = (name: string, given: Parameters<typeof cookie>[1] = {}, globals = {}) =>
  classifyCookies(evidence({ globals, cookies: [cookie(name, given)] }))[0]!;

describe('classifyCookies', () => {
  it.each([
    {
      desc: 'the site’s word',
      name: 'shop_basket',
      category: 'necessary',
      because: 'site-declaration',
      company: 'shop.example',
      purpose: 'Keeps the basket',
    },
    {
      desc: 'the site’s word against the table’s',
      name: '_hjSessionUser_77',
      category: 'necessary',
      because: 'site-declaration',
      company: 'Hotjar',
      purpose: 'Declared so by the site',
    },
    {
      desc: 'the site’s pattern in the middle',
      name: 'tr_9_x',
      category: 'marketing',
      because: 'site-declaration',
      company: 'Tracker Ltd',
      purpose: 'Follows',
    },
    {
      desc: 'declared as unclassified: the table’s category, the site’s purpose',
      name: '_fbp',
      category: 'marketing',
      because: 'dictionary',
      company: 'Facebook',
      purpose: 'Not yet said',
    },
    {
      desc: 'declared twice: the first, which intrudes least',
      name: 'shared',
      given: { domain: 'other.example' },
      category: 'necessary',
      because: 'site-declaration',
      company: 'shop.example',
      purpose: 'First meaning',
    },
    {
      desc: 'declared twice: the one of this host',
      name: 'shared',
      given: { domain: 'px.ads.example' },
      category: 'marketing',
      because: 'site-declaration',
      company: 'ads.example',
      purpose: 'Second meaning',
    },
    {
      desc: 'the table’s word',
      name: '_ga',
      category: 'statistics',
      because: 'dictionary',
      company: 'Google',
      purpose: null,
    },
    { desc: 'a guess', name: 'acme_lang', category: 'necessary', because: 'rule', company: null, purpose: null },
    {
      desc: 'a language that the visited site keeps needs no consent',
      name: 'pll_language',
      category: 'necessary',
      because: 'dictionary',
      company: null,
      purpose: null,
    },
    {
      desc: 'that of another company does',
      name: 'lang',
      given: { domain: 'ads.linkedin.com' },
      category: 'preferences',
      because: 'dictionary',
      company: 'LinkedIn',
      purpose: null,
    },
    {
      desc: 'disputed: whose it is, and no guess, though a rule would fit',
      name: 'intercom-session-ab12',
      given: { session: true },
      category: null,
      because: 'unknown',
      company: 'Intercom',
      purpose: null,
    },
    {
      desc: 'a guess by host, with the company',
      name: 'q7',
      given: { domain: 'q.doubleclick.net' },
      category: 'marketing',
      because: 'rule',
      company: 'Google',
      purpose: null,
    },
    {
      desc: 'a session by its lifetime',
      name: 'acme_session',
      given: { session: true },
      category: 'necessary',
      because: 'rule',
      company: null,
      purpose: null,
    },
    { desc: 'nothing known', name: 'q7', category: null, because: 'unknown', company: null, purpose: null },
  ])('$desc', ({ name, given, category, because, company, purpose }) => {
    expect(judged(name, given, declared)).toMatchObject({ category, because, company, purpose });
  });

  it('takes a cookie without a domain for one of the page’s host', () => {
    const entry = judged('_ga', { domain: null, httpOnly: null, value: 'GA1.2.123456789.1750000000' });
    expect(entry.identifier).toMatchObject({ host: 'www.shop.example', id: '123456789.1750000000' });
  });

  it.each([
    { desc: 'HttpOnly, though a value came', given: { httpOnly: true, value: 'GA1.2.123456789.1750000000' } },
    { desc: 'HttpOnly', given: { httpOnly: true, value: null } },
    { desc: 'value unknown', given: { value: null } },
  ])('no identifier: $desc', ({ given }) => expect(judged('_ga', given).identifier).toBeNull());

  it('keeps order and number, and never throws on what a page may declare', () => {
    const json = fc.jsonValue() as fc.Arbitrary<never>;
    const names = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(names, json, json, (all, table, other) => {
        const globals = {
          'CookieConsentDialog.cookieTableNecessary': table,
          'CookieConsentDialog.cookieTableAdvertising': [[other, other], other],
        };
        const entries = classifyCookies(evidence({ globals, cookies: all.map((name) => cookie(name)) }));
        expect(entries.map((entry) => entry.cookie.name)).toEqual(all);
      }),
    );
  });

  it('is fast enough to go unseen: 5,000 cookies within half a second', () => {
    const cookies = Array.from({ length: 5000 }, (_, at) => cookie(`name_${at}_${'x'.repeat(at % 30)}`));
    classifyCookies(evidence());
    const start = performance.now();
    expect(classifyCookies(evidence({ cookies }))).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('what the site declares', () => {
  const rows = (...names: [name: string, provider: string, lifetime: string][]) => ({
    'CookieConsentDialog.cookieTableStatistics': names.map(([name, provider, lifetime]) => [
      name,
      provider,
      'Counts',
      lifetime,
      'HTTP Cookie',
    ]),
  });

  it.each([
    { desc: 'a hash', declared: '_acme_#', name: '_acme_7' },
    { desc: 'an id in angle brackets', declared: '_acme_<container-id>', name: '_acme_7' },
    { desc: 'capital X', declared: '_acme_XXXX', name: '_acme_7' },
    { desc: 'several names in one cell', declared: '_acme_a, _acme_b', name: '_acme_b' },
    { desc: 'a number after a point', declared: '_acme_id', name: '_acme_id.3.1fff' },
    { desc: 'an expression', declared: '/^_acme_.+$/', name: '_acme_7' },
  ])('speaks of a cookie whose name varies: $desc', ({ declared, name }) => {
    expect(judged(name, {}, rows([declared, 'Acme', '13 months']))).toMatchObject({
      category: 'statistics',
      because: 'site-declaration',
      declared: { name: declared, lifetime: '13 months', days: 395, page: 'https://www.shop.example/' },
    });
  });

  it.each(['_acme.session', 'a.1', '_acme2'])('does not speak of %s', (name) => {
    expect(judged(name, {}, rows(['_acme', 'Acme', '13 months'], ['a', 'Acme', '1 day'])).declared).toBeNull();
  });

  it.each([
    { desc: 'one row of two hosts: a host of them', domain: 'ads.example', lifetime: '1 day' },
    { desc: 'one row of two hosts: below the other', domain: 'px.cdn.example', lifetime: '1 day' },
    { desc: 'the row of its own host', domain: 'shop.example', lifetime: '2 days' },
    { desc: 'the host above the one declared', domain: 'other.example', lifetime: '3 days' },
    { desc: 'a host that none names: the first row', domain: 'else.example', lifetime: '1 day' },
  ])('declared thrice: $desc', ({ domain, lifetime }) => {
    const globals = rows(
      ['shared', 'ads.example cdn.example', '1 day'],
      ['shared', 'www.shop.example', '2 days'],
      ['shared', 'login.other.example', '3 days'],
    );
    expect(judged('shared', { domain }, globals).declared).toMatchObject({ lifetime });
  });

  const block = (kind: 'heading' | 'row' | 'item' | 'paragraph', text: string, level = 0) => ({ kind, level, text });
  const cookiePage = {
    url: 'https://www.shop.example/cookies',
    title: 'Our cookies',
    blocks: [
      block('heading', 'Marketing', 2),
      block('row', 'Name\tPurpose\tExpires'),
      block('row', 'acme_ads\tShows\t3 months'),
      block('heading', 'Statistics', 2),
      block('paragraph', 'Duration:'),
      block('item', 'acme_view: 2 years'),
    ],
  };

  it('on another page is said to stand there', () => {
    expect(declarationsOf(cookiePage)).toMatchObject([
      { name: 'acme_ads', category: 'marketing', days: 90, declaredBy: 'Our cookies', page: cookiePage.url },
      { name: 'acme_view', category: 'statistics', days: 730 },
    ]);
    expect(declarationsOf({ ...cookiePage, title: '' })[0]).toMatchObject({ declaredBy: '/cookies' });
    expect(declarationsOf({ url: '', title: '', blocks: [] })).toEqual([]);
  });

  it('on the page itself comes first', () => {
    const globals = rows(['acme_ads', 'Acme', 'Session']);
    const page = evidence({ globals, cookies: [cookie('acme_ads'), cookie('acme_view')] });
    const all = [...declaredCookies(page), ...declarationsOf(cookiePage)];
    expect(classifyCookies(page, all)).toMatchObject([
      { category: 'statistics', declared: { page: 'https://www.shop.example/', days: 0 } },
      { category: 'statistics', declared: { page: cookiePage.url, days: 730 } },
    ]);
  });

  it('to people comes before what it tells a script', () => {
    const page = evidence({
      globals: { 'klaroConfig.services': [{ purposes: ['marketing'], cookies: ['acme_view'] }] },
      cookies: [cookie('acme_view')],
    });
    expect(classifyCookies(page)).toMatchObject([{ category: 'marketing', declared: { partial: true } }]);
    const all = [...declaredCookies(page), ...declarationsOf(cookiePage)];
    expect(classifyCookies(page, all)).toMatchObject([{ category: 'statistics', declared: { days: 730 } }]);
  });

  it('in any text of any page does not throw', () => {
    const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('Cookie\tExpiry', '_a\t1 day', '\t\t'));
    const kind = fc.constantFrom('heading' as const, 'row' as const, 'item' as const, 'paragraph' as const);
    const blocks = fc.array(fc.record({ kind, level: fc.integer({ min: 0, max: 6 }), text }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.webUrl(), text, blocks, (url, title, found) => {
        for (const { page } of declarationsOf({ url, title, blocks: found })) expect(page).toBe(url);
      }),
    );
  });
});

describe('classifyStorage', () => {
  it('judges by key and reads identifiers from the values that were asked for', () => {
    const storage = [
      item('ajs_anonymous_id', '"0f1e2d3c-4b5a-4678-9abc-def012345678"'),
      item('_hjUserAttributes'),
      item('draft'),
    ];
    expect(classifyStorage(evidence({ storage }))).toMatchObject([
      {
        category: 'statistics',
        because: 'dictionary',
        company: 'Twilio Segment',
        identifier: { kind: 'segment-anonymous', host: 'www.shop.example' },
      },
      { category: 'statistics', because: 'dictionary', company: 'Hotjar', identifier: null },
      { category: null, because: 'unknown', company: null, identifier: null },
    ]);
  });
});
