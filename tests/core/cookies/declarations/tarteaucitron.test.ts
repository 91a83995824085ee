import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tarteaucitron } from '../../../../core/cookies/declarations/tarteaucitron.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidence } from '../fixtures.ts';

const read = (services: Json, job: Json) =>
  tarteaucitron.read(evidence({ globals: { 'tarteaucitron.services': services, 'tarteaucitron.job': job } }));

describe('tarteaucitron’s services', () => {
  const services = {
    acme: { name: 'Acme View', type: 'analytic', cookies: ['_acme', '_acme_2'] },
    ads: { name: 'Acme Ads', type: 'ads', cookies: ['_ads'] },
    wall: { name: 'Wall', type: 'social', cookies: ['_wall'] },
    film: { name: 'Film', type: 'video', cookies: ['_film'] },
    unused: { name: 'Unused', type: 'ads', cookies: ['_unused'] },
  };

  it('count only where the page asked for them', () => {
    expect(read(services, ['acme', 'ads', 'wall', 'film', 'acme', 'unknown', 'toString'])).toMatchObject([
      { name: '_acme', category: 'statistics', provider: 'Acme View', declaredBy: 'tarteaucitron', partial: true },
      { name: '_acme_2', category: 'statistics' },
      { name: '_ads', category: 'marketing' },
      { name: '_wall', category: 'marketing' },
      { name: '_film', category: null },
    ]);
  });

  it.each<{ desc: string; services: Json; job: Json }>([
    { desc: 'no job', services, job: null },
    { desc: 'no services', services: null, job: ['acme'] },
    {
      desc: 'services that are none',
      services: { a: null, b: 7, c: { cookies: 'x' }, d: [] },
      job: ['a', 'b', 'c', 'd'],
    },
    { desc: 'a job of anything', services, job: [null, 7, {}, []] },
    { desc: 'cookies without a name', services: { a: { cookies: [null, '', 7, {}] } }, job: ['a'] },
  ])('damaged: $desc', ({ services, job }) => expect(read(services, job)).toEqual([]));

  it('never throw', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    fc.assert(fc.property(json, json, (one, other) => void read({ a: { cookies: [one], type: other } }, ['a', other])));
  });
});
