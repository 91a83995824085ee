import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const AT = 1_771_500_000_321;
const numbered = (state: 0 | 1) => Array.from({ length: 15 }, (_, i) => `c${i + 1}:${state}`).join('%7C');
const page = (value: string) => withCookies({ CONSENTMGR: value });

export const states: State[] = [
  {
    state: 'all',
    desc: 'consent without categories',
    page: page(`consent:true%7Cts:${AT}`),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', givenAt: AT, consentId: null },
  },
  {
    state: 'all',
    desc: 'all fifteen, in another order',
    page: page(`${numbered(1)}%7Cts:${AT}%7Cconsent:true`),
    expected: { categories: EVERYTHING, answered: true, givenAt: AT },
  },
  {
    state: 'none',
    desc: 'consent without categories, not escaped',
    page: page(`consent:false|ts:${AT}`),
    expected: { categories: REFUSED, answered: true, givenAt: AT },
  },
  {
    state: 'none',
    desc: 'all fifteen',
    page: page(`${numbered(0)}%7Cconsent:false`),
    expected: { categories: REFUSED, answered: true, givenAt: null },
  },
  {
    state: 'partial',
    desc: 'statistics and personalization; of marketing some',
    page: page(`c1:1|c2:0|c3:1|c6:1|c8:0|ts:${AT}|consent:true`),
    expected: { categories: four(true, true, true, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'only what is in no category',
    page: page(`c9:1|c12:0|ts:${AT}|consent:true`),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'the live answer, where the cookie has another name',
    page: {
      calls: {
        'utag.gdpr.getConsentState': [
          { ct: '1', name: 'analytics' },
          { ct: '0', name: 'display_ads' },
          { ct: '0', name: 'personalization' },
        ],
      },
    },
    expected: {
      categories: four(true, false, true, false),
      answered: true,
      via: { kind: 'api', key: 'utag.gdpr.getConsentState' },
    },
  },
  {
    state: 'none',
    desc: 'the live answer',
    page: { calls: { 'utag.gdpr.getConsentState': -1 } },
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the live answer says so',
    page: { calls: { 'utag.gdpr.getConsentState': 0 } },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unanswered',
    desc: 'its dialog stands open',
    page: { present: ['#__tealiumGDPRecModal, #__tealiumGDPRcpPrefs'] },
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'unknown',
    desc: 'neither consent nor categories',
    page: page('1'),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'the tag manager alone is no consent platform',
    page: { scripts: ['https://tags.tiqcdn.com/utag/nimbus/main/prod/utag.js'] },
    expected: null,
  },
  {
    state: 'partial',
    desc: 'escaped twice',
    page: page(encodeURIComponent(encodeURIComponent(`c1:0|c3:1|ts:${AT}|consent:true`))),
    expected: { categories: four(true, null, false, true), answered: true, givenAt: AT },
  },
  {
    state: 'none',
    desc: 'in quotes',
    page: page(`"consent:false|ts:${AT}"`),
    expected: { categories: REFUSED, answered: true, givenAt: AT },
  },
];
