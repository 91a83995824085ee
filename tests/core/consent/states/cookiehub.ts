import { base64, EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const TOKEN = 'Kp3vT7xQe2LmZ0aWdRfYb9NcUsGhJ5oi';
const AT = '2026-02-11T10:20:30.400Z';

const record = (parts: object): Record<string, string> => ({
  cookiehub: base64(
    JSON.stringify({
      answered: true,
      revision: 4,
      dnt: false,
      allowSale: true,
      implict: false,
      region: 'C1',
      token: TOKEN,
      timestamp: AT,
      allAllowed: false,
      categories: [],
      vendors: [],
      services: [],
      ...parts,
    }),
  ),
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'one word for the whole list',
    page: withCookies(record({ allAllowed: true })),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: TOKEN,
      givenAt: Date.parse(AT),
      policyVersion: '4',
      region: 'C1',
    },
  },
  {
    state: 'none',
    desc: 'one word and an empty list, the padding escaped',
    page: withCookies({ cookiehub: record({ token: '' })['cookiehub']!.replaceAll('=', '%3D') }),
    expected: { categories: REFUSED, answered: true, consentId: null },
  },
  {
    state: 'partial',
    desc: 'a list',
    page: withCookies(
      record({
        categories: [
          { cid: 1, id: 'necessary', value: true },
          { cid: 2, id: 'preferences', value: false },
          { cid: 3, id: 'analytics', value: true },
          { cid: 4, id: 'marketing', value: false },
          { cid: 5, id: 'uncategorized', value: true },
        ],
      }),
    ),
    expected: { categories: four(true, false, true, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'an older version: the list alone, no time',
    page: withCookies({
      cookiehub: base64(
        JSON.stringify({
          answered: false,
          preconsent: false,
          token: '',
          categories: [
            { cid: 1, id: 'necessary', value: true },
            { cid: 3, id: 'analytics', value: false },
          ],
        }),
      ),
    }),
    expected: {
      categories: four(true, null, false, null),
      answered: false,
      basis: 'none',
      consentId: null,
      givenAt: null,
    },
  },
  {
    state: 'implied',
    desc: 'a region without consent: all on, nobody asked',
    page: withCookies(record({ answered: false, implict: true, allAllowed: true, region: 'G0' })),
    expected: {
      categories: EVERYTHING,
      answered: false,
      basis: 'implied',
      consentId: TOKEN,
      givenAt: null,
      region: 'G0',
    },
  },
  {
    state: 'unknown',
    desc: 'no base64 of JSON',
    page: withCookies({ cookiehub: 'accepted' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
