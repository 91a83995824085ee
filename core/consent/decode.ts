import { base64Text } from '../shared/base64.ts';
import { type Category } from '../shared/category.ts';
import { categoriesOfName } from '../shared/category-names.ts';
import { asRecord, parseJson, type Json } from '../shared/json.ts';
import type { Purpose } from './consent.ts';

/** Items read of any list at the most: a page can store any number of them. */
export const MOST_ITEMS = 250;

/** What follows in a name does not tell what it means any more. */
const LONGEST_NAME = 40;

/** Decodes percent-escapes; the text as it stands when they are damaged. `+` stays: it may be base64. */
export function unescaped(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The text behind percent-escapes, written once or twice, without spaces around it. */
export const plainOf = (raw: string): string => unescaped(unescaped(raw.trim()));

/** JSON as it stands, percent-escaped once or twice, or as a JSON text inside JSON; null when it is none of these. */
export function jsonOf(raw: string): Json {
  for (let text = raw.trim(), round = 0; round < 3; round++) {
    const value = parseJson(text);
    if (typeof value === 'string') text = value;
    else if (value !== null) return value;
    else if (text === (text = unescaped(text))) return null;
  }
  return null;
}

/** The same, or base64 of it, as a record; else null. */
export const recordOf = (raw: string): Record<string, Json> | null => asRecord(jsonOf(raw) ?? base64Json(raw));

/** Letters of base64 that are read at the most, several times those of any real record. */
const MOST_LETTERS = 20_000;

/** Base64 of JSON in UTF-8, its padding perhaps missing or percent-escaped; null when it is none, or too long. */
function base64Json(raw: string): Json {
  const bytes = raw.length > MOST_LETTERS ? null : base64Text(plainOf(raw));
  if (!bytes || !/^\s*[{[]/.test(bytes)) return null;
  // Each character is one byte: escaped, they are UTF-8 for decodeURIComponent.
  return parseJson(unescaped(bytes.replace(/[^\x00-\x7f]|%/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)));
}

/** The pairs of a text like `a:1,b:0`, percent-escaped, even twice, or not; what has no `is` is left out. */
export function pairsOf(raw: string, between: string | RegExp, is: string): Map<string, string> {
  const pairs = plainOf(raw)
    .split(between, MOST_ITEMS)
    .map((pair) => [pair, pair.indexOf(is)] as const)
    .filter(([, at]) => at > 0);
  return new Map(pairs.map(([pair, at]) => [pair.slice(0, at).trim(), pair.slice(at + is.length).trim()]));
}

/** A text that is not empty, or a number as text. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : null;
}

/** The texts of a list; null when it is no list. */
export function textsOf(value: Json | undefined): string[] | null {
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS).filter((item) => typeof item === 'string') : null;
}

/** The records in a list, or in a record of them. */
export function recordsOf(value: Json | undefined): Record<string, Json>[] {
  const items = Array.isArray(value) ? value : Object.values(asRecord(value) ?? {});
  return items
    .slice(0, MOST_ITEMS)
    .map(asRecord)
    .filter((item) => item !== null);
}

/** The entries of a record; none when it is no record. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return Object.entries(asRecord(value) ?? {}).slice(0, MOST_ITEMS);
}

const YES = new Set(['true', 'yes', '1', 'allow', 'allowed', 'accept', 'accepted', 'granted', 'on']);
const NO = new Set(['false', 'no', '0', 'deny', 'denied', 'reject', 'rejected', 'revoked', 'off']);

/** Yes or no in the words that platforms write for them; null for anything else. */
export function flagOf(value: Json | undefined): boolean | null {
  const word = String(value).toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** The end of the year 9999: beyond it no date can be written. */
const LATEST_MS = 253_402_300_799_000;

/**
 * A positive instant in ms since 1970 out of a number (or digits) of `unit` milliseconds, or out of a date text in ISO
 * 8601 or as JavaScript writes it.
 */
export function instantOf(value: Json | undefined, unit = 1): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const ms = /^\s*[\d.]+\s*$/.test(String(value)) ? Number(value) * unit : Date.parse(String(value));
  return ms > 0 && ms <= LATEST_MS ? Math.round(ms) : null;
}

/** An item whose category the platform itself fixes; none for those that are in no category. */
export const fixed = (name: string, state: boolean | null, ...categories: Category[]): Purpose => ({
  name,
  categories,
  state,
});

/**
 * An item that the site named: its category is what the name means, in any of the 26 languages, dashes and capitals
 * inside of it or not ("LinkedIn", "Double_Click"). Where the site says more of it (a purpose, a label, an id), the
 * first of `meanings` that means a category tells.
 */
export function named(name: string, state: boolean | null, meanings: readonly (string | null)[] = [name]): Purpose {
  for (const meaning of meanings) {
    const start = meaning?.slice(0, LONGEST_NAME) ?? '';
    const glued = /[_-]|[a-z][A-Z]/.test(start) ? start.replace(/[_-]/g, '').toLowerCase() : '';
    const categories = categoriesOfName(`${start} ${glued}`);
    if (categories.length > 0) return { name, categories, state };
  }
  return { name, categories: [], state };
}

/**
 * The items of a set that the platform fixes, those that have a state in the record; null when none has. The set is
 * written `name`, `name=key` where the record has another key for it, `name:meaning` where the name alone tells another
 * category or none, with spaces between; `_` in a name stands for a space.
 */
export function fixedOf(record: Record<string, Json | undefined> | null | undefined, set: string): Purpose[] | null {
  const purposes = set.split(' ').flatMap((word) => {
    const [, name = '', key = name, meaning = name] = /^(\w+)(?:=(\w+))?(?::(\w+))?$/.exec(word) ?? [];
    const state = flagOf(record?.[key]);
    return state === null ? [] : named(name.replaceAll('_', ' '), state, [meaning]);
  });
  return purposes.length > 0 ? purposes : null;
}

/** The number in the IAB's list of the CMP that wrote a TC string (12 bits, from bit 78 on); null when the text is none. */
export function cmpIdOf(tcString: string): number | null {
  const bytes = base64Text(tcString.slice(0, 16));
  if (bytes?.length !== 12) return null;
  return ((bytes.charCodeAt(9) & 3) << 10) | (bytes.charCodeAt(10) << 2) | (bytes.charCodeAt(11) >> 6);
}
