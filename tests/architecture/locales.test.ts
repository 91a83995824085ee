import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

type Words = { [key: string]: string | Words };

const folder = resolve(import.meta.dirname, '../../locales');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Words => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Words;

/** The forms of one message by number; each language has its own set. */
const isPlural = (words: Words) => Object.keys(words).every((key) => /^(\d+|n)$/.test(key));

/** Every message as [dotted key, its forms]. */
function messages(words: Words, path = ''): [string, string[]][] {
  return Object.entries(words).flatMap(([key, value]): [string, string[]][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[at, [value]]];
    return isPlural(value) ? [[at, Object.values(value).map(String)]] : messages(value, at);
  });
}

/** Keys that stand before a key they should follow. */
function unsorted(words: Words, path = ''): string[] {
  const keys = Object.keys(words);
  const here = keys.filter((key, i) => i > 0 && keys[i - 1]! > key).map((key) => `${path}${key}`);
  const below = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [] : unsorted(value, `${path}${key}.`),
  );
  return [...here, ...below];
}

const placeholders = (forms: string[]) => [...new Set(forms.join(' ').match(/\$\d|\{\w+\}/g))].toSorted();

const english = new Map(messages(read('en.json')));

test('the checks see what they look for', () => {
  expect(messages({ a: { b: 'x', c: { 1: 'one $1', n: 'many $1' } } })).toEqual([
    ['a.b', ['x']],
    ['a.c', ['one $1', 'many $1']],
  ]);
  expect(unsorted({ b: 'x', a: { d: 'y', c: 'z' } })).toEqual(['a', 'a.c']);
  expect(placeholders(['$2 and $1', '{name}', '$1'])).toEqual(['$1', '$2', '{name}']);
});

describe.each(files)('%s', (file) => {
  const words = read(file);
  const own = new Map(messages(words));

  test('has the keys of en.json', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('has the placeholders of en.json in every message', () => {
    const wrong = [...own].filter(
      ([key, forms]) => `${placeholders(forms)}` !== `${placeholders(english.get(key) ?? [])}`,
    );
    expect(wrong).toEqual([]);
  });

  test('has no empty message and none with a space at its edge', () => {
    expect([...own].filter(([, forms]) => forms.some((form) => form === '' || form !== form.trim()))).toEqual([]);
  });

  test('is sorted', () => {
    expect(unsorted(words)).toEqual([]);
  });

  test('keeps within what the stores allow: name 45, description 132 characters', () => {
    expect(own.get('extension.name')![0]!.length).toBeLessThanOrEqual(45);
    expect(own.get('extension.description')![0]!.length).toBeLessThanOrEqual(132);
  });
});
