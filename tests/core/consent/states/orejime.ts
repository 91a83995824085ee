import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const accepted = { mandatory: true, preferences: true, plausible: true, advertising: true };
const refused = { mandatory: true, preferences: false, plausible: false, advertising: false };
// As version 3 writes it: quotes and commas escaped, braces and colons not.
const written = (states: Record<string, boolean>): string =>
  JSON.stringify(states).replaceAll('"', '%22').replaceAll(',', '%2C');

export const states: State[] = [
  {
    state: 'all',
    desc: 'version 3',
    page: withCookies({ 'eu-consent': written(accepted) }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: null, givenAt: null },
  },
  {
    state: 'none',
    desc: 'version 3',
    page: withCookies({ 'eu-consent': written(refused) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'none',
    desc: 'version 2, as it stands',
    page: withCookies({ orejime: JSON.stringify(refused) }),
    expected: { categories: REFUSED, answered: true, via: { kind: 'cookie', key: 'orejime' } },
  },
  {
    state: 'partial',
    desc: 'purposes in groups, with titles from the page',
    page: {
      ...withCookies({ 'eu-consent': written({ basket: true, gauge: true, banner: false }) }),
      globals: {
        'orejime.config.purposes': [
          { id: 'basket', title: 'Panier', isMandatory: true },
          { id: 'measure', title: "Mesure d'audience", purposes: [{ id: 'gauge', title: 'Gauge' }] },
          { id: 'ads', title: 'Publicité', purposes: [{ id: 'banner', title: 'Banner' }] },
        ],
      },
    },
    expected: {
      categories: four(true, null, true, false),
      purposes: [
        { name: 'Panier', categories: ['necessary'], state: true },
        { name: 'Gauge', categories: ['statistics'], state: true },
        { name: 'Banner', categories: ['marketing'], state: false },
      ],
    },
  },
  {
    state: 'unanswered',
    desc: 'the manager waits for an answer',
    page: { calls: { 'orejime.manager.getAllConsents': refused, 'orejime.manager.isDirty': true } },
    expected: { categories: REFUSED, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unanswered',
    desc: 'its element is on the page',
    page: { present: ['.orejime-Root, #orejime'] },
    expected: { categories: UNTOLD, answered: false },
  },
  {
    state: 'all',
    desc: 'under another name: the manager tells',
    page: { calls: { 'orejime.manager.getAllConsents': accepted, 'orejime.manager.isDirty': false } },
    expected: { categories: EVERYTHING, answered: true, via: { kind: 'api', key: 'orejime.manager.getAllConsents' } },
  },
  {
    state: 'unknown',
    desc: 'another form, while Orejime runs',
    page: { ...withCookies({ 'eu-consent': 'yes' }), present: ['.orejime-Root, #orejime'] },
    expected: { answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'the cookie of another banner',
    page: withCookies({ 'eu-consent': 'accepted' }),
    expected: null,
  },
];
