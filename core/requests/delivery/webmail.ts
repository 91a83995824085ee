import type { RequestDraft } from '../request.ts';
import { composeUrl, type ComposeUrl } from './compose-url.ts';
import { recipientAddress } from './recipient-address.ts';

// The compose pages of each provider; their parameters were read in use, none of the three documents them.
const COMPOSE = {
  gmail: { page: 'https://mail.google.com/mail/?view=cm&fs=1&', subject: 'su' },
  outlook: { page: 'https://outlook.office.com/mail/deeplink/compose?', subject: 'subject' },
  yahoo: { page: 'https://compose.mail.yahoo.com/?', subject: 'subject' },
} as const;

export type WebmailProvider = keyof typeof COMPOSE;
export const WEBMAIL_PROVIDERS = Object.keys(COMPOSE) as WebmailProvider[];

/**
 * The provider's compose page with the draft filled in. None of them documents how long such a URL may be, so the
 * limit of `mailtoUrl` holds for all three and `short` means the same. What the URL holds stands in the browser's
 * history and in the provider's logs: the interface says so before it opens.
 */
export function webmailUrl(provider: WebmailProvider, draft: RequestDraft): ComposeUrl {
  const { page, subject: subjectKey } = COMPOSE[provider];
  const to = encodeURIComponent(recipientAddress(draft));
  return composeUrl(draft, (subject, body) => `${page}to=${to}&${subjectKey}=${subject}${body && `&body=${body}`}`);
}
