import type { FindingRule } from '../finding.ts';
import { consentModeDisagrees } from './consent-mode-disagrees.ts';
import { refusedYetSet } from './refused-yet-set.ts';
import { tcfDisagrees } from './tcf-disagrees.ts';

/** Every rule, in the order in which its findings are shown. */
export const rules: readonly FindingRule[] = [refusedYetSet, consentModeDisagrees, tcfDisagrees];
