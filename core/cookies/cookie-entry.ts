import type { Evidence, NamedStore, ObservedCookie, StorageItem } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import type { Category } from '../shared/category.ts';

/**
 * On whose word a cookie stands in its category, strongest first. `dictionary` is Habeas's table: the Open Cookie Database
 * with Habeas's corrections, so never the word of that database alone.
 */
export type Because = 'site-declaration' | 'dictionary' | 'rule' | 'unknown';

/** One row of the site's own cookie declaration. */
export interface DeclaredRow {
  /** as declared; a part of it may stand for a varying one: `_ga_#`, `_ga_<id>`, `_ga_XXXX`, a regular expression */
  name: string;
  category: Category | null;
  provider: string | null;
  purpose: string | null;
  lifetime: string | null;
  /**
   * the lifetime in days, the longest where several are stated: 0 for the session, a fraction for less than a day, a
   * month as 30, a year as 365; null where no end is stated, or none that is understood
   */
  days: number | null;
  /** the platform that wrote the declaration, e.g. "Cookiebot"; else the title of the page it stands in */
  declaredBy: string;
  /** it is of a configuration for a script, which names what that deletes or blocks: no list for people, nor a whole one */
  partial?: true;
}

/** A row, and the address of the page of the site on which it stands. */
export interface DeclaredCookie extends DeclaredRow {
  page: string;
}

/** One file a declaration form under declarations/. `read` never throws on any evidence. */
export interface DeclarationAdapter {
  id: string;
  probe: Probe;
  read(evidence: Evidence): DeclaredRow[];
}

/**
 * What an id is for, and so why it finds a person: the receipt of a choice; a random number that a browser was given for
 * counting visits, for advertising or for a device; the number of one visit; the link between visits and a contact's
 * record; the click on an advertisement that led here; what the site itself calls the person. Names and reasons are told
 * in the words of each language.
 */
export type IdentifierRole = 'consent' | 'visitor' | 'session' | 'browser' | 'device' | 'contact' | 'ad-click' | 'user';

/** A pseudonymous id that a controller can search by; reference: GDPR Art. 11(2), EDPB Guidelines 01/2022 para 67. */
export interface Identifier {
  /** allow-list entry, e.g. `google-analytics-client` */
  kind: string;
  /** the product whose log or profile can be searched by it, e.g. "Google Analytics"; the same in every language */
  system: string;
  role: IdentifierRole;
  /** the cookie's (or storage key's) name and host */
  source: string;
  host: string;
  /** who else than the visited site holds it, by name or host; null: the site itself. A letter tells none but the site's */
  holder: string | null;
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
  /** the row of the site's own declaration that speaks of it; null where none was read, or none does */
  declared: DeclaredCookie | null;
  identifier: Identifier | null;
}

export interface CookieEntry extends Classified {
  cookie: ObservedCookie;
}

export interface StorageEntry extends Classified {
  item: StorageItem;
}

export interface StoreEntry extends Omit<Classified, 'identifier'> {
  store: NamedStore;
}
