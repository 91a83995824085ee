import { tcStringContradictions } from '../disagreement.ts';
import type { FindingRule } from '../finding.ts';

/**
 * The platform says that the person refused a category, and the TC string, which goes out to the companies of the IAB's
 * list, carries consent to purposes of it: Art. 5(3) of Directive 2002/58/EC, Art. 6(1)(a) and 7 GDPR. Legitimate
 * interest is no consent and does not count. Never where nobody is known to have answered on both sides.
 */
export const tcfDisagrees: FindingRule = {
  id: 'tcf-disagrees',
  find: (input) => tcStringContradictions('tcf-disagrees', input),
};
