import { asRecord } from '../../shared/json.ts';
import { base64Json, flagOf, instantOf, MOST_ITEMS, named, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

/**
 * The cookie `cookiehub`: base64 of JSON. `allAllowed` stands for the whole list, which is then empty; older versions
 * have the list alone. One spelling of `implicit` lacks a letter, and a later value has both.
 */
function decode(raw: string): Stored | null {
  const record = asRecord(base64Json(raw));
  const answered = record?.['answered'];
  const list = record?.['categories'];
  if (!record || typeof answered !== 'boolean' || !Array.isArray(list)) return null;
  const all = record['allAllowed'];
  const purposes = list.slice(0, MOST_ITEMS).flatMap((item) => {
    const id = textOf(asRecord(item)?.['id']);
    return id === null ? [] : named(id, flagOf(asRecord(item)?.['value']));
  });
  return {
    answered,
    implied: record['implicit'] === true || record['implict'] === true,
    purposes,
    all: all === true || (all === false && list.length === 0) ? all : null,
    consentId: textOf(record['token']),
    givenAt: instantOf(record['timestamp']),
    policyVersion: textOf(record['revision']),
    region: textOf(record['region']),
  };
}

/** CookieHub. Calls: cookiehub.com/docs; the cookie as seen on sites. */
export const cookiehub = platform({
  id: 'cookiehub',
  name: 'CookieHub',
  script: /\bcookiehub\.(?:net|eu|com)\//,
  selector: '.ch2, .ch2-open-settings-btn',
  stores: [{ key: 'cookiehub', read: decode }],
  reopen: [
    { how: 'call', path: 'cookiehub.openSettings' },
    { how: 'click', selector: '.ch2-open-settings-btn' },
  ],
  withdraw: [{ how: 'call', path: 'cookiehub.denyAll' }],
});
