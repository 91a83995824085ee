import { asRecord, type Json } from '../../shared/json.ts';
import { fromCookieYes } from '../cookieyes-record.ts';
import { base64Json, flagOf, instantOf, MOST_ITEMS, named, pairsOf, told } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const CHECKBOX = 'cookielawinfo-checkbox-';
const BESIDE = new Set(['ver', 'ccpaOptout']);

/** The categories as the site named them; a site with one switch only calls it "non-necessary". */
function fromFlags(flags: readonly [name: string, state: Json][], answered: true | null): Stored | null {
  const purposes = told(flags.slice(0, MOST_ITEMS).map(([name, state]) => named(name, flagOf(state))));
  if (purposes.length === 0) return null;
  const others = purposes.filter(({ categories }) => categories.some((category) => category !== 'necessary'));
  const single = others.length > 0 ? undefined : purposes.find(({ name }) => name === 'non-necessary');
  return { answered, purposes, all: single?.state ?? null };
}

function fromRecord(value: string): Stored | null {
  const record = Object.entries(asRecord(base64Json(value)) ?? {});
  return fromFlags(
    record.filter(([name]) => !BESIDE.has(name)),
    true,
  );
}

function fromLaterRecord(value: string): Stored | null {
  const stored = fromCookieYes(value);
  return stored && { ...stored, givenAt: instantOf(pairsOf(value, ',', ':').get('consent_time')) };
}

/**
 * GDPR Cookie Consent for WordPress (cookie-law-info, by WebToffee). The record is written by the person's click, the
 * cookies of the single checkboxes already when the page loads. Facts: the plugin's script.
 */
export const cookieLawInfo = platform({
  id: 'cookie-law-info',
  name: 'GDPR Cookie Consent (WebToffee)',
  script: /\/plugins\/(?:cookie-law-info\/(?!lite\/)|webtoffee-(?:gdpr-)?cookie-consent\/)/i,
  selector: '#cookie-law-info-bar, #cookie-law-info-again',
  stores: [
    { key: 'CookieLawInfoConsent', in: 'cookie', read: fromRecord },
    { key: 'wt_consent', in: 'cookie', shared: true, read: fromLaterRecord },
    {
      key: `${CHECKBOX}*`,
      in: 'cookie',
      once: true,
      read: (_, { items }) =>
        fromFlags(
          items(CHECKBOX).map(([key, value]) => [key.slice(CHECKBOX.length), value]),
          null,
        ),
    },
  ],
  reopen: [
    {
      how: 'click',
      selector:
        '.cli_manage_current_consent, .wt-cli-manage-consent-link, #cookie-law-info-again, .cli_settings_button',
    },
  ],
});
