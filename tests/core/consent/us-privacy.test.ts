import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUsPrivacy } from '../../../core/consent/us-privacy.ts';

const OPTED_OUT = { regime: 'us', answered: true, known: { necessary: null, marketing: false } };
const BY_DEFAULT = { regime: 'us', answered: false, known: { necessary: null } };

describe('fromUsPrivacy', () => {
  it.each([
    { desc: 'opted out of sale', text: '1YYN', stored: OPTED_OUT },
    { desc: 'opted out, in small letters', text: '1nyy', stored: OPTED_OUT },
    { desc: 'notice given, not opted out', text: '1YNN', stored: BY_DEFAULT },
    { desc: 'the law does not apply', text: '1---', stored: BY_DEFAULT },
    { desc: 'notice given, opt-out not applicable', text: '1Y--', stored: BY_DEFAULT },
    { desc: 'spaces around it', text: ' 1NNN ', stored: BY_DEFAULT },
    { desc: 'another version', text: '2YYN', stored: null },
    { desc: 'cut', text: '1YY', stored: null },
    { desc: 'too long', text: '1YYNN', stored: null },
    { desc: 'another letter', text: '1YXN', stored: null },
    { desc: 'JSON', text: '{"uspString":"1YYN"}', stored: null },
    { desc: 'nothing', text: '', stored: null },
  ])('$desc: $text', ({ text, stored }) => {
    expect(fromUsPrivacy(text)).toEqual(stored);
  });

  it('takes nothing but its four letters', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (fromUsPrivacy(text) !== null) expect(text.trim()).toMatch(/^1[ynYN-]{3}$/);
      }),
    );
    const letter = fc.constantFrom('Y', 'N', '-');
    fc.assert(
      fc.property(letter, letter, letter, (notice, optOut, agreement) => {
        const stored = fromUsPrivacy(`1${notice}${optOut}${agreement}`);
        expect(stored?.known?.marketing).toBe(optOut === 'Y' ? false : undefined);
        expect(stored?.answered).toBe(optOut === 'Y');
      }),
    );
  });
});
