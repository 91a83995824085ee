import { fixedOf, pairsOf } from '../decode.ts';
import { platform } from '../platform.ts';

const CHOICE = '__hs_cookie_cat_pref';

/**
 * The cookie banner of HubSpot: a choice by category in one cookie, and yes or no to opting out in another, alone where
 * the banner has no categories. Facts: developers.hubspot.com/docs/api/events/cookie-banner; its article on the cookies
 * that it sets; cookies as seen on sites.
 */
export const hubspot = platform({
  name: 'HubSpot',
  script: '.hs-banner.com/',
  selector: '#hs-eu-cookie-confirmation',
  keys: {
    [CHOICE]: (value) => ({
      answered: true,
      items: fixedOf(Object.fromEntries(pairsOf(value, /[,_]/, ':')), 'analytics=1 advertisement=2 functionality=3'),
    }),
    __hs_opt_out(value, { item }) {
      if (value !== 'yes' && value !== 'no') return null;
      return { answered: true, all: item(CHOICE) === null ? value === 'no' : null };
    },
  },
  reopen: '_hsp.push(["showBanner"])',
  withdraw: '_hsp.push(["revokeCookieConsent"])',
});
