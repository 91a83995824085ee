import type { ConsentReading } from '../consent/consent.ts';
import type { Because, DeclaredCookie, Identifier } from '../cookies/cookie-entry.ts';
import type { AccessTier, Limit, NamedStore, ObservedCookie, Site, StorageItem } from '../evidence/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import type { Category } from '../shared/category.ts';

/** Number of the record's form. A new form is a new number, and a schema of its own. */
export const RECORD_VERSION = 1;

/** What stands in the record for a value: never the value itself. */
interface Masked {
  /** length of the value; null where it was not seen at all, as with HttpOnly cookies */
  characters: number | null;
  /** what the allow-list takes out of the value; `id` is null unless the person chose to have identifiers in the record */
  identifier: (Pick<Identifier, 'kind' | 'system' | 'firstSeen'> & { id: string | null }) | null;
}

interface Sorted {
  category: Category | null;
  because: Because;
  company: string | null;
  purpose: string | null;
  /** what the site's own declaration says of it; null where none was read, or none does */
  declared:
    | (Pick<DeclaredCookie, 'name' | 'category' | 'provider' | 'lifetime' | 'days' | 'declaredBy'> & { page: string })
    | null;
}

export interface RecordedCookie extends Omit<ObservedCookie, 'value'>, Sorted, Masked {}

export interface RecordedItem extends Sorted, Masked {
  area: StorageItem['area'];
  key: string;
}

/**
 * One place where the page told of consent. Its TC string is a cookie's whole value and so left out; what it says stands
 * in `tc`.
 */
export type RecordedReading = Pick<
  ConsentReading,
  | 'cmp'
  | 'name'
  | 'regime'
  | 'via'
  | 'here'
  | 'form'
  | 'categories'
  | 'answered'
  | 'basis'
  | 'by'
  | 'givenAt'
  | 'keptUntil'
  | 'policyVersion'
  | 'region'
  | 'keptAt'
  | 'tc'
> & {
  purposes: { name: string; categories: Category[]; state: boolean | null }[];
  hasConsentId: boolean;
  /** null unless the person chose to have identifiers in the record */
  consentId: string | null;
};

/** Hosts of one company that the page contacted; `company` is null for those whose company is not known. */
export interface RecordedHosts {
  company: string | null;
  hosts: string[];
}

/** One page of the policy as it was read: its text in reading order, one block a line (docs/records.md). */
export interface RecordedPolicyPage {
  url: string;
  characters: number;
  /** SHA-256 of the text in UTF-8, hexadecimal */
  sha256: string;
}

/** What one visit showed, and nothing that was not shown. Times are ms since 1970. */
export interface VisitRecord {
  version: typeof RECORD_VERSION;
  madeBy: { program: 'Habeas'; version: string; /** user agent of the browser */ browser: string };
  /** addresses without query and fragment, which may hold a session */
  site: Omit<Site, 'readAt'>;
  readAt: number;
  tier: AccessTier;
  /** what could not be seen, or was cut */
  limits: Limit[];
  /** the person chose to have the identifiers of the allow-list in the record */
  withIdentifiers: boolean;
  /** `chosen`: place in `readings` of the one that was shown; null where none was */
  consent: { chosen: number | null; readings: RecordedReading[] };
  /** Global Privacy Control, as the page was told */
  gpc: boolean | null;
  cookies: RecordedCookie[];
  storage: RecordedItem[];
  /** IndexedDB databases, caches and service workers, by name alone */
  stores: NamedStore[];
  findings: Finding[];
  hosts: RecordedHosts[];
  policy: RecordedPolicyPage[];
}

/** What a reading hands out to be recorded: the visit, its values masked already, and the texts of the policy. */
export interface Visit extends Omit<VisitRecord, 'version' | 'madeBy' | 'policy'> {
  policy: { url: string; text: string }[];
}

/** A record under its seal: SHA-256 over the canonical JSON (RFC 8785) of `record`, hexadecimal. */
export interface SealedRecord {
  record: VisitRecord;
  seal: { form: 'RFC 8785'; algorithm: 'SHA-256'; value: string };
}

/** SHA-256 of a text in UTF-8, hexadecimal; the browser has it, core does not. */
export type Sha256 = (text: string) => Promise<string>;
