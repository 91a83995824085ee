import type { Json } from '../../shared/json.ts';
import { fixedOf } from '../decode.ts';
import { platform } from '../platform.ts';

/** What runs although no banner was closed was allowed by the site: a region without a banner, statistics by default. */
function storedOf(fields: Record<string, Json | undefined>, status: Json | undefined) {
  const purposes = fixedOf(fields, 'functional:necessary preferences statistics marketing');
  const answered = status === 'dismissed';
  const implied = !answered && purposes?.some(({ name, state }) => state && name !== 'functional') === true;
  return { answered, implied, items: purposes };
}

/**
 * Complianz for WordPress. One cookie a category, written together, under a prefix that sites may change; its functions
 * tell the choice then too. Facts: complianz.io/developers-guide-for-third-party-integrations, and the plugin's script.
 */
export const complianz = platform({
  name: 'Complianz',
  script: '/plugins/complianz-gdpr',
  selector: '#cmplz-cookiebanner-container, #cmplz-manage-consent',
  keys: {
    'cmplz_*': {
      in: 'cookie',
      once: true,
      read(_, { starting }) {
        // On the root of a network of sites the prefix is a longer one.
        const cookies = Object.fromEntries(
          starting('cmplz_').map(([key, value]) => [key.replace(/^cmplz_(?:rt_)?/, ''), value]),
        );
        const { id, policy_id, 'banner-status': status } = cookies;
        const stored = storedOf(cookies, status);
        const isKnown = (id ?? policy_id ?? status) !== undefined;
        return { ...stored, items: stored.items ?? (isKnown ? [] : null), id, version: policy_id };
      },
    },
  },
  ask: {
    'cmplz_get_banner_status()': 1,
    'cmplz_has_consent("preferences")': 1,
    'cmplz_has_consent("statistics")': 1,
    'cmplz_has_consent("marketing")': 1,
    'complianz.region': 1,
  },
  api: (status, { asked: [, preferences, statistics, marketing, region] }) => ({
    ...storedOf({ preferences, statistics, marketing }, status),
    region,
  }),
  reopen: ['.cmplz-manage-consent, .cmplz-show-banner', 'cmplz_set_banner_status("show")'],
  withdraw: 'cmplz_deny_all()',
});
