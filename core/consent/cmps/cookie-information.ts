import { instantOf, named, recordOf, textOf, textsOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

function decode(raw: string): Stored | null {
  const record = recordOf(raw);
  const approved = textsOf(record?.['consents_approved']);
  const denied = textsOf(record?.['consents_denied']);
  if (!record || !approved || !denied) return null;
  // `cookie_cat_statistic`: the rest is the category's English name.
  const listed = (keys: readonly string[], state: boolean) =>
    keys.map((key) => named(key.replace('cookie_cat_', ''), state));
  return {
    answered: true,
    purposes: [...listed(approved, true), ...listed(denied, false)],
    consentId: textOf(record['user_uid']),
    givenAt: instantOf(record['timestamp']),
  };
}

/**
 * Cookie Information. One cookie, written with the choice: two lists of its five categories. Facts: its template calls
 * `CookieConsent.renew()` and `CookieInformation.declineAllCategories()` (support.cookieinformation.com); cookies as
 * seen on sites.
 */
export const cookieInformation = platform({
  id: 'cookie-information',
  name: 'Cookie Information',
  script: /^https:\/\/policy\.(?:app\.)?cookieinformation\.com\//i,
  selector: '#coiOverlay, #coi-banner-wrapper',
  stores: [{ key: 'CookieInformationConsent', read: decode }],
  reopen: [{ how: 'call', path: 'CookieConsent.renew' }],
  withdraw: [{ how: 'call', path: 'CookieInformation.declineAllCategories' }],
});
