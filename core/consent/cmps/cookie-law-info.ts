import type { Json } from '../../shared/json.ts';
import { fromCookieYes } from '../cookieyes-record.ts';
import { entriesOf, flagOf, MOST_ITEMS, named, pairsOf } from '../decode.ts';
import { platform, record, type Stored } from '../platform.ts';

const CHECKBOX = 'cookielawinfo-checkbox-';

/** The categories as the site named them; a site with one switch only calls it "non-necessary". */
function fromFlags(flags: readonly [name: string, state: Json][], answered: true | null): Stored | null {
  const purposes = flags
    .slice(0, MOST_ITEMS)
    .map(([name, state]) => named(name, flagOf(state)))
    .filter(({ state }) => state !== null);
  if (purposes.length === 0) return null;
  const isSingle = purposes.every(({ categories }) => categories.every((category) => category === 'necessary'));
  const all = isSingle ? purposes.find(({ name }) => name === 'non-necessary')?.state : null;
  return { answered, items: purposes, all };
}

/**
 * GDPR Cookie Consent for WordPress (cookie-law-info, by WebToffee). The record is written by the person's click, the
 * cookies of the single checkboxes already when the page loads. Facts: the plugin's script.
 */
export const cookieLawInfo = platform({
  id: 'cookie-law-info',
  name: 'GDPR Cookie Consent (WebToffee)',
  script: /\/plugins\/(?:cookie-law-info\/(?!lite\/)|webtoffee-(?:gdpr-)?cookie-consent\/)/,
  selector: '#cookie-law-info-bar, #cookie-law-info-again',
  keys: {
    CookieLawInfoConsent: record((record) =>
      fromFlags(
        entriesOf(record).filter(([name]) => name !== 'ver' && name !== 'ccpaOptout'),
        true,
      ),
    ),
    wt_consent: {
      shared: true,
      read(value) {
        const stored = fromCookieYes(value);
        return stored && { ...stored, time: pairsOf(value, ',', ':').get('consent_time') };
      },
    },
    [`${CHECKBOX}*`]: {
      in: 'cookie',
      once: true,
      read: (_, { starting }) =>
        fromFlags(
          starting(CHECKBOX).map(([key, value]) => [key.slice(CHECKBOX.length), value]),
          null,
        ),
    },
  },
  reopen: '.cli_manage_current_consent, .wt-cli-manage-consent-link, #cookie-law-info-again, .cli_settings_button',
});
