import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const ID = 'sub_7Kq2mWvX9aRtYbN4cPdZfGhJ';
const PRINT = '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9';
const GIVEN = 1_774_000_000_123;
const consents = { necessary: true, functionality: true, measurement: true, experience: true, marketing: true };
const denied = { necessary: true, functionality: false, measurement: false, experience: false, marketing: false };

const compact = (...names: string[]): string =>
  [...names.map((name) => `c.${name}:1`), `i.t:${GIVEN}`, `i.sid:${ID}`, `i.mpf:${PRINT}`].join(',');
const json = (states: Record<string, boolean>, info: object): string =>
  JSON.stringify({ consents: states, consentInfo: info });
const store = (state: Record<string, unknown>): State['page'] => ({
  calls: { 'c15tStore.getState': JSON.parse(JSON.stringify(state)) },
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'the short pairs of the cookie',
    page: withCookies({ c15t: compact(...Object.keys(consents)) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: GIVEN,
      policyVersion: PRINT,
    },
  },
  {
    state: 'none',
    desc: 'what is denied is not in the cookie',
    page: withCookies({ c15t: compact('necessary') }),
    expected: { categories: REFUSED, answered: true, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'in localStorage; two of one category differ',
    page: withStorage({
      c15t: json({ ...denied, experience: true, marketing: true }, { time: GIVEN, subjectId: ID }),
    }),
    expected: { categories: four(true, null, false, true), answered: true, consentId: ID, givenAt: GIVEN },
  },
  {
    state: 'partial',
    desc: 'zeros of an older version, percent-escaped',
    page: withCookies({
      c15t: encodeURIComponent(`c.necessary:1,c.measurement:1,c.marketing:0,i.t:${GIVEN},i.id:abc-1`),
    }),
    expected: { categories: four(true, false, true, false), consentId: 'abc-1' },
  },
  {
    state: 'none',
    desc: 'version 1',
    page: withStorage({ 'privacy-consent-storage': json(denied, { time: GIVEN, type: 'necessary', id: 'abc-2' }) }),
    expected: { categories: REFUSED, answered: true, consentId: 'abc-2', givenAt: GIVEN },
  },
  {
    state: 'unanswered',
    desc: 'its store holds the defaults',
    page: store({ consents: denied, consentInfo: null, model: 'opt-in', locationInfo: { countryCode: 'DE' } }),
    expected: { categories: REFUSED, answered: false, basis: 'none', region: 'DE', givenAt: null },
  },
  {
    state: 'implied',
    desc: 'granted by itself where no law asks',
    page: store({ consents, consentInfo: null, model: null }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied' },
  },
  {
    state: 'implied',
    desc: 'switched off by the site: a time, and nobody who chose',
    page: store({ consents, consentInfo: { time: GIVEN } }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied', givenAt: null },
  },
  {
    state: 'signal',
    desc: 'Global Privacy Control, where opting out is the law',
    page: {
      ...store({
        consents: { ...consents, marketing: false, measurement: false },
        consentInfo: null,
        model: 'opt-out',
      }),
      gpc: true,
    },
    expected: { categories: four(true, true, false, false), answered: true, by: 'signal' },
  },
  {
    state: 'all',
    desc: 'under another name: its store tells',
    page: store({ consents, consentInfo: { time: GIVEN, subjectId: ID } }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      consentId: ID,
      via: { kind: 'api', key: 'c15tStore.getState' },
    },
  },
  {
    state: 'unknown',
    desc: 'an id and a time alone',
    page: withCookies({ c15t: `i.t:${GIVEN},i.sid:${ID}` }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'one word',
    page: withStorage({ c15t: 'true' }),
    expected: { answered: null, form: 'unknown' },
  },
];
