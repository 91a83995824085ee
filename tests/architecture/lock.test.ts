import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, { resolved?: string; version?: string }> };
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;

test('the lock file names no registry, so that it installs from any', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
});

test('every direct dependency is pinned to the version of the lock file', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    // An alias is written as `npm:its-name@version`.
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version.replace(/^npm:.+@/, ''));
  }
});
