import { jsonOf, textsOf } from '../decode.ts';
import { platform } from '../platform.ts';

// Earlier releases had one a language.
const STATUS = /^cookie-agreed(?:-[a-z]{2}(?:-[a-z]+)?)?$/;
const AGREED: Readonly<Record<string, boolean | null>> = { '0': false, '1': true, '2': true, '-1': null, null: null };

/** EU Cookie Compliance for Drupal. Two cookies, one for the answer and one for the categories. Facts: the module's script. */
export const drupalEuCookieCompliance = platform({
  id: 'drupal-eu-cookie-compliance',
  name: 'EU Cookie Compliance (Drupal)',
  script: '/eu_cookie_compliance/',
  selector: '#sliding-popup',
  keys: {
    'cookie-agreed*': {
      in: 'cookie',
      once: true,
      shared: true,
      // Declined or agreed, and where the site asks by category, to which; what it offers and is not listed was refused.
      read(_, { starting, item, asked }) {
        const status = starting('cookie-agreed').find(([key]) => STATUS.test(key))?.[1] || null;
        const agreed = AGREED[String(status)];
        if (agreed === undefined) return null;
        const stored = { answered: agreed !== null, version: item('cookie-agreed-version') };
        const list = item('cookie-agreed-categories');
        const offered = asked.flatMap((names) => textsOf(names) ?? []);
        // The list of an earlier answer stays when the person declines.
        if (agreed === false || (agreed && list === null && offered.length === 0)) return { ...stored, all: agreed };
        const accepted = textsOf(jsonOf(list ?? '')) ?? [];
        if (agreed) return { ...stored, accepted, offered };
        // A list whose answer is not there: nothing tells whether it was the person's or the site's.
        return accepted.length > 0 ? { ...stored, answered: status === null ? null : false, accepted } : stored;
      },
    },
  },
  // Drupal 8 and later, Drupal 7.
  ask: {
    'drupalSettings.eu_cookie_compliance.cookie_categories': [1],
    'Drupal.settings.eu_cookie_compliance.cookie_categories': [1],
  },
  reopen: '.eu-cookie-withdraw-tab',
  withdraw: 'Drupal.eu_cookie_compliance.withdrawAction()',
});
