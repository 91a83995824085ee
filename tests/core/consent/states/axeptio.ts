import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const TOKEN = 'k3v9x0q7m2zr8tbn5wpd1c';
const DATE = '2026-01-20T07:45:12.300Z';

const record = (fields: object, escape = true): string => {
  const json = JSON.stringify({
    $$token: TOKEN,
    $$date: DATE,
    $$cookiesVersion: { name: 'nimbus_2026', identifier: '65a1f0c2d3e4b5a697887960' },
    ...fields,
  });
  // Its cookie library leaves braces, colons and $ as they are.
  return escape ? encodeURIComponent(json).replace(/%(7B|7D|3A|24)/g, (code) => decodeURIComponent(code)) : json;
};

export const states: State[] = [
  {
    state: 'all',
    desc: 'vendors by their names',
    page: withCookies({
      axeptio_cookies: record({
        google_analytics: true,
        Double_Click: true,
        LinkedIn: true,
        site_preferences: true,
        $$completed: true,
      }),
    }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      by: 'click',
      consentId: TOKEN,
      givenAt: Date.parse(DATE),
      policyVersion: 'nimbus_2026',
    },
  },
  {
    state: 'none',
    desc: 'in localStorage, not escaped',
    page: withStorage({
      axeptio_cookies: record({ hotjar: false, facebook_pixel: false, preferences: false, $$completed: true }, false),
    }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'two vendors of one category differ, and a chat has none',
    page: withCookies({
      axeptio_cookies: record({
        matomo: true,
        Google_Ads: true,
        facebook_pixel: false,
        crisp: true,
        $$completed: true,
      }),
    }),
    expected: { categories: four(true, null, true, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'no vendor yet',
    page: withCookies({ axeptio_cookies: record({ $$cookiesVersion: {}, $$completed: false }) }),
    expected: { categories: UNTOLD, answered: false, consentId: TOKEN, givenAt: null, policyVersion: null },
  },
  {
    state: 'unanswered',
    desc: 'the widget stands open',
    page: { present: ['#axeptio_overlay'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'partial',
    desc: 'the list alone names what is authorised, and not what was refused',
    page: withCookies({ axeptio_authorized_vendors: '%2Cgoogle_analytics%2CYoutube%2C' }),
    expected: { categories: four(true, null, true, null), answered: true, consentId: null },
  },
  {
    state: 'none',
    desc: 'the list of all vendors beside it tells what was refused',
    page: withCookies({ axeptio_authorized_vendors: ',,', axeptio_all_vendors: ',matomo,facebook_pixel,' }),
    expected: { categories: four(true, null, false, false), answered: null },
  },
  {
    state: 'unanswered',
    desc: 'empty lists say nothing',
    page: withCookies({ axeptio_authorized_vendors: '%2C%2C', axeptio_all_vendors: '%2C%2C' }),
    expected: { categories: UNTOLD, answered: null },
  },
  {
    state: 'unknown',
    desc: 'JSON without the platform’s own fields',
    page: withCookies({ axeptio_cookies: '{"all":true}' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'unknown',
    desc: 'a word in the place of the list',
    page: withCookies({ axeptio_authorized_vendors: 'true' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
];
