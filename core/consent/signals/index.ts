import type { CmpAdapter } from '../consent.ts';
import { googleConsentMode } from './google-consent-mode.ts';
import { gpc } from './gpc.ts';
import { iabGpp } from './iab-gpp.ts';
import { iabTcf } from './iab-tcf.ts';
import { iabUsp } from './iab-usp.ts';

/** Every standard by which platforms tell other code of a choice, in the order in which equal readings are preferred. */
export const signals: readonly CmpAdapter[] = [iabTcf, iabGpp, iabUsp, googleConsentMode, gpc];
