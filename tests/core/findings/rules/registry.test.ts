import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../../../core/findings/rules/index.ts';

it('lists every rule of its folder under the file’s name', () => {
  const files = readdirSync(new URL('../../../../core/findings/rules/', import.meta.url)).filter(
    (file) => file !== 'index.ts',
  );
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});
