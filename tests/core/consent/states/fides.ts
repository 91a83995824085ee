import { base64, four, UNTOLD, withCookies, type State } from '../state.ts';

const ID = '3f2e1d0c-b9a8-4765-8432-10fedcba9876';
const AT = '2026-06-01T12:00:00.000Z';

const record = (method: string | null, consent: object, more: object = {}): object => ({
  consent,
  identity: { fides_user_device_id: ID },
  fides_meta: {
    version: '0.9.0',
    createdAt: AT,
    updatedAt: method === null ? '' : AT,
    consentMethod: method ?? undefined,
  },
  tcf_consent: {},
  ...more,
});
const cookieOf = (value: object): Record<string, string> => ({
  fides_consent: encodeURIComponent(JSON.stringify(value)),
});
const notices = (state: boolean | string): object => ({
  essential: true,
  functional: state,
  analytics: state,
  advertising: state,
});
const TC_STRING = 'CP1aBcDP1aBcDAKAAAENCgCAAAAAAAAAAAAAAAAAAAAA';

export const states: State[] = [
  {
    state: 'all',
    desc: 'notices by name',
    page: withCookies(cookieOf(record('accept', notices(true)))),
    expected: {
      categories: four(true, true, true, true),
      answered: true,
      by: 'click',
      consentId: ID,
      givenAt: Date.parse(AT),
    },
  },
  {
    state: 'none',
    desc: 'in the words of its mechanisms, base64, under a name with a suffix',
    page: withCookies({ fides_consent_nimbus: base64(JSON.stringify(record('reject', notices('opt_out')))) }),
    expected: { categories: four(true, false, false, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'a notice that is only to be acknowledged is in no category',
    page: withCookies(cookieOf(record('save', { analytics: 'opt_in', advertising: 'acknowledge' }))),
    expected: { categories: four(true, null, true, null), answered: true },
  },
  {
    state: 'signal',
    desc: 'the browser refused',
    page: withCookies(cookieOf(record('gpc', { data_sales_and_advertising: false }))),
    expected: { categories: four(true, null, null, false), answered: true, by: 'signal' },
  },
  {
    state: 'unanswered',
    desc: "the site's script chose",
    page: withCookies(cookieOf(record('script', { targeted_advertising: true }))),
    expected: { categories: four(true, null, null, true), answered: false, by: 'script', consentId: ID, givenAt: null },
  },
  {
    state: 'none',
    desc: 'a TC string in place of notices',
    page: withCookies(cookieOf(record('reject', {}, { fides_string: `${TC_STRING},1~,DBABLA~BVQqAAAAAAA.QA` }))),
    expected: { categories: four(true, null, null, null), answered: true, tcString: TC_STRING },
  },
  {
    state: 'partial',
    desc: 'the first versions stored the choices alone',
    page: withCookies(cookieOf({ analytics: true, advertising: false })),
    expected: { categories: four(true, null, true, false), answered: null, consentId: null },
  },
  {
    state: 'sealed',
    desc: 'compressed',
    page: withCookies({ fides_consent: 'gzip:H4sIAAAAAAAAA6tWSs7PK07NK1GyqlYqLU4tAgCq' }),
    expected: { categories: UNTOLD, answered: null, form: 'sealed' },
  },
  {
    state: 'unanswered',
    desc: 'the page before anything is saved',
    page: { globals: { Fides: record(null, notices(false)) as never } },
    expected: {
      categories: four(true, false, false, false),
      answered: false,
      by: null,
      via: { kind: 'api', key: 'Fides' },
    },
  },
  {
    state: 'unknown',
    desc: 'an invented value',
    page: withCookies({ fides_consent: 'accepted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'JSON without a choice',
    page: withCookies({ fides_consent: '{"seen":"yesterday","constructor":{}}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
