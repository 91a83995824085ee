import { four, UNTOLD, withCookies, type State } from '../state.ts';

const USER = '1B2C3D4E-5F60-4718-8293-A4B5C6D7E8F9';
const GIVEN = 1_774_000_000_000;

const value = (optionalCookies: Record<string, string>, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    necessaryCookies: ['basket*'],
    optionalCookies,
    statement: { shown: true, updated: '01/02/2026' },
    consentDate: GIVEN,
    consentExpiry: 90,
    interactedWith: true,
    user: USER,
    ...more,
  });

export const states: State[] = [
  {
    state: 'all',
    desc: 'as it stands',
    page: withCookies({
      CookieControl: value({ preferences: 'accepted', analytics: 'accepted', Marketing: 'accepted' }),
    }),
    expected: {
      categories: four(true, true, true, true),
      answered: true,
      basis: 'explicit',
      consentId: USER,
      givenAt: GIVEN,
      keptUntil: GIVEN + 90 * 86_400_000,
      policyVersion: '01/02/2026',
    },
  },
  {
    state: 'none',
    desc: 'percent-escaped, and a category without a state',
    page: withCookies({ CookieControl: encodeURIComponent(value({ analytics: 'revoked', marketing: 'revoked' })) }),
    expected: { categories: four(true, null, false, false), answered: true },
  },
  {
    state: 'partial',
    desc: 'nothing is listed: refused, or not there',
    page: withCookies({ CookieControl: value({}) }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'named by the configuration of the page, where names still have their spaces',
    page: {
      ...withCookies({ CookieControl: value({ groupone: 'accepted', grouptwo: 'revoked' }) }),
      calls: {
        'CookieControl.config': {
          optionalCookies: [
            { name: 'group one', label: 'Analytical cookies' },
            { name: 'group (two)', label: 'Marketing cookies' },
          ],
        },
      },
    },
    expected: {
      categories: four(true, null, true, false),
      purposes: [
        { name: 'Analytical cookies', categories: ['statistics'], state: true },
        { name: 'Marketing cookies', categories: ['marketing'], state: false },
      ],
    },
  },
  {
    state: 'unanswered',
    desc: 'written before anybody chose',
    page: withCookies({ CookieControl: value({}, { interactedWith: false, consentDate: 0, statement: {} }) }),
    expected: { answered: false, basis: 'none', consentId: USER, givenAt: null, policyVersion: null },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands there',
    page: { present: ['#ccc'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'implied',
    desc: 'recommended settings, on before anybody chose',
    page: withCookies({ CookieControl: value({ analytics: 'accepted' }, { interactedWith: false }) }),
    expected: { categories: four(true, null, true, null), answered: false, basis: 'implied', givenAt: null },
  },
  {
    state: 'unknown',
    desc: 'no word of an interaction',
    page: withCookies({ CookieControl: value({ analytics: 'accepted' }, { interactedWith: undefined }) }),
    expected: { categories: four(true, null, true, null), answered: null, basis: null, givenAt: GIVEN },
  },
  {
    state: 'unknown',
    desc: 'cut short',
    page: withCookies({ CookieControl: value({ analytics: 'accepted' }).slice(0, 60) }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'the cookie of another product',
    page: withCookies({ CookieControl: 'accepted' }),
    expected: null,
  },
];
