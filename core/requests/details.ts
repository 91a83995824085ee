import type { RequestDetails, Right } from './request.ts';

/** Without it the request asks for nothing that the controller could act on. */
export type MissingDetail = 'no-correction' | 'no-ground' | 'no-reason';

/** What a new request of this right begins with. */
export const newDetails = (right: Right): RequestDetails => ({
  erasureGrounds: right === 'erasure' ? ['a', 'b'] : [],
  restrictionGrounds: [],
  corrections: [],
  transferTo: '',
  statement: '',
  namedRecipients: [],
  child: '',
});

/**
 * What the person has yet to say: what is wrong and what is right (Art. 16), the case of restriction (Art. 18(1)), the
 * grounds relating to their situation (Art. 21(1)); null when nothing is missing.
 */
export function missingDetail(right: Right, details: RequestDetails): MissingDetail | null {
  switch (right) {
    case 'rectification':
      return details.corrections.some((one) => one.what.trim() && one.right.trim()) ? null : 'no-correction';
    case 'restriction':
      return details.restrictionGrounds.length > 0 ? null : 'no-ground';
    case 'objection':
      return details.statement.trim() ? null : 'no-reason';
    default:
      return null;
  }
}
