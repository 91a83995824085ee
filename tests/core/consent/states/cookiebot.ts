import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const STAMP = 'Wq8+Rt3/kM6vYh2LxWc9SsZe5Jd1PbGu7FoTiK0tCxNjQ4MhDwUzHg==';
const UTC = 1_764_003_600_000;

const cookieConsent = (preferences: boolean, statistics: boolean, marketing: boolean, method = 'explicit'): string =>
  `{stamp:%27${STAMP}%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:${marketing}` +
  `%2Cmethod:%27${method}%27%2Cver:2%2Cutc:${UTC}%2Cregion:%27fr%27}`;

export const states: State[] = [
  {
    state: 'all',
    desc: 'as uc.js writes it',
    page: withCookies({ CookieConsent: cookieConsent(true, true, true) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      consentId: STAMP,
      givenAt: UTC,
      region: 'fr',
      policyVersion: '2',
    },
  },
  {
    state: 'none',
    desc: 'everything optional refused',
    page: withCookies({ CookieConsent: cookieConsent(false, false, false) }),
    expected: { categories: REFUSED, answered: true, basis: 'explicit' },
  },
  {
    state: 'partial',
    desc: 'statistics only',
    page: withCookies({ CookieConsent: cookieConsent(false, true, false) }),
    expected: { categories: four(true, false, true, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'its script is there and nothing is stored',
    page: { scripts: ['https://consent.cookiebot.com/uc.js?cbid=11111111-2222-4333-8444-555555555555'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none' },
  },
  {
    state: 'implied',
    desc: 'outside the regions that need consent',
    page: withCookies({ CookieConsent: '-1' }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied', consentId: null, givenAt: null },
  },
  {
    state: 'unknown',
    desc: 'cut off',
    page: withCookies({ CookieConsent: cookieConsent(true, true, true).slice(0, 60) }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: "another product's value, and nothing else of Cookiebot on the page",
    page: withCookies({ CookieConsent: 'true' }),
    expected: null,
  },
  {
    state: 'partial',
    desc: 'escaped once more, in quotes',
    page: withCookies({ CookieConsent: `"${encodeURIComponent(cookieConsent(true, false, true))}"` }),
    expected: { categories: four(true, true, false, true), answered: true, consentId: STAMP, givenAt: UTC },
  },
];
