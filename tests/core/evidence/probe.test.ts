import { expect, test } from 'vitest';
import { CALLBACK, callName, mergeProbes, type PageCall, type Shape } from '../../../core/evidence/probe.ts';

test.each<{ desc: string; call: PageCall; name: string }>([
  { desc: 'no arguments', call: { path: 'klaro.getManager' }, name: 'klaro.getManager' },
  {
    desc: 'a text, not the version and callback beside it',
    call: { path: '__tcfapi', args: ['getTCData', 2, CALLBACK] },
    name: '__tcfapi getTCData',
  },
  { desc: 'a number alone', call: { path: 'acme.consentTo', args: [1] }, name: 'acme.consentTo 1' },
  { desc: 'a callback alone', call: { path: 'acme.ask', args: [CALLBACK] }, name: 'acme.ask' },
])('a call with $desc has its own name', ({ call, name }) => {
  expect(callName(call)).toBe(name);
});

test('calls that differ by a number are asked one by one', () => {
  const calls = [0, 1].map((place) => ({ path: 'acme.consentTo', args: [place] }));
  expect(mergeProbes([{ calls }]).calls.map(({ name }) => name)).toEqual(['acme.consentTo 0', 'acme.consentTo 1']);
});

test.each<{ desc: string; shapes: [Shape, Shape]; both: Shape }>([
  { desc: 'two keys', shapes: [{ a: 1 }, { b: 1 }], both: { a: 1, b: 1 } },
  {
    desc: 'keys inside one key and inside a list',
    shapes: [{ a: [{ id: 1 }] }, { a: [{ cookies: 1 }] }],
    both: { a: [{ id: 1, cookies: 1 }] },
  },
  { desc: 'all of it', shapes: [{ a: 1 }, 1], both: 1 },
  { desc: 'all of one part', shapes: [{ a: { b: 1 } }, { a: 1 }], both: { a: 1 } },
  { desc: 'every key, and one of them', shapes: [{ '*': { a: 1 } }, { x: { b: 1 } }], both: { '*': { a: 1, b: 1 } } },
  { desc: 'every key, twice', shapes: [{ '*': { a: 1 } }, { '*': { b: 1 } }], both: { '*': { a: 1, b: 1 } } },
  { desc: 'a list and a record', shapes: [[{ a: 1 }], { b: 1 }], both: 1 },
])('of two wishes for one value both are read: $desc', ({ shapes, both }) => {
  for (const [one, other] of [shapes, shapes.toReversed() as [Shape, Shape]]) {
    const merged = mergeProbes([
      { globals: [{ path: 'Acme', shape: one }], calls: [{ path: 'acme', shape: one }] },
      { globals: [{ path: 'Acme', shape: other }], calls: [{ path: 'acme', shape: other }] },
    ]);
    expect(merged.globals).toEqual([{ path: 'Acme', shape: both }]);
    expect(merged.calls).toEqual([{ name: 'acme', path: 'acme', args: [], shape: both }]);
  }
});

test('of two wishes for one element the first is read', () => {
  const wish = (selector: string) => ({ elements: [{ id: 'acme', selector, most: 1 }] });
  expect(mergeProbes([wish('a'), wish('b')]).elements).toEqual([{ id: 'acme', selector: 'a', most: 1 }]);
});
