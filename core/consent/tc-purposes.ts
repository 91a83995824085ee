import type { Category, CategoryStates } from '../shared/category.ts';
import { fixed } from './decode.ts';
import { statesOf } from './platform.ts';

/**
 * Purposes of TCF 2.x that decide a category; 1 (storage), 2, 7, 10 and 11 decide none.
 * https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/
 */
export const PURPOSES_OF: Readonly<Record<Exclude<Category, 'necessary'>, readonly number[]>> = {
  preferences: [5, 6],
  statistics: [8, 9],
  marketing: [3, 4],
};

/** The four states out of the purposes consented to; one that is missing was refused, legitimate interest does not count. */
export function statesOfPurposes(consented: readonly number[]): CategoryStates {
  const items = Object.entries(PURPOSES_OF).flatMap(([category, ids]) =>
    ids.map((id) => fixed(String(id), consented.includes(id), category as Category)),
  );
  return { ...statesOf(items), necessary: true };
}
