import { describe, expect, test } from 'vitest';
import { cleanLines, letterText, oneLine } from '../../../core/requests/untrusted.ts';

describe('untrusted text', () => {
  test.each([
    { desc: 'plain text stays', text: 'Société Brise & Cie (№ 1)', expected: 'Société Brise & Cie (№ 1)' },
    { desc: 'line breaks of every kind', text: 'a\r\nb\nc\rd\u2028e\u2029f\u0085g', expected: 'a b c d e f g' },
    { desc: 'controls and tabs', text: '\u0000a\tb\u007Fc\u009Fd', expected: 'a b c d' },
    { desc: 'marks that turn text around', text: 'a\u202Eb\u2066c\u200Ed', expected: 'a b c d' },
    { desc: 'half an emoji', text: 'a\uD83Db', expected: 'a b' },
    { desc: 'a whole emoji and accents stay', text: '🙂 é', expected: '🙂 é' },
    { desc: 'no-break spaces stay', text: 'a\u00A0: b', expected: 'a\u00A0: b' },
    { desc: 'nothing left', text: ' \n\u0000 ', expected: '' },
  ])('oneLine: $desc', ({ text, expected }) => expect(oneLine(text)).toBe(expected));

  test('cleanLines keeps lines and drops empty ones', () => {
    expect(cleanLines('1 place Test\r\n\r\n  99999\u0000 Ville \n')).toEqual(['1 place Test', '99999 Ville']);
  });

  test('letterText keeps empty lines and turns every break into one form', () => {
    expect(letterText('a\r\n\r\nb\u0000c\rd  ')).toBe('a\n\nb c\nd');
  });
});
