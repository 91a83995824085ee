import { base64Text } from '../shared/base64.ts';

/** Letters read at the most: vendors of the IAB's list fill four thousand at the worst. */
const MOST_LETTERS = 10_000;

/** The bits of a text in base64 for URLs without padding, six a letter; null when it is none, or longer than any real one. */
export function bitsOf(text: string): string | null {
  if (text.length > MOST_LETTERS) return null;
  // Two letters more, so that the last bits make a whole byte.
  const bytes = base64Text(`${text}AA`);
  const bits = bytes?.replace(/[^]/g, (byte) => byte.charCodeAt(0).toString(2).padStart(8, '0'));
  return bits?.slice(0, text.length * 6) ?? null;
}

/** The number that `length` bits are from `at` on, the first of them the highest; NaN where there are fewer. */
export function integerAt(bits: string, at: number, length: number): number {
  return at + length <= bits.length ? Number.parseInt(bits.slice(at, at + length), 2) : NaN;
}
