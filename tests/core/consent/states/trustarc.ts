import { four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const ID = 'a4d7e210-5b3c-4f98-9e61-07c2d8b5f3a1';
// The template's three buckets have no category of statistics.
const TEMPLATE = four(true, true, null, true);
const NAMED_BY_SITE = four(true, null, null, null);

const copy = (key: string, value: string): Record<string, string> => ({
  [`truste.eu.cookie.${key}`]: JSON.stringify({
    name: `truste.eu.cookie.${key}`,
    value,
    path: '/',
    expires: 1_810_000_000_000,
  }),
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'the three buckets of the template, and who and where beside them',
    page: withCookies({
      TAconsentID: ID,
      notice_behavior: 'expressed,eu',
      notice_gdpr_prefs: '0,1,2:',
      notice_preferences: '2:',
      cmapi_cookie_privacy: 'permit 1,2,3',
    }),
    expected: {
      via: { kind: 'cookie', key: 'notice_gdpr_prefs' },
      categories: TEMPLATE,
      answered: true,
      by: null,
      consentId: ID,
      region: 'eu',
    },
  },
  {
    state: 'all',
    desc: 'bars and underscores, escaped',
    page: withCookies({ cmapi_cookie_privacy: 'permit_1%7C2%7C3' }),
    expected: { categories: TEMPLATE, answered: true, consentId: null },
  },
  {
    state: 'all',
    desc: 'in localStorage, with a hash that is no id, and until when it is kept',
    page: withStorage(copy('notice_gdpr_prefs', '0,1,2:0f1e2d3c4b5a69788796a5b4c3d2e1f0')),
    expected: { categories: TEMPLATE, answered: true, consentId: null, keptUntil: 1_810_000_000_000 },
  },
  {
    state: 'all',
    desc: 'a fourth bucket: the site names them',
    page: withCookies({ notice_gdpr_prefs: '0,1,2,3::expressed,eu' }),
    expected: { categories: NAMED_BY_SITE, answered: true },
  },
  {
    state: 'none',
    desc: 'what is required only',
    page: withCookies({ cmapi_cookie_privacy: 'permit_1_required' }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'none',
    desc: 'copied to localStorage',
    page: withStorage(copy('cmapi_cookie_privacy', 'permit 1 required')),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'signal',
    desc: 'refused by GPC',
    page: withCookies({ notice_behavior: 'implied,us', gpcishonored: 'true', notice_gdpr_prefs: '0::implied,us' }),
    expected: { categories: REFUSED, answered: true, by: 'signal', region: 'us' },
  },
  {
    state: 'partial',
    desc: 'two buckets of three',
    page: withCookies({ notice_gdpr_prefs: '0,2:' }),
    expected: { categories: NAMED_BY_SITE, answered: true },
  },
  {
    state: 'partial',
    desc: 'the last bucket alone',
    page: withCookies({ notice_preferences: '2:' }),
    expected: { categories: NAMED_BY_SITE, answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the banner is there and nothing is stored',
    page: { present: ['#truste-consent-track, #teconsent'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unanswered',
    desc: 'the region’s behaviour is no answer',
    page: withCookies({ notice_behavior: 'implied|us' }),
    expected: { categories: UNTOLD, answered: null },
  },
  {
    state: 'unanswered',
    desc: 'the id alone',
    page: withCookies({ TAconsentID: ID }),
    expected: { categories: UNTOLD, answered: null, consentId: ID },
  },
  {
    state: 'unknown',
    desc: 'buckets in a form of somebody else',
    page: withCookies({ notice_gdpr_prefs: '0:1:2' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'unknown',
    desc: 'cut off',
    page: withCookies({ notice_gdpr_prefs: '0' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'partial',
    desc: 'the name of the last bucket behind the list',
    page: withCookies({ cmapi_cookie_privacy: 'permit 1,2 functional' }),
    expected: { categories: NAMED_BY_SITE, answered: true },
  },
  {
    state: 'unknown',
    desc: 'a list that was cut off is no refusal',
    page: withCookies({ cmapi_cookie_privacy: 'permit 1' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
