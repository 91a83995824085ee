import { expect, test } from 'vitest';
import { asRecord, parseJson } from '../../../core/shared/json.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test.each([
  { desc: 'a record', text: '{"a":[1,true,null]}', expected: { a: [1, true, null] } },
  { desc: 'no JSON', text: '{a:1}', expected: null },
  { desc: 'nothing', text: '', expected: null },
  { desc: 'brackets inside of a text', text: '"[[["', expected: '[[[' },
])('parseJson: $desc', ({ text, expected }) => {
  expect(parseJson(text)).toEqual(expected);
});

test('parseJson takes what is nested 100 deep, and nothing deeper', () => {
  expect(JSON.stringify(parseJson(nested(100)))).toBe(nested(100));
  expect(parseJson(nested(101))).toBeNull();
  expect(parseJson('{"a":'.repeat(12_000))).toBeNull();
});

test.each([null, 1, 'a', [1], undefined])('asRecord: %j is no record', (value) => {
  expect(asRecord(value)).toBeNull();
});
