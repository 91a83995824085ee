import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { POLICY_FORMATS } from '../../../core/policy/formats/index.ts';
import { LEXICONS } from '../../../core/policy/lexicon/index.ts';

const files = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, '../../../core/policy', folder))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted();

test('every format of the folder is listed under its file’s name', () => {
  expect(POLICY_FORMATS.map(({ id }) => id).toSorted()).toEqual(files('formats'));
});

test('every lexicon of the folder is listed under its file’s name, English first for languages without one', async () => {
  expect(LEXICONS.map(({ language }) => language).toSorted()).toEqual(files('lexicon'));
  expect(LEXICONS[0]?.language).toBe('en');
});

describe.each(LEXICONS)('lexicon $language', ({ language, load }) => {
  test('speaks its own language, in lower case, and leaves no list empty by mistake', async () => {
    const lexicon = await load();
    expect(lexicon.language).toBe(language);
    expect(lexicon.months).toHaveLength(12);
    const { language: _, numbers, ...lists } = lexicon;
    const phrases = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(phrases);
    const strings = phrases(lists);
    expect(
      strings.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.trim() !== phrase || phrase === ''),
    ).toEqual([]);
    expect(Object.values(numbers).every((number) => number > 0)).toBe(true);
    for (const [name, list] of Object.entries(lists))
      if (Array.isArray(list)) expect(list.length, name).toBeGreaterThan(0);
  });
});
