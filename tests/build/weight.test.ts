import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, initialScripts, zipBytes } from '../../scripts/bench/weight.ts';

const root = resolve(import.meta.dirname, '../..');

const everything = (folder: string): string =>
  globSync('**/*.js', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(root, '.output', build);
  const scripts = initialScripts(folder, 'popup.html');

  test('the popup starts with at most 130,000 bytes of JavaScript', () => {
    expect(scripts.length).toBeGreaterThan(1);
    // Vue alone is more than the least: what the first script asks for by import() is counted.
    expect(bytesOf(folder, scripts)).toBeGreaterThan(60_000);
    expect(bytesOf(folder, scripts)).toBeLessThanOrEqual(130_000);
  });

  test('the first view brings no schema, table, list or lexicon: they stay in the worker, or load when needed', () => {
    const view = globSync('chunks/view-*.js', { cwd: folder });
    expect(view).toHaveLength(1);
    const first = [...scripts, ...view].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    // A name of the validator, a company, a cookie, a public suffix, a phrase of a lexicon.
    for (const mark of ['invalid_union', 'doubleclick.net', '_uetvid', 'politique de confidentialité']) {
      expect(first.includes(mark), mark).toBe(false);
      expect(everything(folder).includes(mark), mark).toBe(true);
    }
  });

  test('no page runs the script that starts another', () => {
    for (const page of ['options.html', 'letter.html', 'record.html']) {
      const loaded = initialScripts(folder, page).map((file) => readFileSync(join(folder, file), 'utf8'));
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter((code) => /\.mount\(/.test(code)).length, page).toBe(1);
    }
  });

  test('the whole zip is at most 600,000 bytes', () => {
    expect(zipBytes(folder)).toBeLessThanOrEqual(600_000);
  });

  test('nothing is loaded from elsewhere, and no code is made from text', () => {
    const guilty = globSync('**/*.{js,html}', { cwd: folder }).filter((file) =>
      /(?:import\s*\(|importScripts\(|\bfrom|src=)\s*["'`]https?:|\beval\(|new Function\(/.test(
        readFileSync(join(folder, file), 'utf8'),
      ),
    );
    expect(guilty).toEqual([]);
  });
});

describe('what is sent into a page', () => {
  const folder = join(root, 'browser/in-page');
  const files = globSync('*.ts', { cwd: folder });

  test.each(files)('%s carries no library and weighs at most 20,000 bytes', async (file) => {
    const sent = Object.values(await import(/* @vite-ignore */ join(folder, file))).map(String);
    expect(sent.length).toBeGreaterThan(0);
    for (const source of sent) {
      expect(/Zod|zod|\bvue\b|__v_|webextension-polyfill|import\(/.test(source)).toBe(false);
      expect(source.length).toBeLessThanOrEqual(20_000);
    }
  });
});
