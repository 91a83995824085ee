import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import { fixedOf, instantOf, recordOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const CONSENT = 'CookieFirst.consent';

const SET: Record<string, Category> = {
  necessary: 'necessary',
  functional: 'preferences',
  performance: 'statistics',
  advertising: 'marketing',
};

/** What is stored or answered of the four categories; null when it is none of them. */
function choiceOf(value: Json | undefined): Stored | null {
  const record = asRecord(value);
  const purposes = fixedOf((name) => record?.[name], SET);
  return purposes.length > 0 ? { answered: true, purposes } : null;
}

/**
 * CookieFirst: JSON in one cookie, with the time in seconds or as ISO text; the visitor's id is in a cookie of its own.
 * Facts: support.cookiefirst.com (public API of the banner); cookies as seen on sites.
 */
export const cookiefirst = platform({
  id: 'cookiefirst',
  name: 'CookieFirst',
  script: /^https?:\/\/[\w.-]+\.cookiefirst\.com\//i,
  selector: '#cookiefirst-root, [data-cookiefirst-widget]',
  stores: [
    {
      key: 'cookiefirst-consent',
      read(value, { item }) {
        const record = recordOf(value);
        const choice = choiceOf(record);
        return (
          choice && {
            ...choice,
            consentId: item('cookiefirst-id'),
            givenAt: instantOf(record?.['timestamp'], 1000),
            policyVersion: textOf(record?.['version']),
          }
        );
      },
    },
  ],
  api: {
    key: CONSENT,
    read({ globals }) {
      // The API holds null until somebody answers.
      return globals[CONSENT] === null ? { answered: false } : choiceOf(globals[CONSENT]);
    },
  },
  probe: { globals: [CONSENT] },
  reopen: [
    { how: 'call', path: 'CookieFirst.openPanel' },
    { how: 'call', path: 'cookiefirst_show_settings' },
  ],
  withdraw: [{ how: 'call', path: 'CookieFirst.withdrawConsent' }],
});
