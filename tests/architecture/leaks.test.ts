import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What is made from the project or kept beside it, and never published. */
const MADE = ['node_modules', '.output', '.wxt', '.git'];
const root = resolve(import.meta.dirname, '../..');

// Written in pieces, so that this file does not find itself.
const LEAKS = {
  'a path of the machine it was written on': new RegExp(
    `(?<![\\w.:/-])/(${['work', 'root'].join('|')}|home/\\w+|Users/\\w+)/`,
  ),
  'the host of a package registry': new RegExp(['registry', '(npmjs|yarnpkg)', '(org|com)'].join('\\.')),
  'a private key': new RegExp('-----BEGIN [A-Z ]*' + 'PRIVATE KEY-----'),
  'a token': new RegExp('\\b(ghp|gho|npm|glpat|sk)' + '[_-][A-Za-z0-9]{20,}'),
};
const leaksOf = (text: string) =>
  Object.entries(LEAKS).flatMap(([leak, pattern]) => (pattern.test(text) ? [leak] : []));

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.includes(entry.name) || entry.name.endsWith('.log')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });

test.each([
  { text: ['see ', 'root', 'x.ts'].join('/'), leaks: 1 },
  { text: ['"', 'home', 'ada', 'habeas'].join('/'), leaks: 1 },
  { text: ['https:', '', 'registry.npmjs.' + 'org', 'vue'].join('/'), leaks: 1 },
  { text: '-----BEGIN RSA ' + 'PRIVATE KEY-----', leaks: 1 },
  { text: 'npm_' + 'a'.repeat(36), leaks: 1 },
  { text: 'https://example.org/work/us', leaks: 0 },
  { text: './work/out.json and ../root/a', leaks: 0 },
])('finds what it looks for: $text', ({ text, leaks }) => {
  expect(leaksOf(text)).toHaveLength(leaks);
});

test('no file of the project tells of the machine or the accounts it was written with', () => {
  const files = filesIn('');
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const bytes = readFileSync(join(root, file));
    return bytes.includes(0) ? [] : leaksOf(bytes.toString('utf8')).map((leak) => `${file}: ${leak}`);
  });
  expect(found).toEqual([]);
});
