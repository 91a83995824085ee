import { base64Text } from '../shared/base64.ts';

/** Letters read, and characters written, at the most: far beyond any consent; a few thousand letters could write millions. */
const MOST_LETTERS = 20_000;
const MOST_CHARACTERS = 100_000;

// Codes with a meaning of their own; all others point into the dictionary.
const BYTE = 0;
const WORD = 1;
const END = 2;

/**
 * A text compressed by `compressToBase64` of lz-string: LZ78 with codes that grow by a bit whenever the dictionary needs
 * it, the lowest bit of a number first. Null when it is none, or too long. What follows the last whole code is ignored.
 * https://pieroxy.net/blog/pages/lz-string/index.html
 */
export function lzText(encoded: string): string | null {
  const bytes = encoded.length > MOST_LETTERS ? null : base64Text(encoded);
  if (!bytes) return null;
  const end = bytes.length * 8;
  let at = 0;
  function read(length: number): number {
    let value = 0;
    for (let i = 0; i < length; i++, at++) value |= ((bytes!.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1) << i;
    return value;
  }

  // The first three stand for the codes above, which are never looked up.
  const dictionary: string[] = ['', '', ''];
  let width = 2;
  let last: string | null = null;
  let text = '';
  for (;;) {
    if (at + width > end) return text;
    const code = read(width);
    if (code === END) return text;
    let entry = dictionary[code];
    if (code === BYTE || code === WORD) {
      entry = String.fromCharCode(read(code === BYTE ? 8 : 16));
      dictionary.push(entry);
    } else if (code === dictionary.length && last !== null) {
      entry = last + last.charAt(0);
    }
    if (!entry || at > end || text.length > MOST_CHARACTERS) return null;
    text += entry;
    if (last !== null) dictionary.push(last + entry.charAt(0));
    last = entry;
    width = Math.max(3, 32 - Math.clz32(dictionary.length));
  }
}
