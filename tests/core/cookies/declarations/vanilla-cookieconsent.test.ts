// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import * as CookieConsent from 'vanilla-cookieconsent';
import { vanillaCookieconsent } from '../../../../core/cookies/declarations/vanilla-cookieconsent.ts';
import type { ElementRead } from '../../../../core/evidence/probe.ts';
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
