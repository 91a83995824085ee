import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { base64Json, fixed, flagOf, instantOf, MOST_ITEMS, named, textOf, textsOf } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

/** The platform's own purposes that are of a category, under the codes that each site gives. */
const CANONICAL = new Map<string, Category>([
  ['essential_services', 'necessary'],
  ['personalization', 'preferences'],
  ['analytics', 'statistics'],
  ['behavioral_advertising', 'marketing'],
]);

function purposeOf([code, item]: [string, Json]): Purpose[] {
  const purpose = asRecord(item);
  const state = flagOf(purpose?.['status'] ?? purpose?.['allowed']);
  if (state === null) return [];
  const canonical = textsOf(purpose?.['canonicalPurposes']);
  if (!canonical) return [named(code, state)];
  return [fixed(code, state, ...canonical.flatMap((name) => CANONICAL.get(name) ?? []))];
}

/**
 * `_ketch_consent_v1_`, the record for others: base64 of JSON, purposes by code. `_swb_consent_`, the platform's own:
 * the same with the purposes one level down, and a time in seconds. Neither tells a choice from a default.
 */
function decode(raw: string, { item }: Beside): Stored | null {
  const record = asRecord(base64Json(raw));
  const purposes = Object.entries(asRecord(record?.['purposes']) ?? record ?? {})
    .slice(0, MOST_ITEMS)
    .flatMap(purposeOf);
  if (!record || purposes.length === 0) return null;
  return {
    answered: null,
    purposes,
    consentId: /^[\da-f-]{36}$/i.exec(item('_swb') ?? '')?.[0] ?? null,
    givenAt: instantOf(record['collectedAt'], 1_000),
    region: textOf(record['jurisdictionCode']),
  };
}

/** Ketch. Calls: docs.ketch.com; its records as seen on sites. */
export const ketch = platform({
  id: 'ketch',
  name: 'Ketch',
  script: /\bketch(?:cdn|js)\.com\//,
  selector: '#lanyard_root',
  stores: [
    { key: '_ketch_consent_v1_', read: decode },
    { key: '_swb_consent_', read: decode },
  ],
  reopen: [{ how: 'call', path: 'ketch', args: ['showPreferences'] }],
});
