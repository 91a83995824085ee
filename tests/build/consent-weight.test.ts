import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { readPage } from '../../browser/in-page/read-page.ts';
import { cmps } from '../../core/consent/cmps/index.ts';
import { mergeProbes } from '../../core/evidence/probe.ts';

const core = resolve(import.meta.dirname, '../../core/consent');

const withoutPlatforms: Plugin = {
  name: 'without-platforms',
  enforce: 'pre',
  load: (id) => (id.split('?')[0] === join(core, 'cmps/index.ts') ? 'export const cmps = [];' : null),
};

/** Minified bytes of what reads consent, with all that it loads. */
async function bytesWith(plugins: Plugin[]): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: join(core, 'read.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  const parts = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return parts.reduce((sum, part) => sum + (part.type === 'chunk' ? Buffer.byteLength(part.code) : 0), 0);
}

test('the platforms cost at most 40,000 bytes, with the code that only they need', { timeout: 60_000 }, async () => {
  const [all, none] = await Promise.all([bytesWith([]), bytesWith([withoutPlatforms])]);
  // The rest is there in both, and the platforms only in one.
  expect(none).toBeGreaterThan(10_000);
  expect(all - none).toBeGreaterThan(cmps.length * 200);
  expect(all - none).toBeLessThanOrEqual(40_000);
});

test('the reader that is sent into a page carries none of them', () => {
  const source = String(readPage);
  const { globals, calls, storage, present } = mergeProbes(cmps.map(({ probe }) => probe));
  const asked = [...globals.map(({ path }) => path), ...calls.map(({ path }) => path), ...storage, ...present];
  expect(asked.length).toBeGreaterThan(cmps.length);
  for (const text of asked) if (text.length > 4) expect(source.includes(text), text).toBe(false);
});
