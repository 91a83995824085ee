import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, flagOf, recordOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const CONSENT = 'Shopify.customerPrivacy.currentVisitorConsent';

/** Empty stands for "not chosen". The sale of data is a choice too, but in no category. */
function fromChoices(preferences?: Json, statistics?: Json, marketing?: Json, sale?: Json): Stored {
  const purposes: Purpose[] = [
    fixed('preferences', flagOf(preferences), 'preferences'),
    fixed('analytics', flagOf(statistics), 'statistics'),
    fixed('marketing', flagOf(marketing), 'marketing'),
    fixed('sale of data', flagOf(sale)),
  ];
  return { answered: purposes.some(({ state }) => state !== null), purposes };
}

/**
 * The cookie `_tracking_consent`: JSON in version 2, first with one answer by law, then with one a purpose. What it
 * lists as allowed now is the default of a region, not a choice. Version 3 is a compact form of the platform's own.
 */
function decode(raw: string): Stored | null {
  if (/^3\w*\.\w*_/.test(raw)) return { answered: null, sealed: true };
  const record = recordOf(raw);
  const choices = asRecord(record?.['con']);
  if (!record || !choices) return null;
  const region = textOf(record['region']) ?? textOf(record['reg']);
  const byPurpose = asRecord(choices['CMP']);
  if (byPurpose) return { ...fromChoices(byPurpose['p'], byPurpose['a'], byPurpose['m'], byPurpose['s']), region };
  const all = flagOf(choices['GDPR']);
  return { answered: all !== null, all, categories: { necessary: true }, region };
}

function fromApi(answer?: Json): Stored | null {
  const consent = asRecord(answer);
  if (!consent || !('analytics' in consent && 'marketing' in consent)) return null;
  return fromChoices(consent['preferences'], consent['analytics'], consent['marketing'], consent['sale_of_data']);
}

/**
 * Shopify's own banner, and the record that other banners of its shops write to as well. Facts:
 * shopify.dev/docs/api/customer-privacy; the cookie as seen on sites.
 */
export const shopify = platform({
  id: 'shopify',
  name: 'Shopify',
  script: /\/shopifycloud\/(?:consent-tracking-api|privacy-banner)\b/,
  selector: '#shopify-pc__banner',
  stores: [{ key: '_tracking_consent', in: 'cookie', read: decode }],
  api: { key: CONSENT, read: ({ calls }) => fromApi(calls[CONSENT]) },
  probe: { calls: [{ path: CONSENT }] },
  reopen: [{ how: 'call', path: 'privacyBanner.showPreferences' }],
});
