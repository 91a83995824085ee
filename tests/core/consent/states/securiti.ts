import { base64, four, UNTOLD, withCookies, type State } from '../state.ts';

const KEY = '__privaci_cookie_consents';
const UUID = '7b6a5948-3726-4150-9a8b-7c6d5e4f3a2b';
const UNNAMED = four(true, null, null, null);

const record = (consents: object, more: object = {}): string =>
  JSON.stringify({ consents, location: 'BY#DE', lang: 'de', ...more });
const EXPLICIT = { status: 'record-consent-success', implicit_consent: false, gcm: { 1: 1, 2: 1 } };

export const states: State[] = [
  {
    state: 'all',
    desc: 'numbers of the tenant, the id in a cookie beside it',
    page: withCookies({
      [KEY]: record({ 81: 1, 82: 1, 83: 1 }, EXPLICIT),
      __privaci_cookie_consent_uuid: `${UUID}:3`,
    }),
    expected: { categories: UNNAMED, answered: true, consentId: UUID, givenAt: null, region: 'BY#DE' },
  },
  {
    state: 'none',
    desc: 'base64 of the record',
    page: withCookies({ [KEY]: base64(record({ 81: 1, 82: 0, 83: 0 }, EXPLICIT)) }),
    expected: { categories: UNNAMED, answered: true, consentId: null },
  },
  {
    state: 'partial',
    desc: 'older: does not tell whether somebody answered',
    page: withCookies({ [KEY]: record({ 81: 1, 82: 0 }) }),
    expected: { categories: UNNAMED, answered: null },
  },
  {
    state: 'implied',
    desc: 'the tenant decided',
    page: withCookies({ [KEY]: record({ 81: 1, 82: 1 }, { implicit_consent: true }) }),
    expected: { categories: UNNAMED, answered: false, basis: 'implied' },
  },
  {
    state: 'unanswered',
    desc: 'older, with the mark of no action',
    page: withCookies({ [KEY]: record({ 81: 1, 82: 0 }), __privaci_cookie_no_action: '1' }),
    expected: { categories: UNNAMED, answered: false },
  },
  {
    state: 'unanswered',
    desc: 'the mark alone',
    page: withCookies({ __privaci_cookie_no_action: '1' }),
    expected: { categories: UNTOLD, answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'the id alone tells nothing',
    page: withCookies({ __privaci_cookie_consent_uuid: `${UUID}%3A14` }),
    expected: { categories: UNTOLD, answered: null, consentId: UUID },
  },
  {
    state: 'unknown',
    desc: 'no record',
    page: withCookies({ [KEY]: '{"accepted":1}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
