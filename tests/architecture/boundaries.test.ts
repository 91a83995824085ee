import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A house in miniature with every kind of room, so that a planted import has something to point at. */
const HOUSE: Record<string, string> = {
  '.wxt/i18n/index.ts': 'export const i18n = { t: (key: string) => key };',
  'data/table.json': '{}',
  'core/shared/category.ts': 'export const CATEGORIES = [1];',
  'core/evidence/evidence.ts': 'export interface Evidence { url: string }\nexport const limit = 1;',
  'core/consent/consent.ts': 'export const chosen = 1;',
  'core/consent/cmps/acme.ts': 'export const acme = 1;',
  'core/consent/cmps/index.ts': "export { acme } from './acme.ts';",
  'core/cookies/cookie-entry.ts': 'export const entry = 1;',
  'core/cookies/declarations/acme.ts': 'export const acme = 1;',
  'core/policy/facts.ts': 'export const facts = 1;',
  'core/findings/finding.ts': 'export const finding = 1;',
  'core/records/record.ts': 'export const record = 1;',
  'core/reading/reading.ts': 'export const reading = 1;',
  'core/requests/request.ts': 'export const request = 1;',
  'core/cases/case.ts': 'export const a = 1;',
  'core/cases/first-half.ts': "import { second } from './second-half.ts';\nexport const first = second;",
  'core/cases/second-half.ts': 'export const second = 1;',
  'browser/tabs.ts': 'export const tabs = 1;',
  'browser/in-page/read.ts': 'export const read = 1;',
  'stores/site.ts': 'export const site = 1;',
  'components/ui/AppButton.vue': '<template><button type="button">x</button></template>',
};

