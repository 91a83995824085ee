import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders = globSync('core/*/{cmps,signals,declarations,formats,lexicon,rules,letters,holidays}', { cwd: root })
  .map((folder) => folder.replaceAll('\\', '/'))
  .filter((folder) => globSync('*.ts', { cwd: join(root, folder) }).length > 0);

const files = (folder: string) =>
  globSync('*.ts', { cwd: join(root, folder) })
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== 'index');

test('there are adapter folders', () => {
  expect(folders).toContain('core/consent/cmps');
});

describe.each(folders)('%s', (folder) => {
  const index = join(root, folder, 'index.ts');

  test('lists every file of the folder in its index.ts', () => {
    const text = existsSync(index) ? readFileSync(index, 'utf8') : '';
    expect(
      files(folder).filter((name) => !text.includes(`'./${name}.ts'`)),
      'not listed',
    ).toEqual([]);
  });

  test.each(files(folder))('%s.ts exports one adapter whose id is the file name', async (name) => {
    const exported: unknown[] = Object.values(await import(/* @vite-ignore */ join(root, folder, `${name}.ts`)));
    expect(exported.flatMap(idOf)).toEqual([name]);
  });
});

/** A lexicon's id is its language. */
function idOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  if ('id' in value) return [value.id];
  return 'language' in value ? [value.language] : [];
}
