import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES } from '../../core/shared/language.ts';
import { TEMPLATES, type Names } from './templates.ts';

/** Adapter folder of each kind. */
const FOLDERS = {
  cmp: 'consent/cmps',
  declaration: 'cookies/declarations',
  format: 'policy/formats',
  rule: 'findings/rules',
  lexicon: 'policy/lexicon',
  letter: 'requests/letters',
} as const;
export type Kind = keyof typeof FOLDERS;
export const KINDS = Object.keys(FOLDERS) as Kind[];
export const isKind = (text: string): text is Kind => text in FOLDERS;

/** Where the page that a new adapter is tested with stands, and what runs it. */
const testOf = (kind: Kind, folder: string, name: string): { test: string; runs: string } =>
  kind === 'cmp'
    ? { test: `tests/core/consent/states/${name}.ts`, runs: 'tests/core/consent/states.test.ts' }
    : { test: `tests/${folder}/${name}.test.ts`, runs: `tests/${folder}/${name}.test.ts` };

/** Paths below the root. */
export interface Made {
  adapter: string;
  test: string;
  /** the test file that runs it; of platforms it is one for all */
  runs: string;
  index: string;
}

/**
 * Writes an adapter and its test below `root` and lists the adapter in its folder's index.ts.
 * Rejects with a sentence where the name cannot be used or is taken; then nothing was written.
 */
export async function scaffold(root: string, kind: Kind, name: string): Promise<Made> {
  const isLanguage = kind === 'lexicon' || kind === 'letter';
  if (isLanguage && !LANGUAGES.some((language) => language === name)) {
    throw new Error(`"${name}" is no language that letters are written in: ${LANGUAGES.join(', ')}.`);
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name === 'index') {
    throw new Error(
      `"${name}" cannot be a file's name: small letters, digits and single hyphens, e.g. "acme-consent".`,
    );
  }
  const folder = `core/${FOLDERS[kind]}`;
  const made = {
    adapter: `${folder}/${name}.ts`,
    ...testOf(kind, folder, name),
    index: `${folder}/index.ts`,
  };
  const taken = [made.adapter, made.test].find((file) => existsSync(join(root, file)));
  if (taken) throw new Error(`${taken} is there already. Choose another name.`);

  const names = { id: name, constant: camelCase(name), title: titleCase(name) };
  const template = TEMPLATES[kind];
  const english = isLanguage ? await readFile(join(root, folder, 'en.ts'), 'utf8') : '';
  const index = await readFile(join(root, made.index), 'utf8');
  const files = {
    [made.adapter]: template.adapter(names, english),
    [made.test]: template.test(names),
    [made.index]: template.entry ? listedAsEntry(index, template.entry(names)) : listed(index, names),
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    const formatted = await format(text, { ...(await resolveConfig(path)), parser: 'typescript' });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, formatted);
  }
  return made;
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const titleCase = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** The registry with one more import, in alphabetical order, and one more element at the end of its list. */
function listed(index: string, { id, constant }: Names): string {
  const lines = index.split('\n');
  const own = (line: string) => /from '\.\/(.+)\.ts'/.exec(line)?.[1];
  const next = lines.findIndex((line) => (own(line) ?? '') > id);
  const last = lines.findLastIndex((line) => line.startsWith('import '));
  lines.splice(next < 0 ? last + 1 : next, 0, `import { ${constant} } from './${id}.ts';`);
  const list = /(= \[)([^\]]+?),?\s*(\];)/;
  const text = lines.join('\n');
  if (!list.test(text)) throw new Error('The index.ts of this folder has no list to add to.');
  return text.replace(list, (_, open: string, items: string, close: string) => `${open}${items}, ${constant}${close}`);
}

/** The registry with one more entry at the end of its table. */
function listedAsEntry(index: string, entry: string): string {
  const end = /^(\]|\})(;| satisfies )/m;
  if (!end.test(index)) throw new Error('The index.ts of this folder has no table to add to.');
  return index.replace(end, (close) => `${entry}\n${close}`);
}
