import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, initialScripts, zipBytes } from '../../scripts/bench/weight.ts';

const root = resolve(import.meta.dirname, '../..');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(root, '.output', build);
  const scripts = initialScripts(folder, 'popup.html');

  test('the popup starts with at most 130,000 bytes of JavaScript', () => {
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytesOf(folder, scripts)).toBeLessThanOrEqual(130_000);
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
