import type { Evidence } from '../../evidence/evidence.ts';
import type { Json } from '../../shared/json.ts';
import { fixedOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const OPTIONAL = { preferences: 'preferences', statistics: 'statistics', marketing: 'marketing' } as const;

/** What runs although no banner was closed was allowed by the site: a region without a banner, statistics by default. */
function storedOf(state: (name: string) => Json | undefined, dismissed: boolean): Stored {
  const purposes = fixedOf(state, { functional: 'necessary', ...OPTIONAL });
  const implied = !dismissed && purposes.some(({ name, state }) => state && name !== 'functional');
  return { answered: dismissed, implied, purposes };
}

function fromCookies(items: readonly (readonly [key: string, value: string])[]): Stored | null {
  // On the root of a network of sites the prefix is a longer one.
  const cookies = new Map(items.map(([key, value]) => [key.replace(/^cmplz_(?:rt_)?/, ''), value]));
  const stored = storedOf((name) => cookies.get(name), cookies.get('banner-status') === 'dismissed');
  const known =
    stored.answered || stored.purposes?.length || ['policy_id', 'id', 'banner-status'].some((key) => cookies.has(key));
  if (!known) return null;
  return { ...stored, consentId: textOf(cookies.get('id')), policyVersion: textOf(cookies.get('policy_id')) };
}

function fromApi({ calls, globals }: Evidence): Stored | null {
  const status = calls['cmplz_get_banner_status'];
  const stored = storedOf((name) => calls[`cmplz_has_consent ${name}`], status === 'dismissed');
  return stored.purposes?.length ? { ...stored, region: textOf(globals['complianz.region']) } : null;
}

/**
 * Complianz for WordPress. One cookie a category, written together, under a prefix that sites may change; its functions
 * tell the choice then too. Facts: complianz.io/developers-guide-for-third-party-integrations, and the plugin's script.
 */
export const complianz = platform({
  id: 'complianz',
  name: 'Complianz',
  script: /\/plugins\/complianz-gdpr/i,
  selector: '#cmplz-cookiebanner-container, #cmplz-manage-consent',
  stores: [{ key: 'cmplz_*', in: 'cookie', once: true, read: (_, { items }) => fromCookies(items('cmplz_')) }],
  api: { key: 'cmplz_has_consent', read: fromApi },
  probe: {
    globals: ['complianz.region'],
    calls: [
      ...Object.keys(OPTIONAL).map((name) => ({ path: 'cmplz_has_consent', args: [name] })),
      { path: 'cmplz_get_banner_status' },
    ],
  },
  reopen: [
    { how: 'click', selector: '.cmplz-manage-consent, .cmplz-show-banner' },
    { how: 'call', path: 'cmplz_set_banner_status', args: ['show'] },
  ],
  withdraw: [{ how: 'call', path: 'cmplz_deny_all' }],
});
