import type { Evidence } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import type { CategoryStates } from '../shared/category.ts';

/** How the site's own dialog is opened again, as data: the browser side performs it on the person's click. */
export type Reopen =
  | { how: 'call'; path: 'Cookiebot.renew' | 'CookieConsent.showPreferences' }
  | { how: 'click'; selector: string }
  | { how: 'explain' };

export interface ConsentReading {
  /** id of the adapter = its file name */
  cmp: string;
  /** the platform's name as people know it */
  name: string;
  via: { kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'api' | 'script'; key: string };
  categories: CategoryStates;
  /** true: the person chose; false: nobody did, whatever is stored; null: this source cannot tell */
  answered: boolean | null;
  basis: 'explicit' | 'implied' | 'none' | null;
  /** never a placeholder */
  consentId: string | null;
  /** the platform's own time of the last choice, ms since 1970; null when nobody answered or no time is stored */
  givenAt: number | null;
  policyVersion: string | null;
  /** region the platform took the person to be in, as stored */
  region: string | null;
  /** `unknown`: something of this name is stored in a form that this platform does not write */
  form: 'known' | 'unknown';
  reopen: Reopen;
}

/** One file a platform under cmps/. `read` never throws on any evidence. */
export interface CmpAdapter {
  id: string;
  name: string;
  probe: Probe;
  /** every place of the page where this platform left a state, best first; empty when it is not here */
  read(evidence: Evidence): ConsentReading[];
}

/** All readings of a page, and the one that is shown. */
export interface Consent {
  chosen: ConsentReading | null;
  readings: ConsentReading[];
}
