import { describe, expect, test } from 'vitest';
import { missingDetail, newDetails } from '../../../core/requests/details.ts';
import { RIGHTS } from '../../../core/requests/request.ts';

describe('what a request has yet to be told', () => {
  test.each(RIGHTS)('%s, as it begins', (right) => {
    const missing = { rectification: 'no-correction', restriction: 'no-ground', objection: 'no-reason' };
    expect(missingDetail(right, newDetails(right))).toBe(missing[right as keyof typeof missing] ?? null);
  });

  test.each([
    { right: 'rectification', details: { corrections: [{ what: 'Name', wrong: '', right: 'Ada' }] } },
    { right: 'restriction', details: { restrictionGrounds: ['d' as const] } },
    { right: 'objection', details: { statement: 'I was stalked.' } },
  ] as const)('$right: nothing once it was said', ({ right, details }) => {
    expect(
      missingDetail(right, {
        ...newDetails(right),
        ...details,
        corrections: [...(details.corrections ?? [])],
        restrictionGrounds: [...(details.restrictionGrounds ?? [])],
      }),
    ).toBeNull();
  });

  test.each([
    { desc: 'a correction of nothing', corrections: [{ what: ' ', wrong: 'a', right: 'b' }] },
    { desc: 'a correction to nothing', corrections: [{ what: 'Name', wrong: 'a', right: ' ' }] },
  ])('$desc is none', ({ corrections }) => {
    expect(missingDetail('rectification', { ...newDetails('rectification'), corrections })).toBe('no-correction');
  });
});
