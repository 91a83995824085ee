import type { CookieEntry } from '../cookies/cookie-entry.ts';
import { isOfSite } from '../evidence/of-site.ts';
import type { FindingInput } from './finding.ts';

/** A value counts whole seconds, and the record of a choice is written after the click: nearer than this is the same time. */
export const SAME_TIME = 5_000;

/**
 * The cookies that may be held against a site: set in its own context, not empty, and in their category on the word of
 * the site or of the table. A guess by rule is no ground to suspect anybody.
 */
export function heldCookies({ cookies, evidence }: Pick<FindingInput, 'cookies' | 'evidence'>): CookieEntry[] {
  return cookies.filter(
    ({ because, cookie }) =>
      (because === 'site-declaration' || because === 'dictionary') &&
      cookie.value !== '' &&
      isOfSite(cookie, evidence.site),
  );
}

/** When the cookie was first set by its own value; null when it does not tell, or tells a time after the reading. */
export function firstSet({ identifier }: CookieEntry, read: number): number | null {
  const time = identifier?.firstSeen ?? null;
  return time !== null && time <= read + SAME_TIME ? time : null;
}

/** What a finding says of its cookies: their names and companies, each once, the weakest word among them, the latest setting. */
export function restingOn(entries: readonly CookieEntry[], read: number) {
  const times = entries.flatMap((entry) => firstSet(entry, read) ?? []);
  return {
    cookies: [...new Set(entries.map(({ cookie }) => cookie.name))],
    companies: [...new Set(entries.flatMap(({ company }) => company ?? []))],
    onTheWordOf: entries.every(({ because }) => because === 'site-declaration')
      ? ('site-declaration' as const)
      : ('dictionary' as const),
    set: times.length > 0 ? Math.max(...times) : null,
  };
}
