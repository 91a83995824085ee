import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

export const states: State[] = [
  {
    state: 'all',
    desc: 'with underscores',
    page: withCookies({ __hs_cookie_cat_pref: '1:true_2:true_3:true' }),
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit', consentId: null, givenAt: null },
  },
  {
    state: 'none',
    desc: 'with commas, percent-escaped',
    page: withCookies({ __hs_cookie_cat_pref: '1%3Afalse%2C2%3Afalse%2C3%3Afalse' }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: '1 analytics, 2 advertisement, 3 functionality',
    page: withCookies({ __hs_cookie_cat_pref: '1:true,2:false,3:true', __hs_opt_out: 'no' }),
    expected: { categories: four(true, true, true, false), via: { kind: 'cookie', key: '__hs_cookie_cat_pref' } },
  },
  {
    state: 'all',
    desc: 'a banner without categories',
    page: withCookies({ __hs_opt_out: 'no' }),
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'none',
    desc: 'a banner without categories',
    page: withCookies({ __hs_opt_out: 'yes' }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands there',
    page: { scripts: ['https://js-eu1.hs-banner.com/v2/1234567/banner.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'another form',
    page: withCookies({ __hs_cookie_cat_pref: 'accepted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'partial',
    desc: 'escaped twice, in quotes',
    page: withCookies({ __hs_cookie_cat_pref: '"1%253Atrue%252C2%253Afalse%252C3%253Afalse"' }),
    expected: { categories: four(true, false, true, false), answered: true },
  },
];
