import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, flagOf, instantOf, recordOf, storedItem, unescaped } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

const CATEGORIES: [name: string, category?: Category][] = [
  ['ESSENTIAL', 'necessary'],
  ['STORAGE'],
  ['PERSONALIZATION', 'preferences'],
  ['ANALYTICS', 'statistics'],
  ['MARKETING', 'marketing'],
];

const RECORD = 'osano_consentmanager';
const UUID = `${RECORD}_uuid`;

/** The words ACCEPT and DENY by category; null when it is no such list. */
function purposesOf(consent: Json | undefined): Purpose[] | null {
  const words = asRecord(consent);
  const purposes = CATEGORIES.flatMap(([name, category]) => {
    const state = flagOf(words?.[name]);
    return state === null ? [] : fixed(name.toLowerCase(), state, ...(category ? [category] : []));
  });
  return purposes.length > 0 ? purposes : null;
}

function decode(raw: string, { item }: Beside): Stored | null {
  const record = recordOf(raw);
  const purposes = purposesOf(record?.['consent']);
  if (purposes) return { answered: true, purposes, givenAt: instantOf(record?.['consentTimestamp']) };
  // Encrypted with a key of the site, in base64 for URLs.
  return /^[\w-]{40,}={0,2}$/.test(unescaped(raw.trim()))
    ? { answered: null, sealed: true, consentId: item(UUID) }
    : null;
}

function fromApi(evidence: Evidence): Stored | null {
  const purposes = purposesOf(evidence.calls['Osano.cm.getConsent']);
  if (!purposes) return null;
  // The call tells the defaults too; whether they were chosen stands in the sealed record alone.
  return {
    answered: storedItem(evidence, RECORD) === null ? false : null,
    purposes,
    consentId: storedItem(evidence, UUID),
  };
}

/**
 * Osano's commercial platform. Its record is encrypted in cookie and localStorage, only its own script tells the states.
 * Facts: developers.osano.com/cmp/javascript-api.
 */
export const osano = platform({
  id: 'osano',
  name: 'Osano',
  script: /^https:\/\/cmp\.osano\.com\//i,
  selector: '.osano-cm-window',
  stores: [
    { key: RECORD, read: decode },
    {
      key: UUID,
      read: (value) => (/^[\da-f-]{36}$/i.test(value) ? { answered: null, consentId: value } : null),
    },
  ],
  api: { key: 'Osano.cm.getConsent', read: fromApi },
  probe: { calls: [{ path: 'Osano.cm.getConsent' }] },
  reopen: [
    { how: 'call', path: 'Osano.cm.showDrawer' },
    { how: 'click', selector: '.osano-cm-widget' },
  ],
});
