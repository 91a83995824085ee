import { fixedOf, instantOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** One record in the cookie and in the API, with the time in seconds or as ISO text. */
const read = record((record, { item }) => ({
  answered: true,
  items: fixedOf(record, 'necessary functional performance advertising'),
  id: item('cookiefirst-id'),
  time: instantOf(record['timestamp'], 1000),
  version: record['version'],
}));

/**
 * CookieFirst: JSON in one cookie; the visitor's id is in a cookie of its own. Facts: support.cookiefirst.com (public
 * API of the banner); cookies as seen on sites.
 */
export const cookiefirst = platform({
  name: 'CookieFirst',
  script: '.cookiefirst.com/',
  selector: '#cookiefirst-root, [data-cookiefirst-widget]',
  keys: { 'cookiefirst-consent': read },
  ask: { 'CookieFirst.consent': 1 },
  // The API holds null until somebody answers.
  api: (consent, beside) => (consent === null ? { answered: false } : read(consent, beside)),
  reopen: ['CookieFirst.openPanel()', 'cookiefirst_show_settings()'],
  withdraw: 'CookieFirst.withdrawConsent()',
});
