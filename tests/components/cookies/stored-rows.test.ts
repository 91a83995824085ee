// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  storedInOrder,
  storedMatching,
  storedRows,
  storedText,
  type StoredOrder,
} from '../../../components/cookies/stored-rows.ts';
import { aStoredItem } from '../ui/samples.ts';

const item = (key: string, size: number) => ({ area: 'local' as const, key, value: null, size });
const ROWS = storedRows(
  [
    aStoredItem({ item: item('k10', 5), company: 'Zeta', category: 'marketing', because: 'dictionary' }),
    aStoredItem({ item: item('k9', 50), purpose: 'Counts visits' }),
  ],
  [
    {
      store: { kind: 'database', name: 'alba-db' },
      ...{ category: 'necessary', because: 'site-declaration', company: 'alba', purpose: null, declared: null },
    },
  ],
);
const names = (rows: typeof ROWS | ReturnType<typeof storedMatching>) => rows.map(({ name }) => name);

describe('stored rows', () => {
  const orders: { order: StoredOrder; expected: string[] }[] = [
    { order: 'name', expected: ['alba-db', 'k9', 'k10'] },
    { order: 'company', expected: ['alba-db', 'k10', 'k9'] },
    { order: 'size', expected: ['k9', 'k10', 'alba-db'] },
    { order: 'category', expected: ['alba-db', 'k10', 'k9'] },
  ];
  it.each(orders)('by $order', ({ order, expected }) => {
    expect(names(storedInOrder(ROWS, order, 'en-GB'))).toEqual(expected);
  });

  it.each([
    { desc: 'a name in any case', looked: 'K1', expected: ['k10'] },
    { desc: 'a company', looked: 'zet', expected: ['k10'] },
    { desc: 'a category as it is shown', looked: 'necess', expected: ['alba-db'] },
    { desc: 'the purpose that the site declares', looked: 'counts', expected: ['k9'] },
    { desc: 'nothing', looked: ' ', expected: ['k10', 'k9', 'alba-db'] },
    { desc: 'what is nowhere', looked: '.*', expected: [] },
  ])('found by $desc', ({ looked, expected }) => expect(names(storedMatching(ROWS, looked))).toEqual(expected));

  it('as text', () => {
    expect(storedText(ROWS[2]!, 'en-GB')).toBe(
      'alba-db\nDatabases: kept until deleted\nCompany: alba\nNecessary · as the site declares',
    );
  });
});
