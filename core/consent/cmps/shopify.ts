import { asRecord, type Json } from '../../shared/json.ts';
import { fixedOf, flagOf } from '../decode.ts';
import { SEALED, platform, record, type Stored } from '../platform.ts';

/** Empty stands for "not chosen". The sale of data is a choice too, but in no category. */
function choiceOf(record: Record<string, Json>, set: string): Stored {
  const purposes = fixedOf(record, set);
  return { answered: purposes !== null, items: purposes ?? [], known: {} };
}

const fromRecord = record((record) => {
  const choices = asRecord(record['con']);
  if (!choices) return null;
  const region = record['region'] ?? record['reg'];
  const byPurpose = asRecord(choices['CMP']);
  if (byPurpose) return { ...choiceOf(byPurpose, 'preferences=p analytics=a marketing=m sale_of_data=s'), region };
  const all = flagOf(choices['GDPR']);
  return { answered: all !== null, all, known: {}, region };
});

/**
 * Shopify's own banner, and the record that other banners of its shops write to as well. Facts:
 * shopify.dev/docs/api/customer-privacy; the cookie as seen on sites.
 */
export const shopify = platform({
  name: 'Shopify',
  script: /\/shopifycloud\/(?:consent-tracking-api|privacy-banner)\b/,
  selector: '#shopify-pc__banner',
  keys: {
    // JSON in version 2, first with one answer by law, then with one a purpose. What it lists as allowed now is the
    // default of a region, not a choice. Version 3 is a compact form of the platform's own.
    _tracking_consent: (value, beside) => (/^3\w*\.\w*_/.test(value) ? SEALED : fromRecord(value, beside)),
  },
  ask: { 'Shopify.customerPrivacy.currentVisitorConsent()': 1 },
  api: record((consent) =>
    'analytics' in consent && 'marketing' in consent
      ? choiceOf(consent, 'preferences analytics marketing sale_of_data')
      : null,
  ),
  reopen: 'privacyBanner.showPreferences()',
});
