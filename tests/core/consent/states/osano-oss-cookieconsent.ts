import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

export const states: State[] = [
  {
    state: 'all',
    desc: 'allowed',
    page: withCookies({ cookieconsent_status: 'allow' }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      by: 'click',
      consentId: null,
      givenAt: null,
    },
  },
  {
    state: 'none',
    desc: 'denied',
    page: withCookies({ cookieconsent_status: 'deny' }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'a notice that was closed',
    page: withCookies({ cookieconsent_status: 'dismiss' }),
    expected: { categories: four(true, null, null, null), answered: true, by: null },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands open',
    page: { present: ['[aria-describedby="cookieconsent:desc"]'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'another word, where the banner runs',
    page: {
      ...withCookies({ cookieconsent_status: 'constructor' }),
      scripts: ['https://cdn.nimbus.example/npm/cookieconsent@3.1.1/build/cookieconsent.min.js'],
    },
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'unknown',
    desc: 'another word under a name that many use',
    page: withCookies({ cookieconsent_status: 'accepted' }),
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'Consentmo’s, by the list beside it',
    page: withCookies({ cookieconsent_status: 'allow', cookieconsent_preferences_disabled: 'marketing' }),
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'not in storage',
    page: withStorage({ cookieconsent_status: 'allow' }),
    expected: null,
  },
  {
    state: 'all',
    desc: 'in quotes',
    page: withCookies({ cookieconsent_status: '"allow"' }),
    expected: { categories: EVERYTHING, answered: true },
  },
];
