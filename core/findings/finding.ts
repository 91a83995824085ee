import type { Consent, ConsentReading } from '../consent/consent.ts';
import type { CookieEntry, DeclaredCookie, StorageEntry } from '../cookies/cookie-entry.ts';
import type { Evidence, Limit } from '../evidence/evidence.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyFacts } from '../policy/facts.ts';
import type { Category } from '../shared/category.ts';

export interface FindingInput {
  evidence: Evidence;
  consent: Consent;
  cookies: CookieEntry[];
  /** what lies in the local and session storage of the page */
  stored: StorageEntry[];
  /** every row of the site's own declarations; empty where none was read */
  declared: readonly DeclaredCookie[];
  policy: PolicyFacts | null;
  /** the pages that `policy` was read from */
  policyPages: readonly PolicyDocument[];
}

/** Whose record of the choice it rests on: who says it, where that was read, and which of its own items say so. */
export interface FindingSource {
  /** the platform's or standard's name as people know it */
  name: string;
  via: ConsentReading['via'];
  /** `by-site`: held as accepted though nobody chose; `unanswered`: nobody chose */
  says: 'refused' | 'accepted' | 'by-site' | 'unanswered';
  /** as the source names them (`ad_storage`); empty where it states the category itself */
  items: string[];
  /** the IAB's numbers, where it is a TC string that says so */
  purposes: number[];
  /** which of the four it says so of, where the finding is not of one alone */
  categories?: readonly Category[];
}

/**
 * What makes it likely, beside Habeas's table, that a cookie is what the table says: its value has the form in which that
 * vendor writes its id, the site names that vendor as its provider, the declared purpose says so, or its host is an
 * advertiser's.
 */
export type Sign = 'value' | 'provider' | 'purpose' | 'host';

/** A row of the site's own declaration beside what is seen or known of the same cookie. */
export interface DeclarationGround {
  cookie: string;
  /** the declaration it was read from, e.g. "Cookiebot", and the page of the site on which it stands */
  declaredBy: string;
  page: string;
  category?: { declared: Category; known: Category; signs: readonly Sign[] };
  /** as the site words it and in days, and the days that the cookie still had when it was read */
  lifetime?: { declared: string; days: number; left: number };
}

/** What an authority advises, in whole months. */
export interface Guidance {
  authority: string;
  months: number;
  /** title and date, or the number, of the text that says so */
  source: string;
}

/** Words of suspicion, not of judgement: what was seen, on whose word, and the law it would touch. */
export interface Finding {
  /** id of the rule = its file name */
  rule: string;
  severity: 'note' | 'suspicion';
  /** article, e.g. "Art. 5(3) ePrivacy Directive" */
  law: string;
  category: Category | null;
  /** names of the cookies it rests on */
  cookies: string[];
  /** keys of the stored items beside cookies that it rests on */
  stored?: readonly string[];
  companies: string[];
  /** hosts of other companies it rests on, which the page contacted */
  hosts?: string[];
  /**
   * on whose word the cookies stand in this category: a dictionary alone is weaker than the site's own declaration; null
   * where it rests on no cookie's category
   */
  onTheWordOf: 'site-declaration' | 'dictionary' | null;
  /** the record of the choice; where two disagree, the person's refusal first */
  sources?: readonly FindingSource[];
  /** rows of the site's declaration that it rests on */
  declarations?: readonly DeclarationGround[];
  /** names of the declarations that do not have the cookies */
  missingIn?: string;
  guidance?: Guidance;
  /** what was out of sight and could change it */
  limits?: readonly Limit[];
  /** ms since 1970: when the person chose, when the page was read, when a cookie was first set (as its own value tells) */
  times: { chosen: number | null; read: number; set: number | null };
}

/** One file a rule under rules/. */
export interface FindingRule {
  id: string;
  find(input: FindingInput): Finding[];
}
