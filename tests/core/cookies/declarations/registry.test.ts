import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declarationProbes, declarations } from '../../../../core/cookies/declarations/index.ts';

const folder = new URL('../../../../core/cookies/declarations/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

describe('declarations', () => {
  it('lists every file of its folder, in alphabetical order, under the file’s name', () => {
    expect(declarations.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  it('gives every probe, no element id twice', () => {
    expect(declarationProbes).toHaveLength(declarations.length);
    const ids = declarationProbes.flatMap(({ elements = [] }) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
