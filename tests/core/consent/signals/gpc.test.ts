import { expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { four } from '../state.ts';

it('is a signal of the browser and never the consent', async () => {
  const { chosen, readings } = await readConsent(evidenceOf({ gpc: true }));
  expect(readings).toMatchObject([
    {
      cmp: 'gpc',
      regime: 'us',
      via: { kind: 'api', key: 'navigator.globalPrivacyControl' },
      answered: true,
      by: 'signal',
      categories: four(null, null, null, false),
      givenAt: null,
    },
  ]);
  expect(chosen).toBeNull();
});

it.each([false, null])('is not there when the browser sends %s', async (gpc) => {
  expect((await readConsent(evidenceOf({ gpc }))).readings).toEqual([]);
});
