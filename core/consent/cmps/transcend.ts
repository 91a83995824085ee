import { asRecord, type Json } from '../../shared/json.ts';
import { flagOf, instantOf, jsonOf, MOST_ITEMS, named } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const CONSENT = 'airgap.getConsent';

/** The cookie `tcm`, `tcmConsent` in storage, and the answer of the call are one record. `Auto`: left to the region. */
function decode(value?: Json): Stored | null {
  const record = asRecord(value);
  const purposes = asRecord(record?.['purposes']);
  if (!record || !purposes) return null;
  const confirmed = record['confirmed'];
  return {
    answered: typeof confirmed === 'boolean' ? confirmed : null,
    purposes: Object.entries(purposes)
      .slice(0, MOST_ITEMS)
      .map(([name, state]) => named(name, flagOf(state))),
    givenAt: instantOf(record['timestamp']),
  };
}

/** Transcend Consent (airgap.js). Facts: docs.transcend.io and the package @transcend-io/airgap.js-types. */
export const transcend = platform({
  id: 'transcend',
  name: 'Transcend',
  script: /\btranscend-cdn\.com\/cm\/|\/airgap\.js\b/,
  selector: '#transcend-consent-manager',
  stores: [
    { key: 'tcm', in: 'cookie', shared: true, read: (raw) => decode(jsonOf(raw)) },
    { key: 'tcmConsent', in: 'storage', read: (raw) => decode(jsonOf(raw)) },
  ],
  api: { key: CONSENT, read: ({ calls }) => decode(calls[CONSENT]) },
  probe: { calls: [{ path: CONSENT, shape: { purposes: { '*': 1 }, timestamp: 1, confirmed: 1 } }] },
  reopen: [{ how: 'call', path: 'transcend.showConsentManager' }],
});
