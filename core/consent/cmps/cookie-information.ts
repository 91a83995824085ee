import type { Json } from '../../shared/json.ts';
import { textsOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** `cookie_cat_statistic`: the rest is the category's English name. */
const namesIn = (list: Json | undefined) => textsOf(list)?.map((key) => key.replace('cookie_cat_', ''));

/**
 * Cookie Information. One cookie, written with the choice: two lists of its five categories. Facts: its template calls
 * `CookieConsent.renew()` and `CookieInformation.declineAllCategories()` (support.cookieinformation.com); cookies as
 * seen on sites.
 */
export const cookieInformation = platform({
  name: 'Cookie Information',
  script: '.cookieinformation.com/',
  selector: '#coiOverlay, #coi-banner-wrapper',
  keys: {
    CookieInformationConsent: record((record) => ({
      answered: true,
      accepted: namesIn(record['consents_approved']),
      offered: namesIn(record['consents_denied']),
      id: record['user_uid'],
      time: record['timestamp'],
    })),
  },
  reopen: 'CookieConsent.renew()',
  withdraw: 'CookieInformation.declineAllCategories()',
});
