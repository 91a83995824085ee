import type { FindingRule } from '../finding.ts';
import { refusedYetSet } from './refused-yet-set.ts';

/** Every rule, in the order in which its findings are shown. */
export const rules: readonly FindingRule[] = [refusedYetSet];
