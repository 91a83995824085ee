const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 as text of one character a byte (RFC 4648 section 4, and its URL form); null when it is none. */
export function base64Text(encoded: string): string | null {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const letter of encoded.replace(/={1,3}$/, '').replaceAll('-', '+').replaceAll('_', '/')) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return text;
}
