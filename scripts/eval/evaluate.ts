import type { Json } from '../../core/shared/json.ts';

/** One kind of measurement: paths as given on the command line in, figures and the rows that missed out. */
export type Evaluate = (
  paths: string[],
  options: { languages: string[] | null; frequency: string | null },
) => Promise<{ figures: Record<string, Json>; misses: Json[] }>;
