import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../core/cookies/sorted-lines.ts';

const TABLE = 'A\tfirst\nab\tone\tmore\nab\ttwo\nabc\tthree\nz\tlast\n';

describe('rowsOf', () => {
  it.each([
    { desc: 'the first line', key: 'A', rows: ['first'] },
    { desc: 'the last line', key: 'z', rows: ['last'] },
    { desc: 'several of one key', key: 'ab', rows: ['one\tmore', 'two'] },
    { desc: 'a key that begins like another', key: 'abc', rows: ['three'] },
    { desc: 'before all', key: '!', rows: [] },
    { desc: 'after all', key: 'zz', rows: [] },
    { desc: 'between two', key: 'b', rows: [] },
    { desc: 'the beginning of a key', key: 'a', rows: [] },
    { desc: 'empty', key: '', rows: [] },
    { desc: 'a tab, as if the row were the key', key: 'ab\tone', rows: [] },
    { desc: 'a line end, as if two lines were one', key: 'A\tfirst\nab', rows: [] },
  ])('$desc', ({ key, rows }) => expect(rowsOf(TABLE, key)).toEqual(rows));

  it('an empty table has no rows', () => expect(rowsOf('', 'a')).toEqual([]));

  it('finds in any table what going through it finds', () => {
    const word = fc.stringMatching(/^[a-c*.]{1,3}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (keys, wanted) => {
        const sorted = keys.sort().map((key, at) => [key, String(at)] as const);
        const table = sorted.map(([key, row]) => `${key}\t${row}\n`).join('');
        expect(rowsOf(table, wanted)).toEqual(sorted.filter(([key]) => key === wanted).map(([, row]) => row));
      }),
    );
  });
});
