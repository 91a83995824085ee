import type { Language } from '../shared/language.ts';
import { addressDomain } from '../shared/email-address.ts';
import { languageOf } from '../shared/language.ts';
import { LETTER_OR_DIGIT } from '../shared/letters.ts';
import { isAuthorityDomain } from './authorities.ts';
import type { PolicyDocument } from './document.ts';
import type { PolicyFact, PolicyFacts, StatedFacts } from './facts.ts';
import { POLICY_FORMATS } from './formats/index.ts';
import { LEXICONS } from './lexicon/index.ts';
import { readProse } from './prose/read-prose.ts';
import { isTooLong } from './prose/text.ts';

const NOT_LETTER = new RegExp(`[^${LETTER_OR_DIGIT}]+`, 'g');
const CERTAINTY = { certain: 2, likely: 1, uncertain: 0 } as const;

type KindOf<Stated> = Stated extends PolicyFact<infer Value>[] ? (value: Value, quote: string) => string : 'one';

/** Of which facts a policy has one; of which it has several, and by what those are told apart. */
const KINDS: { [Name in keyof StatedFacts]: KindOf<StatedFacts[Name]> } = {
  controller: 'one',
  otherControllers: ({ name }) => lettersOf(name),
  contact: 'one',
  otherAddresses: ({ address }) => address.toLowerCase(),
  postalAddress: 'one',
  phone: 'one',
  requestForm: 'one',
  representatives: ({ name, for: union }) => `${union} ${name.toLowerCase()}`,
  authority: 'one',
  recipients: ({ name }) => name.toLowerCase(),
  transfers: (safeguard) => safeguard,
  retention: ({ what, period }, quote) => `${what}\n${period}\n${quote}`,
  legalBases: (basis) => basis,
  rights: (right) => right,
  automatedDecisions: 'one',
  processingAgreement: 'one',
  gpc: 'one',
  lastUpdated: 'one',
};

/** The same facts, each made anew by its name and what is stated of it. */
function each(state: (name: keyof StatedFacts) => unknown): StatedFacts {
  const names = Object.keys(KINDS) as (keyof StatedFacts)[];
  return Object.fromEntries(names.map((name) => [name, state(name)])) as unknown as StatedFacts;
}

/** What a document without prose says. */
const NOTHING = each((name) => (KINDS[name] === 'one' ? null : []));

/** What one page says: its machine-readable formats, and its prose. */
export interface PageFacts {
  url: string;
  cut: boolean;
  language: Language | null;
  formats: Partial<StatedFacts>[];
  prose: StatedFacts;
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
  const facts =
    document.blocks.length === 0 ? NOTHING : readProse(document, await (entry ?? LEXICONS[0]!).load(), siteDomain);
  return {
    url: document.url,
    cut: isTooLong(document),
    language: spoken,
    formats: POLICY_FORMATS.map((format) => withoutAuthority(format.read(document))),
    prose: entry ? facts : lowered(facts),
  };
}

/** The facts of a site's policy pages as one, with their proof; the policy itself first, formats before prose. */
export function factsOf(pages: readonly PageFacts[]): PolicyFacts {
  const language = pages.flatMap((page) => page.language ?? [])[0] ?? null;
  const parts = [...pages.flatMap(({ formats }) => formats), ...pages.map(({ prose }) => prose)];
  return { urls: pages.map(({ url }) => url), cut: pages.some(({ cut }) => cut), language, ...merged(parts) };
}

/** Reads a site's policy pages, the policy itself first, into facts with their proof. */
export async function readPolicy(documents: readonly PolicyDocument[], context: Context): Promise<PolicyFacts> {
  const pages: PageFacts[] = [];
  for (const document of documents) pages.push(await readPage(document, context));
  return factsOf(pages);
}

/** What a format states, but for an authority's address given as the controller's contact. */
function withoutAuthority({ contact, otherAddresses, ...facts }: Partial<StatedFacts>): Partial<StatedFacts> {
  const others = (otherAddresses ?? []).map((fact) =>
    isAuthority(fact.value.address) ? { ...fact, value: { ...fact.value, role: 'authority' as const } } : fact,
  );
  return {
    ...facts,
    otherAddresses: others,
    contact: contact && isAuthority(contact.value.address) ? null : (contact ?? null),
  };
}

const isAuthority = (address: string): boolean => isAuthorityDomain(addressDomain(address));

/** The same facts, to be confirmed by the person: they were read with another language's words. */
function lowered(facts: StatedFacts): StatedFacts {
  const lower = (fact: PolicyFact<unknown>): PolicyFact<unknown> => ({ ...fact, confidence: 'uncertain' });
  return each((name) => {
    const stated = facts[name];
    return Array.isArray(stated) ? stated.map(lower) : stated && lower(stated);
  });
}

/** The surest of each fact, of equals the first; of those that a policy has several of, each once. */
function merged(parts: readonly Partial<StatedFacts>[]): StatedFacts {
  const facts = each((name) => {
    const stated = parts.flatMap((part): PolicyFact<unknown>[] => [part[name] ?? []].flat());
    const kind = KINDS[name] as 'one' | ((value: unknown, quote: string) => string);
    return kind === 'one' ? surest(stated) : distinct(stated, ({ value, quote }) => kind(value, quote));
  });
  const contact = facts.contact?.value.address.toLowerCase();
  const lost = parts.flatMap(({ contact: other }) =>
    other ? [{ ...other, value: { address: other.value.address, role: 'other' as const } }] : [],
  );
  const others = distinct([...facts.otherAddresses, ...lost], ({ value }) => value.address.toLowerCase());
  const controller = facts.controller ? lettersOf(facts.controller.value) : '';
  return {
    ...facts,
    otherAddresses: others.filter(({ value }) => value.address.toLowerCase() !== contact),
    otherControllers: facts.otherControllers.filter(({ value }) => lettersOf(value.name) !== controller),
  };
}

/** "Acme Ltd." is "Acme Ltd". */
const lettersOf = (name: string): string => name.replace(NOT_LETTER, '').toLowerCase();

function surest<T>(facts: readonly PolicyFact<T>[]): PolicyFact<T> | null {
  return facts.reduce<PolicyFact<T> | null>(
    (best, fact) => (best && CERTAINTY[fact.confidence] <= CERTAINTY[best.confidence] ? best : fact),
    null,
  );
}

function distinct<T>(facts: readonly PolicyFact<T>[], key: (fact: PolicyFact<T>) => string): PolicyFact<T>[] {
  const seen = new Map<string, PolicyFact<T>>();
  for (const fact of facts) if (!seen.has(key(fact))) seen.set(key(fact), fact);
  return [...seen.values()];
}
