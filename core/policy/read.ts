import type { Language } from '../shared/language.ts';
import { addressDomain } from '../shared/email-address.ts';
import { languageOf } from '../shared/language.ts';
import { isAuthorityDomain } from './authorities.ts';
import type { PolicyDocument } from './document.ts';
import type { PolicyFact, PolicyFacts } from './facts.ts';
import { POLICY_FORMATS } from './formats/index.ts';
import { LEXICONS } from './lexicon/index.ts';
import { readProse } from './prose/read-prose.ts';

type Facts = Omit<PolicyFacts, 'urls' | 'language'>;

const CERTAINTY = { certain: 2, likely: 1, uncertain: 0 } as const;

/** What one page says: its machine-readable formats, and its prose. */
export interface PageFacts {
  url: string;
  language: Language | null;
  formats: Partial<Facts>[];
  prose: Facts;
}

interface Context {
  /** the visited site's registrable domain, empty when unknown */
  siteDomain: string;
  /** the language to read in; null: each page's own */
  language: Language | null;
}

/**
 * Reads one page of a policy: machine-readable formats, then prose. A language without a lexicon is read with English
 * words and by its addresses; such facts are `uncertain` at most. Never rejects for what a page contains.
 */
export async function readPage(document: PolicyDocument, { siteDomain, language }: Context): Promise<PageFacts> {
  const spoken = language ?? languageOf(document.lang);
  const entry = LEXICONS.find((one) => one.language === spoken);
  const facts = readProse(document, await (entry ?? LEXICONS[0]!).load(), siteDomain);
  return {
    url: document.url,
    language: spoken,
    formats: POLICY_FORMATS.map((format) => withoutAuthority(format.read(document))),
    prose: entry ? facts : lowered(facts),
  };
}

/** The facts of a site's policy pages as one, with their proof; the policy itself first, formats before prose. */
export function factsOf(pages: readonly PageFacts[]): PolicyFacts {
  const language = pages.flatMap((page) => page.language ?? [])[0] ?? null;
  const parts = [...pages.flatMap(({ formats }) => formats), ...pages.map(({ prose }) => prose)];
  return { urls: pages.map(({ url }) => url), language, ...merged(parts) };
}

/** Reads a site's policy pages, the policy itself first, into facts with their proof. */
export async function readPolicy(documents: readonly PolicyDocument[], context: Context): Promise<PolicyFacts> {
  const pages: PageFacts[] = [];
  for (const document of documents) pages.push(await readPage(document, context));
  return factsOf(pages);
}

function withoutAuthority({ contact, ...facts }: Partial<Facts>): Partial<Facts> {
  return contact && !isAuthorityDomain(addressDomain(contact.value.address)) ? { contact, ...facts } : facts;
}

/** The same facts, to be confirmed by the person: they were read with another language's words. */
function lowered(facts: Facts): Facts {
  const lower = <T>(fact: PolicyFact<T>): PolicyFact<T> => ({ ...fact, confidence: 'uncertain' });
  const one = <T>(fact: PolicyFact<T> | null): PolicyFact<T> | null => fact && lower(fact);
  return {
    controller: one(facts.controller),
    contact: one(facts.contact),
    otherAddresses: facts.otherAddresses.map(lower),
    postalAddress: one(facts.postalAddress),
    requestForm: one(facts.requestForm),
    authority: one(facts.authority),
    recipients: facts.recipients.map(lower),
    retention: facts.retention.map(lower),
    legalBases: facts.legalBases.map(lower),
    rights: facts.rights.map(lower),
    lastUpdated: one(facts.lastUpdated),
  };
}

/** The surest of each fact, of equals the first; lists joined, each value once. */
function merged(parts: Partial<Facts>[]): Facts {
  const surest = <T>(facts: (PolicyFact<T> | null | undefined)[]): PolicyFact<T> | null =>
    facts.reduce<PolicyFact<T> | null>(
      (best, fact) => (fact && (!best || CERTAINTY[fact.confidence] > CERTAINTY[best.confidence]) ? fact : best),
      null,
    );
  const joined = <T>(facts: (PolicyFact<T>[] | undefined)[], key: (value: T) => string): PolicyFact<T>[] => {
    const values = new Map<string, PolicyFact<T>>();
    for (const fact of facts.flatMap((list) => list ?? []))
      if (!values.has(key(fact.value))) values.set(key(fact.value), fact);
    return [...values.values()];
  };
  const contact = surest(parts.map((part) => part.contact));
  const lost = parts.flatMap(({ contact: other }) =>
    other ? [{ ...other, value: { address: other.value.address, role: 'other' as const } }] : [],
  );
  return {
    controller: surest(parts.map((part) => part.controller)),
    contact,
    otherAddresses: joined([...parts.map((part) => part.otherAddresses), lost], ({ address }) =>
      address.toLowerCase(),
    ).filter(({ value }) => value.address.toLowerCase() !== contact?.value.address.toLowerCase()),
    postalAddress: surest(parts.map((part) => part.postalAddress)),
    requestForm: surest(parts.map((part) => part.requestForm)),
    authority: surest(parts.map((part) => part.authority)),
    recipients: joined(
      parts.map((part) => part.recipients),
      ({ name }) => name.toLowerCase(),
    ),
    retention: parts.flatMap((part) => part.retention ?? []),
    legalBases: joined(
      parts.map((part) => part.legalBases),
      (basis) => basis,
    ),
    rights: joined(
      parts.map((part) => part.rights),
      (right) => right,
    ),
    lastUpdated: surest(parts.map((part) => part.lastUpdated)),
  };
}
