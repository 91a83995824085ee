import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const UPDATED = 1_772_000_000_123;
const EXPIRES = 1_788_000_000_123;
const TIMES = `${UPDATED},1771000000000,${EXPIRES}`;
const escaped = (value: string) => withCookies({ TC_PRIVACY: encodeURIComponent(value) });
const answer = (status: string) => ({
  calls: {
    'cact consent.get': {
      consent: { status },
      meta: { consentId: '126111222333444555', dateUpdated: UPDATED, dateExpires: EXPIRES, bannerVersion: '12' },
    },
  },
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'old banners write ALL',
    page: withCookies({ TC_PRIVACY: '0@031@ALL@' }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', givenAt: null, policyVersion: '031' },
  },
  {
    state: 'all',
    desc: 'the live answer',
    page: answer('all-on'),
    expected: {
      categories: EVERYTHING,
      answered: true,
      consentId: '126111222333444555',
      givenAt: UPDATED,
      keptUntil: EXPIRES,
      via: { kind: 'api', key: 'cact consent.get' },
    },
  },
  {
    state: 'none',
    desc: 'opted out, one time only',
    page: withCookies({ TC_PRIVACY: `1@003@@@${UPDATED}@` }),
    expected: { categories: REFUSED, answered: true, givenAt: UPDATED, consentId: null },
  },
  {
    state: 'none',
    desc: 'opted out of all that an old banner had',
    page: withCookies({ TC_PRIVACY: `1@009@ALL@@${UPDATED}@` }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'none',
    desc: 'the live answer',
    page: answer('all-off'),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'numbers that the site defines, escaped, with the id beside it',
    page: withCookies({
      TC_PRIVACY: encodeURIComponent(`0@004|13|1008@2,3,4@1@${TIMES}@_v__`),
      TCPID: '126111222333444555',
    }),
    expected: {
      categories: four(true, null, null, null),
      answered: true,
      givenAt: UPDATED,
      keptUntil: EXPIRES,
      consentId: '126111222333444555',
    },
  },
  {
    state: 'partial',
    desc: 'a banner of the TCF, only the list escaped',
    page: withCookies({ TC_PRIVACY: `0@016|2|2|150@4%2C1%2C10001@@${TIMES.replaceAll(',', '%2C')}@_u_AAAA` }),
    expected: { categories: four(true, null, null, null), answered: true, givenAt: UPDATED },
  },
  {
    state: 'partial',
    desc: 'another separator, nothing optional accepted',
    page: escaped(`0!010|19|5606!!6!${TIMES}!`),
    expected: { categories: four(true, null, null, null), answered: true, givenAt: UPDATED },
  },
  {
    state: 'partial',
    desc: 'the live answer',
    page: answer('mixed'),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the live answer says so',
    page: answer('unset'),
    expected: { categories: UNTOLD, answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'only its script',
    page: { scripts: ['https://cdn.trustcommander.net/privacy/1008/privacy_v2_13.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'a status that it does not write',
    page: withCookies({ TC_PRIVACY: '2@003@ALL@' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
