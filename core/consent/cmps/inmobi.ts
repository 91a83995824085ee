import { CALLBACK } from '../../evidence/probe.ts';
import { cmpIdOf } from '../decode.ts';
import { platform } from '../platform.ts';
import { liveTcString } from '../tc-live.ts';

const CMP_ID = 10;

/**
 * InMobi Choice, until 2023 Quantcast Choice. It keeps nothing but the TC string, in the cookie that other platforms use
 * too: the number of the CMP in it tells whose it is. Facts: support.inmobi.com/choice, "Web callbacks"; its number in
 * the IAB's list of CMPs.
 */
export const inmobi = platform({
  id: 'inmobi',
  name: 'InMobi Choice (Quantcast Choice)',
  script: /^https:\/\/(?:cmp\.inmobi\.com|cmp\.quantcast\.com|quantcast\.mgr\.consensu\.org)\//i,
  selector: '#qc-cmp2-container, .qc-cmp2-container',
  stores: [
    {
      key: 'euconsent-v2',
      shared: true,
      read: (tcString) => (cmpIdOf(tcString) === CMP_ID ? { answered: true, tcString } : null),
    },
  ],
  api: { key: '__tcfapi getTCData', read: (evidence) => liveTcString(evidence, CMP_ID) },
  reopen: [{ how: 'call', path: '__tcfapi', args: ['displayConsentUi', 2, CALLBACK] }],
});
