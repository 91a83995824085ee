import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orejime } from '../../../../core/cookies/declarations/orejime.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidence } from '../fixtures.ts';

const read = (purposes: Json, place = 'orejime.config.purposes') =>
  orejime.read(evidence({ globals: { [place]: purposes } }));

describe('Orejime’s purposes', () => {
  it('have their cookies, titles and descriptions', () => {
    const purposes = [
      {
        id: 'audience',
        title: 'Mesure d’audience',
        description: 'Compte les visites',
        cookies: ['_acme', ['_b', '/']],
      },
    ];
    expect(read(purposes)).toMatchObject([
      { name: '_acme', category: 'statistics', provider: 'Mesure d’audience', purpose: 'Compte les visites' },
      { name: '_b', declaredBy: 'Orejime', partial: true },
    ]);
  });

  it('may stand in a group, whose title tells where their own does not', () => {
    const purposes = [
      { title: 'Publicité', purposes: [{ id: 'acme', title: 'Acme', cookies: ['a_1'] }] },
      { title: 'Statistics', purposes: [{ title: 'Ads', cookies: ['a_2'] }] },
    ];
    expect(read(purposes)).toMatchObject([
      { name: 'a_1', category: 'marketing' },
      { name: 'a_2', category: 'marketing' },
    ]);
  });

  it.each<{ desc: string; place: string; purpose: Record<string, Json> }>([
    { desc: 'version 3', place: 'orejime.config.purposes', purpose: { isMandatory: true } },
    { desc: 'its configuration', place: 'orejimeConfig.purposes', purpose: { isMandatory: true } },
    { desc: 'version 2', place: 'orejimeConfig.apps', purpose: { required: true } },
  ])('are read from $desc', ({ place, purpose }) => {
    expect(read([{ ...purpose, title: 'Stats', cookies: ['a_1'] }], place)).toMatchObject([
      { name: 'a_1', category: 'necessary' },
    ]);
  });

  it.each<{ desc: string; purposes: Json }>([
    { desc: 'text', purposes: 'x' },
    { desc: 'items that are none', purposes: [null, 7, 'x', [], {}, { cookies: 'x', purposes: 'x' }] },
    { desc: 'cookies without a name', purposes: [{ cookies: [null, '', 7, []] }] },
  ])('damaged: $desc', ({ purposes }) => expect(read(purposes)).toEqual([]));

  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.jsonValue() as fc.Arbitrary<Json>,
        (json) => void read([json, { cookies: [json], purposes: [json] }]),
      ),
    );
  });
});
