import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccountLike } from '../../../core/consent/consent-id.ts';

describe('isAccountLike', () => {
  it.each([
    { desc: 'digits', id: '4711082' },
    { desc: 'one digit less than an id could have', id: '12' },
    { desc: 'many digits', id: '90215577301846621153' },
    { desc: 'digits in groups', id: '4711-0820-33' },
    { desc: 'a telephone number', id: '+49 170 0000001' },
    { desc: 'an e-mail address', id: 'jo.doe@post.example' },
    { desc: 'an escaped e-mail address', id: 'jo.doe%40post.example' },
    { desc: 'a user name with digits', id: 'jdoe42' },
    { desc: 'a user name with a year', id: 'Anna_1984' },
    { desc: 'first and last name', id: 'anna.muster' },
    { desc: 'both with capitals', id: 'Anna-Maria.Muster7' },
    { desc: 'one word', id: 'muster' },
    { desc: 'a customer number with letters', id: 'KD-100234' },
    { desc: 'a customer number after a word', id: 'customer:000412' },
    { desc: 'masked with zeros', id: '12000000000034' },
    { desc: 'a masked id between letters', id: 'a0000000-77b1' },
    { desc: 'spaces around it', id: ' 4711082 ' },
  ])('marks $desc: $id', ({ id }) => {
    expect(isAccountLike(id)).toBe(true);
  });

  it.each([
    { desc: 'a UUID', id: '6f1d2c3b-4a59-4687-9dab-0c1e2f3a4b5c' },
    { desc: 'a UUID in capitals', id: '6F1D2C3B-4A59-4687-9DAB-0C1E2F3A4B5C' },
    { desc: 'a UUID that is nearly all digits', id: '10293847-5610-4293-8475-610293a47561' },
    { desc: 'hexadecimal', id: '9c4e1f7ab02d66835efc' },
    { desc: 'hexadecimal, short', id: '3fa9c0d1' },
    { desc: 'base64 with its padding', id: 'Qx7+hB2kP9sV/eYd3mWc0A==' },
    { desc: 'base64 without digits', id: 'QxthBkkPwsVreYdumWcpAq==' },
    { desc: 'letters in any case', id: 'kJhGfDsAqWeRtYuI' },
    { desc: 'letters and digits in any order', id: 'zk4t9q1m7w2x' },
    { desc: 'a prefix and a random rest', id: 'sub_7hQ2mXc9Lr4TbN1k' },
    { desc: 'a sortable id', id: '01J9ZQ4W7N3K5T8R2V6X0YBCDF' },
    { desc: 'a long run of letters', id: 'abcdefghijklmnopqrstuvwxyzabcdefghij' },
  ])('lets $desc be: $id', ({ id }) => {
    expect(isAccountLike(id)).toBe(false);
  });

  it('lets random pseudonyms be', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((all) => new Set(all).size > 20);
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), bytes, (uuid, random) => {
        // A run of zeros in it may be a mask.
        expect(isAccountLike(uuid)).toBe(/0{6}/.test(uuid));
        expect(isAccountLike(Buffer.from(random).toString('base64url'))).toBe(false);
      }),
    );
  });

  it('takes no time on long texts', () => {
    for (const unit of ['a', 'a.', '0-', 'A1', ' ']) {
      const began = performance.now();
      isAccountLike(`${unit.repeat(100_000)}!`);
      expect(performance.now() - began).toBeLessThan(100);
    }
  });
});
