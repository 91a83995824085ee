import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord } from '../../shared/json.ts';
import { fromCookieYes } from '../cookieyes-record.ts';
import { flagOf, MOST_ITEMS, named, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

function fromApi({ calls }: Evidence): Stored | null {
  const consent = asRecord(calls['getCkyConsent']);
  const categories = asRecord(consent?.['categories']);
  if (!consent || !categories) return null;
  return {
    answered: flagOf(consent['isUserActionCompleted']),
    purposes: Object.entries(categories)
      .slice(0, MOST_ITEMS)
      .map(([name, state]) => named(name, flagOf(state))),
    consentId: textOf(consent['consentID']),
  };
}

/**
 * CookieYes, by its own script or as the WordPress plugin that GDPR Cookie Consent became. One cookie of pairs.
 * Facts: cookieyes.com/documentation/retrieving-consent-data-using-api-getckyconsent, and the script as sites load it.
 */
export const cookieyes = platform({
  id: 'cookieyes',
  name: 'CookieYes',
  script: /\/\/(?:app\.|cdn-)cookieyes\.com\/client_data\/|\/plugins\/cookie-law-info\/lite\//i,
  selector: '.cky-consent-container, script#cookieyes',
  stores: [{ key: 'cookieyes-consent', read: fromCookieYes }],
  api: { key: 'getCkyConsent', read: fromApi },
  probe: { calls: [{ path: 'getCkyConsent', shape: { categories: 1, isUserActionCompleted: 1, consentID: 1 } }] },
  reopen: [
    { how: 'call', path: 'revisitCkyConsent' },
    { how: 'click', selector: '.cky-banner-element, [data-cky-tag="revisit-consent"]' },
  ],
  withdraw: [{ how: 'call', path: 'performBannerAction', args: ['reject'] }],
});
