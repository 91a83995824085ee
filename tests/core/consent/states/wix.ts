import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const POLICY = 'consentPolicyManager.getCurrentConsentPolicy';
const MINUTES = 29_500_000;

const record = (func: number, anl: number, adv: number): Record<string, string> => ({
  'consent-policy': encodeURIComponent(JSON.stringify({ ess: 1, func, anl, adv, dt3: 0, ts: MINUTES })),
});
const policy = (state: boolean): Record<string, boolean> => ({
  essential: true,
  functional: state,
  analytics: state,
  advertising: state,
  dataToThirdParty: state,
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'the time in minutes',
    page: withCookies(record(1, 1, 1)),
    expected: { categories: EVERYTHING, answered: true, consentId: null, givenAt: MINUTES * 60_000 },
  },
  {
    state: 'none',
    desc: 'escaped twice',
    page: withCookies({ 'consent-policy': encodeURIComponent(record(0, 0, 0)['consent-policy']!) }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'not escaped',
    page: withCookies({ 'consent-policy': decodeURIComponent(record(1, 0, 1)['consent-policy']!) }),
    expected: { categories: four(true, true, false, true), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the call tells what the site set',
    page: { calls: { [POLICY]: { defaultPolicy: true, policy: policy(true) } } },
    expected: { categories: EVERYTHING, answered: false, givenAt: null },
  },
  {
    state: 'none',
    desc: 'the call tells what was chosen',
    page: { calls: { [POLICY]: { defaultPolicy: false, policy: policy(false), createdDate: 1_771_000_000_000 } } },
    expected: { categories: REFUSED, answered: true, givenAt: 1_771_000_000_000, via: { kind: 'api', key: POLICY } },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands open',
    page: { present: ['[data-hook="consent-banner-root"]'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'another product under the same name',
    page: withCookies({ 'consent-policy': 'v2' }),
    expected: null,
  },
];
