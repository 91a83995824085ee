import type { Evidence } from '../evidence/evidence.ts';
import { base64Text } from '../shared/base64.ts';
import { type Category } from '../shared/category.ts';
import { categoriesOfName } from '../shared/category-names.ts';
import { asRecord, parseJson, type Json } from '../shared/json.ts';
import type { Purpose } from './consent.ts';

/** Items read of any list at the most: a page can store any number of them. */
export const MOST_ITEMS = 300;

/** Decodes percent-escapes; the text as it stands when they are damaged. `+` stays: it may be base64. */
export function unescaped(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

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

/** The same as a record, else null. */
export const recordOf = (raw: string): Record<string, Json> | null => asRecord(jsonOf(raw));

/** Base64 of JSON in UTF-8, its padding perhaps missing or percent-escaped; null when it is none. */
export function base64Json(raw: string): Json {
  const bytes = base64Text(unescaped(raw.trim()));
  if (bytes === null) return null;
  // Each character is one byte: escaped, they are UTF-8 for decodeURIComponent.
  const escaped = bytes.replace(/[^\x00-\x7f]|%/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return parseJson(unescaped(escaped));
}

/** The pairs of a text like `a:1,b:0`, percent-escaped or not; what has no `is` is left out. */
export function pairsOf(raw: string, between: string | RegExp, is: string): Map<string, string> {
  const pairs = unescaped(raw)
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

/** The records of a list; none when it is no list. */
export function recordsOf(value: Json | undefined): Record<string, Json>[] {
  return Array.isArray(value)
    ? value
        .slice(0, MOST_ITEMS)
        .map(asRecord)
        .filter((item) => item !== null)
    : [];
}

/** The entries of a record that holds nothing but true and false; null when it is anything else. */
export function booleansOf(value: Json | undefined): [string, boolean][] | null {
  const record = asRecord(value);
  if (!record) return null;
  const entries = Object.entries(record).slice(0, MOST_ITEMS);
  return entries.every((entry): entry is [string, boolean] => typeof entry[1] === 'boolean') ? entries : null;
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

/** One item for each name of the platform's fixed set that has a state; `field` finds what is stored for a name. */
export function fixedOf(field: (name: string) => Json | undefined, set: Record<string, Category>): Purpose[] {
  return Object.entries(set)
    .map(([name, category]) => fixed(name, flagOf(field(name)), category))
    .filter(({ state }) => state !== null);
}

/** The items of which the record tells a state. */
export const told = (purposes: readonly Purpose[]): Purpose[] => purposes.filter(({ state }) => state !== null);

/**
 * An item that the site named: its category is what the name means, in any of the 26 languages. Where the site says more
 * of it (a purpose, a label, an id), the first of `meanings` that means a category tells.
 */
export function named(name: string, state: boolean | null, meanings: readonly (string | null)[] = [name]): Purpose {
  for (const meaning of new Set(meanings)) {
    const categories = categoriesOfName(meaning ?? '');
    if (categories.length > 0) return { name, categories, state };
  }
  return { name, categories: [], state };
}

/** A service that the site runs: capitals and dashes may stand inside its name ("LinkedIn", "Double_Click"). */
export function service(name: string, state: boolean | null): Purpose {
  const start = name.slice(0, 40);
  return named(name, state, [`${start} ${start.replace(/[_-]/g, '').toLowerCase()}`]);
}

/** The number in the IAB's list of the CMP that wrote a TC string (12 bits, from bit 78 on); null when the text is none. */
export function cmpIdOf(tcString: string): number | null {
  const bytes = base64Text(tcString.slice(0, 16));
  if (bytes?.length !== 12) return null;
  return ((bytes.charCodeAt(9) & 3) << 10) | (bytes.charCodeAt(10) << 2) | (bytes.charCodeAt(11) >> 6);
}

/** The value of a cookie, else of an item in the page's storage; null when it is not there. */
export function storedItem({ cookies, storage }: Evidence, key: string): string | null {
  const cookie = cookies.find(({ name, value }) => name === key && value !== null);
  return cookie?.value ?? storage.find((item) => item.key === key)?.value ?? null;
}
