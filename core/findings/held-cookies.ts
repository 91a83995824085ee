import type { Because, CookieEntry, StorageEntry } from '../cookies/cookie-entry.ts';
import { isOfSite } from '../evidence/of-site.ts';
import type { FindingInput } from './finding.ts';

/** A value counts whole seconds, and the record of a choice is written after the click: nearer than this is the same time. */
export const SAME_TIME = 5_000;

const isKnown = (because: Because): boolean => because === 'site-declaration' || because === 'dictionary';

/**
 * The cookies that may be held against a site: set in its own context, not empty, and in their category on the word of
 * the site or of the table. A guess by rule is no ground to suspect anybody.
 */
export function heldCookies({ cookies, evidence }: Pick<FindingInput, 'cookies' | 'evidence'>): CookieEntry[] {
  return cookies.filter(
    ({ because, cookie }) => isKnown(because) && cookie.value !== '' && isOfSite(cookie, evidence.site),
  );
}

/** The stored items that may be, in the same way: a page has none but those of its own origin. */
export function heldItems({ stored }: Pick<FindingInput, 'stored'>): StorageEntry[] {
  return stored.filter(({ because, item }) => isKnown(because) && item.size > 0);
}

/** When the cookie was first set by its own value; null when it does not tell, or tells a time after the reading. */
export function firstSet({ identifier }: CookieEntry | StorageEntry, read: number): number | null {
  const time = identifier?.firstSeen ?? null;
  return time !== null && time <= read + SAME_TIME ? time : null;
}

/**
 * What a finding says of its cookies and stored items: their names and companies, each once, the weakest word among them,
 * the latest setting.
 */
export function restingOn(entries: readonly CookieEntry[], read: number, items: readonly StorageEntry[] = []) {
  const all = [...entries, ...items];
  const times = all.flatMap((entry) => firstSet(entry, read) ?? []);
  return {
    cookies: [...new Set(entries.map(({ cookie }) => cookie.name))],
    ...(items.length > 0 && { stored: [...new Set(items.map(({ item }) => item.key))] }),
    companies: [...new Set(all.flatMap(({ company }) => company ?? []))],
    onTheWordOf: all.every(({ because }) => because === 'site-declaration')
      ? ('site-declaration' as const)
      : ('dictionary' as const),
    set: times.length > 0 ? Math.max(...times) : null,
  };
}
