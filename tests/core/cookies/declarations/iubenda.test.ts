import { describe, expect, it } from 'vitest';
import { iubenda } from '../../../../core/cookies/declarations/iubenda.ts';
import type { ElementRead } from '../../../../core/evidence/probe.ts';
import { evidence, read as readAs } from '../fixtures.ts';

const read = (...found: ElementRead[]) => iubenda.read(evidence({ elements: { 'iubenda-policy': found } }));

describe('a policy of iubenda in the page', () => {
  it('names trackers and durations below the service, itself below its purpose', () => {
    expect(
      read(
        readAs('h2', 'Marketing'),
        readAs('h3', 'Acme Fair (Acme Ltd)'),
        readAs('p', 'A service of Acme.'),
        readAs('p', 'Personal Data processed: Trackers; Usage Data.'),
        readAs('p', 'Trackers duration:'),
        readAs('li', '_acme: 3 months'),
        readAs('li', 'acme_s: duration of the session'),
        readAs('li', 'IDE: indefinite'),
        readAs('h2', 'Mesure'),
        readAs('p', 'Durée des Traceurs :'),
        readAs('li', '_m: 13 mois'),
      ),
    ).toMatchObject([
      { name: '_acme', category: 'marketing', days: 90, declaredBy: 'iubenda' },
      { name: 'acme_s', category: 'marketing', days: 0 },
      { name: 'IDE', category: 'marketing', days: null, lifetime: 'indefinite' },
      { name: '_m', category: 'statistics', days: 395 },
    ]);
  });

  it.each([
    { desc: 'no policy', found: [] },
    { desc: 'another list', found: [readAs('p', 'Your rights:'), readAs('li', 'access: at any time')] },
    {
      desc: 'items that are no pairs',
      found: [readAs('p', 'Trackers duration:'), readAs('li', 'see the policy of Acme')],
    },
  ])('declares nothing: $desc', ({ found }) => expect(read(...found)).toEqual([]));
});
