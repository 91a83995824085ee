import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyCookies, classifyStorage } from '../../../core/cookies/classify.ts';
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
    { desc: 'a guess', name: 'acme_lang', category: 'preferences', because: 'rule', company: null, purpose: null },
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
