import type { ConsentReading } from '../../../core/consent/consent.ts';
import type { CookieEntry, StorageEntry } from '../../../core/cookies/cookie-entry.ts';
import type { Limit, ObservedCookie } from '../../../core/evidence/evidence.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { PolicyFact, PolicyFacts } from '../../../core/policy/facts.ts';
import { aReading as acmeReading } from '../../core/consent-reading.ts';

/** 3 Nov 2026, 10:05 in the zone the tests run in. */
export const READ_AT = new Date(2026, 10, 3, 10, 5).getTime();
export const MINUTE = 60_000;
export const DAY = 86_400_000;

export function aReading(changes: Partial<ConsentReading> = {}): ConsentReading {
  return acmeReading({
    cmp: 'example-cmp',
    name: 'ExampleCMP',
    via: { kind: 'cookie', key: 'ExampleConsent' },
    categories: { necessary: true, preferences: false, statistics: true, marketing: false },
    consentId: 'Qx7pLm2Wd9RtYb4K',
    givenAt: READ_AT - 3 * MINUTE,
    policyVersion: '4',
    region: 'FR',
    reopen: [{ how: 'call', path: 'Cookiebot.renew' }],
    ...changes,
  });
}

export function aCookie(changes: Partial<CookieEntry> = {}, flags: Partial<ObservedCookie> = {}): CookieEntry {
  return {
    category: 'marketing',
    because: 'dictionary',
    company: 'Adline',
    purpose: null,
    declared: null,
    identifier: null,
    ...changes,
    cookie: {
      name: '_adl',
      value: 'x',
      domain: 'brise.test',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'lax',
      expires: READ_AT + 90 * DAY,
      session: false,
      partition: null,
      source: 'document',
      ...flags,
    },
  };
}

export function aStoredItem(changes: Partial<StorageEntry> = {}): StorageEntry {
  return {
    item: { area: 'local', key: 'theme', value: null, size: 1234 },
    category: null,
    because: 'unknown',
    company: null,
    purpose: null,
    declared: null,
    identifier: null,
    ...changes,
  };
}

/** What the tier `page` leaves out of sight. */
export const PAGE_LIMITS: Limit[] = [
  { kind: 'not-allowed', what: 'http-only', tier: 'site' },
  { kind: 'not-allowed', what: 'parent-domain', tier: 'site' },
  { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' },
];

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'refused-yet-set',
    severity: 'suspicion',
    law: 'Art. 5(3) ePrivacy Directive',
    category: 'marketing',
    cookies: ['_adl'],
    companies: ['Adline'],
    onTheWordOf: 'site-declaration',
    times: { chosen: READ_AT - 3 * MINUTE, read: READ_AT, set: READ_AT - 2 * MINUTE },
    ...changes,
  };
}

export const QUOTE = 'To use your rights, write to our data protection officer at dpo@brise.test.';

export function aFact<T>(value: T, changes: Partial<PolicyFact<T>> = {}): PolicyFact<T> {
  return { value, quote: QUOTE, url: 'https://brise.test/privacy', format: 'prose', confidence: 'certain', ...changes };
}

export function someFacts(changes: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    urls: ['https://brise.test/privacy'],
    cut: false,
    language: 'en',
    controller: aFact('Brise SARL'),
    otherControllers: [],
    contact: aFact({ address: 'dpo@brise.test', role: 'dpo' }),
    otherAddresses: [aFact({ address: 'complaints@authority.test', role: 'authority' })],
    postalAddress: aFact('5 rue du Moulin, 35000 Rennes'),
    phone: null,
    requestForm: null,
    representatives: [],
    authority: aFact({ name: 'CNIL', country: 'FR' }),
    recipients: [aFact({ name: 'Postwagen GmbH', role: 'processor', purpose: 'newsletter' })],
    transfers: [],
    retention: [aFact({ what: 'invoices', period: '10 years', days: 3652 })],
    legalBases: [aFact('legitimate_interest')],
    rights: [aFact('access'), aFact('erasure')],
    automatedDecisions: null,
    processingAgreement: null,
    gpc: null,
    lastUpdated: aFact('2026-04'),
    ...changes,
  };
}