/** Imports of the import table in CONTRIBUTING.md: from, what, and whether it may. */
const IMPORTS: { desc: string; file: string; of: string; may: boolean }[] = [
  { desc: 'a stage imports shared/', file: 'core/policy/x.ts', of: '../shared/category.ts', may: true },
  { desc: 'a stage imports an earlier stage', file: 'core/findings/x.ts', of: '../consent/consent.ts', may: true },
  { desc: 'a stage imports a later stage', file: 'core/consent/x.ts', of: '../findings/finding.ts', may: false },
  { desc: 'consent imports cookies', file: 'core/consent/x.ts', of: '../cookies/cookie-entry.ts', may: false },
  { desc: 'cookies imports consent', file: 'core/cookies/x.ts', of: '../consent/consent.ts', may: false },
  { desc: 'policy imports consent', file: 'core/policy/x.ts', of: '../consent/consent.ts', may: false },
  { desc: 'evidence imports a reading stage', file: 'core/evidence/x.ts', of: '../policy/facts.ts', may: false },
  { desc: 'shared/ imports a stage', file: 'core/shared/x.ts', of: '../evidence/evidence.ts', may: false },
  { desc: 'reading imports findings', file: 'core/reading/x.ts', of: '../findings/finding.ts', may: true },
  { desc: 'reading imports requests', file: 'core/reading/x.ts', of: '../requests/request.ts', may: false },
  { desc: 'findings imports reading', file: 'core/findings/x.ts', of: '../reading/reading.ts', may: false },
  { desc: 'requests imports reading', file: 'core/requests/x.ts', of: '../reading/reading.ts', may: false },
  { desc: 'records imports findings', file: 'core/records/x.ts', of: '../findings/finding.ts', may: true },
  { desc: 'records imports requests', file: 'core/records/x.ts', of: '../requests/request.ts', may: false },
  { desc: 'records imports reading', file: 'core/records/x.ts', of: '../reading/reading.ts', may: false },
  { desc: 'findings imports records', file: 'core/findings/x.ts', of: '../records/record.ts', may: false },
  { desc: 'reading imports records', file: 'core/reading/x.ts', of: '../records/record.ts', may: true },
  { desc: 'requests imports records', file: 'core/requests/x.ts', of: '../records/record.ts', may: true },
  { desc: 'cases imports records', file: 'core/cases/x.ts', of: '../records/record.ts', may: true },
  { desc: 'findings imports requests', file: 'core/findings/x.ts', of: '../requests/request.ts', may: false },
  { desc: 'requests imports cases', file: 'core/requests/x.ts', of: '../cases/case.ts', may: false },
  { desc: 'cases imports requests', file: 'core/cases/x.ts', of: '../requests/request.ts', may: true },
  { desc: 'core imports browser/', file: 'core/consent/x.ts', of: '../../browser/tabs.ts', may: false },
  { desc: 'core imports a store', file: 'core/consent/x.ts', of: '../../stores/site.ts', may: false },
  { desc: 'core imports a table', file: 'core/cookies/x.ts', of: '../../data/table.json', may: true },
  { desc: 'what is shared imports a table', file: 'core/shared/x.ts', of: '../../data/table.json', may: false },
  { desc: 'evidence imports a table', file: 'core/evidence/x.ts', of: '../../data/table.json', may: false },
  { desc: 'core imports zod/mini', file: 'core/evidence/x.ts', of: 'zod/mini', may: true },
  { desc: 'core imports the whole of zod', file: 'core/evidence/x.ts', of: 'zod', may: false },
  { desc: 'core imports vue', file: 'core/evidence/x.ts', of: 'vue', may: false },
  { desc: 'core imports pinia', file: 'core/evidence/x.ts', of: 'pinia', may: false },
  { desc: 'core imports wxt/browser', file: 'core/evidence/x.ts', of: 'wxt/browser', may: false },
  { desc: 'core imports the polyfill', file: 'core/evidence/x.ts', of: 'webextension-polyfill', may: false },
  { desc: 'core imports a Node module', file: 'core/evidence/x.ts', of: 'node:fs', may: false },
  { desc: 'core imports the words of the interface', file: 'core/requests/x.ts', of: '#i18n', may: false },

  { desc: 'a stage imports its registry', file: 'core/consent/x.ts', of: './cmps/index.ts', may: true },
  { desc: 'a stage imports an adapter by name', file: 'core/consent/x.ts', of: './cmps/acme.ts', may: false },
  {
    desc: "a stage imports another's registry",
    file: 'core/findings/x.ts',
    of: '../consent/cmps/index.ts',
    may: false,
  },
  { desc: 'a store imports a registry', file: 'stores/x.ts', of: '../core/consent/cmps/index.ts', may: true },
  { desc: 'a store imports an adapter by name', file: 'stores/x.ts', of: '../core/consent/cmps/acme.ts', may: false },
  { desc: 'a registry imports its adapters', file: 'core/consent/cmps/index.ts', of: './acme.ts', may: true },
  {
    desc: "a registry imports another folder's adapter",
    file: 'core/consent/cmps/index.ts',
    of: '../../cookies/declarations/acme.ts',
    may: false,
  },
  { desc: 'an adapter imports its contract', file: 'core/consent/cmps/x.ts', of: '../consent.ts', may: true },
  {
    desc: 'an adapter imports the evidence',
    file: 'core/consent/cmps/x.ts',
    of: '../../evidence/evidence.ts',
    may: true,
  },
  { desc: 'an adapter imports shared/', file: 'core/consent/cmps/x.ts', of: '../../shared/category.ts', may: true },
  { desc: 'an adapter imports a sibling', file: 'core/consent/cmps/x.ts', of: './acme.ts', may: false },
  { desc: 'an adapter imports its registry', file: 'core/consent/cmps/x.ts', of: './index.ts', may: false },
  {
    desc: 'an adapter imports a value of an earlier stage',
    file: 'core/findings/rules/x.ts',
    of: '../../cookies/cookie-entry.ts',
    may: false,
  },
  {
    desc: 'an adapter imports a later stage',
    file: 'core/consent/cmps/x.ts',
    of: '../../findings/finding.ts',
    may: false,
  },
  { desc: 'an adapter imports a package', file: 'core/policy/formats/x.ts', of: 'vue', may: false },

  { desc: 'browser/ imports core', file: 'browser/x.ts', of: '../core/evidence/evidence.ts', may: true },
  { desc: 'browser/ imports wxt/browser', file: 'browser/x.ts', of: 'wxt/browser', may: true },
  { desc: 'browser/ imports the polyfill', file: 'browser/x.ts', of: 'webextension-polyfill', may: true },
  { desc: 'browser/ imports the database', file: 'browser/x.ts', of: 'idb', may: true },
  { desc: 'core imports the database', file: 'core/records/x.ts', of: 'idb', may: false },
  { desc: 'a store imports the database', file: 'stores/x.ts', of: 'idb', may: false },
  { desc: 'browser/ imports the in-page reader', file: 'browser/x.ts', of: './in-page/read.ts', may: true },
  { desc: 'browser/ imports the reading', file: 'browser/x.ts', of: '../core/reading/reading.ts', may: true },
  { desc: 'browser/ imports a store', file: 'browser/x.ts', of: '../stores/site.ts', may: false },
  { desc: 'browser/ imports the words of the interface', file: 'browser/x.ts', of: '#i18n', may: false },
  {
    desc: 'the in-page reader imports a value of core',
    file: 'browser/in-page/x.ts',
    of: '../../core/evidence/evidence.ts',
    may: false,
  },
  { desc: 'the in-page reader imports zod/mini', file: 'browser/in-page/x.ts', of: 'zod/mini', may: false },
  { desc: 'the in-page reader imports browser/', file: 'browser/in-page/x.ts', of: '../tabs.ts', may: false },

  { desc: 'a store imports browser/', file: 'stores/x.ts', of: '../browser/tabs.ts', may: true },
  { desc: 'a store imports pinia', file: 'stores/x.ts', of: 'pinia', may: true },
  { desc: 'a store imports wxt/browser', file: 'stores/x.ts', of: 'wxt/browser', may: false },
  { desc: 'a store imports a component', file: 'stores/x.ts', of: '../components/ui/AppButton.vue', may: false },
  { desc: 'a store imports the words of the interface', file: 'stores/x.ts', of: '#i18n', may: false },

  { desc: 'a component imports core', file: 'components/ui/x.ts', of: '../../core/shared/category.ts', may: true },
  { desc: 'a component imports its words', file: 'components/ui/x.ts', of: '#i18n', may: true },
  { desc: 'a component imports a store', file: 'components/ui/x.ts', of: '../../stores/site.ts', may: false },
  { desc: 'a component imports browser/', file: 'components/ui/x.ts', of: '../../browser/tabs.ts', may: false },
  { desc: 'a component imports pinia', file: 'components/ui/x.ts', of: 'pinia', may: false },
  {
    desc: 'a component imports an adapter',
    file: 'components/ui/x.ts',
    of: '../../core/consent/cmps/acme.ts',
    may: false,
  },

  { desc: 'an entrypoint imports a store', file: 'entrypoints/popup/x.ts', of: '../../stores/site.ts', may: true },
  {
    desc: 'an entrypoint imports the frame of WXT',
    file: 'entrypoints/x.ts',
    of: 'wxt/utils/define-background',
    may: true,
  },
  { desc: 'an entrypoint imports wxt/browser', file: 'entrypoints/x.ts', of: 'wxt/browser', may: false },
  { desc: 'data imports core', file: 'data/x.ts', of: '../core/shared/category.ts', may: false },
  { desc: 'a test imports an adapter by name', file: 'tests/x.ts', of: '../core/consent/cmps/acme.ts', may: true },
  { desc: 'a script imports core', file: 'scripts/x.ts', of: '../core/consent/cmps/index.ts', may: true },
];

