import { asRecord } from '../../shared/json.ts';
import { base64Json, fixed, instantOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

/** The cookie `_pandectes_gdpr`: base64 of JSON. In `preferences` a bit that is set stands for what was refused. */
function decode(raw: string): Stored | null {
  const record = asRecord(base64Json(raw));
  const status = record?.['status'];
  if (!record || typeof status !== 'string') return null;
  const bits = record['preferences'];
  const purposes =
    typeof bits === 'number'
      ? [
          fixed('functionality', (bits & 1) === 0, 'preferences'),
          fixed('performance', (bits & 2) === 0, 'statistics'),
          fixed('targeting', (bits & 4) === 0, 'marketing'),
        ]
      : [];
  return {
    answered: status !== '',
    // Before an answer the bits are those that the dialog starts with.
    purposes: status === '' ? [] : purposes,
    consentId: textOf(record['id']),
    givenAt: instantOf(record['timestamp'], 1_000),
    region: textOf(asRecord(record['country'])?.['code']),
  };
}

/** Pandectes GDPR Compliance, an app for Shopify shops. The cookie as seen on sites, and its script. */
export const pandectes = platform({
  id: 'pandectes',
  name: 'Pandectes',
  script: /\/pandectes-(?:core|rules)\b/,
  selector: '#pandectes-banner, .pd-cookie-banner-window, .pd-cp-ui',
  stores: [{ key: '_pandectes_gdpr', read: decode }],
});
