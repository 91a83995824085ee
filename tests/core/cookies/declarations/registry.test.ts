import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationProbes, declarations } from '../../../../core/cookies/declarations/index.ts';
import { mergeProbes } from '../../../../core/evidence/probe.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidence } from '../fixtures.ts';

const folder = new URL('../../../../core/cookies/declarations/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

describe('declarations', () => {
  it('lists every file of its folder, in alphabetical order, under the file’s name', () => {
    expect(declarations.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  it('gives every probe, no element id twice', () => {
    expect(declarationProbes).toHaveLength(declarations.length);
    const ids = declarationProbes.flatMap(({ elements = [] }) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never throws on what any page may answer, and says of each cookie no more than it may', () => {
    const { globals, calls, elements } = mergeProbes(declarationProbes);
    const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<Json>;
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Cookie', 'Name:', 'Expires in:', '1 day', 'Trackers duration:'),
    );
    const element = fc.record({
      text,
      attributes: fc.record({ '(tag)': fc.constantFrom('h2', 'li', 'p', 'table'), id: text }),
      parts: fc.constant({}),
      rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 5 }),
    });
    const map = <T>(keys: string[], value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...keys), value);
    fc.assert(
      fc.property(
        map(
          globals.map(({ path }) => path),
          json,
        ),
        map(
          calls.map(({ name }) => name),
          json,
        ),
        map(
          elements.map(({ id }) => id),
          fc.array(element, { maxLength: 5 }),
        ),
        (globals, calls, elements) => {
          for (const { read } of declarations) {
            for (const { name, purpose, provider, days } of read(evidence({ globals, calls, elements }))) {
              expect(name).not.toBe('');
              for (const cell of [name, purpose, provider]) expect((cell ?? '').length).toBeLessThanOrEqual(500);
              expect(days === null || (days >= 0 && days <= 36_500)).toBe(true);
            }
          }
        },
      ),
    );
  });
});
