import type { Category } from '../shared/category.ts';
import type { Day } from '../shared/day.ts';
import type { Language } from '../shared/language.ts';
import type { Identifier } from '../cookies/cookie-entry.ts';
import type { Contact, PolicyFact } from '../policy/facts.ts';

/** Rights with a letter of their own; the file letters/<lang>.ts must have each or it does not compile. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'withdrawal',
  'automated-decision',
] as const;
export type Right = (typeof RIGHTS)[number];

/** Article of the GDPR each right stands in. */
export const ARTICLE: Record<Right, string> = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  'marketing-objection': '21(2)',
  withdrawal: '7(3)',
  'automated-decision': '22',
};

/** Grounds of erasure, Art. 17(1)(a)-(f). */
export type ErasureGround = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** Cases of restriction, Art. 18(1)(a)-(d). */
export type RestrictionGround = 'a' | 'b' | 'c' | 'd';

/** One line of a rectification, Art. 16: what is wrong and what is right; `wrong` is empty where something is missing. */
export interface Correction {
  what: string;
  wrong: string;
  right: string;
}

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

/** What the person adds that one right needs and the others do not. */
export interface RequestDetails {
  erasureGrounds: ErasureGround[];
  restrictionGrounds: RestrictionGround[];
  corrections: Correction[];
  /** the controller that data are to go to directly, Art. 20(2); empty for none */
  transferTo: string;
  /** the person's own words: their situation (Art. 21(1)), or the decision they contest (Art. 22); empty for none */
  statement: string;
  /** recipients that the letter asks about by name, Art. 15(1)(c) */
  namedRecipients: string[];
  /** the child for whom a parent writes; empty when the person writes for themselves */
  child: string;
}

/** Everything a letter may say; letters take nothing from elsewhere. */
export interface LetterInput extends RequestDetails {
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
  /** the sealed records of visits that go along with the letter: when each was read (ms since 1970), and its seal */
  records: { readAt: number; seal: string }[];
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
  letter(right: Right, input: LetterInput): LetterPart[];
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
