import { consentModeContradictions } from '../disagreement.ts';
import type { FindingRule } from '../finding.ts';

/**
 * The platform says that the person refused a category, and Google Consent Mode, by which Google's tags go, says that it
 * was granted: Art. 5(3) of Directive 2002/58/EC, Art. 6(1)(a) and 7 GDPR. Never on a signal of US law, nor where nobody
 * is known to have answered, or one side does not tell.
 */
export const consentModeDisagrees: FindingRule = {
  id: 'consent-mode-disagrees',
  find: (input) => consentModeContradictions('consent-mode-disagrees', input),
};
