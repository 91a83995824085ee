import { addressDomain, emailAddress } from '../shared/email-address.ts';
import { asRecord, type Json } from '../shared/json.ts';
import { parseUrl } from '../shared/url.ts';
import { AUTHORITIES, isAuthorityDomain } from './authorities.ts';
import type { Authority, LegalBasis, PolicyFact } from './facts.ts';

const MOST_TEXT = 300;
const MOST_QUOTE = 600;

/** Makes the facts of one source: a value, and the part of the source that states it. */
export function statedIn(format: string, url: string) {
  return <T>(value: T, part: Json, confidence: PolicyFact<T>['confidence'] = 'certain'): PolicyFact<T> => ({
    value,
    quote: (typeof part === 'string' ? part : JSON.stringify(part)).slice(0, MOST_QUOTE),
    url,
    format,
    confidence,
  });
}

/** The text on one line; null when it is none, empty, or too long for a name, an address or a title (300 characters). */
export function statedText(value: Json | undefined): string | null {
  if (typeof value !== 'string' || value.length > MOST_TEXT) return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** One plain address out of a field that is for one, as it is or as a `mailto:` link; null for anything else. */
export function statedAddress(value: Json | undefined): string | null {
  const text = statedText(value);
  if (text === null) return null;
  return emailAddress(/^mailto:/i.test(text) ? text.slice('mailto:'.length).split('?')[0]! : text);
}

/** The same, but never a supervisory authority's: no request goes there. */
export function ownAddress(value: Json | undefined): string | null {
  const address = statedAddress(value);
  return address !== null && isAuthorityDomain(addressDomain(address)) ? null : address;
}

/** An address of the web that a person can open, or null. */
export function statedPage(value: Json | undefined): string | null {
  const url = parseUrl(statedText(value) ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A list's items, or the one value that stands in its place. */
export function listed(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Those of the values that are objects. */
export function records(values: readonly (Json | undefined)[]): { [key: string]: Json }[] {
  return values.map(asRecord).filter((record) => record !== null);
}

/** The authority of this name: as it is known, else as it is stated. */
export function statedAuthority(name: string, country: string | null): Authority {
  const known = AUTHORITIES.find(({ names }) => names.some((one) => one.toLowerCase() === name.toLowerCase()));
  return known ? { name: known.names[0]!, country: known.country } : { name, country };
}

// Art. 6(1)(a) to (f) GDPR.
const BASES: Record<string, LegalBasis> = {
  a: 'consent',
  b: 'contract',
  c: 'legal_obligation',
  d: 'vital_interest',
  e: 'public_task',
  f: 'legitimate_interest',
};

/** The ground that a reference to Art. 6(1) GDPR means: "GDPR-6-1-a", "Art. 6(1)(f)", "A6-1-b"; null for another law. */
export function statedBasis(reference: string): LegalBasis | null {
  const letter = /(?:^|[^\d])6\W{0,3}(?:\D{0,8}?)1\W{0,3}(?:lit\.?\W?)?([a-f])(?![a-z])/i.exec(reference)?.[1];
  return BASES[letter?.toLowerCase() ?? ''] ?? null;
}

// A month is 30 days, a year 365, as in the sentences of policies.
const ISO_PARTS: readonly [part: string, days: number][] = [
  ['Y', 365],
  ['M', 30],
  ['W', 7],
  ['D', 1],
];

/**
 * The days of a duration of ISO 8601, `P1Y6M`, whatever stands before it; a part of a day counts as one, twelve months
 * as a year. Null when it is none, or longer than a century.
 */
export function durationDays(text: string): number | null {
  const found = /P(?=\d|T\d)((?:\d{1,5}(?:[.,]\d{1,3})?[YMWD]){0,4})(T[\dHMS.,]{2,30})?$/.exec(text.trim());
  if (!found) return null;
  const [, date = '', time = ''] = found;
  const count = (part: string): number =>
    Number(new RegExp(`([\\d.,]+)${part}`).exec(date)?.[1]?.replace(',', '.') ?? 0);
  const months = count('M');
  const days =
    ISO_PARTS.reduce((sum, [part, length]) => sum + (part === 'M' ? 0 : count(part) * length), 0) +
    Math.floor(months / 12) * 365 +
    (months % 12) * 30;
  const whole = Math.ceil(days + (/[1-9]/.test(time) && days === 0 ? 1 : 0));
  return whole <= 36_500 ? whole : null;
}
