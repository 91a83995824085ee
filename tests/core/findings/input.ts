import type { ConsentReading } from '../../../core/consent/consent.ts';
import type { CookieEntry, DeclaredCookie, Identifier } from '../../../core/cookies/cookie-entry.ts';
import type { Evidence, ObservedCookie } from '../../../core/evidence/evidence.ts';
import type { FindingInput } from '../../../core/findings/finding.ts';
import type { PolicyFacts } from '../../../core/policy/facts.ts';
import type { PolicyDocument } from '../../../core/policy/document.ts';
import { aReading } from '../consent-reading.ts';
import { cookie, evidence } from '../cookies/fixtures.ts';

export const READ = evidence().site.readAt;
export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** when the invented person chose: three minutes before the page was read */
export const CHOSEN = READ - 3 * MINUTE;

/** what differs from a refusal of marketing; null: no platform was found */
export type Chosen = Partial<ConsentReading> | null;

export interface Given extends Partial<Omit<FindingInput, 'consent' | 'evidence'>> {
  evidence?: Partial<Evidence>;
  chosen?: Chosen;
}

/** What a rule is given of a page of shop.example, on which marketing was refused by a click and nothing else is known. */
export function inputOf({ evidence: seen = {}, chosen = {}, ...given }: Given = {}): FindingInput {
  const reading = chosen === null ? null : aReading({ givenAt: CHOSEN, ...chosen });
  return {
    evidence: evidence(seen),
    consent: { chosen: reading, readings: reading ? [reading] : [] },
    cookies: [],
    stored: [],
    declared: [],
    policy: null,
    policyPages: [],
    ...given,
  };
}

/** Nobody has answered, and nothing is held as accepted in the person's place. */
export const UNANSWERED: Partial<ConsentReading> = {
  answered: false,
  basis: 'none',
  givenAt: null,
  categories: { necessary: true, preferences: false, statistics: false, marketing: false },
};

export const identifierOf = (firstSeen: number | null): Identifier => ({
  kind: 'acme',
  system: 'Acme',
  role: 'visitor',
  source: '_acme',
  host: 'shop.example',
  holder: null,
  id: 'a1',
  firstSeen,
  directlyIdentifying: false,
});

/** A marketing cookie of Acme on the table's word. */
export function entryOf(
  name: string,
  { cookie: observed, ...given }: Partial<Omit<CookieEntry, 'cookie'>> & { cookie?: Partial<ObservedCookie> } = {},
): CookieEntry {
  return {
    category: 'marketing',
    because: 'dictionary',
    company: 'Acme',
    purpose: null,
    declared: null,
    identifier: null,
    ...given,
    cookie: cookie(name, observed),
  };
}

/** A row of the site's own declaration. */
export function rowOf(name: string, given: Partial<DeclaredCookie> = {}): DeclaredCookie {
  return {
    name,
    category: 'necessary',
    provider: null,
    purpose: null,
    lifetime: null,
    days: null,
    declaredBy: 'Tablebot',
    page: 'https://www.shop.example/cookies',
    ...given,
  };
}

export function policyPage(...paragraphs: string[]): PolicyDocument {
  return {
    url: 'https://www.shop.example/privacy',
    lang: 'en',
    title: 'Privacy policy',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', level: 0, text, links: [], emails: [] })),
    jsonLd: [],
  };
}

export function policyFacts(given: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    urls: ['https://www.shop.example/privacy'],
    cut: false,
    language: 'en',
    controller: null,
    otherControllers: [],
    contact: null,
    otherAddresses: [],
    postalAddress: null,
    phone: null,
    requestForm: null,
    representatives: [],
    authority: null,
    recipients: [],
    transfers: [],
    retention: [],
    legalBases: [],
    rights: [],
    automatedDecisions: null,
    processingAgreement: null,
    gpc: null,
    lastUpdated: null,
    ...given,
  };
}

/** A fact as the prose reader gives it. */
export const factOf = <T>(value: T) => ({
  value,
  quote: 'We say so.',
  url: 'https://www.shop.example/privacy',
  format: 'prose',
  confidence: 'certain' as const,
});
