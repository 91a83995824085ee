import { asRecord } from '../../shared/json.ts';
import { fixed, flagOf, instantOf, recordOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const POLICY = 'consentPolicyManager.getCurrentConsentPolicy';

/** The cookie `consent-policy`: JSON with short names, the time in minutes. Written by an answer only. */
function decode(raw: string): Stored | null {
  const record = recordOf(raw);
  if (!record || !('func' in record || 'anl' in record || 'adv' in record)) return null;
  return {
    answered: true,
    purposes: [
      fixed('functional', flagOf(record['func']), 'preferences'),
      fixed('analytics', flagOf(record['anl']), 'statistics'),
      fixed('advertising', flagOf(record['adv']), 'marketing'),
      fixed('data to third parties', flagOf(record['dt3'])),
    ],
    givenAt: instantOf(record['ts'], 60_000),
  };
}

/**
 * Wix. Facts: the package @wix/consent-policy-manager and dev.wix.com. `defaultPolicy`: what the site set, nobody chose.
 */
export const wix = platform({
  id: 'wix',
  name: 'Wix',
  selector: '[data-hook="consent-banner-root"]',
  stores: [{ key: 'consent-policy', in: 'cookie', shared: true, read: decode }],
  api: {
    key: POLICY,
    read({ calls }) {
      const current = asRecord(calls[POLICY]);
      const policy = asRecord(current?.['policy']);
      const byDefault = current?.['defaultPolicy'];
      if (!policy || typeof byDefault !== 'boolean') return null;
      return {
        answered: !byDefault,
        purposes: [
          fixed('functional', flagOf(policy['functional']), 'preferences'),
          fixed('analytics', flagOf(policy['analytics']), 'statistics'),
          fixed('advertising', flagOf(policy['advertising']), 'marketing'),
          fixed('data to third parties', flagOf(policy['dataToThirdParty'])),
        ],
        givenAt: instantOf(current?.['createdDate']),
      };
    },
  },
  probe: { calls: [{ path: POLICY }] },
});
