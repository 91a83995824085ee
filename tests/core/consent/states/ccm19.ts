import { EVERYTHING, four, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const UCID = 'a0b1c2d3e4f5061728394a5b6c7d8e9f';
const AT = '2026-07-08T09:10:11.000Z';

const record = (more: object): object => ({
  gen: 2,
  ucid: UCID,
  consent: true,
  embeddings: ['1a2b3c4'],
  updated: AT,
  ...more,
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'one record a path, with the button that was pressed',
    page: withStorage({ ccm_consent: JSON.stringify({ '/': record({ clickedButton: 'acceptAll' }) }) }),
    expected: { categories: EVERYTHING, answered: true, consentId: UCID, givenAt: Date.parse(AT) },
  },
  {
    state: 'none',
    desc: 'ids without names: what is not listed is not known',
    page: withStorage({ ccm_consent: JSON.stringify({ '/': record({ embeddings: [] }) }) }, 'session'),
    expected: {
      categories: four(true, null, null, null),
      answered: true,
      via: { kind: 'sessionStorage', key: 'ccm_consent' },
    },
  },
  {
    state: 'partial',
    desc: 'older, in a cookie: purposes with names, the time in seconds',
    page: withCookies({
      ccm_consent: encodeURIComponent(
        JSON.stringify({
          consent: true,
          ucid: UCID,
          timestamp: 1_773_000_000,
          purposes: { '41a': 'Technisch notwendig', '52b': 'Statistik' },
        }),
      ),
    }),
    expected: { categories: four(true, null, true, null), answered: true, givenAt: 1_773_000_000_000 },
  },
  {
    state: 'unanswered',
    desc: 'stored and not answered',
    page: withStorage({ ccm_consent: JSON.stringify({ '/': record({ consent: false, embeddings: [] }) }) }),
    expected: { categories: UNTOLD, answered: false, givenAt: null },
  },
  {
    state: 'partial',
    desc: 'the page, by the names of what was accepted',
    page: {
      globals: {
        CCM: {
          consent: true,
          fullConsentGiven: false,
          ucid: UCID,
          acceptedEmbeddings: [{ name: 'Matomo' }, { name: 'Kartendienst' }],
        },
      },
    },
    expected: { categories: four(true, null, true, null), answered: true, consentId: UCID, here: true },
  },
  {
    state: 'all',
    desc: 'the page says that everything was accepted',
    page: { globals: { CCM: { consent: true, fullConsentGiven: true, ucid: UCID, acceptedEmbeddings: [] } } },
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'unanswered',
    desc: 'its script alone',
    page: { scripts: ['https://cloud.ccm19.de/app.js?apiKey=0a1b2c'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'a word',
    page: withStorage({ ccm_consent: 'granted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
