import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { tarteaucitron } from '../../../../core/consent/cmps/tarteaucitron.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { withCookies } from '../state.ts';

/** Stands for whatever the services reach for while they are only declared. */
function anything(): unknown {
  return new Proxy(() => undefined, {
    get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything()),
    apply: () => anything(),
  });
}

const services: Record<string, { type: string }> = {};
runInNewContext(readFileSync('node_modules/tarteaucitronjs/tarteaucitron.services.js', 'utf8'), {
  tarteaucitron: { services, user: anything(), parameters: anything() },
  document: anything(),
  window: anything(),
});

const TYPES: Record<string, string[]> = { analytic: ['statistics'], ads: ['marketing'], social: ['marketing'] };

const purposes = (cookie: string): unknown =>
  tarteaucitron.read(evidenceOf(withCookies({ tarteaucitron: cookie })))[0]?.purposes;

describe('the cookie alone', () => {
  test('there are services to compare with', () => {
    expect(Object.keys(services).length).toBeGreaterThan(200);
  });

  test.each(Object.entries(services).map(([key, { type }]) => ({ key, type })))('$key is $type', ({ key, type }) => {
    expect(purposes(`!${key}=true`)).toEqual([{ name: key, categories: TYPES[type] ?? [], state: true }]);
  });

  test.each(['constructor', '__proto__', 'toString'])('a service called %s has no type', (key) => {
    expect(purposes(`!${key}=false`)).toEqual([{ name: key, categories: [], state: false }]);
  });
});
