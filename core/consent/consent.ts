import type { Evidence } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import type { Category, CategoryStates } from '../shared/category.ts';

/**
 * A way to the site's own dialog, or to its own switch, as data: the browser side performs it on the person's click.
 * `call`: a documented function below `window` with constants (`CALLBACK` for a function that takes an answer);
 * `click`: a control of the page.
 */
export type Way =
  | { how: 'call'; path: string; args?: readonly (string | number | boolean | readonly string[])[] }
  | { how: 'click'; selector: string };

/** One item of a platform's own list: a category, purpose or service as the site names it. */
export interface Purpose {
  name: string;
  /** what the name means; several for "statistics and marketing", none where it cannot be told */
  categories: readonly Category[];
  state: boolean | null;
}

/** What a TC string says beside the four categories; IAB numbers. https://iabeurope.eu/tcf */
export interface TcConsent {
  /** number of the CMP in the IAB's list */
  cmpId: number;
  policyVersion: number;
  /** purposes 1 to 11 consented to, and those that rest on legitimate interest and were not objected to */
  purposes: number[];
  legitimateInterests: number[];
  specialFeatures: number[];
  /** vendors of the IAB's list consented to, and those that claim legitimate interest and were not objected to */
  vendors: number[];
  vendorInterests: number[];
  /** Google's providers outside the IAB's list that were consented to (additional consent) */
  additionalProviders: number[];
  publisherCountry: string | null;
}

export interface ConsentReading {
  /** id of the adapter = its file name */
  cmp: string;
  /** the platform's name as people know it */
  name: string;
  /** `us`: a signal of US state law that says nothing of consent under the GDPR */
  regime: 'gdpr' | 'us';
  via: { kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'api' | 'script'; key: string };
  /** the platform itself runs on the page; false: only what it once stored was found */
  here: boolean;
  /**
   * `unknown`: something of this name is stored in a form that this platform does not write; `sealed`: stored in a form
   * that only the site can read
   */
  form: 'known' | 'unknown' | 'sealed';
  categories: CategoryStates;
  /** the platform's own list behind the four categories, where it has one */
  purposes: readonly Purpose[];
  /** true: the person chose; false: nobody did, whatever is stored; null: this source cannot tell */
  answered: boolean | null;
  basis: 'explicit' | 'implied' | 'none' | null;
  /** what made the choice, where the platform tells: a click, a signal of the browser (GPC), the site's script */
  by: 'click' | 'signal' | 'script' | null;
  /** never a placeholder */
  consentId: string | null;
  /** the platform's own time of the last choice, ms since 1970; null when nobody answered or no time is stored */
  givenAt: number | null;
  /** until when the platform keeps the choice, as it says itself, ms since 1970 */
  keptUntil: number | null;
  policyVersion: string | null;
  /** region the platform took the person to be in, as stored */
  region: string | null;
  /** a TC string that this source holds */
  tcString: string | null;
  tc: TcConsent | null;
  /** host of a frame or other site that keeps the state out of sight of this page */
  keptAt: string | null;
  /** tried in this order; empty: the platform documents none */
  reopen: readonly Way[];
  withdraw: readonly Way[];
}

/** One file a platform under cmps/, one a standard under signals/. `read` never throws on any evidence. */
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
