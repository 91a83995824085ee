import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, scaffold, type Kind, type Made } from '../../scripts/new/scaffold.ts';

const root = resolve(import.meta.dirname, '../..');
const NAMES: Record<Kind, string> = {
  cmp: 'acme-consent',
  declaration: 'acme-table',
  format: 'acme-facts',
  rule: 'acme-promise',
  lexicon: 'it',
  letter: 'it',
};

let copy: string;
const made: Made[] = [];
const written = () => made.flatMap(({ adapter, test, index }) => [adapter, test, index]);

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'habeas-new-'));
  for (const part of [
    'core',
    'data',
    'tests/core',
    'eslint.config.js',
    'tsconfig.json',
    'package.json',
    '.prettierrc.json',
    '.wxt',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // Every language has its lexicon: one is taken away, to be made anew.
  rmSync(join(copy, 'core/policy/lexicon', `${NAMES.lexicon}.ts`));
  rmSync(join(copy, 'tests/core/policy/lexicon', `${NAMES.lexicon}.test.ts`));
  const index = join(copy, 'core/policy/lexicon/index.ts');
  const entry = new RegExp(`  \\{\\n    language: '${NAMES.lexicon}',[^]*?\\n  \\},\\n`);
  const listed = readFileSync(index, 'utf8');
  expect(listed).toMatch(entry);
  writeFileSync(index, listed.replace(entry, ''));
  for (const kind of KINDS) made.push(await scaffold(copy, kind, NAMES[kind]));
}, 30_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('what is new', () => {
  test('is an adapter, its test, and a line in the index.ts', () => {
    expect(made[0]).toEqual({
      adapter: 'core/consent/cmps/acme-consent.ts',
      test: 'tests/core/consent/states/acme-consent.ts',
      runs: 'tests/core/consent/states.test.ts',
      index: 'core/consent/cmps/index.ts',
    });
    for (const { adapter, index } of made) {
      expect(readFileSync(join(copy, index), 'utf8')).toContain(`'./${adapter.split('/').at(-1)}'`);
    }
    const cmps = readFileSync(join(copy, made[0]!.index), 'utf8');
    expect(cmps).toMatch(/^import \{ acmeConsent \} from '.\/acme-consent.ts';\nimport \{ axeptio \}/m);
    expect(cmps).toMatch(/\n {2}acmeConsent,\n\];/);
  });

  test('compiles against the contracts', () => {
    const { config } = ts.readConfigFile(join(copy, 'tsconfig.json'), ts.sys.readFile) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, copy);
    const program = ts.createProgram(
      written().map((file) => join(copy, file)),
      options,
    );
    const errors = written().flatMap((file) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(join(copy, file))),
    );
    expect(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  }, 60_000);

  test('keeps the rules of the house', async () => {
    const results = await new ESLint({ cwd: copy }).lintFiles(written());
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }, 60_000);

  test('passes its own tests', () => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const tests = made.map(({ runs }) => runs);
    const report = join(copy, 'report.json');
    const args = [vitest, 'run', '--root', copy, '--reporter=json', `--outputFile=${report}`, ...tests];
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(existsSync(report), stderr).toBe(true);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { name: string; status: string; message: string }[];
    };
    expect(testResults).toHaveLength(tests.length);
    expect(testResults.filter(({ status }) => status !== 'passed')).toEqual([]);
  }, 60_000);
});

describe('what cannot be new is refused with a sentence', () => {
  test.each<{ desc: string; kind: Kind; name: string; says: RegExp }>([
    { desc: 'a name that is taken', kind: 'cmp', name: 'cookiebot', says: /cmps\/cookiebot\.ts is there already/ },
    { desc: 'the registry itself', kind: 'cmp', name: 'index', says: /cannot be a file's name/ },
    { desc: 'a path', kind: 'rule', name: '../../x', says: /cannot be a file's name/ },
    { desc: 'no name', kind: 'rule', name: '', says: /cannot be a file's name/ },
    { desc: 'capital letters', kind: 'format', name: 'JsonLd', says: /cannot be a file's name/ },
    { desc: 'a language that has a letter', kind: 'letter', name: 'fr', says: /letters\/fr\.ts is there already/ },
    {
      desc: 'a language that is none',
      kind: 'letter',
      name: 'klingon',
      says: /no language that letters are written in/,
    },
  ])('$desc', async ({ kind, name, says }) => {
    await expect(scaffold(copy, kind, name)).rejects.toThrow(says);
  });
});
