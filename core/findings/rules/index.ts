import type { FindingRule } from '../finding.ts';
import { categoryContradicted } from './category-contradicted.ts';
import { consentImplied } from './consent-implied.ts';
import { consentModeDisagrees } from './consent-mode-disagrees.ts';
import { consentStale } from './consent-stale.ts';
import { gpcIgnored } from './gpc-ignored.ts';
import { notDeclared } from './not-declared.ts';
import { outlivesDeclaration } from './outlives-declaration.ts';
import { recipientUnnamed } from './recipient-unnamed.ts';
import { recipientUnseen } from './recipient-unseen.ts';
import { refusedYetSet } from './refused-yet-set.ts';
import { setBeforeAnswer } from './set-before-answer.ts';
import { statisticsAsNecessary } from './statistics-as-necessary.ts';
import { tcfDisagrees } from './tcf-disagrees.ts';
import { trackerContacted } from './tracker-contacted.ts';

/** Every rule, in the order in which its findings are shown. */
export const rules: readonly FindingRule[] = [
  refusedYetSet,
  setBeforeAnswer,
  consentImplied,
  trackerContacted,
  gpcIgnored,
  consentModeDisagrees,
  tcfDisagrees,
  statisticsAsNecessary,
  categoryContradicted,
  notDeclared,
  outlivesDeclaration,
  consentStale,
  recipientUnnamed,
  recipientUnseen,
];
