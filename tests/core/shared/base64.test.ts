import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Text } from '../../../core/shared/base64.ts';

describe('base64Text', () => {
  it('reads what was written, in both alphabets, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(base64Text(buffer.toString('base64'))).toBe(buffer.toString('latin1'));
        expect(base64Text(buffer.toString('base64url'))).toBe(buffer.toString('latin1'));
      }),
    );
  });

  it.each(['a b', '{"id":1}', 'é', 'ab=c'])('is no base64: %s', (text) => expect(base64Text(text)).toBeNull());
});

it('any number of paddings is looked at once', () => {
  expect(base64Text(`${'='.repeat(60_000)}x`)).toBeNull();
});
