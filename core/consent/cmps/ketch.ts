import { categoriesOfName } from '../../shared/category-names.ts';
import { asRecord } from '../../shared/json.ts';
import { entriesOf, fixed, flagOf, instantOf, named, textsOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** The platform's own purposes, under the codes that each site gives; only these are of a category. */
const CANONICAL = ['essential_services', 'personalization', 'analytics', 'behavioral_advertising'];

/**
 * `_ketch_consent_v1_`, the record for others: base64 of JSON, purposes by code. `_swb_consent_`, the platform's own:
 * the same with the purposes one level down, and a time in seconds. Neither tells a choice from a default.
 */
const read = record((record, { item }) => {
  const purposes = entriesOf(asRecord(record['purposes']) ?? record).flatMap(([code, value]) => {
    const purpose = asRecord(value);
    const state = flagOf(purpose?.['status'] ?? purpose?.['allowed']);
    if (state === null) return [];
    const canonical = textsOf(purpose?.['canonicalPurposes'])?.filter((name) => CANONICAL.includes(name));
    return canonical ? fixed(code, state, ...canonical.flatMap(categoriesOfName)) : named(code, state);
  });
  if (purposes.length === 0) return null;
  return {
    items: purposes,
    id: /^[\da-f-]{36}$/i.exec(item('_swb') ?? '')?.[0],
    time: instantOf(record['collectedAt'], 1_000),
    region: record['jurisdictionCode'],
  };
});

/** Ketch. Calls: docs.ketch.com; its records as seen on sites. */
export const ketch = platform({
  name: 'Ketch',
  script: /\bketch(?:cdn|js)\.com\//,
  selector: '#lanyard_root',
  keys: { _ketch_consent_v1_: read, _swb_consent_: read },
  reopen: 'ketch("showPreferences")',
});
