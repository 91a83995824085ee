import { describe, expect, it } from 'vitest';
import { cookiebot } from '../../../../core/cookies/declarations/cookiebot.ts';
import { element, evidence } from '../fixtures.ts';

const row = (name: string, type = 'HTTP Cookie'): string[] => [name, 'Acme', 'Counts visits', '1 year', type];
const blocks = (...names: string[]) => ({ 'cookiebot-declaration': names.map((name) => element([[], row(name)])) });
const read = (given: Parameters<typeof evidence>[0]) => cookiebot.read(evidence(given));
const categories = (given: Parameters<typeof evidence>[0]) => read(given).map(({ name, category }) => [name, category]);

describe('cookiebot declaration', () => {
  it('reads the arrays of the dialog', () => {
    const globals = {
      'CookieConsentDialog.cookieTableNecessary': [
        ['a', 'shop.example', 'Keeps <b>it</b>\n open', 'Session', 'HTTP Cookie', 1],
      ],
      'CookieConsentDialog.cookieTablePreference': [['b', '', '', '', 'HTML Local Storage', 2]],
      'CookieConsentDialog.cookieTableStatistics': [['_c_#', 'Acme', 'Counts', '2 years', 'HTTP Cookie', 1]],
      'CookieConsentDialog.cookieTableAdvertising': [['d [x2]', 'Acme', 'Shows', '1 day', 'HTTP Cookie', 1]],
      'CookieConsentDialog.cookieTableUnclassified': [['e', 'Acme', 'Pending', '1 day', 'HTTP Cookie', 1]],
    };
    expect(read({ globals })).toEqual([
      {
        name: 'a',
        category: 'necessary',
        provider: 'shop.example',
        purpose: 'Keeps it open',
        lifetime: 'Session',
        days: 0,
        declaredBy: 'Cookiebot',
      },
      {
        name: 'b',
        category: 'preferences',
        provider: null,
        purpose: null,
        lifetime: null,
        days: null,
        declaredBy: 'Cookiebot',
      },
      {
        name: '_c_#',
        category: 'statistics',
        provider: 'Acme',
        purpose: 'Counts',
        lifetime: '2 years',
        days: 730,
        declaredBy: 'Cookiebot',
      },
      {
        name: 'd',
        category: 'marketing',
        provider: 'Acme',
        purpose: 'Shows',
        lifetime: '1 day',
        days: 1,
        declaredBy: 'Cookiebot',
      },
      {
        name: 'e',
        category: null,
        provider: 'Acme',
        purpose: 'Pending',
        lifetime: '1 day',
        days: 1,
        declaredBy: 'Cookiebot',
      },
    ]);
  });

  it.each([
    {
      desc: 'four blocks in their order',
      names: ['a', 'b', 'c', 'd'],
      found: [
        ['a', 'necessary'],
        ['b', 'preferences'],
        ['c', 'statistics'],
        ['d', 'marketing'],
      ],
    },
    {
      desc: 'the unclassified after them',
      names: ['a', 'b', 'c', 'd', 'e'],
      found: [
        ['a', 'necessary'],
        ['b', 'preferences'],
        ['c', 'statistics'],
        ['d', 'marketing'],
        ['e', null],
      ],
    },
    {
      desc: 'fewer blocks: which they are cannot be told',
      names: ['a', 'b'],
      found: [
        ['a', null],
        ['b', null],
      ],
    },
    {
      desc: 'more blocks: which they are cannot be told',
      names: ['a', 'b', 'c', 'd', 'e', 'f'],
      found: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, null]),
    },
  ])('rendered table: $desc', ({ names, found }) => expect(categories({ elements: blocks(...names) })).toEqual(found));

  it('keeps the place of a block that declares nothing', () => {
    const elements = {
      'cookiebot-declaration': [element([row('a')]), element([]), element([[]]), element([row('d')])],
    };
    expect(categories({ elements })).toEqual([
      ['a', 'necessary'],
      ['d', 'marketing'],
    ]);
  });

  it('leaves out pixels, whose name is no cookie’s', () => {
    const elements = {
      'cookiebot-declaration': [element([row('tr', 'Pixel Tracker'), row('a')]), element([]), element([]), element([])],
    };
    expect(categories({ elements })).toEqual([['a', 'necessary']]);
  });

  it.each([
    { desc: 'text', table: 'x' },
    { desc: 'null', table: null },
    { desc: 'rows that are no rows', table: [null, 7, 'x', {}, [], [null], [''], [{}, 'Acme']] },
    { desc: 'record', table: { 0: ['a'] } },
  ])('damaged array: $desc', ({ table }) => {
    expect(read({ globals: { 'CookieConsentDialog.cookieTableStatistics': table } })).toEqual([]);
  });

  it('reads a row of two hosts as it stands', () => {
    const globals = {
      'CookieConsentDialog.cookieTableNecessary': [
        [
          'CookieConsent [x2]',
          'consent.cmp.example<br/>www.shop.example',
          'Keeps the choice',
          '1 year',
          'HTTP Cookie',
          1,
        ],
      ],
    };
    expect(read({ globals })).toMatchObject([
      { name: 'CookieConsent', provider: 'consent.cmp.example www.shop.example', days: 365 },
    ]);
  });

  it('cuts a purpose without end', () => {
    const globals = { 'CookieConsentDialog.cookieTableStatistics': [['a', 'Acme', '<'.repeat(1e6), '', '']] };
    expect(read({ globals })[0]?.purpose).toHaveLength(500);
  });

  it('reads nothing where nothing is', () => expect(read({})).toEqual([]));
});
