import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const ALL = tcStringOf({ cmpId: 31, purposes: EVERY_PURPOSE });
const NONE = tcStringOf({ cmpId: 31 });
// The layout of TCF 1, as it keeps purposes of its own: the number of the CMP stands at the same place.
const OLD = `B${ALL.slice(1, 30)}AAAAf6mA`;
const VISITOR = '5f1d0c3b8a7e4e2c9d6b1a0f3e2d4c5b';
const LIST = [
  { id: 1, name: 'Essenziell' },
  { id: 's2', name: 'Marketing' },
  { id: 51, name: 'Statistik' },
  { id: 52, name: 'Funktional' },
];
const answer = (held: object) => ({
  calls: { '__cmp getCMPData': { userChoiceExists: true, consentstring: '', ...held } },
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'the TC string of its own cookie, with the visitor id beside it',
    page: withCookies({ __cmpconsentx20417: ALL, __cmpiuid: VISITOR, __cmpcc: '1' }),
    expected: {
      tcString: ALL,
      answered: true,
      basis: 'explicit',
      consentId: VISITOR,
      via: { kind: 'cookie', key: '__cmpconsentx20417' },
    },
  },
  {
    state: 'none',
    desc: 'in localStorage',
    page: withStorage({ __cmpconsent20417: NONE }),
    expected: { tcString: NONE, answered: true, consentId: null },
  },
  {
    state: 'all',
    desc: 'the cookie for vendors, with one of its own beside it',
    page: withCookies({ 'euconsent-v2': ALL, __cmpcc: '1' }),
    expected: { tcString: ALL, answered: true, via: { kind: 'cookie', key: 'euconsent-v2' } },
  },
  {
    state: 'none',
    desc: 'the cookie for vendors, with its script',
    page: {
      ...withCookies({ 'euconsent-v2': NONE }),
      scripts: ['https://cdn.consentmanager.net/delivery/js/cmp_final.min.js'],
    },
    expected: { tcString: NONE, answered: true, here: true },
  },
  {
    state: 'unknown',
    desc: 'its number alone is not its own',
    page: withCookies({ 'euconsent-v2': ALL }),
    expected: null,
  },
  {
    state: 'partial',
    desc: 'numbers of its own that each site defines',
    page: withCookies({ __cmpconsentx20417: OLD, __cmpcpcx20417: '__51_52__' }),
    expected: { categories: four(true, null, null, null), answered: null, form: 'known' },
  },
  {
    state: 'all',
    desc: 'the live answer names them',
    page: answer({ purposesList: LIST, purposeConsents: { 1: true, s2: true, 51: true, 52: true } }),
    expected: { categories: EVERYTHING, answered: true, via: { kind: 'api', key: '__cmp getCMPData' } },
  },
  {
    state: 'partial',
    desc: 'the live answer lists only what was allowed',
    page: answer({ purposesList: LIST, purposeConsents: { 51: true } }),
    expected: { categories: four(true, false, true, false), answered: true },
  },
  {
    state: 'all',
    desc: 'the live answer holds the TC string',
    page: answer({ consentstring: ALL, purposesList: LIST, purposeConsents: {} }),
    expected: { tcString: ALL, answered: true, purposes: [] },
  },
  {
    state: 'unanswered',
    desc: 'the live answer says so',
    page: answer({ userChoiceExists: false, purposesList: LIST, purposeConsents: {} }),
    expected: { categories: REFUSED, answered: false, basis: 'none', givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'its box stands open',
    page: { present: ['#cmpbox, #cmpwrapper'] },
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'sealed',
    desc: 'consent shared between sites lies on its own host',
    page: {
      scripts: ['https://delivery.consentmanager.net/delivery/cmp.php?cdid=0a1b2c3d'],
      limits: [{ kind: 'frame', what: 'host', host: 'delivery.consentmanager.net' }],
    },
    expected: { categories: UNTOLD, answered: null, keptAt: 'delivery.consentmanager.net' },
  },
  {
    state: 'unknown',
    desc: 'no string of its own',
    page: withCookies({ __cmpconsentx20417: 'accepted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
