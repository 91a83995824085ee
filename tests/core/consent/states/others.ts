import { UNTOLD, withCookies, withStorage, type State } from '../state.ts';

const SEALED = { categories: UNTOLD, answered: null, form: 'sealed' } as const;

export const states: State[] = [
  {
    state: 'all',
    desc: 'accepted, as only the site can tell',
    page: withCookies({ truendo_cmp: '{"necessary":true,"marketing":true}' }),
    expected: { name: 'Truendo', ...SEALED },
  },
  {
    state: 'none',
    desc: 'refused, as only the site can tell',
    page: withCookies({ amcookie_allowed: '0' }),
    expected: { name: 'Amasty', ...SEALED },
  },
  {
    state: 'unanswered',
    desc: 'three keys of four that others use as well',
    page: withCookies({ 'cookies-analytics': 'false', 'cookies-functional': 'true', 'cookies-marketing': 'false' }),
    expected: null,
  },
  {
    state: 'sealed',
    desc: 'the four together',
    page: withCookies({
      'cookies-preferences': 'true',
      'cookies-marketing': 'false',
      'cookies-functional': 'true',
      'cookies-analytics': 'false',
    }),
    expected: { name: 'Enzuzo', via: { kind: 'cookie', key: 'cookies-analytics' }, ...SEALED },
  },
  {
    state: 'sealed',
    desc: 'in localStorage',
    page: withStorage({ 'sddan:cmp': '{"cmp":1}' }),
    expected: { name: 'Sirdata', ...SEALED },
  },
  {
    state: 'sealed',
    desc: 'a key with an account at its end',
    page: withCookies({ 'concord-allow-state-9f8e7d': 'eyJhIjoxfQ' }),
    expected: { name: 'Concord', ...SEALED },
  },
  {
    state: 'sealed',
    desc: 'a key with an account at its beginning',
    page: withCookies({
      session: 'x',
      NIMBUS_ENSIGHTEN_PRIVACY_BANNER_VIEWED: '1',
      NIMBUS_ENSIGHTEN_PRIVACY_Analytics: '0',
    }),
    expected: { name: 'Ensighten', via: { kind: 'cookie', key: 'NIMBUS_ENSIGHTEN_PRIVACY_BANNER_VIEWED' }, ...SEALED },
  },
  {
    state: 'sealed',
    desc: 'a common key with the form of its value',
    page: withCookies({ cookie_consent: '"optional=-1|social=2026-01-02T03:04:05.678Z"' }),
    expected: { name: 'django-cookie-consent', ...SEALED },
  },
  {
    state: 'unknown',
    desc: 'the common key with any other value',
    page: withCookies({ cookie_consent: 'optional=yes', '.AspNet.Consent': 'maybe', sp_consent: 'true' }),
    expected: null,
  },
];