const CORE = 'core/cases/x.ts';
const VUE = 'components/ui/Planted.vue';
const sfc = (template: string) => `<script setup lang="ts">defineProps<{ text: string }>();</script>\n${template}\n`;

/** One planted fault for every other rule, and beside it the clean way to say the same. */
const FAULTS: { rule: string; file: string; fault: string; clean: string }[] = [
  {
    rule: 'import-x/no-cycle',
    file: 'core/cases/second-half.ts',
    fault: "import { first } from './first-half.ts';\nexport const second = first;",
    clean: 'export const second = 1;',
  },
  {
    rule: 'import-x/extensions',
    file: CORE,
    fault: "export { a } from './case';",
    clean: "export { a } from './case.ts';",
  },
  ...[
    'window.name',
    'document.title',
    'navigator.language',
    'location.href',
    'localStorage.length',
    'globalThis.name',
    'fetch("/")',
    'setTimeout(() => 1, 1)',
    'crypto.randomUUID()',
    'performance.now()',
    'console.log(1)',
    'process.env',
    'browser.tabs',
    'chrome.tabs',
  ].map((expression) => ({
    rule: 'no-restricted-globals',
    file: CORE,
    fault: `export const x = ${expression};`,
    clean: 'export const x = (now: number) => now + 1;',
  })),
  ...['new Date()', 'Date()', 'Date.now()', 'Math.random()'].map((expression) => ({
    rule: 'no-restricted-syntax',
    file: CORE,
    fault: `export const x = ${expression};`,
    clean: 'export const x = (at: number) => new Date(at);',
  })),
  ...['chrome.tabs', 'browser.tabs'].map((expression) => ({
    rule: 'no-restricted-globals',
    file: 'browser/in-page/x.ts',
    fault: `export function x() { return ${expression}; }`,
    clean: 'export function x() { return fetch(location.href); }',
  })),
  ...['const kept = 1;', 'function kept() { return 1; }', 'export const kept = 1;'].map((kept) => ({
    rule: 'no-restricted-syntax',
    file: 'browser/in-page/x.ts',
    fault: `${kept}\nexport function x() { return kept; }`,
    clean: 'export function x() { const kept = 1; return kept; }',
  })),
  ...['stores/x.ts', 'components/ui/x.ts', 'entrypoints/x.ts'].flatMap((file) =>
    ['chrome.tabs', 'browser.tabs', 'fetch("/")'].map((expression) => ({
      rule: 'no-restricted-globals',
      file,
      fault: `export const x = ${expression};`,
      clean: 'export const x = document.title;',
    })),
  ),
  ...['element.innerHTML = text', 'element.outerHTML = text', 'element.insertAdjacentHTML("beforeend", text)'].map(
    (expression) => ({
      rule: 'no-restricted-syntax',
      file: 'browser/x.ts',
      fault: `export const x = (element: Element, text: string) => (${expression});`,
      clean: 'export const x = (element: Element, text: string) => (element.textContent = text);',
    }),
  ),
  {
    rule: 'no-restricted-syntax',
    file: 'browser/x.ts',
    fault: 'export const x = (text: string) => document.write(text);',
    clean: 'export const x = (text: string) => document.createTextNode(text);',
  },
  { rule: 'no-eval', file: CORE, fault: 'export const x = eval("1");', clean: 'export const x = Number("1");' },
  {
    rule: 'no-new-func',
    file: CORE,
    fault: 'export const x = new Function("return 1");',
    clean: 'export const x = () => 1;',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: CORE,
    fault: 'export const x = (value: any) => value;',
    clean: 'export const x = (value: unknown) => value;',
  },
  {
    rule: '@typescript-eslint/no-unused-vars',
    file: CORE,
    fault: 'export const x = (value: unknown) => 1;',
    clean: 'export const x = (value: unknown) => value;',
  },
  {
    rule: 'vue/no-v-html',
    file: VUE,
    fault: sfc('<template><p v-html="text" /></template>'),
    clean: sfc('<template><p>{{ text }}</p></template>'),
  },
  {
    rule: 'vuejs-accessibility/alt-text',
    file: VUE,
    fault: sfc('<template><img src="/icon/16.png" /></template>'),
    clean: sfc('<template><img src="/icon/16.png" :alt="text" /></template>'),
  },
  {
    rule: 'vuejs-accessibility/form-control-has-label',
    file: VUE,
    fault: sfc('<template><input type="text" /></template>'),
    clean: sfc('<template><label>{{ text }} <input type="text" /></label></template>'),
  },
];

