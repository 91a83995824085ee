import { fixed, MOST_ITEMS, unescaped } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const REFUSED = 'cookieconsent_preferences_disabled';
const STATUS = 'cookieconsent_status';
// The name is that of Osano's open-source banner too, which writes none of these.
const OWN = /^(?:accept_all|accept_selected|non_gdpr)$/;

/** The button that was pressed, and the list of what was switched off; either may be missing. */
function decode(status: string | null, list: string | null): Stored {
  if (status === 'non_gdpr') return { answered: false, implied: true, all: true };
  const answered = /^(?:allow|deny|dismiss|accept_(?:all|selected))$/.test(status ?? '') || null;
  if (status === 'deny') return { answered, all: false };
  if (status === 'accept_all') return { answered, all: true };
  const refused = unescaped(list ?? '').split(',', MOST_ITEMS);
  // An empty list alone is what stands there before an answer, too.
  if (list === null || (status === null && list === '')) return { answered };
  return {
    answered,
    purposes: [
      fixed('functionality', !refused.includes('functionality'), 'preferences'),
      fixed('analytics', !refused.includes('analytics'), 'statistics'),
      fixed('marketing', !refused.includes('marketing'), 'marketing'),
    ],
  };
}

/** Consentmo, an app for Shopify shops. Its two cookies as its own script and public code read them. */
export const consentmo = platform({
  id: 'consentmo',
  name: 'Consentmo',
  script: /\bgdprcdn\.b-cdn\.net\/|\bconsentmo\b/,
  stores: [
    { key: REFUSED, in: 'cookie', read: (list, { item }) => decode(item(STATUS), list) },
    {
      key: STATUS,
      in: 'cookie',
      shared: true,
      read: (status, { item }) =>
        item(REFUSED) !== null ? { answered: null } : OWN.test(status) ? decode(status, null) : null,
    },
  ],
});
