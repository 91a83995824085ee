import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const services = { session: true, lang: true, analytics: true, adverts: true };
const refused = { session: true, lang: false, analytics: false, adverts: false };
const encoded = (states: Record<string, boolean>): string => encodeURIComponent(JSON.stringify(states));

const manager = (consents: Record<string, boolean>, confirmed: boolean): State['page'] => ({
  calls: { 'klaro.getManager': { consents, confirmed } },
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'in the cookie',
    page: withCookies({ klaro: encoded(services) }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: null, givenAt: null },
  },
  {
    state: 'none',
    desc: 'in localStorage, escaped there too',
    page: withStorage({ klaro: encoded(refused) }),
    expected: { categories: REFUSED, answered: true, via: { kind: 'localStorage', key: 'klaro' } },
  },
  {
    state: 'none',
    desc: 'as it stands, in sessionStorage',
    page: withStorage({ klaro: JSON.stringify(refused) }, 'session'),
    expected: { categories: REFUSED, via: { kind: 'sessionStorage', key: 'klaro' } },
  },
  {
    state: 'partial',
    desc: 'services that have no category, and two of one that differ',
    page: withCookies({ klaro: encoded({ youtube: true, matomo: true, plausible: false, adwords: false }) }),
    expected: { categories: four(true, null, null, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'the configuration of the page tells what services are for and which are required',
    page: {
      ...withCookies({ klaro: encoded({ basket: true, tellme: true, player: false }) }),
      calls: {
        'klaro.getManager': {
          consents: { basket: true, tellme: true, player: false },
          confirmed: true,
          config: {
            services: [
              { name: 'basket', title: 'Shopping basket', required: true, purposes: ['functional'] },
              { name: 'tellme', title: 'Tell me more', purposes: ['analytics', 'advertising'] },
              { name: 'player', purposes: [] },
            ],
          },
        },
      },
    },
    expected: {
      categories: four(true, null, true, true),
      purposes: [
        { name: 'Shopping basket', categories: ['necessary'], state: true },
        { name: 'Tell me more', categories: ['statistics', 'marketing'], state: true },
        { name: 'player', categories: [], state: false },
      ],
    },
  },
  {
    state: 'partial',
    desc: 'services whose names are written in parts',
    page: withCookies({ klaro: encoded({ linkedIn: true, 'pin-terest': true, googleTagManager: false }) }),
    expected: { categories: four(true, null, null, true) },
  },
  {
    state: 'unanswered',
    desc: 'the manager holds what is set at first',
    page: manager(refused, false),
    expected: {
      categories: REFUSED,
      answered: false,
      basis: 'none',
      here: true,
      via: { kind: 'api', key: 'klaro.getManager' },
    },
  },
  {
    state: 'unanswered',
    desc: 'the notice stands there',
    page: { present: ['#klaro'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'all',
    desc: 'under another name: the manager tells',
    page: manager(services, true),
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'unknown',
    desc: 'a record with more than yes and no',
    page: withCookies({ klaro: '{"stamp":"a1","all":true}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'cut short',
    page: withCookies({ klaro: encoded(services).slice(0, 30) }),
    expected: { answered: null, form: 'unknown' },
  },
];
