import { base64, EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const ID = '19c4e0d2-7a31-6f85-b2c9-3e5d1a0f4b67';
const UPDATED = '2026-02-03T11:20:33.456Z';

const token = (fields: object): string =>
  base64(JSON.stringify({ user_id: ID, created: '2026-02-03T11:20:30.000Z', updated: UPDATED, ...fields }));

const chosen = (purposes: object, vendors: object = { enabled: ['c:nimbus-metrics'] }): string =>
  token({ version: 2, purposes, vendors, vendors_li: { enabled: ['google'] } });

export const states: State[] = [
  {
    state: 'all',
    desc: 'purposes of the site’s own, their names glued or with random letters behind',
    page: withCookies({
      didomi_token: chosen({ enabled: ['mesureaudience', 'fonctionnalites', 'ciblagemarketing-xGaB3ads'] }),
    }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: Date.parse(UPDATED),
    },
  },
  {
    state: 'none',
    desc: 'in localStorage, its padding escaped',
    page: withStorage({
      didomi_token: chosen({ disabled: ['cookies_analytics', 'cookies_marketing', 'preferences'] }).replaceAll(
        '=',
        '%3D',
      ),
    }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'purposes without a category, and such as differ',
    page: withCookies({
      didomi_token: chosen({
        enabled: ['geolocation_data', 'analytics-Qw3rTy9z'],
        disabled: ['social-media', 'audience'],
      }),
    }),
    expected: { categories: four(true, null, null, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'vendors alone',
    page: withCookies({ didomi_token: token({ version: 2, vendors: { disabled: ['google'] } }) }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'none',
    desc: 'the IAB’s string beside it is handed on with the id and the exact time',
    page: withCookies({
      'euconsent-v2': tcStringOf({ cmpId: 7 }),
      didomi_token: chosen({ disabled: ['geolocation_data'] }),
    }),
    expected: { tcString: tcStringOf({ cmpId: 7 }), answered: true, consentId: ID, givenAt: Date.parse(UPDATED) },
  },
  {
    state: 'all',
    desc: 'the IAB’s string alone',
    page: withCookies({ 'euconsent-v2': tcStringOf({ cmpId: 7, purposes: EVERY_PURPOSE }) }),
    expected: { tcString: tcStringOf({ cmpId: 7, purposes: EVERY_PURPOSE }), answered: true, consentId: null },
  },
  {
    state: 'unanswered',
    desc: 'the IAB’s string of another platform, where Didomi has nothing of its own yet',
    page: {
      ...withCookies({ 'euconsent-v2': tcStringOf({ cmpId: 10, purposes: EVERY_PURPOSE }) }),
      scripts: ['https://sdk.privacy-center.org/0a1b2c3d/loader.js?target=www.nimbus.example'],
    },
    expected: {
      form: 'known',
      answered: false,
      tcString: null,
      via: { kind: 'script', key: 'https://sdk.privacy-center.org/0a1b2c3d/loader.js?target=www.nimbus.example' },
    },
  },
  {
    state: 'unanswered',
    desc: 'before any choice',
    page: withCookies({ didomi_token: token({ version: null }) }),
    expected: { categories: UNTOLD, answered: false, consentId: ID, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'lists that hold nothing',
    page: withCookies({ didomi_token: chosen({ enabled: [], disabled: [] }, { enabled: [] }) }),
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'unanswered',
    desc: 'defaults without a version',
    page: withCookies({ didomi_token: token({ version: null, purposes: { enabled: ['analytics'] } }) }),
    expected: { categories: four(true, null, true, null), answered: false },
  },
  {
    state: 'unanswered',
    desc: 'the notice stands open',
    page: { present: ['#didomi-host'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'partial',
    desc: 'renamed cookies: the call tells',
    page: {
      calls: {
        'Didomi.getCurrentUserStatus': {
          user_id: ID,
          updated: UPDATED,
          regulation: 'gdpr',
          purposes: { analytics: { enabled: true }, marketing: { enabled: false }, cookies: { enabled: true } },
        },
        'Didomi.isUserStatusPartial': false,
      },
    },
    expected: {
      via: { kind: 'api', key: 'Didomi.getCurrentUserStatus' },
      categories: four(true, null, true, false),
      answered: true,
      consentId: ID,
      givenAt: Date.parse(UPDATED),
    },
  },
  {
    state: 'unanswered',
    desc: 'the call tells that it waits for an answer',
    page: {
      calls: {
        'Didomi.getCurrentUserStatus': {
          user_id: ID,
          updated: UPDATED,
          regulation: 'gdpr',
          purposes: { ads: { enabled: false } },
        },
        'Didomi.isUserStatusPartial': true,
      },
    },
    expected: { categories: four(true, null, null, false), answered: false, givenAt: null },
  },
  {
    state: 'implied',
    desc: 'no law asks: that nothing is missing is nobody’s answer',
    page: {
      calls: {
        'Didomi.getCurrentUserStatus': { user_id: ID, regulation: 'none', purposes: { ads: { enabled: true } } },
        'Didomi.isUserStatusPartial': false,
      },
    },
    expected: { categories: four(true, null, null, true), answered: null },
  },
  {
    state: 'sealed',
    desc: 'the binary string that replaces the token',
    page: withCookies({ didomi_dcs: 'CB3k0Zr2vQ9mTf7LxWn4aHc8uYe1sJd6gPoA.b5_iN-tK0AAAA' }),
    expected: { form: 'sealed', categories: UNTOLD, answered: null, consentId: null },
  },
  {
    state: 'unknown',
    desc: 'a word in the place of the token',
    page: withCookies({ didomi_token: 'accepted' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
];
