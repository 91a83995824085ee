import { describe, expect, test } from 'vitest';
import { cmps } from '../../../core/consent/cmps/index.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { State } from './state.ts';

const tables = import.meta.glob<State[]>('./states/*.ts', { eager: true, import: 'states' });

describe.each(cmps.map((adapter) => ({ id: adapter.id, adapter })))('$id', ({ id, adapter }) => {
  const states = tables[`./states/${id}.ts`] ?? [];

  test.each(['all', 'none', 'unanswered'] as const)('has a page for "%s"', (state) => {
    expect(states.map((one) => one.state)).toContain(state);
  });

  test.each(states)('$state: $desc', ({ page, expected }) => {
    const [first] = adapter.read(evidenceOf(page));
    if (expected === null) expect(first).toBeUndefined();
    else expect(first).toMatchObject({ cmp: id, ...expected });
  });

  test('asks for nothing on a page without it', () => {
    expect(adapter.read(evidenceOf({}))).toEqual([]);
  });
});

test('every table of states belongs to a platform', () => {
  expect(Object.keys(tables).toSorted()).toEqual(cmps.map(({ id }) => `./states/${id}.ts`).toSorted());
});
