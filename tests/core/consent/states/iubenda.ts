import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const KEY = '_iub_cs-41234567';
const TIME = '2026-02-11T07:45:30.120Z';
const REST = { timestamp: TIME, version: '1.81.0', id: 41234567, cons: { rand: '9c0ffe' } };
const escaped = (record: unknown): string => encodeURIComponent(JSON.stringify(record));
const purposes = (two: boolean, three: boolean, four: boolean, five: boolean): Record<string, boolean> => ({
  1: true,
  2: two,
  3: three,
  4: four,
  5: five,
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'purpose by purpose',
    page: withCookies({ [KEY]: escaped({ ...REST, purposes: purposes(true, true, true, true) }) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: '9c0ffe',
      givenAt: Date.parse(TIME),
    },
  },
  {
    state: 'none',
    desc: 'one answer for all, under the id of a site',
    page: withCookies({ '_iub_cs-s1234567': escaped({ consent: false, ...REST }) }),
    expected: { categories: REFUSED, answered: true, givenAt: Date.parse(TIME) },
  },
  {
    state: 'partial',
    desc: 'functionality and experience differ, in localStorage, not escaped',
    page: withStorage({ [KEY]: JSON.stringify({ ...REST, purposes: purposes(true, false, true, false) }) }),
    expected: { categories: four(true, null, true, false), via: { kind: 'localStorage', key: KEY } },
  },
  {
    state: 'partial',
    desc: 'purposes before the one answer, a purpose that the site does not have',
    page: withCookies({ [KEY]: escaped({ ...REST, consent: true, purposes: { 1: true, 4: false } }) }),
    expected: { categories: four(true, null, false, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'only the id of the policy',
    page: withCookies({ [KEY]: escaped({ id: 41234567 }) }),
    expected: { categories: UNTOLD, answered: false, basis: 'none', consentId: null },
  },
  {
    state: 'unanswered',
    desc: 'its own answer in the page: no preference yet',
    page: { calls: { '_iub.cs.api.getPreferences': {} } },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'partial',
    desc: 'its own answer in the page',
    page: { calls: { '_iub.cs.api.getPreferences': { ...REST, purposes: purposes(false, false, true, false) } } },
    expected: {
      categories: four(true, false, true, false),
      answered: true,
      consentId: '9c0ffe',
      via: { kind: 'api', key: '_iub.cs.api.getPreferences' },
    },
  },
  {
    state: 'us',
    desc: 'opted out, as JSON with the dates',
    page: withCookies({
      usprivacy: escaped({ uspString: '1YYN', firstAcknowledgeDate: TIME, optOutDate: TIME }),
    }),
    expected: { regime: 'us', categories: four(null, null, null, false), answered: true, givenAt: null },
  },
  {
    state: 'us',
    desc: 'not opted out is the default',
    page: withCookies({ usprivacy: escaped({ uspString: '1YN-', firstAcknowledgeDate: TIME, optOutDate: null }) }),
    expected: { regime: 'us', categories: UNTOLD, answered: false },
  },
  {
    state: 'us',
    desc: 'sale, sharing and advertising by name',
    page: withCookies({ [`${KEY}-uspr`]: escaped({ s: false, sh: true, adv: true }) }),
    expected: { regime: 'us', categories: four(null, null, null, false), answered: true },
  },
  {
    state: 'us',
    desc: 'none of the three refused',
    page: withCookies({ [`${KEY}-uspr`]: escaped({ s: true, sh: true, adv: true }) }),
    expected: { regime: 'us', categories: UNTOLD, answered: false },
  },
  {
    state: 'partial',
    desc: 'the vendors beside the purposes say nothing of a category',
    page: withCookies({
      [`${KEY}-granular`]: escaped({ gac: 'MX4xLjIuMw' }),
      [KEY]: escaped({ ...REST, purposes: purposes(true, true, false, false) }),
    }),
    expected: { categories: four(true, true, false, false), via: { kind: 'cookie', key: KEY } },
  },
  {
    state: 'unknown',
    desc: 'the plain US string is not its own',
    page: withCookies({ usprivacy: '1YNN' }),
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'cut off',
    page: withCookies({ [KEY]: escaped({ ...REST, purposes: purposes(true, true, true, true) }).slice(0, 60) }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
