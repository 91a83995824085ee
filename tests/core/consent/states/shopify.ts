import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const CONSENT = 'Shopify.customerPrivacy.currentVisitorConsent';

const version21 = (a: string, m: string, p: string): Record<string, string> => ({
  _tracking_consent: encodeURIComponent(
    JSON.stringify({
      con: { CMP: { a, m, p, s: '' } },
      v: '2.1',
      region: 'DEBE',
      reg: 'GDPR',
      purposes: { a: true, p: true, m: true, t: true },
      display_banner: false,
    }),
  ),
});
const version20 = (gdpr: string): Record<string, string> => ({
  _tracking_consent: encodeURIComponent(
    JSON.stringify({ lim: ['GDPR'], v: '2.0', con: { GDPR: gdpr, CCPA: '' }, reg: '' }),
  ),
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'version 2.1',
    page: withCookies(version21('1', '1', '1')),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      region: 'DEBE',
      consentId: null,
      givenAt: null,
    },
  },
  {
    state: 'none',
    desc: 'version 2.1: what is allowed now does not count',
    page: withCookies(version21('0', '0', '0')),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'version 2.1: empty is not chosen',
    page: withCookies(version21('1', '0', '')),
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'version 2.1',
    page: withCookies(version21('', '', '')),
    expected: { categories: four(true, null, null, null), answered: false, basis: 'none' },
  },
  {
    state: 'all',
    desc: 'version 2.0: one answer',
    page: withCookies(version20('1')),
    expected: { categories: EVERYTHING, answered: true, region: null },
  },
  {
    state: 'unanswered',
    desc: 'version 2.0',
    page: withCookies(version20('')),
    expected: { categories: four(true, null, null, null), answered: false },
  },
  {
    state: 'sealed',
    desc: 'version 3',
    page: withCookies({ _tracking_consent: '3.AMPS_FRIDF_f_f_Zk9QwErTyUiOpAsDfGhJkL' }),
    expected: { categories: UNTOLD, answered: null, form: 'sealed', consentId: null },
  },
  {
    state: 'none',
    desc: 'the call, where the cookie is out of sight',
    page: { calls: { [CONSENT]: { marketing: 'no', analytics: 'no', preferences: 'no', sale_of_data: '' } } },
    expected: { categories: REFUSED, answered: true, via: { kind: 'api', key: CONSENT }, here: true },
  },
  {
    state: 'unanswered',
    desc: 'the call before an answer',
    page: { calls: { [CONSENT]: { marketing: '', analytics: '', preferences: '', sale_of_data: '' } } },
    expected: { categories: four(true, null, null, null), answered: false },
  },
  {
    state: 'unknown',
    desc: 'a word',
    page: withCookies({ _tracking_consent: 'granted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
