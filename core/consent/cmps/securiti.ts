import { asRecord } from '../../shared/json.ts';
import { base64Json, flagOf, MOST_ITEMS, named, recordOf, textOf } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

const ID = '__privaci_cookie_consent_uuid';
const NO_ACTION = '__privaci_cookie_no_action';

/** The id stands before the version: `<uuid>:2`. */
function idOf(value: string | null): string | null {
  return /^[\da-f-]{32,36}(?=:|%3A|$)/i.exec(value ?? '')?.[0] ?? null;
}

/** The record: JSON, or base64 of it. Its categories are numbers that each tenant gives, and so of no known meaning. */
function decode(raw: string, { item }: Beside): Stored | null {
  const record = recordOf(raw) ?? asRecord(base64Json(raw));
  const consents = asRecord(record?.['consents']);
  if (!record || !consents) return null;
  const implied = record['implicit_consent'];
  return {
    answered: typeof implied === 'boolean' ? !implied : item(NO_ACTION) === null ? null : false,
    implied: implied === true,
    purposes: Object.entries(consents)
      .slice(0, MOST_ITEMS)
      .map(([id, state]) => named(id, flagOf(state))),
    categories: { necessary: true },
    consentId: idOf(item(ID)),
    region: textOf(record['location']),
  };
}

/** Securiti. Its cookies as seen on sites and as its own script reads them. */
export const securiti = platform({
  id: 'securiti',
  name: 'Securiti',
  script: /\bsecuriti\.ai\/consent\//,
  selector: 'script[data-tenant-uuid][data-domain-uuid]',
  stores: [
    { key: '__privaci_cookie_consents', read: decode },
    {
      key: ID,
      read(raw) {
        const consentId = idOf(raw);
        return consentId === null ? null : { answered: null, consentId };
      },
    },
    { key: NO_ACTION, read: () => ({ answered: false }) },
  ],
  reopen: [{ how: 'call', path: 'showConsentPreferencesPopup' }],
});
