import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const record = (word: string, prefix = 'cmplz_'): Record<string, string> => ({
  [`${prefix}functional`]: 'allow',
  [`${prefix}preferences`]: word,
  [`${prefix}statistics`]: word,
  [`${prefix}marketing`]: word,
});

export const states: State[] = [
  {
    state: 'all',
    desc: 'the banner was closed',
    page: withCookies({
      cmplz_consented_services: '',
      cmplz_policy_id: '12',
      ...record('allow'),
      'cmplz_banner-status': 'dismissed',
      cmplz_id: '70412',
    }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: '70412',
      givenAt: null,
      policyVersion: '12',
    },
  },
  {
    state: 'none',
    desc: 'under the prefix of the root of several sites',
    page: withCookies({ ...record('deny', 'cmplz_rt_'), 'cmplz_rt_banner-status': 'dismissed' }),
    expected: { categories: REFUSED, answered: true, consentId: null },
  },
  {
    state: 'partial',
    desc: 'a category that the site does not have',
    page: withCookies({
      cmplz_functional: 'allow',
      cmplz_statistics: 'allow',
      cmplz_marketing: 'deny',
      'cmplz_banner-status': 'dismissed',
    }),
    expected: { categories: four(true, null, true, false), answered: true },
  },
  {
    state: 'implied',
    desc: 'everything runs where no banner is asked for',
    page: withCookies({ cmplz_saved_categories: '["no_warning"]', ...record('allow') }),
    expected: { categories: EVERYTHING, answered: false, basis: 'implied' },
  },
  {
    state: 'unanswered',
    desc: 'the banner stands open',
    page: withCookies({ ...record('deny'), 'cmplz_banner-status': 'show', cmplz_policy_id: '12' }),
    expected: { categories: REFUSED, answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'only an id',
    page: withCookies({ cmplz_id: '70412' }),
    expected: { categories: UNTOLD, answered: false, consentId: '70412' },
  },
  {
    state: 'partial',
    desc: 'its own functions, under a prefix of the site',
    page: {
      calls: {
        'cmplz_has_consent preferences': false,
        'cmplz_has_consent statistics': true,
        'cmplz_has_consent marketing': false,
        cmplz_get_banner_status: 'dismissed',
      },
      globals: { 'complianz.region': 'eu' },
    },
    expected: {
      categories: four(true, false, true, false),
      answered: true,
      region: 'eu',
      via: { kind: 'api', key: 'cmplz_get_banner_status' },
    },
  },
  {
    state: 'unknown',
    desc: 'words that it does not write',
    page: withCookies({ cmplz_marketing: 'maybe' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
