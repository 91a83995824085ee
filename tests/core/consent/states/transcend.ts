import { four, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const AT = '2026-05-06T07:08:09.010Z';

const record = (state: boolean | 'Auto', confirmed = true): object => ({
  purposes: { SaleOfInfo: state, Analytics: state, Functional: state, Advertising: state },
  timestamp: AT,
  confirmed,
  prompted: true,
  updated: false,
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'in the cookie, as it stands',
    page: withCookies({ tcm: JSON.stringify(record(true)) }),
    expected: { categories: four(true, true, true, true), answered: true, consentId: null, givenAt: Date.parse(AT) },
  },
  {
    state: 'none',
    desc: 'in localStorage',
    page: withStorage({ tcmConsent: JSON.stringify(record(false)) }),
    expected: {
      categories: four(true, false, false, false),
      answered: true,
      via: { kind: 'localStorage', key: 'tcmConsent' },
    },
  },
  {
    state: 'unanswered',
    desc: 'a default of the region that nobody confirmed',
    page: withCookies({ tcm: encodeURIComponent(JSON.stringify(record(true, false))) }),
    expected: { categories: four(true, true, true, true), answered: false, givenAt: null },
  },
  {
    state: 'partial',
    desc: 'left to the region is no value yet',
    page: withCookies({ tcm: JSON.stringify(record('Auto')) }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'none',
    desc: 'the call',
    page: { calls: { 'airgap.getConsent': record(false) as never } },
    expected: { categories: four(true, false, false, false), answered: true, here: true },
  },
  {
    state: 'unanswered',
    desc: 'its script alone',
    page: { scripts: ['https://transcend-cdn.com/cm/0a1b2c3d/airgap.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'another product under the same short name',
    page: withCookies({ tcm: '1' }),
    expected: null,
  },
];
