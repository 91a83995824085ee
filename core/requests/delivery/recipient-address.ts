import { emailAddress } from '../../shared/email-address.ts';
import type { RequestDraft } from '../request.ts';

/**
 * The one address a draft may be sent to, or an empty string. Checked again here, at the last place before a mail
 * program: without a valid address the mail opens with its recipient still to be filled in.
 */
export function recipientAddress({ recipient }: RequestDraft): string {
  return (recipient.contact && emailAddress(recipient.contact.value.address)) ?? '';
}
