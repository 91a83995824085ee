import { asRecord } from '../../shared/json.ts';
import { fixedOf, instantOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/**
 * Wix. Facts: the package @wix/consent-policy-manager and dev.wix.com. `defaultPolicy`: what the site set, nobody chose.
 */
export const wix = platform({
  name: 'Wix',
  selector: '[data-hook="consent-banner-root"]',
  keys: {
    // JSON with short names, the time in minutes. Written by an answer only.
    'consent-policy': {
      shared: true,
      read: record((record) => ({
        answered: true,
        items: fixedOf(record, 'functional=func analytics=anl advertising=adv data_to_third_parties=dt3'),
        time: instantOf(record['ts'], 60_000),
      })),
    },
  },
  ask: { 'consentPolicyManager.getCurrentConsentPolicy()': 1 },
  api: record(({ policy, defaultPolicy, createdDate }) =>
    typeof defaultPolicy === 'boolean'
      ? {
          answered: !defaultPolicy,
          items: fixedOf(asRecord(policy), 'functional analytics advertising data_to_third_parties=dataToThirdParty'),
          time: createdDate,
        }
      : null,
  ),
});
