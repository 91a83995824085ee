import { expect, it } from 'vitest';
import { isSameCompany, namesOf } from '../../../core/findings/same-company.ts';

it.each([
  { one: 'Criteo', other: 'Criteo SA', same: true },
  { one: 'Google', other: 'Google Ireland Limited', same: true },
  { one: 'Google', other: 'YouTube', same: true },
  { one: 'Facebook', other: 'Meta Platforms, Inc.', same: true },
  { one: 'Twitter', other: 'X Corp.', same: true },
  { one: 'AB Tasty', other: 'Criteo', same: false },
  { one: 'Oracle', other: 'Oracle Data Cloud', same: false },
  { one: '', other: '', same: false },
  { one: 'GmbH', other: 'Ltd', same: false },
  { one: 'Яндекс', other: 'яндекс', same: true },
])('$one and $other: $same', ({ one, other, same }) => {
  expect(isSameCompany(one, other)).toBe(same);
  expect(isSameCompany(other, one)).toBe(same);
});

it('looks for no name of one or two letters in a text', () => {
  expect(namesOf('Q')).toEqual([]);
  expect(namesOf('X')).toEqual(['twitter', 'x corp']);
});
