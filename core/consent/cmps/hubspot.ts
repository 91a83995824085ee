import type { Category } from '../../shared/category.ts';
import { fixedOf, pairsOf } from '../decode.ts';
import { platform } from '../platform.ts';

const CHOICE = '__hs_cookie_cat_pref';
const SET: Record<string, Category> = {
  analytics: 'statistics',
  advertisement: 'marketing',
  functionality: 'preferences',
};
// The cookie has their numbers, from 1 on.
const ORDER = Object.keys(SET);

/**
 * The cookie banner of HubSpot: a choice by category in one cookie, and yes or no to opting out in another, alone where
 * the banner has no categories. Facts: developers.hubspot.com/docs/api/events/cookie-banner; its article on the cookies
 * that it sets; cookies as seen on sites.
 */
export const hubspot = platform({
  id: 'hubspot',
  name: 'HubSpot',
  script: /^https?:\/\/js[\w-]*\.hs-banner\.com\//i,
  selector: '#hs-eu-cookie-confirmation',
  stores: [
    {
      key: CHOICE,
      in: 'cookie',
      read(value) {
        const states = pairsOf(value, /[,_]/, ':');
        const purposes = fixedOf((name) => states.get(`${ORDER.indexOf(name) + 1}`), SET);
        return purposes.length > 0 ? { answered: true, purposes } : null;
      },
    },
    {
      key: '__hs_opt_out',
      in: 'cookie',
      read(value, { item }) {
        if (value !== 'yes' && value !== 'no') return null;
        return { answered: true, all: item(CHOICE) === null ? value === 'no' : null };
      },
    },
  ],
  reopen: [{ how: 'call', path: '_hsp.push', args: [['showBanner']] }],
  withdraw: [{ how: 'call', path: '_hsp.push', args: [['revokeCookieConsent']] }],
});
