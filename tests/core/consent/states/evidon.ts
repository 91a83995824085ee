import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const CHOSEN = '2026-02-08T11:22:33.444Z';
const page = (record: object) =>
  withCookies({ _evidon_consent_cookie: JSON.stringify({ consent_date: CHOSEN, ...record }) });

export const states: State[] = [
  {
    state: 'all',
    desc: 'everything for a country',
    page: page({ categories: { 9: true }, vendors: { 9: { 14: true } }, cookies: { 9: true }, consent_type: 1 }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      basis: 'explicit',
      consentId: null,
      givenAt: Date.parse(CHOSEN),
    },
  },
  {
    state: 'none',
    desc: 'the categories of the site, escaped',
    page: withCookies({
      _evidon_consent_cookie: encodeURIComponent(
        JSON.stringify({
          consent_date: CHOSEN,
          categories: { 9: { Essential: true, Functionality: false, Analytics: false, 'Social media': false } },
          consent_type: 1,
        }),
      ),
    }),
    expected: { categories: REFUSED, answered: true },
  },
  {
    state: 'partial',
    desc: 'by name, and nothing says whether it was chosen',
    page: page({ categories: { 1: { essential: true, analytics: true, advertising: false, 'social media': false } } }),
    expected: {
      categories: four(true, null, true, false),
      answered: null,
      basis: null,
      givenAt: Date.parse(CHOSEN),
    },
  },
  {
    state: 'partial',
    desc: 'vendors by number, as in 2018',
    page: page({ vendors: { 10: [60, 82, 2449] } }),
    expected: { categories: four(true, null, null, null), answered: null, givenAt: Date.parse(CHOSEN) },
  },
  {
    state: 'partial',
    desc: 'the date alone',
    page: page({}),
    expected: { categories: UNTOLD, answered: null, givenAt: Date.parse(CHOSEN), form: 'known' },
  },
  {
    state: 'partial',
    desc: 'the date of a choice alone',
    page: page({ consent_type: 1 }),
    expected: { categories: UNTOLD, answered: true, givenAt: Date.parse(CHOSEN) },
  },
  {
    state: 'unanswered',
    desc: 'its banner stands open',
    page: { present: ['#_evidon_banner, #_evidon-banner'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none' },
  },
  {
    state: 'unanswered',
    desc: 'only its script',
    page: { scripts: ['https://c.evidon.com/sitenotice/evidon-sitenotice-tag.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unknown',
    desc: 'another record',
    page: withCookies({ _evidon_consent_cookie: '{"date":"2026-02-08"}' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
];
