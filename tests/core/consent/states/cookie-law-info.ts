import { base64, EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const KEY = 'CookieLawInfoConsent';
const CHECKBOX = 'cookielawinfo-checkbox-';
const flags = <T>(state: T): Record<string, T> => ({
  functional: state,
  performance: state,
  analytics: state,
  advertisement: state,
  others: state,
});
const encoded = (record: unknown): string => base64(JSON.stringify(record));

export const states: State[] = [
  {
    state: 'all',
    desc: 'texts for booleans, and the version of the settings',
    page: withCookies({ [KEY]: encoded({ ver: '1', necessary: 'true', ...flags('true') }) }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: null, givenAt: null },
  },
  {
    state: 'none',
    desc: 'without padding, percent-escaped',
    page: withCookies({
      [KEY]: encodeURIComponent(encoded({ necessary: true, ...flags(false), ver: false }).replace(/=+$/, '')),
    }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'none',
    desc: 'a site with one switch for all that is not necessary',
    page: withCookies({ [KEY]: encoded({ necessary: true, 'non-necessary': false, ccpaOptout: true }) }),
    expected: {
      categories: REFUSED,
      answered: true,
      purposes: [
        { name: 'necessary', categories: ['necessary'], state: true },
        { name: 'non-necessary', categories: [], state: false },
      ],
    },
  },
  {
    state: 'partial',
    desc: 'categories in the language of the site',
    page: withCookies({
      [KEY]: encoded({ necessaire: true, fonctionnel: true, statistiques: false, publicite: false }),
    }),
    expected: { categories: four(true, true, false, false), answered: true },
  },
  {
    state: 'all',
    desc: 'the checkboxes alone: written without a click',
    page: withCookies({ [`${CHECKBOX}necessary`]: 'yes', [`${CHECKBOX}non-necessary`]: 'yes' }),
    expected: { categories: EVERYTHING, answered: null, basis: null },
  },
  {
    state: 'partial',
    desc: 'one checkbox',
    page: withCookies({ [`${CHECKBOX}analytics`]: 'no' }),
    expected: { categories: four(true, null, false, null), answered: null },
  },
  {
    state: 'partial',
    desc: 'the record before its checkboxes',
    page: withCookies({
      [`${CHECKBOX}analytics`]: 'yes',
      [KEY]: encoded({ necessary: true, ...flags(false) }),
    }),
    expected: { categories: REFUSED, answered: true, via: { kind: 'cookie', key: KEY } },
  },
  {
    state: 'none',
    desc: 'the later record of pairs, with its time',
    page: withCookies({
      wt_consent:
        'consentid:Tmltb3VzV2ViVG9mZmVlQ29uc2VudElkMDAwMDAwMDE,consent:no,action:yes,necessary:yes,functional:no,' +
        'analytics:no,performance:no,advertisement:no,others:no,consent_time:1772100000000',
    }),
    expected: {
      categories: REFUSED,
      answered: true,
      consentId: 'Tmltb3VzV2ViVG9mZmVlQ29uc2VudElkMDAwMDAwMDE',
      givenAt: 1_772_100_000_000,
    },
  },
  {
    state: 'unanswered',
    desc: 'the bar is there, nothing is stored',
    page: {
      scripts: ['https://nimbus.example/wp-content/plugins/cookie-law-info/legacy/public/js/cookie-law-info-public.js'],
    },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unanswered',
    desc: 'the same folder as CookieYes is not it',
    page: { scripts: ['https://nimbus.example/wp-content/plugins/cookie-law-info/lite/frontend/js/script.min.js'] },
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'not base64 of a record',
    page: withCookies({ [KEY]: 'true' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'another product under the name of the later record',
    page: withCookies({ wt_consent: '1' }),
    expected: null,
  },
];
