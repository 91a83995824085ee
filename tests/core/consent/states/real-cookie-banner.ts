import { EVERYTHING, four, UNTOLD, withCookies, type State } from '../state.ts';

const KEY = 'real_cookie_banner-v:3_blog:1_path:0f0e0d0';
const ID = '5d0c1b2a-3e4f-4a5b-8c6d-7e8f90a1b2c3';
const EARLIER = '1a2b3c4d-5e6f-4708-9a0b-c1d2e3f40516';
const HASH = '00112233445566778899aabbccddeeff';
const READABLE = four(true, null, null, null);

export const states: State[] = [
  {
    state: 'all',
    desc: 'numbers of groups and services, which only the site can name',
    page: withCookies({ [KEY]: encodeURIComponent(`1772200000:${ID}:${HASH}:{"12":[31,32],"13":[41]}`) }),
    expected: {
      categories: READABLE,
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: 1_772_200_000_000,
      policyVersion: HASH,
    },
  },
  {
    state: 'none',
    desc: 'changed once, not escaped, with the button that was clicked',
    page: withCookies({
      [`${KEY}-lang:de`]: `1772300000:${ID},${EARLIER}:${HASH}:{"d":{"12":[31]},"bc":"main_essential"}`,
    }),
    expected: { categories: READABLE, answered: true, consentId: ID, givenAt: 1_772_300_000_000 },
  },
  {
    state: 'partial',
    desc: 'an early record without a time, and with no group',
    page: withCookies({ [KEY]: `${ID}:${HASH}:[]` }),
    expected: { categories: READABLE, answered: true, consentId: ID, givenAt: null },
  },
  {
    state: 'implied',
    desc: 'a country in which the site does not ask',
    page: withCookies({ [KEY]: `1772200000:${ID}:${HASH}:{"d":{"12":[31]},"bc":"implicit_all"}` }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied', givenAt: null, consentId: ID },
  },
  {
    state: 'partial',
    desc: 'what it hands on to Google beside it says nothing of its own',
    page: withCookies({
      [`${KEY}-gcm`]: encodeURIComponent('["ad_storage"]'),
      [KEY]: `1772200000:${ID}:${HASH}:{"12":[31]}`,
    }),
    expected: { categories: READABLE, answered: true, via: { kind: 'cookie', key: KEY } },
  },
  {
    state: 'partial',
    desc: 'the TC string of the same choice',
    page: withCookies({ [`${KEY}-tcf`]: 'CQExampleExampleExampleExample.YAAAAAAAAAA' }),
    expected: { answered: true, tcString: 'CQExampleExampleExampleExample.YAAAAAAAAAA' },
  },
  {
    state: 'unanswered',
    desc: 'nothing is stored',
    page: { scripts: ['https://nimbus.example/wp-content/plugins/real-cookie-banner-pro/public/dist/banner.pro.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'a decision that is cut off',
    page: withCookies({ [KEY]: `1772200000:${ID}:${HASH}:{"12":[31` }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'unknown',
    desc: 'no TC string',
    page: withCookies({ [`${KEY}-tcf`]: 'yes' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'all',
    desc: 'escaped twice',
    page: withCookies({ [KEY]: encodeURIComponent(encodeURIComponent(`1772200000:${ID}:${HASH}:{"12":[31]}`)) }),
    expected: { categories: READABLE, answered: true, consentId: ID, givenAt: 1_772_200_000_000 },
  },
];
