import { four, UNTOLD, withCookies, type State } from '../state.ts';

const cookies = (performance: string, marketing: string): Record<string, string> => ({
  ss_performanceCookiesAllowed: performance,
  ss_marketingCookiesAllowed: marketing,
});
const MARK = '.sqs-cookie-banner-v2-accept, .manage-cookies-bar .manage-bar-action';

export const states: State[] = [
  {
    state: 'all',
    desc: 'both cookies',
    page: withCookies(cookies('true', 'true')),
    expected: { categories: four(true, null, true, true), answered: true, basis: 'explicit', givenAt: null },
  },
  {
    state: 'none',
    desc: 'both cookies, its button still there',
    page: { ...withCookies(cookies('false', 'false')), present: [MARK] },
    expected: { categories: four(true, null, false, false), answered: true, here: true },
  },
  {
    state: 'partial',
    desc: 'statistics alone',
    page: withCookies(cookies('true', 'false')),
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands open',
    page: { present: [MARK] },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unknown',
    desc: 'neither yes nor no',
    page: withCookies(cookies('perhaps', 'true')),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
