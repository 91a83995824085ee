import type { RequestDraft } from '../request.ts';
import { letterText, oneLine } from '../untrusted.ts';
import { recipientAddress } from './recipient-address.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
// 39 bytes make an encoded word of 64 characters: with `Subject: ` before it the line stays under the 76 of RFC 2047 section 2.
const ENCODED_WORD_BYTES = 39;
// RFC 2045 section 6.8.
const BASE64_LINE = 76;

function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return encoded.map((one) => (one.length === 3 ? parseInt(one.slice(1), 16) : one.charCodeAt(0)));
}

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const group = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map((n) => BASE64.charAt(n));
    text += group
      .slice(0, Math.min(4, bytes.length - i + 1))
      .join('')
      .padEnd(4, '=');
  }
  return text;
}

/** RFC 2047 section 2: each encoded word holds whole characters; folded lines follow each other. */
function encodedWords(text: string): string {
  const words: number[][] = [[]];
  for (const character of text) {
    const bytes = utf8(character);
    if ((words.at(-1)?.length ?? 0) + bytes.length > ENCODED_WORD_BYTES) words.push([]);
    words.at(-1)?.push(...bytes);
  }
  return words.map((bytes) => `=?utf-8?B?${base64(bytes)}?=`).join('\r\n ');
}

/** What goes along with the mail; the name is one that every file system takes. */
export interface Attachment {
  name: string;
  type: string;
  content: string;
}

// No line of base64 can be taken for it (RFC 2045 section 6.7: `=_` stands in no encoding).
const BOUNDARY = '=_habeas';

const lined = (text: string): string[] => base64(utf8(text)).match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? [];

function letterPart(body: string): string[] {
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lined(letterText(body).split('\n').join('\r\n')),
    '',
  ];
}

function attachedPart({ name, type, content }: Attachment): string[] {
  const safe = name.replace(/[^A-Za-z0-9._-]/g, '');
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    // Folded, so that a long host keeps the line short.
    'Content-Disposition: attachment;',
    ` filename="${safe}"`,
    '',
    ...lined(content),
    '',
  ];
}

/** RFC 2046 section 5.1: the letter first, then what is attached. */
function mixed(parts: string[][]): string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
    '',
  ];
}

/**
 * The draft as a file that mail programs open for sending: RFC 5322 with `X-Unsent: 1` and neither From nor Date, which
 * the program fills in. ASCII only, lines end with CRLF. Without a valid address the file has no To line. Attachments are
 * JSON or other text; a mail link and the providers' compose pages carry none.
 */
export function emlFile(draft: RequestDraft, attached: readonly Attachment[] = []): { name: string; content: string } {
  const to = recipientAddress(draft);
  const letter = letterPart(draft.body);
  const lines = [
    'X-Unsent: 1',
    ...(to ? [`To: ${to}`] : []),
    `Subject: ${encodedWords(oneLine(draft.subject))}`,
    'MIME-Version: 1.0',
    ...(attached.length ? mixed([letter, ...attached.map(attachedPart)]) : letter),
  ];
  return { name: `request-${draft.reference.replace(/[^A-Za-z0-9-]/g, '')}.eml`, content: lines.join('\r\n') };
}
