import type { RequestDraft } from '../request.ts';
import { composeUrl, type ComposeUrl } from './compose-url.ts';
import { recipientAddress } from './recipient-address.ts';

/**
 * The draft as a mailto URL (RFC 6068): the whole letter up to 1,900 bytes, else To, Subject and the short body that
 * asks to paste the copied letter. Without a valid address the recipient stays empty.
 */
export function mailtoUrl(draft: RequestDraft): ComposeUrl {
  const [local = '', domain = ''] = recipientAddress(draft).split('@');
  const to = domain && `${encodeURIComponent(local)}@${domain}`;
  return composeUrl(draft, (subject, body) => `mailto:${to}?subject=${subject}${body && `&body=${body}`}`);
}
