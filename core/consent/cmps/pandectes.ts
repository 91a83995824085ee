import { asRecord } from '../../shared/json.ts';
import { instantOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** Pandectes GDPR Compliance, an app for Shopify shops. The cookie as seen on sites, and its script. */
export const pandectes = platform({
  name: 'Pandectes',
  script: /\/pandectes-(?:core|rules)\b/,
  selector: '#pandectes-banner, .pd-cookie-banner-window, .pd-cp-ui',
  keys: {
    _pandectes_gdpr: record((record) => {
      const { status, preferences: bits } = record;
      if (typeof status !== 'string') return null;
      return {
        answered: status !== '',
        // A bit that is set stands for what was refused; before an answer they are what the dialog starts with.
        ...(status !== '' &&
          typeof bits === 'number' && {
            states: { functionality: !(bits & 1), performance: !(bits & 2), targeting: !(bits & 4) },
          }),
        id: record['id'],
        time: instantOf(record['timestamp'], 1_000),
        region: asRecord(record['country'])?.['code'],
      };
    }),
  },
});
