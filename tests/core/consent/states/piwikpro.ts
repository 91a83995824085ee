import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const KEY = 'ppms_privacy_1a2b3c4d-5e6f-4708-91a2-b3c4d5e6f708';
const VISITOR = '9c8d7e6f-5a4b-4c3d-9e2f-1a0b9c8d7e6f';
const SETTINGS = 'ppms.cm.api getComplianceSettings';

const consents = (status: number): object => ({
  analytics: { status },
  conversion_tracking: { status },
  remarketing: { status },
  ab_testing_and_personalization: { status },
  user_feedback: { status },
});
const record = (types: object): string =>
  JSON.stringify({
    visitorId: VISITOR,
    domain: { normalized: 'nimbus.example', isWildcard: true, pattern: '*.nimbus.example' },
    consents: types,
    staleCheckpoint: '2026-03-04T05:06:07.008Z',
  });

export const states: State[] = [
  {
    state: 'all',
    desc: 'escaped in part',
    page: withCookies({ [KEY]: record(consents(1)).replaceAll('"', '%22').replaceAll(',', '%2C') }),
    expected: { categories: EVERYTHING, answered: true, consentId: VISITOR, givenAt: null },
  },
  {
    state: 'none',
    desc: 'as it stands',
    page: withCookies({ [KEY]: record(consents(0)) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'two types of one category differ',
    page: withCookies({
      [KEY]: record({ analytics: { status: 1 }, remarketing: { status: 1 }, marketing_automation: { status: 0 } }),
    }),
    expected: { categories: four(true, null, true, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the dialog was closed',
    page: withCookies({ [KEY]: record(consents(-1)) }),
    expected: { categories: four(true, null, null, null), answered: false, consentId: VISITOR },
  },
  {
    state: 'none',
    desc: 'in localStorage, as a text in a list',
    page: withStorage({
      ppms_webstorage: JSON.stringify([{ key: 'other' }, { key: KEY, value: record(consents(0)) }]),
    }),
    expected: { categories: REFUSED, answered: true, via: { kind: 'localStorage', key: 'ppms_webstorage' } },
  },
  {
    state: 'unanswered',
    desc: 'a list without it',
    page: withStorage({ ppms_webstorage: '[]' }),
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'all',
    desc: 'the call',
    page: { calls: { [SETTINGS]: { consents: { analytics: { status: 1 } } } } },
    expected: { categories: four(true, null, true, null), answered: true, via: { kind: 'api', key: SETTINGS } },
  },
  {
    state: 'unanswered',
    desc: 'the call without any decision',
    page: { calls: { [SETTINGS]: {} } },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'no record',
    page: withCookies({ [KEY]: 'true' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'partial',
    desc: 'a type of the site itself is in no category',
    page: withCookies({ [KEY]: record({ analytics: { status: 0 }, custom_consent: { status: 1 } }) }),
    expected: { categories: four(true, null, false, null), answered: true },
  },
];
