import { UNTOLD, withCookies, type State } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const ALL = tcStringOf({ cmpId: 10, purposes: EVERY_PURPOSE });
const NONE = tcStringOf({ cmpId: 10 });

export const states: State[] = [
  {
    state: 'all',
    desc: 'the cookie for vendors, with its number in the string',
    page: { ...withCookies({ 'euconsent-v2': ALL }), scripts: ['https://cmp.inmobi.com/choice/aBcDeF123/choice.js'] },
    expected: {
      tcString: ALL,
      answered: true,
      basis: 'explicit',
      consentId: null,
      via: { kind: 'cookie', key: 'euconsent-v2' },
    },
  },
  {
    state: 'none',
    desc: 'the live answer',
    page: { calls: { '__tcfapi addEventListener': { tcString: NONE, eventStatus: 'tcloaded', gdprApplies: true } } },
    expected: { tcString: NONE, answered: true, via: { kind: 'api', key: '__tcfapi getTCData' }, here: true },
  },
  {
    state: 'unanswered',
    desc: 'the live answer while its dialog is open',
    page: { calls: { '__tcfapi getTCData': { tcString: NONE, eventStatus: 'cmpuishown', gdprApplies: true } } },
    expected: { tcString: NONE, answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'only its script',
    page: { scripts: ['https://cmp.inmobi.com/choice/aBcDeF123/www.nimbus.example/choice.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'the string of another platform',
    page: withCookies({ 'euconsent-v2': tcStringOf({ cmpId: 6 }) }),
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'a string with its number where it does not run',
    page: withCookies({ 'euconsent-v2': ALL }),
    expected: null,
  },
];
