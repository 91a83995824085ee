import type { Language } from '../shared/language.ts';

/** A fact with its proof. Without a quote or a machine-readable source it does not exist. */
export interface PolicyFact<T> {
  value: T;
  /** the sentence it was read from, as it stands in the page */
  quote: string;
  /** the page it stands in */
  url: string;
  /** id of the format or reader: `prose`, `json-ld`... */
  format: string;
  /** decides whether the person must confirm: `certain` stands in a rights clause or a machine-readable field */
  confidence: 'certain' | 'likely' | 'uncertain';
}

export type ContactRole = 'dpo' | 'privacy' | 'controller';
export type LegalBasis =
  'consent' | 'contract' | 'legal_obligation' | 'legitimate_interest' | 'vital_interest' | 'public_task';
export const RIGHT_NAMES = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw',
  'complaint',
  'automated',
] as const;
export type RightName = (typeof RIGHT_NAMES)[number];

export interface Contact {
  address: string;
  role: ContactRole;
}
export interface OtherAddress {
  address: string;
  role: 'authority' | 'processor' | 'partner' | 'representative' | 'other';
}
/** Art. 27 GDPR, and its like in the United Kingdom. */
export interface Representative {
  name: string;
  /** e-mail address, null where none stands beside the name */
  address: string | null;
  for: 'eu' | 'uk';
}
/** A joint controller, or the company that answers in another country. */
export interface OtherController {
  name: string;
  /** e-mail address, null where none stands beside the name */
  address: string | null;
}
export interface Recipient {
  name: string;
  /** as whom it acts, null where the text does not say */
  role: 'processor' | 'controller' | null;
  purpose: string | null;
}
export interface Retention {
  what: string;
  period: string;
  /** null where the text gives an event rather than a length */ days: number | null;
}
export interface Authority {
  /** nominative name, e.g. "CNIL" */ name: string;
  country: string | null;
}

/** What a transfer to a third country rests on: Art. 45, 46(2)(c) and (d), 47 and 49(1)(a) GDPR. */
export type Safeguard = 'adequacy' | 'standard_clauses' | 'binding_rules' | 'consent';

export interface PolicyFacts {
  /** pages read, first the policy itself */
  urls: string[];
  /** a page was longer than a policy that a person could read, and its end was not read */
  cut: boolean;
  language: Language | null;
  /** of several, the one for this site */
  controller: PolicyFact<string> | null;
  otherControllers: PolicyFact<OtherController>[];
  /** the one address for rights requests of this site's users */
  contact: PolicyFact<Contact> | null;
  otherAddresses: PolicyFact<OtherAddress>[];
  postalAddress: PolicyFact<string> | null;
  /** telephone number as it is written, of the controller or its DPO */
  phone: PolicyFact<string> | null;
  requestForm: PolicyFact<string> | null;
  representatives: PolicyFact<Representative>[];
  authority: PolicyFact<Authority> | null;
  recipients: PolicyFact<Recipient>[];
  transfers: PolicyFact<Safeguard>[];
  retention: PolicyFact<Retention>[];
  legalBases: PolicyFact<LegalBasis>[];
  rights: PolicyFact<RightName>[];
  /** whether decisions are made by machines alone, or people profiled (Art. 22 GDPR); null where nothing is said */
  automatedDecisions: PolicyFact<boolean> | null;
  /** address of the contract with processors (Art. 28 GDPR) */
  processingAgreement: PolicyFact<string> | null;
  /** the site's own word that it heeds Global Privacy Control (w3.org/TR/gpc) */
  gpc: PolicyFact<boolean> | null;
  /** ISO 8601, partial allowed: `2026`, `2026-04`, `2026-04-30` */
  lastUpdated: PolicyFact<string> | null;
}

/** What a page or one of its formats states. */
export type StatedFacts = Omit<PolicyFacts, 'urls' | 'cut' | 'language'>;
