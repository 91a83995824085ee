import type { Consent, ConsentReading } from '../consent/consent.ts';
import type { CookieEntry } from '../cookies/cookie-entry.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PolicyFacts } from '../policy/facts.ts';
import type { Category } from '../shared/category.ts';

export interface FindingInput {
  evidence: Evidence;
  consent: Consent;
  cookies: CookieEntry[];
  policy: PolicyFacts | null;
}

/** One side of a disagreement: who says it, where that was read, and which of its own items say so. */
export interface FindingSource {
  /** the platform's or standard's name as people know it */
  name: string;
  via: ConsentReading['via'];
  says: 'refused' | 'accepted';
  /** as the source names them (`ad_storage`); empty where it states the category itself */
  items: string[];
  /** the IAB's numbers, where it is a TC string that says so */
  purposes: number[];
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
  companies: string[];
  /**
   * on whose word the cookies stand in this category: a dictionary alone is weaker than the site's own declaration; null
   * where it rests on no cookie
   */
  onTheWordOf: 'site-declaration' | 'dictionary' | null;
  /** both sides where two records of the choice disagree, the person's refusal first */
  sources?: readonly [FindingSource, FindingSource];
  /** ms since 1970: when the person chose, when the page was read, when a cookie was first set (as its own value tells) */
  times: { chosen: number | null; read: number; set: number | null };
}

/** One file a rule under rules/. */
export interface FindingRule {
  id: string;
  find(input: FindingInput): Finding[];
}
