import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const ID = '0d9c8b7a-6f5e-4d3c-a2b1-908f7e6d5c4b';
const SEALED = 'Qk7zT0vWm3_yLr8dXe5nHc2uJs9aGf4pBo1iKtVq6wZxRlNh-PgDbEjMyUvCs0A==';
const GIVEN = 1_770_000_000_000;

/** What the call hands out, one letter a category: accept or deny. */
const consent = (words: string): Record<string, string> =>
  Object.fromEntries(
    ['ESSENTIAL', 'STORAGE', 'PERSONALIZATION', 'ANALYTICS', 'MARKETING', 'OPT_OUT'].map((name, i) => [
      name,
      words[i] === 'a' ? 'ACCEPT' : 'DENY',
    ]),
  );

const live = (words: string): State['page'] => ({ calls: { 'Osano.cm.getConsent': consent(words) } });

export const states: State[] = [
  {
    state: 'all',
    desc: 'not encrypted',
    page: withStorage({
      osano_consentmanager: JSON.stringify({ consent: consent('aaaaad'), consentTimestamp: GIVEN }),
    }),
    expected: { categories: EVERYTHING, answered: true, givenAt: GIVEN },
  },
  {
    state: 'none',
    desc: 'not encrypted, in a cookie',
    page: withCookies({
      osano_consentmanager: encodeURIComponent(JSON.stringify({ consent: consent('addddd'), consentTimestamp: GIVEN })),
    }),
    expected: { categories: REFUSED, answered: true, givenAt: GIVEN },
  },
  {
    state: 'sealed',
    desc: 'encrypted, and the id not',
    page: withCookies({ osano_consentmanager: SEALED, osano_consentmanager_uuid: ID }),
    expected: { form: 'sealed', categories: UNTOLD, answered: null, consentId: ID, givenAt: null },
  },
  {
    state: 'sealed',
    desc: 'encrypted, its padding escaped',
    page: withCookies({ osano_consentmanager: SEALED.replaceAll('=', '%3D') }),
    expected: { form: 'sealed', consentId: null },
  },
  {
    state: 'partial',
    desc: 'the id alone',
    page: withCookies({ osano_consentmanager_uuid: ID }),
    expected: { categories: UNTOLD, answered: null, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'the call tells the states; that nothing is stored, that nobody chose them',
    page: live('aadadd'),
    expected: {
      categories: four(true, false, true, false),
      answered: false,
      via: { kind: 'api', key: 'Osano.cm.getConsent' },
    },
  },
  {
    state: 'unanswered',
    desc: 'the dialog stands open',
    page: { present: ['.osano-cm-window'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'a word in the place of the record',
    page: withCookies({ osano_consentmanager: 'ACCEPT' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
];
