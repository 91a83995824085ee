import type { ConsentReading } from '../../../core/consent/consent.ts';
import type { Evidence } from '../../../core/evidence/evidence.ts';
import { cookie } from '../evidence-of.ts';

/**
 * A page as one platform leaves it, and what must be read of it. Every platform has at least `all`, `none` and
 * `unanswered`; the other states are named after what is special in them.
 */
export interface State {
  state: 'all' | 'none' | 'partial' | 'unanswered' | 'implied' | 'signal' | 'sealed' | 'unknown' | 'us';
  desc: string;
  page: Partial<Evidence>;
  /** the first reading of the platform's adapter, in part; null: no reading at all */
  expected: Partial<ConsentReading> | null;
}

/** The four states in the order necessary, preferences, statistics, marketing. */
export function four(
  necessary: boolean | null,
  preferences: boolean | null,
  statistics: boolean | null,
  marketing: boolean | null,
): ConsentReading['categories'] {
  return { necessary, preferences, statistics, marketing };
}

export const EVERYTHING = four(true, true, true, true);
export const REFUSED = four(true, false, false, false);
export const UNTOLD = four(null, null, null, null);

/** A page with these cookies, as `document.cookie` shows them. */
export const withCookies = (values: Record<string, string>): Partial<Evidence> => ({
  cookies: Object.entries(values).map(([name, value]) => cookie(name, value)),
});

/** A page with these items in its storage. */
export const withStorage = (
  values: Record<string, string>,
  area: 'local' | 'session' = 'local',
): Partial<Evidence> => ({
  storage: Object.entries(values).map(([key, value]) => ({ area, key, value, size: value.length })),
});

/** Base64 of a text in UTF-8. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
