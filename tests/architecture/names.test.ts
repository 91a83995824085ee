import { existsSync, globSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const ROOMS = [
  'browser',
  'components',
  'core',
  'data',
  'demo',
  'docs',
  'entrypoints',
  'locales',
  'public',
  'scripts',
  'stores',
  'tests',
];
const MADE = ['node_modules', '.output', '.wxt', '.git'];
const STAGES = [
  'cases',
  'consent',
  'cookies',
  'evidence',
  'findings',
  'policy',
  'reading',
  'records',
  'requests',
  'shared',
];
const NO_NAMES = /^(utils?|helpers?|managers?|services?|common|misc)$/;

const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Paths below the rooms, folders and files alike. */
const paths = ROOMS.filter((room) => existsSync(join(root, room))).flatMap((room) =>
  globSync(`${room}/**/*`, { cwd: root, exclude: (path) => MADE.includes(basename(path)) }),
);

// What begins with a dot belongs to tools: the continuous integration, an editor.
test('the top level has the rooms of the drawing in CONTRIBUTING.md and no others', () => {
  expect(folders('').filter((folder) => ![...ROOMS, ...MADE].includes(folder) && !folder.startsWith('.'))).toEqual([]);
});

test('core/ has the stages of the drawing and no others', () => {
  expect(folders('core').toSorted()).toEqual(STAGES);
});

test.each([
  { name: 'core/cookies/utils.ts', no: true },
  { name: 'core/helpers/a.ts', no: true },
  { name: 'stores/case-manager.ts', no: true },
  { name: 'browser/CookieService.ts', no: true },
  { name: 'core/consent/cmps/cookiebot.ts', no: false },
  { name: 'core/policy/service-providers.ts', no: true },
  { name: 'core/cases/commonwealth.ts', no: false },
])('$name says nothing of what it is about: $no', ({ name, no }) => {
  expect(saysNothing(name)).toBe(no);
});

test('names are of the field: no utils, helpers, manager, service, common', () => {
  expect(paths.filter(saysNothing)).toEqual([]);
});

test('files are kebab-case, components PascalCase', () => {
  const code = paths.map((path) => basename(path)).filter((file) => /\.(ts|vue|css)$/.test(file));
  expect(code.length).toBeGreaterThan(20);
  expect(
    code.filter(
      (file) => !(file.endsWith('.vue') ? /^([A-Z][a-z0-9]*)+\.vue$/ : /^[a-z0-9]+([-.][a-z0-9]+)*$/).test(file),
    ),
  ).toEqual([]);
});

/** Whether a path has a word in it that fits any file. */
function saysNothing(path: string): boolean {
  return path.split(/[/.\-_]|(?<=[a-z])(?=[A-Z])/).some((word) => NO_NAMES.test(word.toLowerCase()));
}
