import { base64, EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const SWB = '5d0c1b2a-9e8f-4d7c-8b6a-0f1e2d3c4b5a';

const purpose = (granted: boolean, ...canonicalPurposes: string[]): object => ({
  status: granted ? 'granted' : 'denied',
  canonicalPurposes,
});
const record = (granted: boolean): string =>
  base64(
    JSON.stringify({
      needed: purpose(true, 'essential_services'),
      convenience: purpose(granted, 'prod_enhancement', 'personalization'),
      numbers: purpose(granted, 'analytics'),
      promotion: purpose(granted, 'behavioral_advertising'),
    }),
  );

export const states: State[] = [
  {
    state: 'all',
    desc: "the site's codes by the platform's own purposes, the id in a cookie beside it",
    page: withCookies({ _ketch_consent_v1_: encodeURIComponent(record(true)), _swb: SWB }),
    expected: { categories: EVERYTHING, answered: null, basis: null, consentId: SWB, givenAt: null },
  },
  {
    state: 'none',
    desc: 'in localStorage, without padding',
    page: withStorage({ _ketch_consent_v1_: record(false).replace(/=+$/, '') }),
    expected: {
      categories: REFUSED,
      answered: null,
      via: { kind: 'localStorage', key: '_ketch_consent_v1_' },
      consentId: null,
    },
  },
  {
    state: 'partial',
    desc: 'a purpose that is not there is not refused',
    page: withCookies({ _ketch_consent_v1_: base64(JSON.stringify({ numbers: purpose(true, 'analytics') })) }),
    expected: { categories: four(true, null, true, null), answered: null },
  },
  {
    state: 'partial',
    desc: 'codes alone, by what they mean',
    page: withCookies({
      _ketch_consent_v1_: base64(
        JSON.stringify({ analytics: { status: 'denied' }, constructor: { status: 'granted' } }),
      ),
    }),
    expected: { categories: four(true, null, false, null), answered: null },
  },
  {
    state: 'partial',
    desc: "the platform's own record",
    page: withCookies({
      _swb_consent_: base64(
        JSON.stringify({
          environmentCode: 'production',
          jurisdictionCode: 'gdpr',
          purposes: {
            analytics: { allowed: 'true', legalBasisCode: 'consent_optin' },
            behavioral_advertising: { allowed: 'false', legalBasisCode: 'consent_optin' },
          },
          collectedAt: 1_772_000_000,
        }),
      ),
    }),
    expected: { categories: four(true, null, true, false), answered: null, givenAt: 1_772_000_000_000, region: 'gdpr' },
  },
  {
    state: 'unanswered',
    desc: 'its dialog alone',
    page: { present: ['#lanyard_root'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'a record without purposes',
    page: withCookies({ _ketch_consent_v1_: base64('{"accepted":true}') }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
