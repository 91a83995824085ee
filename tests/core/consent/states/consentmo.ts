import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const LIST = 'cookieconsent_preferences_disabled';
const STATUS = 'cookieconsent_status';

export const states: State[] = [
  {
    state: 'all',
    desc: 'nothing switched off',
    page: withCookies({ [STATUS]: 'accept_all', [LIST]: '' }),
    expected: { categories: EVERYTHING, answered: true, via: { kind: 'cookie', key: LIST } },
  },
  {
    state: 'none',
    desc: 'refused',
    page: withCookies({ [LIST]: 'functionality%2Canalytics%2Cmarketing', [STATUS]: 'deny' }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'the list says what was switched off',
    page: withCookies({ [STATUS]: 'accept_selected', [LIST]: 'marketing,functionality' }),
    expected: { categories: four(true, false, true, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'the list without the button: what is not in it may be cut off',
    page: withCookies({ [LIST]: 'marketing' }),
    expected: { categories: four(true, null, null, false), answered: null },
  },
  {
    state: 'unanswered',
    desc: 'an empty list alone says nothing',
    page: withCookies({ [LIST]: '' }),
    expected: { categories: UNTOLD, answered: null },
  },
  {
    state: 'all',
    desc: 'its own word without the list',
    page: withCookies({ [STATUS]: 'accept_all' }),
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'implied',
    desc: 'a region without consent',
    page: withCookies({ [STATUS]: 'non_gdpr', [LIST]: '' }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied' },
  },
  {
    state: 'unknown',
    desc: "the words of another product's banner are not its own",
    page: withCookies({ [STATUS]: 'allow' }),
    expected: null,
  },
];
