import type { Consent } from '../consent/consent.ts';
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
  /** on whose word the cookies stand in this category: a dictionary alone is weaker than the site's own declaration */
  onTheWordOf: 'site-declaration' | 'dictionary';
  /** ms since 1970: when the person chose, when the page was read, when a cookie was first set (as its own value tells) */
  times: { chosen: number | null; read: number; set: number | null };
}

/** One file a rule under rules/. */
export interface FindingRule {
  id: string;
  find(input: FindingInput): Finding[];
}
