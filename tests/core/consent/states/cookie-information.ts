import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const ID = '7d0f4c1e-2b6a-4f39-9c58-e1a2b3c4d5f6';
const CHOSEN = '2026-03-11T07:45:10.250Z';
const OPTIONAL = ['cookie_cat_functional', 'cookie_cat_statistic', 'cookie_cat_marketing', 'cookie_cat_unclassified'];

const record = (approved: string[]) => ({
  website_uuid: '11f0a9b8-77c6-4d55-8e44-33d2c1b0a999',
  timestamp: CHOSEN,
  consent_url: 'https://www.nimbus.example/om-os?æ=1',
  consent_website: 'nimbus.example',
  consent_domain: 'www.nimbus.example',
  user_uid: ID,
  consents_approved: ['cookie_cat_necessary', ...approved],
  consents_denied: OPTIONAL.filter((name) => !approved.includes(name)),
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0)',
});
const page = (approved: string[]) =>
  withCookies({ CookieInformationConsent: encodeURIComponent(JSON.stringify(record(approved))) });

export const states: State[] = [
  {
    state: 'all',
    desc: 'percent-escaped JSON',
    page: page(OPTIONAL),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: Date.parse(CHOSEN),
      form: 'known',
    },
  },
  {
    state: 'none',
    desc: 'only what is necessary',
    page: page([]),
    expected: { categories: REFUSED, answered: true, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'statistics alone',
    page: page(['cookie_cat_statistic']),
    expected: { categories: four(true, false, true, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'a site without functional cookies, not escaped: in neither list is not refused',
    page: withCookies({
      CookieInformationConsent: JSON.stringify({
        ...record(['cookie_cat_statistic']),
        consents_denied: ['cookie_cat_marketing'],
      }),
    }),
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the dialog stands open',
    page: { present: ['#coiOverlay, #coi-banner-wrapper'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unanswered',
    desc: 'only its script',
    page: { scripts: ['https://policy.app.cookieinformation.com/uc.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'lists that are none',
    page: withCookies({ CookieInformationConsent: '{"consents_approved":"cookie_cat_marketing"}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
