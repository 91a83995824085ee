import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const KEY = 'moove_gdpr_popup';
const escaped = (record: unknown): string => encodeURIComponent(JSON.stringify(record));
const groups = <T>(state: T): Record<string, T> => ({
  thirdparty: state,
  advanced: state,
  performance: state,
  preference: state,
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'five groups',
    page: withCookies({ [KEY]: escaped({ strict: '1', ...groups('1') }) }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: null, givenAt: null },
  },
  {
    state: 'none',
    desc: 'numbers',
    page: withCookies({ [KEY]: escaped({ strict: 1, ...groups(0) }) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'none',
    desc: 'what is necessary switched off as well',
    page: withCookies({ [KEY]: escaped({ strict: '0', ...groups('0') }) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'an earlier version with three groups, not escaped',
    page: withCookies({ [KEY]: '{"strict":"1","thirdparty":"1","advanced":"0"}' }),
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'two groups of statistics that differ',
    page: withCookies({
      [KEY]: escaped({ strict: '1', thirdparty: '1', advanced: '0', performance: '0', preference: '1' }),
    }),
    expected: { categories: four(true, true, null, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the bar stands open',
    page: { scripts: ['https://nimbus.example/wp-content/plugins/gdpr-cookie-compliance/dist/scripts/main.js'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unknown',
    desc: 'none of its groups',
    page: withCookies({ [KEY]: escaped({ accepted: '1' }) }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
