import type { RequestDraft } from '../request.ts';
import { letterText, oneLine } from '../untrusted.ts';

/**
 * Longest compose URL in bytes. Windows passes about 2,000 characters to a mail program and Outlook on the web takes
 * about 2,048; what is longer is cut without a word, and half a letter is worse than a short one.
 */
export const LONGEST_COMPOSE_URL = 1900;

/** `short`: the letter did not fit, so the person pastes the copied `draft.body` into the mail. */
export interface ComposeUrl {
  url: string;
  short: boolean;
}

/** One value of a URL; line breaks as CRLF (RFC 6068 section 5), spaces never as `+`. */
function encodeValue(text: string): string {
  return encodeURIComponent(letterText(text).split('\n').join('\r\n'));
}

/** The URL with the whole letter where that fits, else with the short body, else without any. */
export function composeUrl(draft: RequestDraft, urlOf: (subject: string, body: string) => string): ComposeUrl {
  const subject = encodeURIComponent(oneLine(draft.subject));
  const full = urlOf(subject, encodeValue(draft.body));
  if (full.length <= LONGEST_COMPOSE_URL) return { url: full, short: false };
  const short = urlOf(subject, encodeValue(draft.shortBody));
  return { url: short.length <= LONGEST_COMPOSE_URL ? short : urlOf(subject, ''), short: true };
}
