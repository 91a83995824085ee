import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const ID = 'Q2hhbmdlTWVOaW1idXNFeGFtcGxlQ29uc2VudElkMDE';
const KEY = 'cookieyes-consent';
const record = (action: string, rest: string, consent = 'yes'): string =>
  `consentid:${ID},consent:${consent},action:${action},necessary:yes${rest}`;
const all = (word: string): string =>
  ['functional', 'analytics', 'performance', 'advertisement', 'other'].map((name) => `,${name}:${word}`).join('');

export const states: State[] = [
  {
    state: 'all',
    desc: 'every category, and when the banner was last renewed',
    page: withCookies({ [KEY]: `lastRenewedDate:1772000000000,${record('yes', all('yes'))}` }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: ID, givenAt: null },
  },
  {
    state: 'none',
    desc: 'percent-escaped',
    page: withCookies({ [KEY]: encodeURIComponent(record('yes', all('no'), 'no')) }),
    expected: { categories: REFUSED, answered: true, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'two categories of statistics that differ, one that the site named',
    page: withCookies({ [KEY]: record('yes', ',functional:yes,analytics:yes,performance:no,social-media:no', 'no') }),
    expected: { categories: four(true, true, null, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the categories as they are before the banner is answered',
    page: withCookies({ [KEY]: record('', all('no'), 'no') }),
    expected: { categories: REFUSED, answered: false, basis: 'none', consentId: ID },
  },
  {
    state: 'unanswered',
    desc: 'nothing but the id, and no value of any category',
    page: withCookies({ [KEY]: `consentid:${ID},consent:,action:,necessary:,functional:` }),
    expected: { categories: four(true, null, null, null), answered: false, consentId: ID },
  },
  {
    state: 'unanswered',
    desc: 'only the id',
    page: withCookies({ [KEY]: `consentid:${ID},consent:,action:` }),
    expected: { categories: UNTOLD, answered: false, consentId: ID },
  },
  {
    state: 'unanswered',
    desc: 'the banner is there, nothing is stored',
    page: { scripts: ['https://cdn-cookieyes.com/client_data/0011aabb/script.js'] },
    expected: {
      categories: UNTOLD,
      answered: false,
      here: true,
      via: { kind: 'script', key: 'https://cdn-cookieyes.com/client_data/0011aabb/script.js' },
    },
  },
  {
    state: 'implied',
    desc: 'allowed without a banner',
    page: withCookies({ [KEY]: record('no', all('yes')) }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied' },
  },
  {
    state: 'partial',
    desc: 'its own answer in the page, the cookie renamed',
    page: {
      calls: {
        getCkyConsent: {
          categories: { necessary: true, functional: false, analytics: true, performance: true, advertisement: false },
          isUserActionCompleted: true,
          consentID: ID,
        },
      },
    },
    expected: {
      categories: four(true, false, true, false),
      answered: true,
      consentId: ID,
      via: { kind: 'api', key: 'getCkyConsent' },
    },
  },
  {
    state: 'unknown',
    desc: 'no pairs',
    page: withCookies({ [KEY]: 'accepted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
