import { EVERYTHING, four, REFUSED, UNTOLD, withStorage, type State } from '../state.ts';

const AT = 1_770_100_200_300;
const OPTIONAL = ['performance', 'analytics', 'advertising', 'social_networking', 'unclassified'];
const page = (accepted: string[]) =>
  withStorage({
    TERMLY_API_CACHE: JSON.stringify({
      TERMLY_LOCALE: { createdAt: AT - 5, value: 'en' },
      TERMLY_COOKIE_CONSENT: {
        createdAt: AT,
        value: {
          ...Object.fromEntries(OPTIONAL.map((name) => [name, accepted.includes(name)])),
          essential: true,
          do_not_sell: false,
          document_version_id: 8123,
        },
      },
    }),
  });

export const states: State[] = [
  {
    state: 'all',
    desc: 'localStorage',
    page: page(OPTIONAL),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      givenAt: AT,
      policyVersion: '8123',
      via: { kind: 'localStorage', key: 'TERMLY_API_CACHE' },
    },
  },
  {
    state: 'none',
    desc: 'only what is essential',
    page: page([]),
    expected: { categories: REFUSED, answered: true, givenAt: AT },
  },
  {
    state: 'partial',
    desc: 'advertising and social networks differ',
    page: page(['analytics', 'advertising']),
    expected: { categories: four(true, false, true, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'a cache without a choice',
    page: withStorage({ TERMLY_API_CACHE: `{"TERMLY_LOCALE":{"createdAt":${AT},"value":"en"}}` }),
    expected: { categories: UNTOLD, answered: false, basis: 'none', givenAt: null, form: 'known' },
  },
  {
    state: 'unanswered',
    desc: 'only its script',
    page: { scripts: ['https://app.termly.io/resource-blocker/0a1b2c3d-1111-4222-8333-444455556666?autoBlock=on'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'its documents alone are no consent platform',
    page: { scripts: ['https://app.termly.io/embed-policy.min.js'] },
    expected: null,
  },
  {
    state: 'unknown',
    desc: 'no cache',
    page: withStorage({ TERMLY_API_CACHE: 'denied' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
