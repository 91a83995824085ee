import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const ID = '7b1d0e2c-44a5-4b66-9c77-d8e9f0a1b2c3';
const TIME = 1_772_400_000_000;
const record = (two: boolean, three: boolean, fourth: boolean, rest: object = {}): string =>
  JSON.stringify({
    consent: true,
    consentLevel: 2,
    consentID: ID,
    categories: { 1: true, 2: two, 3: three, 4: fourth },
    expiry: 365,
    timestamp: TIME,
    lastVersion: 4,
    ...rest,
  });

export const states: State[] = [
  {
    state: 'all',
    desc: 'every category',
    page: withCookies({ 'hu-consent': record(true, true, true) }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: ID, givenAt: TIME },
  },
  {
    state: 'none',
    desc: 'the private level, percent-escaped',
    page: withCookies({ 'hu-consent': encodeURIComponent(record(false, false, false)) }),
    expected: { categories: REFUSED, answered: true, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'what the numbers are called is the own of the site',
    page: withCookies({ 'hu-consent': record(true, false, false) }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'two of three, and not saved as a consent: written by a click all the same',
    page: withCookies({ 'hu-consent': record(true, false, true, { consent: false }) }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'all',
    desc: 'the banner with one switch',
    page: withCookies({ cookie_notice_accepted: 'true' }),
    expected: { categories: EVERYTHING, answered: true, consentId: null },
  },
  {
    state: 'none',
    desc: 'the banner with one switch',
    page: withCookies({ cookie_notice_accepted: 'false' }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the banner is there, nothing is stored',
    page: { scripts: ['https://cdn.hu-manity.co/hu-banner.min.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'a record without categories',
    page: withCookies({ 'hu-consent': '{"consent":true}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'another product under the name of the banner with one switch',
    page: withCookies({ cookie_notice_accepted: '2026-03-01' }),
    expected: null,
  },
];
