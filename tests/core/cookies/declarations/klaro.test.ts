import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klaro } from '../../../../core/cookies/declarations/klaro.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidence } from '../fixtures.ts';

const managed = (services: Json) => klaro.read(evidence({ calls: { 'klaro.getManager': { config: { services } } } }));

describe('Klaro’s services', () => {
  it('name their cookies as texts, expressions, lists and records', () => {
    const cookies = ['_acme', '/^_acme_.*$/', ['_path', '/', '.shop.example'], { pattern: '/^rec_/', path: '/' }];
    const found = managed([{ name: 'acme', title: 'Acme View', purposes: ['analytics'], cookies }]);
    expect(found.map(({ name }) => name)).toEqual(['_acme', '/^_acme_.*$/', '_path', '/^rec_/']);
    expect(found[0]).toEqual({
      name: '_acme',
      category: 'statistics',
      provider: 'Acme View',
      purpose: null,
      lifetime: null,
      days: null,
      declaredBy: 'Klaro',
      partial: true,
    });
  });

  it.each<{ desc: string; service: Record<string, Json>; category: string | null }>([
    { desc: 'required', service: { required: true, purposes: ['marketing'] }, category: 'necessary' },
    { desc: 'its purpose', service: { purposes: ['advertising'] }, category: 'marketing' },
    { desc: 'several purposes', service: { purposes: ['analytics', 'advertising'] }, category: null },
    { desc: 'no purpose', service: {}, category: null },
    { desc: 'purposes that are none', service: { purposes: [7, null] }, category: null },
  ])('category: $desc', ({ service, category }) => {
    expect(managed([{ ...service, name: 'a', cookies: ['a_1'] }])).toMatchObject([{ provider: 'a', category }]);
  });

  it('are read from the configuration while the manager is not there yet', () => {
    const services = [{ name: 'acme', cookies: ['_acme'] }];
    expect(klaro.read(evidence({ globals: { 'klaroConfig.services': services } }))).toMatchObject([{ name: '_acme' }]);
  });

  it.each<{ desc: string; services: Json }>([
    { desc: 'text', services: 'x' },
    { desc: 'items that are none', services: [null, 7, 'x', [], {}, { cookies: 'x' }] },
    { desc: 'cookies without a name', services: [{ cookies: [null, 7, '', [], {}, [null], { pattern: 7 }] }] },
  ])('damaged: $desc', ({ services }) => expect(managed(services)).toEqual([]));

  it('never throw', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<Json>, (json) => void managed([json, { cookies: [json, [json]] }])),
    );
  });
});
