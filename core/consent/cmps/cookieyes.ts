import { fromCookieYes } from '../cookieyes-record.ts';
import { platform, record } from '../platform.ts';

/**
 * CookieYes, by its own script or as the WordPress plugin that GDPR Cookie Consent became. One cookie of pairs.
 * Facts: cookieyes.com/documentation/retrieving-consent-data-using-api-getckyconsent, and the script as sites load it.
 */
export const cookieyes = platform({
  name: 'CookieYes',
  script: /\/\/(?:app\.|cdn-)cookieyes\.com\/client_data\/|\/plugins\/cookie-law-info\/lite\//,
  selector: '.cky-consent-container, script#cookieyes',
  keys: { 'cookieyes-consent': fromCookieYes },
  ask: { 'getCkyConsent()': 1 },
  api: record((consent) => ({
    answered: consent['isUserActionCompleted'],
    states: consent['categories'],
    id: consent['consentID'],
  })),
  reopen: ['revisitCkyConsent()', '.cky-banner-element, [data-cky-tag="revisit-consent"]'],
  withdraw: 'performBannerAction("reject")',
});
