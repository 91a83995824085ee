import type { Evidence } from '../../evidence/evidence.ts';
import { everyCategory, type CategoryStates } from '../../shared/category.ts';
import { asRecord, parseJson, type Json } from '../../shared/json.ts';
import { statesOfNames } from '../../shared/category-names.ts';
import type { CmpAdapter, ConsentReading, Reopen } from '../consent.ts';

const NAME = 'vanilla-cookieconsent';
const KEY = 'cc_cookie';
const MOST_NAMES = 200;

const asTexts = (value: Json | undefined): string[] | null =>
  Array.isArray(value) ? value.slice(0, MOST_NAMES).filter((item) => typeof item === 'string') : null;

const asText = (value: Json | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);

function instant(value: Json | undefined): number | null {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? null : ms;
}

function decoded(raw: string): Json {
  const asItStands = parseJson(raw);
  if (asItStands !== null) return asItStands;
  try {
    return parseJson(decodeURIComponent(raw));
  } catch {
    return null;
  }
}

/** What a value of `cc_cookie` says. */
interface Stored {
  categories: CategoryStates;
  consentId: string | null;
  givenAt: number | null;
  revision: string | null;
}

/**
 * The value of `cc_cookie`: JSON, percent-escaped (version 3) or as it stands (version 2, and localStorage). It lists
 * what was accepted; what was refused is known only where version 3 names all categories in its `services`.
 * Null when it is no such record.
 */
export function decodeRecord(raw: string): Stored | null {
  const record = asRecord(decoded(raw));
  // Until 2.7 the list was called `level`.
  const accepted = asTexts(record?.['categories']) ?? asTexts(record?.['level']);
  if (!record || !accepted) return null;
  const refused = Object.keys(asRecord(record['services']) ?? {})
    .slice(0, MOST_NAMES)
    .filter((name) => !accepted.includes(name));
  const { revision } = record;
  return {
    categories: {
      ...statesOfNames([
        ...accepted.map((name) => [name, true] as const),
        ...refused.map((name) => [name, false] as const),
      ]),
      necessary: true,
    },
    consentId: asText(record['consentId']) ?? asText(record['consent_uuid']),
    givenAt:
      instant(record['lastConsentTimestamp']) ??
      instant(record['last_consent_update']) ??
      instant(record['consentTimestamp']) ??
      instant(record['consent_date']),
    revision: typeof revision === 'number' ? String(revision) : null,
  };
}

function reading(
  stored: Stored | null,
  answered: boolean | null,
  via: ConsentReading['via'],
  reopen: Reopen,
): ConsentReading {
  return {
    cmp: NAME,
    name: NAME,
    via,
    categories: stored?.categories ?? everyCategory(null),
    answered,
    basis: answered ? 'explicit' : answered === false ? 'none' : null,
    consentId: stored?.consentId ?? null,
    givenAt: stored?.givenAt ?? null,
    policyVersion: stored?.revision ?? null,
    region: null,
    form: stored ? 'known' : 'unknown',
    reopen,
  };
}

/** Written by a click only, so a record that is there was chosen. */
function fromValue(raw: string, via: ConsentReading['via'], reopen: Reopen): ConsentReading {
  const stored = decodeRecord(raw);
  return reading(stored, stored ? true : null, via, reopen);
}

function fromApi(evidence: Evidence, reopen: Reopen): ConsentReading | null {
  const preferences = asRecord(evidence.calls['CookieConsent.getUserPreferences']);
  const accepted = asTexts(preferences?.['acceptedCategories']);
  const rejected = asTexts(preferences?.['rejectedCategories']);
  if (!accepted || !rejected) return null;
  const valid = evidence.calls['CookieConsent.validConsent'];
  const categories = statesOfNames([
    ...accepted.map((name) => [name, true] as const),
    ...rejected.map((name) => [name, false] as const),
  ]);
  const stored = { categories: { ...categories, necessary: true }, consentId: null, givenAt: null, revision: null };
  return reading(
    stored,
    typeof valid === 'boolean' ? valid : null,
    { kind: 'api', key: 'CookieConsent.getUserPreferences' },
    reopen,
  );
}

function fromPresence(evidence: Evidence, reopen: Reopen): ConsentReading | null {
  if (!evidence.elements[NAME]?.length) return null;
  const nothing = { categories: everyCategory(null), consentId: null, givenAt: null, revision: null };
  return reading(nothing, false, { kind: 'script', key: '#cc-main' }, reopen);
}

/**
 * CookieConsent, known by its package name vanilla-cookieconsent, versions 2 and 3. A site may give its cookie another name; the calls of version 3 tell
 * the choice then too. Facts: cookieconsent.orestbida.com, and both versions run.
 */
export const vanillaCookieconsent: CmpAdapter = {
  id: NAME,
  name: NAME,
  probe: {
    storage: [KEY],
    calls: ['CookieConsent.getUserPreferences', 'CookieConsent.validConsent'],
    // Version 3 and version 2.
    elements: [{ id: NAME, selector: '#cc-main, #cc--main', most: 1 }],
  },
  read(evidence) {
    const live = evidence.calls['CookieConsent.getUserPreferences'] !== undefined;
    const reopen: Reopen = live ? { how: 'call', path: 'CookieConsent.showPreferences' } : { how: 'explain' };
    const fromCookies = evidence.cookies.flatMap(({ name, value }) =>
      name === KEY && value !== null ? [fromValue(value, { kind: 'cookie', key: KEY }, reopen)] : [],
    );
    const fromStorage = evidence.storage.flatMap(({ area, key, value }) => {
      const kind = area === 'local' ? 'localStorage' : 'sessionStorage';
      return key === KEY && value !== null ? [fromValue(value, { kind, key: KEY }, reopen)] : [];
    });
    const readings = [...fromCookies, ...fromStorage, fromApi(evidence, reopen)].filter((one) => one !== null);
    const present = fromPresence(evidence, reopen);
    return readings.length > 0 || !present ? readings : [present];
  },
};
