import { UNTOLD, withCookies, withStorage, type State } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const ALL = tcStringOf({ cmpId: 6, purposes: EVERY_PURPOSE });
const NONE = tcStringOf({ cmpId: 6 });
const FOREIGN = tcStringOf({ cmpId: 7, purposes: EVERY_PURPOSE });
const ID = '3c9e1f70-5a4b-4d2e-8f61-b7a8c9d0e1f2';
const CHOSEN = '2026-01-19T20:15:30.123Z';
const record = (gdpr: object) =>
  JSON.stringify({ gdpr: { applies: true, uuid: `${ID}_29`, dateCreated: CHOSEN, ...gdpr }, version: 1 });

export const states: State[] = [
  {
    state: 'all',
    desc: 'localStorage, with who chose and when in the record itself',
    page: withStorage({ _sp_user_consent_4711: record({ euconsent: ALL, consentStatus: { hasConsentData: true } }) }),
    expected: {
      tcString: ALL,
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: Date.parse(CHOSEN),
      via: { kind: 'localStorage', key: '_sp_user_consent_4711' },
    },
  },
  {
    state: 'none',
    desc: 'the cookie for vendors, with the two cookies of who and when',
    page: withCookies({ 'euconsent-v2': NONE, consentUUID: `${ID}_29_37`, consentDate: encodeURIComponent(CHOSEN) }),
    expected: { tcString: NONE, answered: true, consentId: ID, givenAt: Date.parse(CHOSEN) },
  },
  {
    state: 'none',
    desc: 'a TC string in JSON, alone',
    page: withCookies({ GdprConsent: `{"version":"IAB TCF 2.0","consentString":"${NONE}"}` }),
    expected: { tcString: NONE, answered: true, consentId: null, givenAt: null },
  },
  {
    state: 'all',
    desc: 'the live answer',
    page: { calls: { '__tcfapi getTCData': { tcString: ALL, eventStatus: 'useractioncomplete' } } },
    expected: { tcString: ALL, answered: true, via: { kind: 'api', key: '__tcfapi getTCData' }, here: true },
  },
  {
    state: 'partial',
    desc: 'the id alone says that somebody answered',
    page: withCookies({ consentUUID: `${ID}_38` }),
    expected: { categories: UNTOLD, answered: true, consentId: ID, givenAt: null, form: 'known' },
  },
  {
    state: 'partial',
    desc: 'an old id, without a number',
    page: withCookies({ consentUUID: ID }),
    expected: { answered: true, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'the date alone, too',
    page: withCookies({ consentDate: CHOSEN }),
    expected: { categories: UNTOLD, answered: true, consentId: null, givenAt: Date.parse(CHOSEN) },
  },
  {
    state: 'unanswered',
    desc: 'a record with what holds until somebody chooses',
    page: withStorage({ _sp_user_consent_4711: record({ euconsent: NONE, consentStatus: { hasConsentData: false } }) }),
    expected: { tcString: NONE, answered: false, basis: 'none', givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'a region without consent',
    page: withStorage({ _sp_user_consent_4711: record({ applies: false }) }),
    expected: { categories: UNTOLD, answered: false, regime: 'gdpr' },
  },
  {
    state: 'unanswered',
    desc: 'its message stands open, its script from a host of the site',
    page: {
      present: ['[id^="sp_message_container"]'],
      scripts: ['https://cdn.nimbus.example/unified/wrapperMessagingWithoutDetection.js'],
    },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'us',
    desc: 'a record of US law',
    page: withStorage({ _sp_user_consent_4711: '{"ccpa":{"applies":true,"uspstring":"1YYN"},"version":1}' }),
    expected: { regime: 'us', answered: null, categories: UNTOLD },
  },
  {
    state: 'unknown',
    desc: 'a TC string of another platform is not its own',
    page: withCookies({ 'euconsent-v2': FOREIGN, consentUUID: 'none', consentDate: 'today' }),
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'nothing of a record under its key',
    page: withStorage({ _sp_user_consent_4711: 'true' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
