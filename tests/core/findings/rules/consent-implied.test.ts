import { describe, expect, it } from 'vitest';
import { consentImplied } from '../../../../core/findings/rules/consent-implied.ts';
import { inputOf, READ, UNANSWERED, type Chosen } from '../input.ts';

const states = (preferences: boolean, statistics: boolean, marketing: boolean) => ({
  necessary: true,
  preferences,
  statistics,
  marketing,
});
const IMPLIED: Chosen = { ...UNANSWERED, basis: 'implied', categories: states(true, true, true) };
const find = (chosen: Chosen) => consentImplied.find(inputOf({ chosen }));

describe('consent-implied', () => {
  it('says what the platform holds as accepted', () => {
    expect(find(IMPLIED)).toEqual([
      {
        rule: 'consent-implied',
        severity: 'suspicion',
        law: 'Art. 4(11) and 7 GDPR, Art. 5(3) ePrivacy Directive',
        category: null,
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [
          {
            name: 'Acme',
            via: { kind: 'cookie', key: 'acme' },
            says: 'by-site',
            items: [],
            purposes: [],
            categories: ['preferences', 'statistics', 'marketing'],
          },
        ],
        times: { chosen: null, read: READ, set: null },
      },
    ]);
  });

  it.each<{ desc: string; chosen: Chosen; severity: string; categories: string[] }>([
    {
      desc: 'a box ticked beforehand',
      chosen: { ...UNANSWERED, categories: states(false, true, false) },
      severity: 'suspicion',
      categories: ['statistics'],
    },
    {
      desc: 'preferences alone',
      chosen: { ...UNANSWERED, categories: states(true, false, false) },
      severity: 'note',
      categories: ['preferences'],
    },
    {
      desc: 'a platform that no longer runs',
      chosen: { ...IMPLIED, here: false },
      severity: 'note',
      categories: ['preferences', 'statistics', 'marketing'],
    },
    {
      desc: 'a person taken to be in the US',
      chosen: { ...IMPLIED, region: 'US;CA' },
      severity: 'note',
      categories: ['preferences', 'statistics', 'marketing'],
    },
    {
      desc: 'a person taken to be in France',
      chosen: { ...IMPLIED, region: 'fr' },
      severity: 'suspicion',
      categories: ['preferences', 'statistics', 'marketing'],
    },
    {
      desc: 'a region that is no country',
      chosen: { ...IMPLIED, region: 'GDPR' },
      severity: 'suspicion',
      categories: ['preferences', 'statistics', 'marketing'],
    },
  ])('fires on $desc', ({ chosen, severity, categories }) => {
    expect(find(chosen)).toMatchObject([{ severity, sources: [{ categories }] }]);
  });

  it.each<{ desc: string; chosen: Chosen }>([
    { desc: 'no platform is known', chosen: null },
    { desc: 'the person accepted', chosen: { ...IMPLIED, answered: true } },
    { desc: 'whether anybody answered cannot be told', chosen: { ...IMPLIED, answered: null } },
    { desc: 'nothing but the necessary is held as accepted', chosen: UNANSWERED },
    { desc: 'what is held cannot be told', chosen: { ...IMPLIED, form: 'sealed' } },
  ])('must not accuse: $desc', ({ chosen }) => {
    expect(find(chosen)).toEqual([]);
  });
});
