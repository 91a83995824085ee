import type { Evidence } from '../../evidence/evidence.ts';
import { CATEGORIES, everyCategory, type CategoryStates } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { CmpAdapter, ConsentReading, Reopen } from '../consent.ts';

const COOKIE = 'CookieConsent';
const SCRIPT = /^https:\/\/(?:consent|consentcdn)\.cookiebot\.(?:com|eu)\/|\/uc\.js\?(?:.*&)?cbid=/i;
const PRESENCE = '#CybotCookiebotDialog, script[data-cbid]';
// The same object under two names; vanilla-cookieconsent and Cookie Information use the second one too.
const GLOBALS = ['Cookiebot', 'CookieConsent'];
const FIELDS = [
  'consent',
  'consented',
  'declined',
  'hasResponse',
  'consentID',
  'consentUTC',
  'isOutOfRegion',
  'version',
  'userCountry',
];

/** What one place stores, in Cookiebot's own words. */
interface Stored {
  categories: CategoryStates;
  /** the issued id; '-1' outside the regions that need consent, '0' before the server issued one */
  stamp: string;
  method: string | null;
  /** ms since 1970 */
  utc: number | null;
  version: string | null;
  region: string | null;
}

const NOTHING: Stored = {
  categories: everyCategory(null),
  stamp: '0',
  method: null,
  utc: null,
  version: null,
  region: null,
};

