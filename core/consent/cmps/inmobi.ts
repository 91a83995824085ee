import { platform } from '../platform.ts';
import { liveTcString, storedTcString, TC_CALLS } from '../tc-live.ts';

const CMP_ID = 10;
const tcString = storedTcString(CMP_ID);

/**
 * InMobi Choice, until 2023 Quantcast Choice. It keeps nothing but the TC string, in the cookie that other platforms use
 * too: the number of the CMP in it tells whose it is. Facts: support.inmobi.com/choice, "Web callbacks"; its number in
 * the IAB's list of CMPs.
 */
export const inmobi = platform({
  id: 'inmobi',
  name: 'InMobi Choice (Quantcast Choice)',
  script: /\/\/(?:cmp\.(?:inmobi|quantcast)\.com|quantcast\.mgr\.consensu\.org)\//,
  selector: '#qc-cmp2-container, .qc-cmp2-container',
  // Nothing but the number tells whose it is: where the platform does not run, the string is read for itself.
  keys: { 'euconsent-v2': (value, beside) => (beside.here ? tcString(value, beside) : undefined) },
  ask: TC_CALLS,
  api: liveTcString(CMP_ID),
  reopen: '__tcfapi("displayConsentUi",2,"(callback)")',
});
