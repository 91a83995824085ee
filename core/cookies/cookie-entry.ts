import type { Evidence, ObservedCookie, StorageItem } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import type { Category } from '../shared/category.ts';

/**
 * On whose word a cookie stands in its category, strongest first. `dictionary` is Habeas's table: the Open Cookie Database
 * with Habeas's corrections, so never the word of that database alone.
 */
export type Because = 'site-declaration' | 'dictionary' | 'rule' | 'unknown';

/** One row of the site's own cookie declaration. */
export interface DeclaredCookie {
  /** as declared; `#` or `*` may stand for a varying part */
  name: string;
  category: Category | null;
  provider: string | null;
  purpose: string | null;
  lifetime: string | null;
  /** the declaration it was read from, e.g. "Cookiebot" */
  declaredBy: string;
}

/** One file a declaration form under declarations/. `read` never throws on any evidence. */
export interface DeclarationAdapter {
  id: string;
  probe: Probe;
  read(evidence: Evidence): DeclaredCookie[];
}

/** A pseudonymous id that a controller can search by; reference: GDPR Art. 11(2), EDPB Guidelines 01/2022 para 67. */
export interface Identifier {
  /** allow-list entry, e.g. `google-analytics-client` */
  kind: string;
  /** what it is called in a letter, e.g. "Google Analytics client id" */
  label: string;
  /** the cookie's (or storage key's) name and host */
  source: string;
  host: string;
  /** the extracted id only, never the whole cookie */
  id: string;
  /** ms since 1970 as the value itself tells, else null */
  firstSeen: number | null;
  /** true when the id looks like an account number or an e-mail address: off until the person ticks it */
  directlyIdentifying: boolean;
}

interface Classified {
  category: Category | null;
  because: Because;
  /** the company behind it, null when not known */
  company: string | null;
  purpose: string | null;
  identifier: Identifier | null;
}

export interface CookieEntry extends Classified {
  cookie: ObservedCookie;
}

export interface StorageEntry extends Classified {
  item: StorageItem;
}
