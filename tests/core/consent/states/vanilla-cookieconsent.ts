import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const ID = '0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f';
const LAST = '2026-04-02T09:30:00.500Z';
const SERVICES = { necessary: [], functionality: [], analytics: [], marketing: [] };

const version3 = (categories: string[]): string =>
  encodeURIComponent(
    JSON.stringify({
      categories,
      revision: 2,
      data: null,
      consentTimestamp: '2026-03-01T08:00:00.000Z',
      consentId: ID,
      services: SERVICES,
      languageCode: 'en',
      lastConsentTimestamp: LAST,
      expirationTime: 1_900_000_000_000,
    }),
  );

export const states: State[] = [
  {
    state: 'all',
    desc: 'version 3',
    page: withCookies({ cc_cookie: version3(Object.keys(SERVICES)) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: Date.parse(LAST),
      keptUntil: 1_900_000_000_000,
      policyVersion: '2',
    },
  },
  {
    state: 'none',
    desc: 'version 3',
    page: withCookies({ cc_cookie: version3(['necessary']) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'in localStorage',
    page: withStorage({ cc_cookie: decodeURIComponent(version3(['necessary', 'analytics'])) }),
    expected: { categories: four(true, false, true, false), via: { kind: 'localStorage', key: 'cc_cookie' } },
  },
  {
    state: 'partial',
    desc: 'version 2: what is not listed may be refused or not there',
    page: withCookies({ cc_cookie: '{"categories":["necessary","targeting"],"level":[],"revision":0,"data":null}' }),
    expected: { categories: four(true, null, null, true), answered: true, consentId: null, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'the dialog stands open',
    page: { present: ['#cc-main, #cc--main'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unknown',
    desc: 'another product under the same name',
    page: withCookies({ cc_cookie: 'accept' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