let house: string;
let eslint: ESLint;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [file, text] of Object.entries(HOUSE)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  copyFileSync(join(root, 'eslint.config.js'), join(house, 'eslint.config.js'));
  copyFileSync(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
  copyFileSync(join(root, '.wxt/tsconfig.json'), join(house, '.wxt/tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  eslint = new ESLint({ cwd: house });
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(house, file) });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

describe('who may import whom', () => {
  test.each(IMPORTS)('$desc: $may', async ({ file, of, may }) => {
    expect(await complaints(file, `import * as x from '${of}';\nexport default x;\n`)).toEqual(
      may ? [] : ['boundaries/dependencies'],
    );
  });

  test('an import that is only awaited, and one that is only passed on, count as well', async () => {
    expect(await complaints(CORE, "export const x = () => import('vue');\n")).toEqual(['boundaries/dependencies']);
    expect(await complaints(CORE, "export * from 'vue';\n")).toEqual(['boundaries/dependencies']);
  });

  test('types may be imported by the in-page reader from core, and by an adapter from earlier stages', async () => {
    const text = (of: string) => `import type { X } from '${of}';\nexport type Y = X;\n`;
    expect(await complaints('browser/in-page/x.ts', text('../../core/evidence/evidence.ts'))).toEqual([]);
    expect(await complaints('core/findings/rules/x.ts', text('../../consent/consent.ts'))).toEqual([]);
    expect(await complaints('core/consent/cmps/x.ts', text('../../findings/finding.ts'))).not.toEqual([]);
  });
});

describe('each other rule fires on its fault, and not on the clean way', () => {
  test.each(FAULTS)('$rule: $fault', async ({ rule, file, fault, clean }) => {
    expect(await complaints(file, fault)).toContain(rule);
    expect(await complaints(file, clean)).toEqual([]);
  });
});

describe('the compiler knows neither page nor browser in core/', () => {
  const config = ts.readConfigFile(join(root, 'core/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(root, 'core'));

  /** Messages of `tsc -p core` about one planted file. */
  function errors(text: string): string[] {
    const planted = join(root, 'core/shared/planted.ts');
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (file, ...rest) =>
      file === planted ? ts.createSourceFile(file, text, rest[0]) : read(file, ...rest);
    const program = ts.createProgram([planted], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  }

  test.each([
    { desc: 'a DOM type', text: 'export const x = (node: HTMLElement) => node;', error: /HTMLElement/ },
    { desc: 'a DOM global', text: 'export const x = document.title;', error: /document/ },
    { desc: 'the browser API', text: 'export const x = chrome.tabs;', error: /chrome/ },
    { desc: 'a Node global', text: 'export const x = process.env;', error: /process/ },
    { desc: 'a TypeScript form that Node cannot erase', text: 'export enum X { A }', error: /erasableSyntaxOnly/ },
    { desc: 'an index that may be absent', text: 'export const x: string = ["a"][1];', error: /undefined/ },
  ])('$desc', ({ text, error }) => {
    expect(errors(text)).toEqual([expect.stringMatching(error)]);
  });

  test('clean code passes', () => {
    expect(errors('export const x = (at: number) => new Date(at).toISOString();')).toEqual([]);
  });
});
