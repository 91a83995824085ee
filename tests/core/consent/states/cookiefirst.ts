import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const VERSION = '3d4e5f60-7182-493a-84b5-c6d7e8f90112';
const VISITOR = '4e5f6071-8293-4a4b-95c6-d7e8f9011223';
const all = { necessary: true, performance: true, functional: true, advertising: true };
const value = (states: object, timestamp: number | string = 1_774_000_000): string =>
  encodeURIComponent(JSON.stringify({ ...states, timestamp, type: 'category', version: VERSION }));

export const states: State[] = [
  {
    state: 'all',
    desc: 'seconds; the version is no id',
    page: withCookies({ 'cookiefirst-consent': value(all) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: null,
      givenAt: 1_774_000_000_000,
      policyVersion: VERSION,
    },
  },
  {
    state: 'none',
    desc: 'ISO text, and the id in its own cookie',
    page: withCookies({
      'cookiefirst-consent': value(
        { necessary: true, performance: false, functional: false, advertising: false },
        '2026-04-02T09:30:00.000Z',
      ),
      'cookiefirst-id': VISITOR,
    }),
    expected: {
      categories: REFUSED,
      answered: true,
      consentId: VISITOR,
      givenAt: Date.parse('2026-04-02T09:30:00.000Z'),
    },
  },
  {
    state: 'partial',
    desc: 'in localStorage, as it stands, a category missing',
    page: withStorage({ 'cookiefirst-consent': '{"necessary":true,"performance":true,"advertising":false}' }),
    expected: { categories: four(true, null, true, false), answered: true, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'its API holds nothing yet',
    page: { globals: { 'CookieFirst.consent': null } },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unanswered',
    desc: 'its script is loaded',
    page: { scripts: ['https://consent.cookiefirst.com/sites/nimbus.example-1/consent.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'all',
    desc: 'under another name: its API tells',
    page: { globals: { 'CookieFirst.consent': all } },
    expected: { categories: EVERYTHING, answered: true, via: { kind: 'api', key: 'CookieFirst.consent' } },
  },
  {
    state: 'unknown',
    desc: 'another form',
    page: withCookies({ 'cookiefirst-consent': '{"accepted":1}' }),
    expected: { answered: null, form: 'unknown' },
  },
];
