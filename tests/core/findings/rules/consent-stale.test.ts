import { describe, expect, it } from 'vitest';
import { consentStale } from '../../../../core/findings/rules/consent-stale.ts';
import { DAY, factOf, inputOf, policyFacts, READ, UNANSWERED, type Chosen } from '../input.ts';

const ACCEPTED: Chosen = {
  categories: { necessary: true, preferences: false, statistics: true, marketing: true },
};
const policyOf = (country: string | null) => policyFacts({ authority: factOf({ name: 'The authority', country }) });
const find = (givenAt: number | null, country: string | null | undefined, chosen: Chosen = {}) =>
  consentStale.find(
    inputOf({
      chosen: chosen && { ...ACCEPTED, givenAt, ...chosen },
      policy: country === undefined ? null : policyOf(country),
    }),
  );

describe('consent-stale', () => {
  it('holds the age against what the authority that the policy names advises', () => {
    const givenAt = READ - 200 * DAY;
    expect(find(givenAt, 'FR')).toEqual([
      {
        rule: 'consent-stale',
        severity: 'note',
        law: 'Art. 4(11) and 7 GDPR',
        category: null,
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [
          {
            name: 'Acme',
            via: { kind: 'cookie', key: 'acme' },
            says: 'accepted',
            items: [],
            purposes: [],
            categories: ['statistics', 'marketing'],
          },
        ],
        guidance: { authority: 'CNIL', months: 6, source: 'Recommandation 2020-092, 17.9.2020' },
        times: { chosen: givenAt, read: READ, set: null },
      },
    ]);
  });

  // The page is read on 1 May 2026.
  it.each([
    { desc: 'a day over six months, CNIL', givenAt: '2025-10-30', country: 'FR', authority: 'CNIL' },
    { desc: 'six months to the day, CNIL', givenAt: '2025-11-01', country: 'FR', authority: null },
    { desc: 'seven months, Ireland', givenAt: '2025-10-01', country: 'IE', authority: 'Data Protection Commission' },
    { desc: 'eleven months, Czechia', givenAt: '2025-06-02', country: 'CZ', authority: null },
    { desc: 'thirteen months, Czechia', givenAt: '2025-04-01', country: 'CZ', authority: 'ÚOOÚ' },
    { desc: 'thirteen months, Spain', givenAt: '2025-04-01', country: 'ES', authority: null },
    { desc: 'thirteen months, an authority that says nothing', givenAt: '2025-04-01', country: 'DE', authority: null },
    { desc: 'thirteen months, no policy', givenAt: '2025-04-01', country: undefined, authority: null },
    {
      desc: 'thirteen months, an authority of no known country',
      givenAt: '2025-04-01',
      country: null,
      authority: null,
    },
    { desc: 'more than the longest that any authority says', givenAt: '2024-04-01', country: 'DE', authority: 'AEPD' },
    { desc: 'more than the longest, no policy', givenAt: '2024-04-01', country: undefined, authority: 'AEPD' },
  ])('$desc', ({ givenAt, country, authority }) => {
    const found = find(Date.parse(`${givenAt}T12:00:00Z`), country);
    expect(found.map(({ guidance }) => guidance?.authority)).toEqual(authority === null ? [] : [authority]);
  });

  const OLD = READ - 900 * DAY;
  it.each<{ desc: string; givenAt?: number | null; chosen?: Chosen }>([
    { desc: 'no platform is known', chosen: null },
    { desc: 'the time is not stored', givenAt: null },
    { desc: 'the time is in the future', givenAt: READ + DAY },
    { desc: 'the time is no time', givenAt: 0 },
    { desc: 'everything was refused: a refusal does not grow old', chosen: { categories: UNANSWERED.categories! } },
    { desc: 'nobody answered', chosen: { answered: false } },
    { desc: 'the record is of no known form', chosen: { form: 'unknown' } },
  ])('is silent where $desc', ({ givenAt = OLD, chosen = {} }) => {
    expect(find(givenAt, 'FR', chosen)).toEqual([]);
  });

  it('never throws on a time that no calendar has', () => {
    expect(find(Number.MAX_SAFE_INTEGER, 'FR')).toEqual([]);
    expect(find(Number.NaN, 'FR')).toEqual([]);
  });
});
