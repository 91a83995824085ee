/** The four categories every consent platform and every cookie is mapped to. */
export const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What is known of each category: true accepted, false refused, null cannot be told. */
export type CategoryStates = Record<Category, boolean | null>;

/** The four states, all set to `state`; for records that cover everything at once and as a start for others. */
export function everyCategory(state: boolean | null): CategoryStates {
  return { necessary: state, preferences: state, statistics: state, marketing: state };
}
