import type { Json } from '../shared/json.ts';
import type { ElementRead } from './probe.ts';

/** How much this click may see; design.md section 4. */
export type AccessTier = 'page' | 'site' | 'everywhere';

export interface Site {
  url: string;
  origin: string;
  host: string;
  registrableDomain: string;
  title: string;
  /** `html lang`, as written; empty when absent */
  lang: string;
  /** ms since 1970 */
  readAt: number;
}

/** One cookie as it was seen. `null` = this source does not tell. */
export interface ObservedCookie {
  name: string;
  /** never carried for HttpOnly cookies: what logs a person in does not enter Habeas at all */
  value: string | null;
  /** host without leading dot */
  domain: string | null;
  hostOnly: boolean | null;
  path: string | null;
  secure: boolean | null;
  httpOnly: boolean | null;
  sameSite: 'lax' | 'strict' | 'none' | null;
  /** ms since 1970; null when unknown or a session cookie (see `session`) */
  expires: number | null;
  session: boolean | null;
  /** top-level site of a partitioned cookie, else null */
  partition: string | null;
  source: 'document' | 'cookies-api';
}

export interface StorageItem {
  area: 'local' | 'session';
  key: string;
  /** read only for keys that a probe names */
  value: string | null;
  /** length of the value in characters */
  size: number;
}

/** Kinds of store of which only the names are seen: an IndexedDB database, a cache, a service worker (named by its scope). */
export const STORE_KINDS = ['database', 'cache', 'worker'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** One store of the page's origin; what is in it is never read. */
export interface NamedStore {
  kind: StoreKind;
  name: string;
}

export interface PageLink {
  href: string;
  text: string;
  rel: string;
  place: 'footer' | 'header' | 'nav' | 'main' | 'dialog' | 'other';
}

/** Parts of an answer that are bounded; `contacts`: by the browser itself, which notes the first 250 a page makes. */
export const CUT_PARTS = [
  'cookies',
  'storage',
  'globals',
  'elements',
  'links',
  'jsonLd',
  'scripts',
  'stores',
  'hosts',
  'contacts',
] as const;
export type CutPart = (typeof CUT_PARTS)[number];

/** What could not be seen, or was cut, and so must be said beside every list it touches. */
export type Limit =
  | { kind: 'not-allowed'; what: 'http-only' | 'parent-domain' | 'third-party'; tier: 'site' | 'everywhere' }
  | { kind: 'cut'; what: CutPart; kept: number }
  | { kind: 'malformed'; what: string }
  | { kind: 'no-answer'; what: 'page' | 'cookies-api' | 'platform' | StoreKind }
  | { kind: 'frame'; what: 'host'; host: string };

/**
 * What the in-page reader hands out: what the page's own world claims, and so untrusted until `evidenceFrom` has
 * looked at each field.
 */
export interface PageAnswer {
  url: string;
  title: string;
  lang: string;
  /** name and value of each pair of `document.cookie` */
  cookies: [name: string, value: string][];
  storage: StorageItem[];
  /** names of each kind of store; null where they could not be seen */
  stores: Record<StoreKind, string[] | null>;
  globals: Record<string, Json>;
  /** names of the calls that the page may have; they are made in a second step */
  callable: string[];
  calls: Record<string, Json>;
  /** the page did not come back from the second step */
  hangs: boolean;
  /** which of the selectors asked for match something */
  present: string[];
  elements: Record<string, ElementRead[]>;
  /** the text of each JSON-LD script, not yet parsed */
  jsonLd: string[];
  links: PageLink[];
  scripts: string[];
  /** every host of the page's resource timing entries, its own included */
  hosts: string[];
  /** hosts of its frames, which are never read */
  frames: string[];
  gpc: boolean | null;
  /** part -> how many of it were kept when there was more */
  cut: Partial<Record<CutPart, number>>;
  /** parts that could not be read: they threw, or are accessors and so code of the page */
  unread: string[];
}

/** Everything read from one page on one click: the input of every later stage, validated once by `evidenceFrom`. */
export interface Evidence {
  site: Site;
  tier: AccessTier;
  cookies: ObservedCookie[];
  storage: StorageItem[];
  stores: NamedStore[];
  /** dotted path -> bounded copy; absent when the page has no such global */
  globals: Record<string, Json>;
  /** call name -> bounded copy of its answer; absent when there is no such function or it gave none in time */
  calls: Record<string, Json>;
  /** which of the selectors asked for match something */
  present: string[];
  /** element probe id -> what matched */
  elements: Record<string, ElementRead[]>;
  jsonLd: Json[];
  links: PageLink[];
  /** absolute URLs of the page's scripts */
  scripts: string[];
  /** hosts of other registrable domains that the page contacted (resource timing) */
  thirdPartyHosts: string[];
  /** navigator.globalPrivacyControl */
  gpc: boolean | null;
  limits: Limit[];
}
