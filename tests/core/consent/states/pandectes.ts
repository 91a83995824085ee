import { base64, EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const ID = '6a1b2c3d4e5f60718293a4b5';

const record = (parts: object): Record<string, string> => ({
  _pandectes_gdpr: base64(
    JSON.stringify({
      country: { code: 'FR', state: 'IDF', detected: 1_770_000_000 },
      status: 'custom',
      timestamp: 1_770_000_123,
      preferences: 0,
      id: ID,
      ...parts,
    }),
  ),
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'no bit set: nothing refused',
    page: withCookies(record({ status: 'allow' })),
    expected: { categories: EVERYTHING, answered: true, consentId: ID, givenAt: 1_770_000_123_000, region: 'FR' },
  },
  {
    state: 'none',
    desc: 'every bit set',
    page: withCookies(record({ status: 'deny', preferences: 7 })),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'performance and targeting refused',
    page: withCookies(record({ preferences: 6 })),
    expected: { categories: four(true, true, false, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'an empty status: the bits are those of the dialog',
    page: withCookies(record({ status: '', preferences: 7 })),
    expected: { categories: UNTOLD, answered: false, basis: 'none', consentId: ID, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'its script alone',
    page: { scripts: ['https://cdn.shopify.example/extensions/1/pandectes-core.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'plain JSON of somebody else',
    page: withCookies({ _pandectes_gdpr: '{"accepted":true}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