// A code in the place of a stamp (-1, 0, -3): nobody was asked, or nobody answered yet.
const CODE = /^-?\d{1,2}$/;
const STAMP = /^[A-Za-z0-9+/]+={0,2}$/;
// How its object literal begins, escaped or not; other products keep other values under the same name.
const BRACES = /^\s*(?:\{|%7B)\s*(?:["']|%22|%27)?(?:stamp|necessary)\b/i;

const asText = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;

/** A positive instant as number, digits or date text. */
function instant(value: Json | undefined): number | null {
  const ms = typeof value === 'string' && !/^\d+$/.test(value) ? Date.parse(value) : Number(value);
  return value !== null && Number.isFinite(ms) && ms > 0 ? ms : null;
}

function statesOf(record: Record<string, Json>): CategoryStates {
  const states = everyCategory(null);
  for (const category of CATEGORIES) {
    const state = record[category];
    if (typeof state === 'boolean') states[category] = state;
  }
  return states;
}

function literalOf(word: string): Json {
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : Number(word);
}

/**
 * Reads a flat JavaScript object literal: bare or quoted keys; texts in single or double quotes, true, false, null,
 * numbers. Null when the text is anything else. Never evaluated.
 */
function parseObjectLiteral(literal: string): Record<string, Json> | null {
  const body = /^\{(.*)\}$/s.exec(literal.trim())?.[1];
  if (body === undefined) return null;
  const pair =
    /\s*(?:'([^']*)'|"([^"]*)"|([A-Za-z_$][\w$]*))\s*:\s*(?:'([^']*)'|"([^"]*)"|(true|false|null|-?\d+(?:\.\d+)?))\s*(,|$)/y;
  const entries: [string, Json][] = [];
  while (pair.lastIndex < body.length) {
    const match = pair.exec(body);
    if (!match) return null;
    const [, single, double, bare, singleValue, doubleValue, word, end] = match;
    const value = singleValue ?? doubleValue ?? literalOf(word ?? 'null');
    entries.push([single ?? double ?? bare ?? '', value]);
    if (end === '') break;
  }
  return Object.fromEntries(entries);
}

/** Decodes percent-escapes; the text as it stands when they are damaged. `+` stays: stamps are base64. */
function unescaped(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/**
 * The value of the cookie `CookieConsent`: an object literal, percent-escaped in part or not at all, or a bare code.
 * Null when it is no value that Cookiebot writes: other products use the same name.
 */
export function decodeCookie(raw: string): Stored | null {
  const value = unescaped(raw.trim());
  const code = { ...NOTHING, stamp: value };
  // Out of the regions that need consent: everything runs, nobody was asked.
  if (value === '-1') return { ...code, categories: everyCategory(true) };
  // Not accepted: strictly necessary cookies only.
  if (value === '0') return { ...code, categories: { ...everyCategory(false), necessary: true } };
  // What uc.js writes for a moment to see whether cookies can be set.
  if (value === '-3') return code;

  const record = parseObjectLiteral(value);
  const stamp = asText(record?.['stamp']);
  if (!record || stamp === null || !(CODE.test(stamp) || STAMP.test(stamp))) return null;
  const categories = statesOf(record);
  if (CATEGORIES.every((category) => categories[category] === null)) return null;
  return {
    categories,
    stamp,
    method: asText(record['method'])?.toLowerCase() ?? null,
    utc: instant(record['utc']),
    version: asText(record['ver']),
    region: asText(record['region']),
  };
}

function readingOf(
  stored: Stored,
  answered: boolean | null,
  via: ConsentReading['via'],
  reopen: Reopen,
): ConsentReading {
  const outOfRegion = stored.stamp === '-1';
  return {
    cmp: 'cookiebot',
    name: 'Cookiebot',
    via,
    categories: stored.categories,
    answered,
    basis: answered
      ? 'explicit'
      : outOfRegion || stored.method === 'implied'
        ? 'implied'
        : answered === null
          ? null
          : 'none',
    consentId: CODE.test(stored.stamp) ? null : stored.stamp,
    givenAt: answered === false ? null : stored.utc,
    policyVersion: stored.version,
    region: stored.region,
    form: 'known',
    reopen,
  };
}

/** `here`: something other than the cookie shows Cookiebot on the page, so that a damaged value is its own. */
function fromCookies(evidence: Evidence, here: boolean, reopen: Reopen): ConsentReading[] {
  const via = { kind: 'cookie', key: COOKIE } as const;
  return evidence.cookies.flatMap(({ name, value }) => {
    if (name !== COOKIE || value === null) return [];
    const stored = decodeCookie(value);
    if (!stored) return here || BRACES.test(value) ? [unknownForm(via, reopen)] : [];
    // Old cookies have no method: an issued stamp alone is a choice.
    const answered = !CODE.test(stored.stamp) && stored.method !== 'implied';
    return [readingOf(stored, answered, via, reopen)];
  });
}

function unknownForm(via: ConsentReading['via'], reopen: Reopen): ConsentReading {
  return { ...readingOf(NOTHING, null, via, reopen), form: 'unknown' };
}

function fromApi(evidence: Evidence, reopen: Reopen): ConsentReading | null {
  for (const name of GLOBALS) {
    const field = (key: string): Json | undefined => evidence.globals[`${name}.${key}`];
    const consent = asRecord(field('consent'));
    if (!consent) continue;
    const categories = statesOf(consent);
    // Of the products that share the name, only this one has all four.
    if (CATEGORIES.some((category) => categories[category] === null)) continue;
    const issued = asText(field('consentID')) ?? asText(consent['stamp']) ?? '0';
    const method = asText(consent['method'])?.toLowerCase() ?? null;
    const stored: Stored = {
      categories,
      stamp: CODE.test(issued) && field('isOutOfRegion') === true ? '-1' : issued,
      method,
      utc: instant(field('consentUTC')),
      version: asText(field('version')),
      region: asText(field('userCountry')),
    };
    const isCode = CODE.test(stored.stamp);
    const flags = [field('hasResponse'), field('consented'), field('declined')];
    const responded = flags.some((flag) => typeof flag === 'boolean')
      ? flags.includes(true)
      : method === 'explicit' || !isCode || null;
    // -1 and -3 count as a response for the platform's own ends; nobody was asked all the same.
    const nobodyAsked = method === 'implied' || (isCode && stored.stamp !== '0');
    return readingOf(stored, nobodyAsked ? false : responded, { kind: 'api', key: `${name}.consent` }, reopen);
  }
  return null;
}

/** The script or the dialog on the page, without any stored state: present, and nobody has answered. */
function fromPresence(evidence: Evidence, reopen: Reopen): ConsentReading | null {
  const script = evidence.scripts.find((address) => SCRIPT.test(address));
  const key = script ?? (evidence.elements['cookiebot']?.length ? PRESENCE : null);
  if (key === null) return null;
  return readingOf(NOTHING, false, { kind: 'script', key }, reopen);
}

/**
 * Cookiebot by Usercentrics. The cookie comes before the API: it is what lasts, holds the stamp and time that the
 * controller's log has word for word, and no other code of the page stands between. Both are handed out.
 * Facts: cookiebot.com/en/developer; cookies and uc.js as seen on sites.
 */
export const cookiebot: CmpAdapter = {
  id: 'cookiebot',
  name: 'Cookiebot',
  probe: {
    globals: GLOBALS.flatMap((name) => FIELDS.map((field) => `${name}.${field}`)),
    elements: [{ id: 'cookiebot', selector: PRESENCE, most: 1 }],
  },
  read(evidence) {
    const renew: Reopen = { how: 'call', path: 'Cookiebot.renew' };
    const present = fromPresence(evidence, renew);
    const here = present !== null || FIELDS.some((field) => evidence.globals[`Cookiebot.${field}`] !== undefined);
    const reopen = here ? renew : ({ how: 'explain' } as const);
    const stored = fromCookies(evidence, here, reopen);
    const api = fromApi(evidence, reopen);
    if (api) stored.push(api);
    return stored.length > 0 || !present ? stored : [present];
  },
};
