import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const KEY = 'borlabs-cookie';
const UID = 'k3x9v2aa-71bd0cde-qq4e8rty-0nimbus1';
const ESSENTIAL = { essential: ['borlabs-cookie', 'nimbus-shop'] };
const OFFERED = {
  ...ESSENTIAL,
  statistics: ['matomo'],
  marketing: ['meta-pixel', 'google-ads'],
  'external-media': ['maps', 'video'],
};
const value = (consents: unknown, rest: object = {}): string =>
  encodeURIComponent(
    JSON.stringify({
      consents,
      domainPath: 'nimbus.example/',
      expires: 'Sat, 10 Oct 2026 10:00:00 GMT',
      uid: UID,
      version: '3',
      ...rest,
    }),
  );

export const states: State[] = [
  {
    state: 'all',
    desc: 'version 2',
    page: withCookies({ [KEY]: value(OFFERED) }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: UID,
      givenAt: null,
      keptUntil: Date.UTC(2026, 9, 10, 10),
      policyVersion: '3',
    },
  },
  {
    state: 'all',
    desc: 'version 3, which has a number, and nobody known to the log',
    page: withCookies({ [KEY]: value(OFFERED, { v3: true, version: 1, uid: 'anonymous' }) }),
    expected: { categories: EVERYTHING, consentId: null, policyVersion: '1' },
  },
  {
    state: 'partial',
    desc: 'what is not listed may be refused or not there',
    page: withCookies({ [KEY]: value({ ...ESSENTIAL, 'external-media': ['maps'] }) }),
    expected: { categories: four(true, true, null, null), answered: true },
  },
  {
    state: 'none',
    desc: 'version 2: the page lists what it offers',
    page: { ...withCookies({ [KEY]: value(ESSENTIAL) }), globals: { 'borlabsCookieConfig.cookies': OFFERED } },
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'version 3: the page lists what it offers, one of two services was accepted',
    page: {
      ...withCookies({ [KEY]: value({ ...ESSENTIAL, marketing: ['google-ads'] }, { v3: true }) }),
      globals: {
        'borlabsCookieConfig.services': {
          matomo: { serviceGroupId: 'statistics' },
          'meta-pixel': { serviceGroupId: 'marketing' },
          'google-ads': { serviceGroupId: 'marketing' },
        },
      },
    },
    expected: { categories: four(true, null, false, null), answered: true },
  },
  {
    state: 'partial',
    desc: 'a group of the site, and one without a service',
    page: withCookies({ [KEY]: value({ ...ESSENTIAL, komfort: ['wishlist'], marketing: [] }) }),
    expected: { categories: four(true, true, null, null), answered: true },
  },
  {
    state: 'unanswered',
    desc: 'the box stands open',
    page: { present: ['#BorlabsCookieBox'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none', here: true },
  },
  {
    state: 'unknown',
    desc: 'a record without consents',
    page: withCookies({ [KEY]: encodeURIComponent('{"uid":"anonymous"}') }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
