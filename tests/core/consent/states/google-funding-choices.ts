import { UNTOLD, withCookies, type State } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const ALL = tcStringOf({ cmpId: 300, purposes: EVERY_PURPOSE });
const NONE = tcStringOf({ cmpId: 300 });
const ID = '9a8b7c6d-1e2f-4a3b-8c4d-5e6f7a8b9c0d';
const SEVENTH = [[32, JSON.stringify([ID, [1_767_225_600, 120_000_000]])]];
const plain = (fields: unknown[]) => withCookies({ FCCDCF: JSON.stringify(fields) });
const page = (fields: unknown[]) => withCookies({ FCCDCF: encodeURIComponent(JSON.stringify(fields)) });

export const states: State[] = [
  {
    state: 'all',
    desc: 'the TC string in the fourth field, the id in the seventh',
    page: page([null, null, null, [ALL, '2~7.12~dv.', 'E0F1A2B3-0000-4C4D-8E8F-ABCDEF012345'], null, null, SEVENTH]),
    expected: { tcString: ALL, answered: true, basis: 'explicit', consentId: ID, givenAt: null, form: 'known' },
  },
  {
    state: 'none',
    desc: 'not escaped, without an id',
    page: plain([null, null, null, [NONE]]),
    expected: { tcString: NONE, answered: true, consentId: null },
  },
  {
    state: 'none',
    desc: 'a TC string in the layout of 2021',
    page: page([['bmltYnVz'], null, ['[[],[],[],[],null,null,true]', 1_612_137_600_000], [NONE, '1~', 'id']]),
    expected: { tcString: NONE, answered: true, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'the id alone: its time is not a choice',
    page: page([null, null, null, null, null, null, SEVENTH]),
    expected: { categories: UNTOLD, answered: false, basis: 'none', consentId: ID, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'its message stands open',
    page: { present: ['.fc-consent-root'] },
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'partial',
    desc: 'the layout of 2021 does not tell whether anybody chose',
    page: plain([['bmltYnVz'], null, ['[[],[],[],[],null,null,true]', 1_612_137_600_000]]),
    expected: { categories: UNTOLD, answered: null, basis: null, givenAt: 1_612_137_600_000, form: 'known' },
  },
  {
    state: 'all',
    desc: 'the live answer',
    page: { calls: { '__tcfapi getTCData': { tcString: ALL, eventStatus: 'tcloaded' } } },
    expected: { tcString: ALL, answered: true },
  },
  {
    state: 'unknown',
    desc: 'no list',
    page: withCookies({ FCCDCF: '%5Bnull%2Cnull' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unanswered',
    desc: 'a GPP string in the seventh field is no id',
    page: page([null, null, null, null, null, null, [[13, '["DBABL~BVQqAAAAAg",[[7,[1767225600,120000000]]]]']]]),
    expected: { categories: UNTOLD, answered: false, consentId: null, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'a GPP string before the id',
    page: page([null, null, null, null, null, null, [[13, '["DBABL~BVQqAAAAAg",[[7,[1,2]]]]'], ...SEVENTH]]),
    expected: { categories: UNTOLD, answered: false, consentId: ID },
  },
];
