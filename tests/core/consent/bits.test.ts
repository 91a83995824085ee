import { describe, expect, it } from 'vitest';
import { bitsOf, integerAt } from '../../../core/consent/bits.ts';

describe('bitsOf', () => {
  it.each([
    { desc: 'nothing', text: '', bits: '' },
    { desc: 'one letter', text: 'D', bits: '000011' },
    { desc: 'the last letters of the alphabet', text: '-_', bits: '111110111111' },
    { desc: 'four letters, whole bytes', text: 'DBAB', bits: '000011000001000000000001' },
    { desc: 'padding', text: 'DB==', bits: null },
    { desc: 'a letter outside the alphabet', text: 'D~', bits: null },
  ])('$desc', ({ text, bits }) => {
    expect(bitsOf(text)).toBe(bits);
  });

  it('reads no text that is longer than any real one', () => {
    expect(bitsOf('A'.repeat(10_000))).toHaveLength(60_000);
    expect(bitsOf('A'.repeat(10_001))).toBeNull();
  });
});

describe('integerAt', () => {
  it('reads the highest bit first', () => {
    expect(integerAt('0110', 0, 4)).toBe(6);
    expect(integerAt('0110', 1, 2)).toBe(3);
  });

  it('makes no number out of fewer bits', () => {
    expect(integerAt('0110', 2, 3)).toBeNaN();
    expect(integerAt('', 0, 1)).toBeNaN();
  });
});
