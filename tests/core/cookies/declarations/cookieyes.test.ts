import { describe, expect, it } from 'vitest';
import { cookieyes } from '../../../../core/cookies/declarations/cookieyes.ts';
import { element, evidence, read as readAs } from '../fixtures.ts';

const read = (given: Parameters<typeof evidence>[0]) => cookieyes.read(evidence(given));

describe('CookieYes', () => {
  it('lists cookies in its dialog, one value a line, in any language', () => {
    const rows = [
      ['Cookie', '_acme'],
      ['Durée', '1 an 1 mois 4 jours'],
      ['Description', 'Compte les visites'],
      ['Cookie', '_acme_*'],
      ['Durée', 'session'],
      ['Description', ''],
    ];
    const elements = { 'cookieyes-dialog': [element(rows, { id: 'ckyDetailCategoryanalyticsBody' })] };
    expect(read({ elements })).toEqual([
      {
        name: '_acme',
        category: 'statistics',
        provider: null,
        purpose: 'Compte les visites',
        lifetime: '1 an 1 mois 4 jours',
        days: 399,
        declaredBy: 'CookieYes',
      },
      {
        name: '_acme_*',
        category: 'statistics',
        provider: null,
        purpose: null,
        lifetime: 'session',
        days: 0,
        declaredBy: 'CookieYes',
      },
    ]);
  });

  it('writes a table below the title of each category into a page', () => {
    const table = (name: string) =>
      readAs('table', [
        ['Cookie', 'Duration', 'Description'],
        [name, '1 day', 'Counts'],
      ]);
    const elements = {
      'cookieyes-page': [readAs('h3', 'Necessary'), table('a_1'), readAs('h3', 'Advertisement'), table('b_1')],
    };
    expect(read({ elements })).toMatchObject([
      { name: 'a_1', category: 'necessary', days: 1 },
      { name: 'b_1', category: 'marketing', purpose: 'Counts' },
    ]);
  });

  it('hands the names and hosts of each category to its script', () => {
    const categories = [
      {
        name: 'Nécessaire',
        slug: 'necessary',
        isNecessary: true,
        cookies: [{ cookieID: 'a_1', domain: 'shop.example' }],
      },
      { name: 'Publicité', slug: 'c-5', cookies: [{ cookieID: 'b_1', domain: 'ads.example' }, null, {}] },
      { name: 'Other', slug: 'other', cookies: [{ cookieID: 'c_1' }] },
    ];
    expect(read({ globals: { '_ckyConfig._categories': categories } })).toMatchObject([
      { name: 'a_1', category: 'necessary', provider: 'shop.example' },
      { name: 'b_1', category: 'marketing', provider: 'ads.example', partial: true },
      { name: 'c_1', category: null, provider: null },
    ]);
  });

  it.each([
    { desc: 'nothing there', given: {} },
    {
      desc: 'a list of half values',
      given: { elements: { 'cookieyes-dialog': [element([['Cookie'], [], ['x', 'y']])] } },
    },
    {
      desc: 'a configuration of anything',
      given: { globals: { '_ckyConfig._categories': [null, 7, 'x', { cookies: 7 }] } },
    },
    { desc: 'no list', given: { globals: { '_ckyConfig._categories': 'x' } } },
  ])('nothing declared: $desc', ({ given }) => expect(read(given)).toEqual([]));
});
