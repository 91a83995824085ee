import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civicCookieControl } from '../../../../core/cookies/declarations/civic-cookie-control.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidence } from '../fixtures.ts';

const read = (config: Json) => civicCookieControl.read(evidence({ calls: { 'CookieControl.config': config } }));

describe('the configuration of Cookie Control', () => {
  it('names what is necessary, and what each category sets', () => {
    const config = {
      necessaryCookies: ['shop_session*', 'basket'],
      optionalCookies: [
        { name: 'analytics', label: 'Counting', description: 'Counts visits', cookies: ['_acme', '_acme*'] },
        { name: 'c2', label: 'Advertising', cookies: ['_ads'] },
        { name: 'c3', label: 'Extras', cookies: ['_extra'] },
        { name: 'c4' },
      ],
    };
    expect(read(config)).toMatchObject([
      { name: 'shop_session*', category: 'necessary', declaredBy: 'Cookie Control', partial: true },
      { name: 'basket', category: 'necessary' },
      { name: '_acme', category: 'statistics', purpose: 'Counts visits', partial: true },
      { name: '_acme*', category: 'statistics' },
      { name: '_ads', category: 'marketing', purpose: null },
      { name: '_extra', category: null },
    ]);
  });

  it.each<{ desc: string; config: Json }>([
    { desc: 'text', config: 'x' },
    { desc: 'lists that are none', config: { necessaryCookies: 'x', optionalCookies: {} } },
    {
      desc: 'items that are none',
      config: { necessaryCookies: [null, 7, ''], optionalCookies: [null, 7, { cookies: 'x' }] },
    },
  ])('damaged: $desc', ({ config }) => expect(read(config)).toEqual([]));

  it('never throws', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(json, (one) => void read({ necessaryCookies: [one], optionalCookies: [one, { cookies: [one] }] })),
    );
  });
});
