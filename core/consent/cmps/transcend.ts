import { platform, record } from '../platform.ts';

/** The cookie `tcm`, `tcmConsent` in storage, and the answer of the call are one record. `Auto`: left to the region. */
const read = record((record) => ({
  answered: record['confirmed'],
  states: record['purposes'],
  time: record['timestamp'],
}));

/** Transcend Consent (airgap.js). Facts: docs.transcend.io and the package @transcend-io/airgap.js-types. */
export const transcend = platform({
  name: 'Transcend',
  script: /\btranscend-cdn\.com\/cm\/|\/airgap\.js\b/,
  selector: '#transcend-consent-manager',
  keys: { tcm: { shared: true, read }, tcmConsent: read },
  ask: { 'airgap.getConsent()': 1 },
  api: read,
  reopen: 'transcend.showConsentManager()',
});
