import type { Category } from '../../shared/category.ts';
import type { Entry } from './entry.ts';
import { MARKETING } from './marketing.ts';
import { NECESSARY } from './necessary.ts';
import { PREFERENCES } from './preferences.ts';
import { STATISTICS } from './statistics.ts';

/** Names that the Open Cookie Database does not have, one file a category: they are asked after it. */
export const ADDITIONS: Readonly<Record<Category, readonly Entry[]>> = {
  necessary: NECESSARY,
  preferences: PREFERENCES,
  statistics: STATISTICS,
  marketing: MARKETING,
};
