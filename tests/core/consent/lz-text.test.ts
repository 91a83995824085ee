import fc from 'fast-check';
import { compressToBase64 } from 'lz-string';
import { expect, test } from 'vitest';
import { lzText } from '../../../core/consent/lz-text.ts';

test('reads what lz-string wrote', () => {
  const texts = fc.oneof(
    fc.string({ minLength: 1, maxLength: 800 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3_000 }),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(lzText(compressToBase64(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  { desc: 'empty', encoded: '' },
  { desc: 'no base64', encoded: 'ALL_ACCEPTED!' },
  { desc: 'points behind the dictionary', encoded: '////' },
  { desc: 'longer than any consent', encoded: 'N4Ig'.repeat(6_000) },
  { desc: 'a few letters that write a million', encoded: compressToBase64('a'.repeat(1_000_000)) },
])('$desc: null', ({ encoded }) => {
  expect(lzText(encoded)).toBeNull();
});

test('what was cut off is a beginning of the whole, or null', () => {
  const text = JSON.stringify({ status: 'ALL_DENIED', type: 'EXPLICIT', serviceIds: ['q1', 'w2'] });
  const encoded = compressToBase64(text);
  for (let length = 0; length < encoded.length; length++) {
    expect(text.startsWith(lzText(encoded.slice(0, length)) ?? '')).toBe(true);
  }
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.base64String({ maxLength: 2_000 }), (encoded) => {
      expect((lzText(encoded) ?? '').length).toBeLessThan(200_000);
    }),
    { numRuns: 2_000 },
  );
});
