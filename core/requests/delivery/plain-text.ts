import type { RequestDraft } from '../request.ts';
import { letterText, oneLine } from '../untrusted.ts';
import { recipientAddress } from './recipient-address.ts';

/** The whole mail as text to copy: To (where there is a valid address), Subject, an empty line, the letter. Lines end with `\n`. */
export function plainText(draft: RequestDraft): string {
  const to = recipientAddress(draft);
  return [...(to ? [`To: ${to}`] : []), `Subject: ${oneLine(draft.subject)}`, '', letterText(draft.body)].join('\n');
}
