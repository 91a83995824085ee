import { MOST_ITEMS, unescaped } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const REFUSED = 'cookieconsent_preferences_disabled';
const STATUS = 'cookieconsent_status';

const NAMES = ['functionality', 'analytics', 'marketing'];

/** The button that was pressed, and the list of what was switched off; either may be missing. */
function decode(status: string | null, list: string | null): Stored | null {
  if (status === 'non_gdpr') return { answered: false, implied: true, all: true };
  const answered = /^(?:allow|deny|dismiss|accept_(?:all|selected))$/.test(status ?? '') || null;
  if (status === 'deny' || status === 'accept_all') return { answered, all: status !== 'deny' };
  // An empty list alone is what stands there before an answer, too.
  if (list === null || (status === null && list === '')) return { answered };
  const refused = unescaped(list).split(',', MOST_ITEMS);
  if (list !== '' && !refused.every((name) => NAMES.includes(name))) return null;
  // What is not in the list was accepted, but only somebody who answered has a whole one.
  return {
    answered,
    states: Object.fromEntries(NAMES.map((name) => [name, refused.includes(name) ? false : answered])),
  };
}

/** Consentmo, an app for Shopify shops. Its two cookies as its own script and public code read them. */
export const consentmo = platform({
  name: 'Consentmo',
  script: /\bgdprcdn\.b-cdn\.net\/|\bconsentmo\b/,
  keys: {
    [REFUSED]: (list, { item }) => decode(item(STATUS), list),
    [STATUS]: {
      shared: true,
      // The name is that of Osano's open-source banner too, which writes none of these.
      read: (status, { item }) =>
        item(REFUSED) !== null
          ? {}
          : /^(?:accept_(?:all|selected)|non_gdpr)$/.test(status)
            ? decode(status, null)
            : null,
    },
  },
});
