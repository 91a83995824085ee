import type { Category } from '../shared/category.ts';
import type { Day } from '../shared/day.ts';
import type { Language } from '../shared/language.ts';
import type { Identifier } from '../cookies/cookie-entry.ts';
import type { Contact, PolicyFact } from '../policy/facts.ts';

/** Rights with a letter of their own; the file letters/<lang>.ts must have each or it does not compile. */
export const RIGHTS = ['access', 'erasure', 'marketing-objection'] as const;
export type Right = (typeof RIGHTS)[number];

/** Article of the GDPR each right stands in. */
export const ARTICLE: Record<Right, string> = { access: '15', erasure: '17', 'marketing-objection': '21(2)' };

/** Grounds of erasure, Art. 17(1)(a)-(f). */
export type ErasureGround = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** Who asks. Nothing is required but a name or an e-mail address. */
export interface Identity {
  name: string;
  email: string;
  /** lines separated by \n */
  postalAddress: string;
  /** account or customer number held at this site */
  accountId: string;
}

/** The identity as it is kept: one account or customer number for each site, by registrable domain. */
export interface KeptIdentity extends Omit<Identity, 'accountId'> {
  accounts: Record<string, string>;
}

/** Who is asked. */
export interface RecipientOfRequest {
  /** legal name; the site's host where no name was read */
  name: string;
  postalAddress: string | null;
  contact: PolicyFact<Contact> | null;
}

/** The consent record that the person may quote: what they chose, when, under which id. */
export interface ConsentRecord {
  platform: string;
  /** null when there is none or the person does not want it told; not said again where it is one of the identifiers */
  consentId: string | null;
  givenAt: number | null;
  accepted: Category[];
  refused: Category[];
}

/** Another suspicion than a cookie of a refused category, as far as a letter tells of it: names, no values. */
export interface Observation {
  /** id of the rule that found it; one that a language has no sentence for is left out */
  rule: string;
  cookies: string[];
  companies: string[];
  /** the categories it is of; empty where it is of none */
  categories: Category[];
  /** as what the site declares it, where that is the point */
  declared: Category | null;
  /** the consent platform or standard that says otherwise */
  platform: string | null;
}

/** Everything a letter may say; letters take nothing from elsewhere. */
export interface LetterInput {
  site: { url: string; host: string };
  identity: Identity;
  recipient: RecipientOfRequest;
  policyUrl: string | null;
  /** name of the authority that the policy names, else null */
  authority: string | null;
  identifiers: Identifier[];
  /** the person confirmed that only they use this browser */
  soleUser: boolean;
  consent: ConsentRecord | null;
  /** cookies set in a refused category, for the erasure and objection letters; names and companies only */
  suspected: { cookie: string; company: string | null; category: Category }[];
  /** the other suspicions, where the person wants them told */
  observed: Observation[];
  erasureGrounds: ErasureGround[];
  /** day the letter is written */
  date: Day;
  reference: string;
}

/** A letter as paragraphs; `list` items are lines of one list. */
export type LetterPart = { kind: 'text'; text: string } | { kind: 'list'; items: string[] };

/** One file a language under letters/. Whole sentences; only data is put in. */
export interface LetterLanguage {
  id: Language;
  /** the day the law was last read against these sentences */
  lawAsOf: Day;
  subject(right: Right, input: LetterInput): string;
  letter: Record<Right, (input: LetterInput) => LetterPart[]>;
  /** the short text of a mail whose letter is pasted or attached by hand */
  shortBody(right: Right, input: LetterInput): string;
}

export interface RequestDraft {
  right: Right;
  language: Language;
  recipient: RecipientOfRequest;
  subject: string;
  /** plain text, lines end with \n, paragraphs separated by an empty line */
  body: string;
  shortBody: string;
  identifiers: Identifier[];
  reference: string;
  lawAsOf: Day;
}
