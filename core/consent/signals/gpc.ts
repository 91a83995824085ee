import type { CmpAdapter } from '../consent.ts';
import { platform } from '../platform.ts';
import { usSignal } from '../us-privacy.ts';

/**
 * Global Privacy Control: the browser tells every site that its user opts out of sale and sharing. The law of some US
 * states binds sites to it; to a site under the GDPR it says that no consent is given. https://w3c.github.io/gpc/
 */
export const gpc: CmpAdapter = platform({
  id: 'gpc',
  name: 'Global Privacy Control',
  api: (_, { evidence }) => (evidence.gpc ? { ...usSignal(true), by: 'signal' } : null),
  apiName: 'navigator.globalPrivacyControl',
});
