import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cmps } from '../../../core/consent/cmps/index.ts';
import type { CmpAdapter } from '../../../core/consent/consent.ts';
import type { Evidence } from '../../../core/evidence/evidence.ts';
import { CATEGORIES } from '../../../core/shared/category.ts';
import { cookie, evidenceOf } from '../evidence-of.ts';
import { withCookies, withStorage, type State } from './state.ts';

const tables = import.meta.glob<State[]>('./states/*.ts', { eager: true, import: 'states' });
const RUNS = 100_000;

/** Every stored value of the platforms' tables, each alone under its key. */
const stored = cmps.flatMap((adapter) =>
  (tables[`./states/${adapter.id}.ts`] ?? []).flatMap(({ page }) => [
    ...(page.cookies ?? []).map(({ name, value }) => ({
      adapter,
      key: name,
      value: value ?? '',
      kept: 'cookie' as const,
    })),
    ...(page.storage ?? []).map(({ key, value }) => ({ adapter, key, value: value ?? '', kept: 'storage' as const })),
  ]),
);
type Kept = (typeof stored)[number];

const pageOf = ({ kept, key }: Kept, value: string): Evidence =>
  evidenceOf(kept === 'cookie' ? withCookies({ [key]: value }) : withStorage({ [key]: value }));

const CLAIMED = CATEGORIES.filter((category) => category !== 'necessary');
const claims = (adapter: CmpAdapter, evidence: Evidence): (boolean | null)[][] =>
  adapter.read(evidence).map(({ categories }) => CLAIMED.map((category) => categories[category]));

const anywhere = fc.constantFrom(...stored);
// Between the words that some platform writes for everything at once ("allow", "-1") and a text that means nothing.
const noise = fc.oneof(
  fc.string({ minLength: 13, maxLength: 200 }),
  fc.base64String({ minLength: 16, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...`{}[]:'",%|@~!=-_.+ \u0000é`), minLength: 13, maxLength: 300 }),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ '': value })),
);

describe(`${RUNS} inputs over all decoders`, () => {
  test('noise under the name of a platform is nobody’s choice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anywhere, noise, (kept, value) => {
        for (const states of claims(kept.adapter, pageOf(kept, value))) expect(states).toEqual([null, null, null]);
      }),
      { numRuns: RUNS * 0.4 },
    );
  });

  test('a value that was cut off says nothing that the whole one contradicts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anywhere, fc.nat(), (kept, at) => {
        const whole = claims(kept.adapter, pageOf(kept, kept.value));
        const cut = kept.value.slice(0, at % (kept.value.length + 1));
        for (const states of claims(kept.adapter, pageOf(kept, cut))) {
          const contradicted = states.filter(
            (state, index) => state !== null && whole.some((other) => other[index] === !state),
          );
          expect(contradicted).toEqual([]);
        }
      }),
      { numRuns: RUNS * 0.3 },
    );
  });

  test('a value that was changed anywhere is read without an error, by every platform', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anywhere, fc.nat(), fc.oneof(fc.string(), fc.constantFrom(...'{}[]:,%"\'')), (kept, at, put) => {
        const where = at % (kept.value.length + 1);
        const value = kept.value.slice(0, where) + put + kept.value.slice(where + put.length);
        const page = pageOf(kept, value);
        for (const { cmp, form, categories } of kept.adapter.read(page)) {
          expect(cmp).toBe(kept.adapter.id);
          if (form !== 'known') expect(Object.values(categories)).toEqual([null, null, null, null]);
        }
      }),
      { numRuns: RUNS * 0.3 },
    );
  });
});

test('a value of another company on the page is not this site’s consent', () => {
  for (const { adapter, key, value, kept } of stored) {
    if (kept !== 'cookie') continue;
    const elsewhere = { ...cookie(key, value), domain: 'tracker.example' };
    expect(adapter.read(evidenceOf({ cookies: [elsewhere] }))).toEqual([]);
  }
});
