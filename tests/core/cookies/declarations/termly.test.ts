import { describe, expect, it } from 'vitest';
import { termly } from '../../../../core/cookies/declarations/termly.ts';
import type { ElementRead } from '../../../../core/evidence/probe.ts';
import { evidence, read as readAs } from '../fixtures.ts';

const read = (...found: ElementRead[]) => termly.read(evidence({ elements: { 'termly-policy': found } }));
const table = (name: string, more: string[][] = []) =>
  readAs('table', [['Name:', name], ['Provider:', '.shop.example'], ['Type:', 'http_cookie'], ...more]);

describe('a cookie policy of Termly in the page', () => {
  it('has a table a cookie below the heading of its category', () => {
    expect(
      read(
        readAs('h3', 'Essential website cookies:'),
        table('shop_session', [
          ['Purpose:', 'Keeps you logged in'],
          ['Expires in:', 'session'],
        ]),
        readAs('h3', 'Analytics and customization cookies:'),
        table('_acme_#', [['Expires in:', '1 year 11 months 29 days']]),
      ),
    ).toMatchObject([
      {
        name: 'shop_session',
        category: 'necessary',
        provider: '.shop.example',
        purpose: 'Keeps you logged in',
        days: 0,
        declaredBy: 'Termly',
      },
      { name: '_acme_#', purpose: null, days: 365 + 330 + 29 },
    ]);
  });

  it.each([
    { desc: 'no policy', found: [] },
    {
      desc: 'a table of something else',
      found: [
        readAs('table', [
          ['Name:', 'Ada'],
          ['City:', 'Paris'],
        ]),
      ],
    },
    { desc: 'a table of nothing', found: [readAs('table', []), readAs('table', [[]])] },
  ])('declares nothing: $desc', ({ found }) => expect(read(...found)).toEqual([]));
});
