/** What third-party-web says a company's hosts are loaded for, what weighs most first. */
export const BUSINESSES = [
  'ad',
  'marketing',
  'analytics',
  'social',
  'tags',
  'support',
  'content',
  'consent',
  'hosting',
  'other',
] as const;
export type Business = (typeof BUSINESSES)[number];
