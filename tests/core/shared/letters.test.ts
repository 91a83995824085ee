import { describe, expect, it } from 'vitest';
import { CAPITAL, isCapital, isLetterOrDigit, isSmall, LETTER, LETTER_OR_DIGIT } from '../../../core/shared/letters.ts';

const characters = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).filter((one) => /\P{Cn}/u.test(one));
const differing = (all: string[], ours: (one: string) => boolean, unicode: RegExp): string[] =>
  all.filter((one) => ours(one) !== unicode.test(one));

describe.each([
  { desc: 'Latin', all: characters(0x00, 0x17f) },
  { desc: 'Romanian', all: characters(0x218, 0x21b) },
  { desc: 'Greek', all: characters(0x384, 0x3ce) },
  { desc: 'Cyrillic', all: characters(0x400, 0x45f) },
])('$desc is as in Unicode', ({ all }) => {
  it('letters', () => expect(differing(all, (one) => new RegExp(`[${LETTER}]`).test(one), /\p{L}/u)).toEqual([]));
  it('letters and digits', () => {
    expect(differing(all, (one) => new RegExp(`[${LETTER_OR_DIGIT}]`).test(one), /[\p{L}\p{N}]/u)).toEqual([]);
    expect(differing(all, (one) => isLetterOrDigit(one.charCodeAt(0)), /[\p{L}\p{N}]/u)).toEqual([]);
  });
  it('capitals', () => {
    expect(differing(all, (one) => new RegExp(`[${CAPITAL}]`).test(one), /\p{Lu}/u)).toEqual([]);
    expect(differing(all, isCapital, /\p{Lu}/u)).toEqual([]);
  });
  // The Kra has no capital.
  it('small letters', () => expect(differing(all, isSmall, /[\p{Ll}--ĸ]/v)).toEqual([]));
});

describe('other scripts', () => {
  it.each([
    { desc: 'Armenian', letter: 'Հ' },
    { desc: 'Georgian', letter: 'ქ' },
    { desc: 'Hebrew', letter: 'א' },
    { desc: 'Arabic', letter: 'ب' },
    { desc: 'Vietnamese', letter: 'ế' },
    { desc: 'Han', letter: '個' },
    { desc: 'Hangul', letter: '개' },
  ])('$desc has letters', ({ letter }) => expect(isLetterOrDigit(letter.charCodeAt(0))).toBe(true));

  it('marks are none', () => {
    for (const one of ['–', '“', '€', '©', '…', '\u00a0', '\u200b', '、', '。', '']) {
      expect(isLetterOrDigit(one.charCodeAt(0)), one).toBe(false);
      expect(isCapital(one), one).toBe(false);
      expect(isSmall(one), one).toBe(false);
    }
  });
});
