import type { Language } from '../shared/language.ts';
import type { LegalBasis, RightName, Safeguard } from './facts.ts';
import { LETTER, LETTER_OR_DIGIT } from '../shared/letters.ts';

/**
 * Words and phrases as they are written, in lower case. A space stands for any white space, `'` for either apostrophe,
 * `*` for any letters (a stem: `retain*`, `délégué*`); whole words only, upper and lower case alike.
 */
export type Phrases = readonly string[];

/** An event that ends storage, where a policy gives no length. */
export type RetentionEvent =
  'withdrawal' | 'unsubscription' | 'deletion' | 'session' | 'contract' | 'account' | 'answer' | 'purpose';

/** All the words of one language that the reader of prose needs; the reader itself knows no language. */
export interface Lexicon {
  language: Language;
  /** `@` and `.` written out, as in "privacy (at) example (dot) org" */
  at: Phrases;
  dot: Phrases;
  /** announces an e-mail address: "e-mail", "write to" */
  email: Phrases;
  dpo: Phrases;
  /** the controller's own officer: "our data protection officer" */
  ownDpo: Phrases;
  /** another organisation's: "their data protection officer" */
  theirDpo: Phrases;
  /** between an office and whose it is: "officer of" */
  belonging: Phrases;
  /** what an organisation did that has one, in the third person: "has appointed" */
  appointed: Phrases;
  /** representative in the Union, Art. 27 GDPR */
  representative: Phrases;
  /** privacy as a subject: "personal data", "data protection" */
  privacy: Phrases;
  /** using one's rights: "exercise your rights", "request access" */
  exercise: Phrases;
  /** laws of other legal orders, and what is written for them: "CCPA", "US privacy notice" */
  foreignLaws: Phrases;
  /** countries and states without the GDPR, by the suffix of their domains */
  foreignPlaces: Record<string, Phrases>;
  /** before a country: "if you live in", "residents of" */
  residence: Phrases;
  /** right beside a country: "residents", "users" */
  people: Phrases;
  /** the Union, its member states as a whole, and its law: "EEA", "GDPR" */
  union: Phrases;
  /** the Union named as what is left: "outside the EEA" */
  outside: Phrases;
  /** an address for one purpose only: job applications, press, opting out of a newsletter, security reports */
  special: Phrases;
  controller: Phrases;
  /** what stands right before the controller's name: "the controller is", "operated by" */
  controllerBefore: Phrases;
  /** what stands right after it: "as data controller", "(hereinafter" */
  controllerAfter: Phrases;
  /** acting as a processor; of the site itself where its own name or one of `ourselves` is the subject */
  onBehalf: Phrases;
  /** what a text calls its own site and company: "we", "the publisher" */
  ourselves: Phrases;
  /** what denies: "not", "never" */
  negations: Phrases;
  /** after these a statement holds only sometimes, or a denial is turned round: "if", "unless", "without" */
  conditions: Phrases;
  /** "registered office", "located at", "by post" */
  seat: Phrases;
  /** words right before a postal address: "located at", "by post to" */
  addressLead: Phrases;
  /** words that cannot belong to a postal address any more: "phone", "registered", "and" */
  addressEnd: Phrases;
  complaint: Phrases;
  /** what the name of an authority begins with, and what it deals with */
  authorityHead: Phrases;
  authoritySubject: Phrases;
  /** headings over lists of recipients */
  recipients: Phrases;
  /** "we use", "provided by", "hosted by": a name follows, or stands near */
  uses: Phrases;
  /** where data come from rather than go to, and mere links */
  notRecipients: Phrases;
  /** what stands right before an address that is made up: "e.g.", "for example" */
  madeUp: Phrases;
  /** what opens a bracket of names: "e.g.", "such as" */
  examples: Phrases;
  /** what may stand between "we use" and a name: "the", "our", "the tool" */
  articles: Phrases;
  /** what joins the last two names of a list: "and", "or" */
  conjunctions: Phrases;
  /** kinds of tools and firms: "provider", "tool", "platform" */
  providers: Phrases;
  /** capitalised words that are not names */
  notNames: Phrases;
  /** storage and its end: "retain*", "delete*" */
  storage: Phrases;
  deletion: Phrases;
  /** between what is kept and the verb of keeping: "are", "will be" */
  copulas: Phrases;
  /** headings over periods: "retention" */
  retention: Phrases;
  /** sentences whose periods are not storage of data: answers to requests, age limits, notice */
  notRetention: Phrases;
  /** words right before or after a length of time that is none of storage: "aged", "ago", "every" */
  notPeriods: Phrases;
  units: Record<'hour' | 'day' | 'week' | 'month' | 'year', Phrases>;
  numbers: Record<string, number>;
  events: Record<RetentionEvent, Phrases>;
  /** a legal basis is being stated: "legal basis", "based on", "Art. 6" */
  basis: Phrases;
  bases: Record<LegalBasis, Phrases>;
  /** words that are a ground by themselves, without one being announced */
  groundsAlone: Record<LegalBasis, Phrases>;
  /** a right is being stated: "right*", "you may" */
  rights: Phrases;
  rightNames: Record<RightName, Phrases>;
  updated: Phrases;
  /** laws and decisions, which are cited with dates of their own */
  laws: Phrases;
  months: readonly Phrases[];
  /** link texts and addresses of a form for requests */
  form: Phrases;
  /** announces a telephone number: "phone", "tel." */
  phone: Phrases;
  /** the United Kingdom, which has representatives of its own: "UK" */
  kingdom: Phrases;
  /** data leaving the Union, Art. 44 GDPR: "third countries", "outside the EEA" */
  transfers: Phrases;
  safeguards: Record<Safeguard, Phrases>;
  /** decisions by machines alone, Art. 22 GDPR: "automated decision*", "profiling" */
  automated: Phrases;
  /** what denies right after them, where the language puts it there: "does not take place" */
  notDone: Phrases;
  /** link texts of the contract with processors, Art. 28 GDPR: "data processing agreement" */
  agreement: Phrases;
  /** what says as whom a recipient acts: "as a processor", "independent controller" */
  recipientRoles: Record<'processor' | 'controller', Phrases>;
}

/** Words that find policy pages among a site's links, wanted before the language is known. */
export interface LinkWords {
  privacy: Phrases;
  cookies: Phrases;
  legal: Phrases;
}

/** The phrases as one expression without nested repetition, so that it runs in linear time. */
export function phrasePattern(phrases: Phrases, flags = 'i'): RegExp {
  if (phrases.length === 0) return /(?!)/;
  const alternatives = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', `[${LETTER}]*`)
      .replaceAll("'", "['’]")
      .replaceAll(' ', '\\s'),
  );
  return new RegExp(`(?<![${LETTER_OR_DIGIT}])(?:${alternatives.join('|')})(?![${LETTER_OR_DIGIT}])`, flags);
}
