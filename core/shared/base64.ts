const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits by the code of their letter, that of the URL form too; a table, since values can be long and hostile. */
const SIX_BITS = new Map([...ALPHABET, '-', '_'].map((letter, at) => [letter.charCodeAt(0), at < 64 ? at : at - 2]));

/** Base64 as text of one character a byte (RFC 4648 section 4, and its URL form); null when it is none. */
export function base64Text(encoded: string): string | null {
  const end = encoded.length - (/={1,3}$/.exec(encoded.slice(-3))?.[0].length ?? 0);
  let bits = 0;
  let held = 0;
  let text = '';
  for (let at = 0; at < end; at++) {
    const value = SIX_BITS.get(encoded.charCodeAt(at));
    if (value === undefined) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return text;
}
