import type { Identifier } from '../../core/cookies/cookie-entry.ts';
import type { RequestDetails } from '../../core/requests/request.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Language } from '../../core/shared/language.ts';

/** The letter in the person's own words, once they changed it. */
export interface EditedLetter {
  subject: string;
  body: string;
}

/** All that the person ticks, types and edits in the composer. The parent keeps it: nothing is lost when this is drawn anew. */
export interface ComposerChoices {
  /** the language on top, which is the one that goes out; side by side, the first language goes out */
  view: Language | 'side-by-side';
  /** an address typed in by hand, as typed; wins over what the policy says, so that while it is invalid there is none */
  typedAddress: string;
  candidates: { identifier: Identifier; ticked: boolean }[];
  quoteConsent: boolean;
  annex: boolean;
  soleUser: boolean;
  details: RequestDetails;
  edits: Partial<Record<Language, EditedLetter>>;
}

/** What the person is told before they send; only a letter that could not be written stops them. */
export type ComposerProblem =
  | { kind: 'not-written' }
  /** something typed, chosen or noted could not be kept, or the case is over or gone */
  | { kind: 'not-saved'; why: 'storage-full' | 'storage-failed' | 'not-noted' }
  /** the address's domain is neither the site's nor named in the policy */
  | { kind: 'foreign-address' }
  | { kind: 'asked-before'; on: Day };
