import { describe, expect, it } from 'vitest';
import { statisticsAsNecessary } from '../../../../core/findings/rules/statistics-as-necessary.ts';
import type { CookieEntry } from '../../../../core/cookies/cookie-entry.ts';
import { entryOf, identifierOf, inputOf, READ, rowOf } from '../input.ts';

const find = (...cookies: CookieEntry[]) => statisticsAsNecessary.find(inputOf({ cookies }));
const declared = (name: string, row: Parameters<typeof rowOf>[1] = {}, given: Partial<CookieEntry> = {}) =>
  entryOf(name, { category: 'necessary', because: 'site-declaration', declared: rowOf(name, row), ...given });

describe('statistics-as-necessary', () => {
  it('states both words, and the signs beside the table', () => {
    expect(find(declared('_ga', { provider: 'Google LLC', purpose: 'Tells visitors apart for statistics.' }))).toEqual([
      {
        rule: 'statistics-as-necessary',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive',
        category: 'statistics',
        cookies: ['_ga'],
        companies: ['Google'],
        onTheWordOf: 'dictionary',
        declarations: [
          {
            cookie: '_ga',
            declaredBy: 'Tablebot',
            page: 'https://www.shop.example/cookies',
            category: { declared: 'necessary', known: 'statistics', signs: ['provider', 'purpose'] },
          },
        ],
        times: { chosen: null, read: READ, set: null },
      },
    ]);
  });

  it('is a note for a tool that an authority lets work without consent when it is set up so', () => {
    expect(find(declared('_pk_id.1.1fff', { purpose: 'Audience statistics' }))).toMatchObject([{ severity: 'note' }]);
  });

  it.each([
    { desc: 'the table alone says so', entry: declared('_ga') },
    { desc: 'it is declared as statistics', entry: declared('_ga', { category: 'statistics', provider: 'Google' }) },
    { desc: 'it is not declared', entry: entryOf('_ga', { identifier: identifierOf(null) }) },
    { desc: 'it is marketing', entry: declared('_fbp', { provider: 'Facebook' }) },
    { desc: 'it is necessary by the table too', entry: declared('PHPSESSID', { purpose: 'Statistics' }) },
    { desc: 'the table does not know it', entry: declared('shop_q7', { purpose: 'Statistics' }) },
  ])('must not accuse: $desc', ({ entry }) => {
    expect(find(entry)).toEqual([]);
  });
});
