import { asRecord } from '../../shared/json.ts';
import { flagOf, instantOf, MOST_ITEMS, named, recordOf, recordsOf, textOf } from '../decode.ts';
import { platform, type Store } from '../platform.ts';

const CONFIG = 'CookieControl.config';
const DAY_MS = 86_400_000;

// Stored names have lost the spaces and brackets of the configured ones.
const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

const read: Store['read'] = (value, { evidence }) => {
  const record = recordOf(value);
  const optional = asRecord(record?.['optionalCookies']);
  if (!record || !optional) return null;
  const configured = recordsOf(asRecord(evidence.calls[CONFIG])?.['optionalCookies']);
  const purposes = Object.entries(optional)
    .slice(0, MOST_ITEMS)
    .map(([id, state]) => {
      const category = configured.find((one) => lettersOf(textOf(one['name']) ?? '') === lettersOf(id));
      const name = textOf(category?.['label']) ?? id;
      return named(name, flagOf(state), [id, name]);
    });
  const interacted = record['interactedWith'];
  const givenAt = instantOf(record['consentDate']);
  const days = record['consentExpiry'];
  return {
    answered: typeof interacted === 'boolean' ? interacted : null,
    implied: interacted === false && purposes.some(({ state }) => state === true),
    purposes,
    // A record of a choice that lists no category is one all the same.
    categories: { necessary: true },
    consentId: textOf(record['user']),
    givenAt,
    ...(givenAt !== null && typeof days === 'number' && { keptUntil: instantOf(givenAt + days * DAY_MS) }),
    policyVersion: textOf(asRecord(record['statement'])?.['updated']),
    tcString: textOf(record['iabConsent']),
  };
};

/**
 * Cookie Control of CIVIC, versions 8 and 9: a JSON record in one cookie, percent-escaped where the site wishes it.
 * Facts: civicuk.com/cookie-control/documentation, and cookies as seen on sites.
 */
export const civicCookieControl = platform({
  id: 'civic-cookie-control',
  name: 'Civic Cookie Control',
  script: /^https?:\/\/cc\.cdn\.civiccomputing\.com\//i,
  selector: '#ccc',
  stores: [{ key: 'CookieControl', in: 'cookie', shared: /^(?:\{|%7B)(?:"|%22)necessaryCookies/i, read }],
  probe: { calls: [{ path: CONFIG, shape: { optionalCookies: [{ name: 1, label: 1 }] } }] },
  reopen: [
    { how: 'call', path: 'CookieControl.open' },
    { how: 'click', selector: '#ccc-icon' },
  ],
  withdraw: [{ how: 'call', path: 'CookieControl.rejectAll' }],
});
