import { describe, expect, it } from 'vitest';
import { outlivesDeclaration } from '../../../../core/findings/rules/outlives-declaration.ts';
import type { ObservedCookie } from '../../../../core/evidence/evidence.ts';
import { DAY, entryOf, inputOf, READ, rowOf } from '../input.ts';

const entry = (days: number | null, left: number | null, cookie: Partial<ObservedCookie> = {}) =>
  entryOf('_acme', {
    declared: rowOf('_acme', { category: 'marketing', lifetime: 'as declared', days }),
    cookie: { expires: left === null ? null : READ + left * DAY, ...cookie },
  });
const find = (...cookies: ReturnType<typeof entry>[]) => outlivesDeclaration.find(inputOf({ cookies }));

describe('outlives-declaration', () => {
  it('holds what is left against what is declared', () => {
    expect(find(entry(90, 389.6))).toEqual([
      {
        rule: 'outlives-declaration',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 13(2)(a) GDPR',
        category: null,
        cookies: ['_acme'],
        companies: ['Acme'],
        onTheWordOf: 'site-declaration',
        declarations: [
          {
            cookie: '_acme',
            declaredBy: 'Tablebot',
            page: 'https://www.shop.example/cookies',
            lifetime: { declared: 'as declared', days: 90, left: 389 },
          },
        ],
        times: { chosen: null, read: READ, set: null },
      },
    ]);
  });

  it.each([
    { desc: 'a year declared, thirteen months left', days: 365, left: 395, fires: true },
    { desc: 'a year declared, a leap year left', days: 365, left: 366, fires: false },
    { desc: 'thirteen months declared as 390 days, 397 left', days: 390, left: 397, fires: false },
    { desc: 'a month declared, 31 days left', days: 30, left: 31, fires: false },
    { desc: 'a month declared, 45 days left', days: 30, left: 45, fires: true },
    { desc: 'a session declared, a year left', days: 0, left: 365, fires: true },
    { desc: 'a session declared, half an hour left', days: 0, left: 1 / 48, fires: false },
    { desc: 'half an hour declared, a day and a half left', days: 1 / 48, left: 1.5, fires: true },
    { desc: 'less left than declared', days: 730, left: 300, fires: false },
    { desc: 'no length declared', days: null, left: 3_000, fires: false },
    { desc: 'expiry out of sight', days: 1, left: null, fires: false },
  ])('$desc', ({ days, left, fires }) => {
    expect(find(entry(days, left))).toHaveLength(fires ? 1 : 0);
  });

  it('is a note where it is necessary', () => {
    expect(find({ ...entry(1, 300), category: 'necessary' })).toMatchObject([{ severity: 'note' }]);
  });

  it.each([
    { desc: 'it is not declared', cookie: entryOf('_acme', { cookie: { expires: READ + 900 * DAY } }) },
    { desc: 'another site may have set it', cookie: entry(1, 300, { domain: 'ads.example' }) },
  ])('must not accuse: $desc', ({ cookie }) => {
    expect(find(cookie)).toEqual([]);
  });
});
