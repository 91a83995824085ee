import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const KEY = '2c3d4e5f-6071-4829-93a4-b5c6d7e8f901';
const map = { ad_storage: 'targeting', analytics_storage: 'performance' };

const value = (record: Record<string, unknown>): string =>
  JSON.stringify({ googleconsentmap: map, bannershown: 1, consenttime: 1_774_000_000, key: KEY, ...record });
const accepted = (...names: string[]): string => value({ action: 'accept', categories: JSON.stringify(names) });

export const states: State[] = [
  {
    state: 'all',
    desc: 'a list as text inside',
    page: withCookies({ CookieScriptConsent: accepted('targeting', 'performance', 'functionality', 'unclassified') }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: KEY,
      givenAt: 1_774_000_000_000,
    },
  },
  {
    state: 'all',
    desc: 'a banner without categories',
    page: withCookies({ CookieScriptConsent: value({ action: 'accept' }) }),
    expected: { categories: EVERYTHING, answered: true },
  },
  {
    state: 'none',
    desc: 'percent-escaped',
    page: withCookies({ CookieScriptConsent: encodeURIComponent(value({ action: 'reject', categories: '[]' })) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'what is not listed may be refused or not there',
    page: withCookies({ CookieScriptConsent: accepted('performance') }),
    expected: { categories: four(true, null, true, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'the page tells what it offers',
    page: {
      ...withCookies({ CookieScriptConsent: accepted('strict', 'performance') }),
      calls: { 'CookieScript.instance.categories': ['strict', 'performance', 'targeting'] },
    },
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'settings alone',
    page: withCookies({ CookieScriptConsent: encodeURIComponent(JSON.stringify({ googleconsentmap: map })) }),
    expected: { categories: UNTOLD, answered: false, basis: 'none', consentId: null, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'the badge stands there',
    page: { present: ['#cookiescript_injected, #cookiescript_badge'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'none',
    desc: 'its own answer',
    page: { calls: { 'CookieScript.instance.currentState': { action: 'reject', categories: [] } } },
    expected: { categories: REFUSED, answered: true, via: { kind: 'api', key: 'CookieScript.instance.currentState' } },
  },
  {
    state: 'unknown',
    desc: 'another form',
    page: withCookies({ CookieScriptConsent: '{"accepted":true}' }),
    expected: { answered: null, form: 'unknown' },
  },
];
