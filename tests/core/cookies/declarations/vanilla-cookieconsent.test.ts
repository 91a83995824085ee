// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as CookieConsent from 'vanilla-cookieconsent';
import { vanillaCookieconsent } from '../../../../core/cookies/declarations/vanilla-cookieconsent.ts';
import type { ElementRead } from '../../../../core/evidence/probe.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { element, evidence } from '../fixtures.ts';

const probe = vanillaCookieconsent.probe.elements![0]!;
const read = (...found: ElementRead[]) => vanillaCookieconsent.read(evidence({ elements: { [probe.id]: found } }));

describe('vanilla-cookieconsent declaration', () => {
  it.each([
    { desc: 'English headers', headers: ['Cookie', 'Domain', 'Description', 'Expiration'] },
    { desc: 'French headers', headers: ['Nom', 'Fournisseur', 'Finalité', 'Durée'] },
    { desc: 'German headers', headers: ['Name', 'Anbieter', 'Zweck', 'Dauer'] },
  ])('$desc', ({ headers }) => {
    const found = read(element([headers, ['_acme_*', 'Acme', 'Counts visits', '1 year']], { id: 'analytics-desc' }));
    expect(found).toEqual([
      {
        name: '_acme_*',
        category: 'statistics',
        provider: 'Acme',
        purpose: 'Counts visits',
        lifetime: '1 year',
        days: 365,
        declaredBy: 'CookieConsent',
      },
    ]);
  });

  it.each([
    {
      desc: 'columns in another order',
      rows: [
        ['Cookie', 'Durée', 'Description'],
        ['a', '1 an', 'Compte'],
      ],
      found: { provider: null, purpose: 'Compte', lifetime: '1 an' },
    },
    {
      desc: 'headers that say nothing',
      rows: [
        ['?', '?', '?'],
        ['a', 'b', 'c'],
      ],
      found: { provider: null, purpose: null, lifetime: null },
    },
    {
      desc: 'cells missing',
      rows: [['Cookie', 'Domain'], ['a']],
      found: { provider: null, purpose: null, lifetime: null },
    },
  ])('$desc', ({ rows, found }) => {
    expect(read(element(rows, { id: 'ads-desc' }))).toMatchObject([{ name: 'a', category: 'marketing', ...found }]);
  });

  it.each(['non-necessary-desc', 'unnecessary-desc', 'analytics-and-ads-desc'])(
    'leaves the category open where its name tells no single one: %s',
    (id) => {
      expect(read(element([['Cookie'], ['a']], { id }))).toMatchObject([{ name: 'a', category: null }]);
    },
  );

  it('leaves the category open where its name says nothing', () => {
    expect(
      read(element([['Cookie'], ['a']], { id: 'c7-desc' }), element([['Cookie'], ['b']], { id: null })),
    ).toMatchObject([
      { name: 'a', category: null },
      { name: 'b', category: null },
    ]);
  });

  it.each([
    { desc: 'no section', found: [] },
    { desc: 'no rows', found: [element([], { id: 'ads-desc' })] },
    { desc: 'headers alone', found: [element([['Cookie']], { id: 'ads-desc' })] },
    { desc: 'rows without a name', found: [element([['Cookie'], [''], []], { id: 'ads-desc' })] },
  ])('nothing declared: $desc', ({ found }) => expect(read(...found)).toEqual([]));
});

describe('vanilla-cookieconsent configuration', () => {
  const configured = (categories: Json, language: Json = null, lang = 'en') => {
    const page = evidence({
      calls: { 'CookieConsent.getConfig categories': categories, 'CookieConsent.getConfig language': language },
    });
    return vanillaCookieconsent.read({ ...page, site: { ...page.site, lang } });
  };

  it('names the cookies of categories and of their services', () => {
    const categories = {
      necessary: { readOnly: true, services: { shop: { cookies: [{ name: 'basket' }] } } },
      analytics: {
        autoClear: { cookies: [{ name: '/^_acme/', domain: 'shop.example' }, { name: '_acme_id' }] },
        services: { acme: { cookies: [{ name: '_acme_s' }] } },
      },
      extra: { autoClear: { cookies: [{ name: 'x_1' }, null, {}, 7] } },
    };
    expect(configured(categories)).toMatchObject([
      { name: 'basket', category: 'necessary' },
      { name: '/^_acme/', category: 'statistics', provider: 'shop.example' },
      { name: '_acme_id', category: 'statistics', provider: null, partial: true },
      { name: '_acme_s', category: 'statistics' },
      { name: 'x_1', category: null },
    ]);
  });

  const section = (linkedCategory: string, headers: Json, body: Json) => ({
    preferencesModal: { sections: [{ linkedCategory, cookieTable: { headers, body } }, { title: 'Without' }] },
  });

  it('has the tables before the dialog is opened, in the language of the page', () => {
    const translations = {
      en: section('ads', { n: 'Cookie', e: 'Expiration' }, [{ n: 'a_1', e: '1 year' }]),
      fr: section('ads', { e: 'Durée', n: 'Nom' }, [{ n: 'a_1', e: '1 an' }]),
    };
    expect(configured(null, { translations }, 'fr-FR')).toMatchObject([
      { name: 'a_1', category: 'marketing', lifetime: '1 an', days: 365 },
    ]);
    expect(configured(null, { translations }, 'de')).toMatchObject([{ lifetime: '1 year' }]);
  });

  it('never throws on any configuration', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(json, json, (one, other) => {
        configured({ ads: one }, { translations: { en: other, fr: section('ads', one, other) } }, 'fr');
        configured(one, other);
      }),
    );
  });
});

describe('the dialog that vanilla-cookieconsent writes', () => {
  afterEach(() => CookieConsent.reset(true));

  it('is read by this probe', async () => {
    const table = (name: string) => ({
      headers: { name: 'Cookie', desc: 'Description' },
      body: [{ name, desc: `What ${name} does` }],
    });
    await CookieConsent.run({
      hideFromBots: false,
      lazyHtmlGeneration: false,
      categories: { necessary: { readOnly: true }, analytics: { services: { acme: { label: 'Acme' } } }, ads: {} },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: { title: 'Cookies' },
            preferencesModal: {
              sections: [
                { title: 'About', description: 'No category here.' },
                { title: 'Needed', linkedCategory: 'necessary', cookieTable: table('shop_session') },
                { title: 'Counting', linkedCategory: 'analytics', cookieTable: table('_acme_*') },
                { title: 'Without a table', description: 'Text alone', linkedCategory: 'ads' },
              ],
            },
          },
        },
      },
    });
    CookieConsent.showPreferences();
    const found = [...document.querySelectorAll(probe.selector)].map((section): ElementRead => ({
      text: '',
      attributes: { id: section.getAttribute('id') },
      parts: {},
      rows: [...section.querySelectorAll(probe.rows!.each)].map((row) =>
        [...row.querySelectorAll(probe.rows!.cells)].map((cell) => cell.textContent ?? ''),
      ),
    }));
    expect(read(...found)).toMatchObject([
      { name: 'shop_session', category: 'necessary', purpose: 'What shop_session does' },
      { name: '_acme_*', category: 'statistics', purpose: 'What _acme_* does' },
    ]);
  });
});
