import { four, UNTOLD, withCookies, type State } from '../state.ts';

const ID = 'b6d9266944622e29-21aecb69-9cf8fab9-be157339bb9929b91ae34d';
const SERVICES = {
  matomo: { name: 'Matomo (privacy by design)', type: 'analytic', needConsent: false },
  gtag: { name: 'Google Analytics (GA4)', type: 'analytic', needConsent: true },
  facebookpixel: { name: 'Facebook Pixel', type: 'ads', needConsent: true },
  youtube: { name: 'YouTube', type: 'video', needConsent: true },
  acmechat: { name: 'Acme', type: 'social', needConsent: true },
};

const page = (state: Record<string, boolean>, job: string[], more: State['page']['globals'] = {}): State['page'] => ({
  globals: { 'tarteaucitron.state': state, 'tarteaucitron.job': job, 'tarteaucitron.services': SERVICES, ...more },
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'services of every type, one without',
    page: withCookies({ tarteaucitron: '!gtag=true!googleadwordsremarketing=true!twitter=true!vimeo=true' }),
    expected: { categories: four(true, null, true, true), answered: true, basis: 'explicit', consentId: null },
  },
  {
    state: 'none',
    desc: 'with an id, percent-escaped',
    page: withCookies({ tarteaucitron: encodeURIComponent(`!id=${ID}!gtag=false!facebookpixel=false`) }),
    expected: { categories: four(true, null, false, false), answered: true, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'one refused while another still waits',
    page: withCookies({ tarteaucitron: '!gtag=false!facebookpixel=wait!atinternet=true' }),
    expected: { categories: four(true, null, null, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'services of the site itself, by name',
    page: withCookies({ tarteaucitron: '!acmeMultiplegtagShop=true!acme_preferences=false!acmeNewsletter=true' }),
    expected: { categories: four(true, false, true, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'all wait',
    page: withCookies({ tarteaucitron: '!gtag=wait!linkedin=wait!youtube=wait' }),
    expected: { categories: four(true, null, false, false), answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'a service that needs no consent runs, the others wait',
    page: withCookies({ tarteaucitron: '!matomo=true!facebookpixel=wait' }),
    expected: { categories: four(true, null, true, false), answered: false },
  },
  {
    state: 'unanswered',
    desc: 'in the page: what was asked for and has no state waits',
    page: page({ matomo: true }, ['matomo', 'gtag', 'facebookpixel']),
    expected: {
      categories: four(true, null, null, false),
      answered: false,
      here: true,
      purposes: [
        { name: 'Matomo (privacy by design)', categories: ['statistics'], state: true },
        { name: 'Google Analytics (GA4)', categories: ['statistics'], state: false },
        { name: 'Facebook Pixel', categories: ['marketing'], state: false },
      ],
    },
  },
  {
    state: 'none',
    desc: 'under another name: the page tells, types of its own services too',
    page: page({ gtag: false, acmechat: false, youtube: false }, ['gtag', 'acmechat', 'youtube']),
    expected: {
      categories: four(true, null, false, false),
      answered: true,
      via: { kind: 'api', key: 'tarteaucitron.state' },
    },
  },
  {
    state: 'implied',
    desc: 'all that runs needs no consent: nobody can be told to have answered',
    page: page({ matomo: true }, ['matomo']),
    expected: { categories: four(true, null, true, null), answered: null },
  },
  {
    state: 'implied',
    desc: 'refused by the default of the site',
    page: page({ gtag: false }, ['gtag'], { 'tarteaucitron.parameters.serviceDefaultState': false }),
    expected: { categories: four(true, null, false, null), answered: null },
  },
  {
    state: 'implied',
    desc: 'allowed outside the EU',
    page: page({ gtag: true }, ['gtag'], { 'tarteaucitron.user.bypass': true }),
    expected: { categories: four(true, null, true, null), answered: null },
  },
  {
    state: 'unanswered',
    desc: 'its panel is on the page',
    page: { present: ['#tarteaucitronRoot'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'an id alone',
    page: withCookies({ tarteaucitron: `!id=${ID}` }),
    expected: { categories: UNTOLD, answered: null, consentId: ID, form: 'known' },
  },
  {
    state: 'unknown',
    desc: 'another form',
    page: withCookies({ tarteaucitron: 'accepted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
