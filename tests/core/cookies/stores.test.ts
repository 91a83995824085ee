import { expect, it } from 'vitest';
import { classifyStores } from '../../../core/cookies/classify.ts';
import type { NamedStore } from '../../../core/evidence/evidence.ts';
import { evidenceOf } from '../evidence-of.ts';

const rows: { desc: string; store: NamedStore; category: string | null; because: string }[] = [
  {
    desc: 'a name of the table',
    store: { kind: 'database', name: '_ga' },
    category: 'statistics',
    because: 'dictionary',
  },
  {
    desc: 'a name that a rule fits',
    store: { kind: 'cache', name: 'theme' },
    category: 'necessary',
    because: 'rule',
  },
  { desc: 'a name nobody knows', store: { kind: 'database', name: 'q7-nimbus' }, category: null, because: 'unknown' },
  {
    desc: 'a path is not a purpose',
    store: { kind: 'worker', name: 'https://www.nimbus.example/checkout/' },
    category: null,
    because: 'unknown',
  },
];

it.each(rows)('$desc', ({ store, category, because }) => {
  expect(classifyStores(evidenceOf({ stores: [store] }))).toMatchObject([{ store, category, because }]);
});
