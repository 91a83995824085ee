import { globSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cmps } from '../../core/consent/cmps/index.ts';
import type { CmpAdapter } from '../../core/consent/consent.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { cookie, evidenceOf } from '../../tests/core/evidence-of.ts';
import { withCookies, withStorage, type State } from '../../tests/core/consent/state.ts';

const root = resolve(import.meta.dirname, '../..');
/** As many characters of a stored item as are read of a page. */
const LONGEST = 60_000;

/** Hostile inputs made of a value that a platform stores: repeated, nested, damaged, full of long names. */
function grown(value: string): string[] {
  const repeated = (text: string): string => text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);
  const names = Array.from({ length: 400 }, (_, at) => `${'Statistik und_Werbung-LinkedIn '.repeat(4)}${at}`);
  const record = JSON.stringify(Object.fromEntries(names.map((name) => [name, true]))).slice(0, LONGEST);
  const foreign = Buffer.concat([Buffer.from('{"'), Buffer.alloc(44_000, 0xff)]).toString('base64');
  const seeds = [
    `${value} `,
    `${value},`,
    `${value}&`,
    `${value}|`,
    '{"a":1,',
    '[',
    '%25',
    '%7B',
    'a:1,',
    'eyJ',
    'ew//',
  ];
  return [value, value + repeated('"},{"a":'), record, btoa(record), foreign, ...seeds.map(repeated)];
}

/** The fastest of three, so that a pause of the machine is nobody's fault; ms. */
function timeOf(page: () => Evidence, adapters: readonly CmpAdapter[]): number {
  const times = [1, 2, 3].map(() => {
    const evidence = page();
    const start = performance.now();
    for (const adapter of adapters) adapter.read(evidence);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * The slowest input over all decoders, in ms, made of every value in the tables of states, and whose it is; and the
 * reading of all platforms together on a page with 5,000 cookies, in ms.
 */
export async function measureConsent(): Promise<{ slowest: number; id: string; all: number }> {
  let slowest = { ms: 0, id: '' };
  for (const file of globSync('tests/core/consent/states/*.ts', { cwd: root })) {
    const id = basename(file, '.ts');
    const adapters = cmps.filter((adapter) => adapter.id === id);
    const { states } = (await import(join(root, file))) as { states: State[] };
    const pages = states.flatMap(({ page: { cookies = [], storage = [] } }) => [
      ...cookies.flatMap(({ name, value }) => grown(value ?? '').map((text) => withCookies({ [name]: text }))),
      ...storage.flatMap(({ key, value }) => grown(value ?? '').map((text) => withStorage({ [key]: text }))),
    ]);
    for (const page of pages) {
      const ms = timeOf(() => evidenceOf(page), adapters);
      if (ms > slowest.ms) slowest = { ms, id };
    }
  }
  const crowd = Array.from({ length: 5_000 }, (_, at) => cookie(`c${at}`, 'v'.repeat(40)));
  return { slowest: slowest.ms, id: slowest.id, all: timeOf(() => evidenceOf({ cookies: crowd }), cmps) };
}
