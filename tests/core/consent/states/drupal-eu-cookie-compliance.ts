import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const LIST = 'cookie-agreed-categories';
const list = (...names: string[]): string => encodeURIComponent(JSON.stringify(names));
const SETTINGS = 'drupalSettings.eu_cookie_compliance.cookie_categories';

export const states: State[] = [
  {
    state: 'all',
    desc: 'by category',
    page: withCookies({
      'cookie-agreed': '2',
      [LIST]: list('necessary', 'functional_cookies', 'analytics', 'social_media_marketing'),
      'cookie-agreed-version': '1.0.0',
    }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: null,
      givenAt: null,
      policyVersion: '1.0.0',
    },
  },
  {
    state: 'all',
    desc: 'a site without categories, before the word of thanks',
    page: withCookies({ 'cookie-agreed': '1' }),
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'all',
    desc: 'one cookie a language',
    page: withCookies({ 'cookie-agreed-fr': '2' }),
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'none',
    desc: 'declined; the list is of an earlier answer',
    page: withCookies({ [LIST]: list('analytics'), 'cookie-agreed': '0' }),
    expected: { categories: REFUSED, answered: true, purposes: [] },
  },
  {
    state: 'partial',
    desc: 'what is not listed may be refused or not there, half escaped',
    page: withCookies({ 'cookie-agreed': '2', [LIST]: '[%22functional%22%2C%22videos%22]' }),
    expected: { categories: four(true, true, null, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'the page lists what it offers',
    page: {
      ...withCookies({ 'cookie-agreed': '2', [LIST]: list('necessary', 'statistics') }),
      globals: { [SETTINGS]: ['necessary', 'statistics', 'marketing'] },
    },
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'none',
    desc: 'agreed to no category that the page offers',
    page: {
      ...withCookies({ 'cookie-agreed': '2' }),
      globals: { [SETTINGS]: ['preferences', 'statistics', 'marketing'] },
    },
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'a list that is cut off',
    page: withCookies({ 'cookie-agreed': '2', [LIST]: '["necessary","anal' }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'the list alone',
    page: withCookies({ [LIST]: list('performance') }),
    expected: { categories: four(true, null, true, null), answered: null, basis: null },
  },
  {
    state: 'unanswered',
    desc: 'withdrawn, the list emptied',
    page: withCookies({ 'cookie-agreed': '-1', [LIST]: '[]', 'cookie-agreed-version': '1.0.0' }),
    expected: { categories: UNTOLD, answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands open, only its version is stored',
    page: withCookies({ 'cookie-agreed-version': '1.0.0' }),
    expected: { categories: UNTOLD, answered: false, policyVersion: '1.0.0' },
  },
  {
    state: 'unknown',
    desc: 'another product under the same name',
    page: withCookies({ 'cookie-agreed': 'true' }),
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'values that the site gave it',
    page: {
      ...withCookies({ 'cookie-agreed': 'agreed' }),
      scripts: ['https://nimbus.example/modules/contrib/eu_cookie_compliance/js/eu_cookie_compliance.min.js'],
    },
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
