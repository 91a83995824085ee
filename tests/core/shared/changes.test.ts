import { expect, it } from 'vitest';
import { withChanges } from '../../../core/shared/changes.ts';

interface Kept {
  name: string;
  email?: string;
  accounts: Record<string, string>;
}

const rows: { desc: string; onto: Kept; before: Kept; after: Kept; whole: Kept }[] = [
  {
    desc: 'each keeps the field that it changed',
    onto: { name: 'Ada', accounts: {} },
    before: { name: '', accounts: {} },
    after: { name: '', email: 'a@b.example', accounts: {} },
    whole: { name: 'Ada', email: 'a@b.example', accounts: {} },
  },
  {
    desc: 'what was emptied or taken out goes, what the other page added stays',
    onto: { name: 'Ada', email: 'a@b.example', accounts: { 'a.example': '1', 'b.example': '2' } },
    before: { name: 'Ada', email: 'a@b.example', accounts: { 'a.example': '1' } },
    after: { name: '', accounts: {} },
    whole: { name: '', accounts: { 'b.example': '2' } },
  },
  {
    desc: 'both changed one key: the later one',
    onto: { name: 'x', accounts: { 'a.example': 'theirs' } },
    before: { name: 'x', accounts: { 'a.example': '1' } },
    after: { name: 'x', accounts: { 'a.example': 'mine' } },
    whole: { name: 'x', accounts: { 'a.example': 'mine' } },
  },
  {
    desc: 'nothing changed: as it is there',
    onto: { name: 'Ada', accounts: { 'a.example': '1' } },
    before: { name: 'old', accounts: {} },
    after: { name: 'old', accounts: {} },
    whole: { name: 'Ada', accounts: { 'a.example': '1' } },
  },
];

it.each(rows)('$desc', ({ onto, before, after, whole }) => {
  const given = structuredClone({ onto, before, after });
  expect(withChanges(onto, before, after)).toEqual(whole);
  expect({ onto, before, after }).toEqual(given);
});
