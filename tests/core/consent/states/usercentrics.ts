import lzString from 'lz-string';
import type { Json } from '../../../../core/shared/json.ts';
import { EVERYTHING, four, REFUSED, UNTOLD, withStorage, type State } from '../state.ts';

const ID = '9f2c4e6a8b0d1f3e5c7a9b1d3f5e7c9a0b2d4f6e8c0a1b3d5f7e9c1a3b5d7f90';
const UPDATED = 1_769_500_000_321;

/** The record of version 3 as it is handed out; compressed, as it is stored. */
const consent = (fields: Record<string, Json>): Record<string, Json> => ({
  version: 1,
  uiVersion: '3.91.0',
  controllerId: ID,
  language: 'nl',
  setting: { type: 'GDPR', id: 'Ab3-Cd5_Ef7gHi', version: '12.4.9' },
  updatedAt: UPDATED,
  updatedBy: 'onUpdateServices',
  createdAt: 1_769_400_000_000,
  required: false,
  type: 'EXPLICIT',
  hash: '0123456789abcdef',
  serviceIds: [],
  ...fields,
});
const compressed = (fields: Record<string, Json>): string => lzString.compressToBase64(JSON.stringify(consent(fields)));

const service = (name: string, given: boolean): object => ({ name, consent: given });
const data = (services: object): string =>
  JSON.stringify({ gcm: { adStorage: 'granted' }, consent: { services }, ui: { firstLayer: {} } });

const NAMES = data({
  a1: service('Nimbus Analytics', true),
  b2: service('LinkedIn Insight Tag', false),
  c3: service('Usercentrics Consent Management Platform', true),
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'version 3',
    page: withStorage({ ucString: compressed({ status: 'ALL_ACCEPTED' }) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      by: 'click',
      consentId: ID,
      givenAt: UPDATED,
      policyVersion: '12.4.9',
    },
  },
  {
    state: 'none',
    desc: 'version 3',
    page: withStorage({ ucString: compressed({ status: 'ALL_DENIED' }) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'implied',
    desc: 'version 3, out of the regions that need consent',
    page: withStorage({ ucString: compressed({ status: 'ALL_ACCEPTED', type: 'IMPLICIT' }) }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied', consentId: ID, givenAt: null },
  },
  {
    state: 'signal',
    desc: 'version 3 under GPC: what the click did cannot be told from what the signal did',
    page: withStorage({ ucString: compressed({ status: 'ALL_DENIED', gpcSignal: true }) }),
    expected: { categories: REFUSED, answered: true, by: null },
  },
  {
    state: 'partial',
    desc: 'version 3, some services, whose names stand beside it',
    page: withStorage({ ucString: compressed({ status: 'SOME_ACCEPTED', serviceIds: ['a1'] }), ucData: NAMES }),
    expected: {
      via: { kind: 'localStorage', key: 'ucString' },
      categories: four(true, null, true, false),
      answered: true,
      givenAt: UPDATED,
    },
  },
  {
    state: 'partial',
    desc: 'version 3, some services, and its script tells of the categories, which weigh more than names',
    page: {
      ...withStorage({ ucString: compressed({ status: 'SOME_ACCEPTED' }), ucData: NAMES }),
      calls: {
        '__ucCmp.getConsentDetails': {
          consent: consent({ status: 'SOME_ACCEPTED' }),
          categories: {
            functional: { name: 'Komfort', state: 'ALL_ACCEPTED' },
            marketing: { name: 'Marketing', state: 'ALL_DENIED' },
          },
        },
      },
    },
    expected: { via: { kind: 'localStorage', key: 'ucString' }, categories: four(true, true, null, false) },
  },
  {
    state: 'partial',
    desc: 'version 3, some services, their names not seen',
    page: withStorage({ ucString: compressed({ status: 'SOME_DENIED', serviceIds: ['b2'] }) }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'version 3, the services alone',
    page: withStorage({ ucData: NAMES }),
    expected: { categories: four(true, null, true, false), answered: null, givenAt: null },
  },
  {
    state: 'partial',
    desc: 'version 2, services without names',
    page: withStorage({
      uc_settings: JSON.stringify({
        controllerId: ID,
        id: 'Xy_1',
        language: 'de',
        services: [{ id: 'k', status: true, history: [] }],
      }),
      uc_user_interaction: 'true',
    }),
    expected: { categories: four(true, null, null, null), answered: true, consentId: ID },
  },
  {
    state: 'unanswered',
    desc: 'version 2, no service yet',
    page: withStorage({ uc_settings: JSON.stringify({ controllerId: ID, id: 'Xy_1', services: [] }) }),
    expected: { categories: UNTOLD, answered: null, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'version 2, what Google was told',
    page: withStorage({ uc_gcm: '{"adsDataRedaction":false,"adStorage":"denied","analyticsStorage":"granted"}' }),
    expected: { categories: four(true, null, true, false), answered: null },
  },
  {
    state: 'unanswered',
    desc: 'version 2, nobody touched it',
    page: withStorage({ uc_user_interaction: 'false' }),
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'partial',
    desc: 'version 2, somebody did',
    page: withStorage({ uc_user_interaction: 'true' }),
    expected: { categories: UNTOLD, answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the dialog stands open',
    page: { present: ['#usercentrics-root, #usercentrics-cmp-ui'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'partial',
    desc: 'version 3 answers with its categories',
    page: {
      calls: {
        '__ucCmp.getConsentDetails': {
          consent: consent({ status: 'SOME_ACCEPTED' }),
          categories: {
            essential: { name: 'Essenziell', state: 'ALL_ACCEPTED' },
            functional: { name: 'Komfort', state: 'ALL_DENIED' },
            'customCategory-7f': { name: 'Statistik', state: 'ALL_ACCEPTED' },
            marketing: { name: 'Marketing', state: 'SOME_ACCEPTED' },
          },
        },
      },
    },
    expected: {
      via: { kind: 'api', key: '__ucCmp / UC_UI' },
      categories: four(true, false, true, null),
      answered: true,
      consentId: ID,
    },
  },
  {
    state: 'none',
    desc: 'version 2 answers with its services',
    page: {
      ...withStorage({ uc_user_interaction: 'true' }),
      calls: {
        'UC_UI.getServicesBaseInfo': [
          { name: 'Nimbus Shop', categorySlug: 'essential', consent: { status: true } },
          { name: 'Nimbus Chat', categorySlug: 'functional', consent: { status: false } },
          { name: 'Matomo', categorySlug: 'customCategory-7f', consent: { status: false } },
          { name: 'Nimbus Pixel', categorySlug: 'marketing', consent: { status: false } },
        ],
      },
    },
    expected: { via: { kind: 'api', key: '__ucCmp / UC_UI' }, categories: REFUSED, answered: true },
  },
  {
    state: 'unknown',
    desc: 'a status that it does not know, named after what every object has',
    page: withStorage({ ucString: compressed({ status: 'constructor' }) }),
    expected: { categories: four(true, null, null, null) },
  },
  {
    state: 'unknown',
    desc: 'cut off',
    page: withStorage({ ucString: compressed({ status: 'ALL_ACCEPTED' }).slice(0, 120) }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'all',
    desc: 'that somebody answered alone, in quotes',
    page: withStorage({ uc_user_interaction: '"true"' }),
    expected: { answered: true, categories: UNTOLD },
  },
];
