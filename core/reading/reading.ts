import type { Consent } from '../consent/consent.ts';
import { consentProbes, readConsent } from '../consent/read.ts';
import {
  classifyCookies,
  classifyStorage,
  classifyStores,
  cookieProbes,
  declarationsOf,
  declaredCookies,
} from '../cookies/classify.ts';
import { contactsOf, type Contact } from '../cookies/contacts.ts';
import type { CookieEntry, DeclaredCookie, Identifier, StorageEntry, StoreEntry } from '../cookies/cookie-entry.ts';
import type { AccessTier, Evidence } from '../evidence/evidence.ts';
import { contactedHosts, evidenceFrom } from '../evidence/from-page.ts';
import { isOfSite } from '../evidence/of-site.ts';
import { mergeProbes, type PageProbe } from '../evidence/probe.ts';
import type { Finding } from '../findings/finding.ts';
import { findings } from '../findings/find.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyFacts } from '../policy/facts.ts';
import { isCookiePage, isPolicyPage, policyLinks, wellKnownPolicyPaths } from '../policy/find-links.ts';
import { isForeignAddress } from '../policy/foreign-address.ts';
import type { PageFacts } from '../policy/read.ts';
import type { Visit } from '../records/record.ts';
import { registrableDomain } from '../shared/domain.ts';
import { parseUrl } from '../shared/url.ts';

/** What was read of the visited page, and all that its site declares. */
interface Site {
  evidence: Evidence;
  consent: Consent;
  cookies: CookieEntry[];
  declared: DeclaredCookie[];
}

/** What Habeas asks of a page, and the site that the page belongs to. */
export interface Question {
  probe: PageProbe;
  registrableDomain: string;
}

/** A page that may hold the policy. */
export interface PolicyLead {
  url: string;
  /** on a host of the visited site */
  ofSite: boolean;
  /** what it is about is cookies, so that their declaration may stand there */
  ofCookies: boolean;
  /** an address where policies often lie, not one that the page names */
  guessed: boolean;
}

/** What a page stored, judged by all that the site declares so far. Values are no part of it. */
export interface StoredReading {
  cookies: CookieEntry[];
  stored: StorageEntry[];
  /** databases, caches and service workers, by their names */
  stores: StoreEntry[];
}

/** All that is shown of a page. */
export interface SiteReading extends StoredReading {
  evidence: Pick<Evidence, 'site' | 'tier' | 'limits'>;
  /** the page went elsewhere while it was read: none of this is of the page that was clicked on */
  left: boolean;
  consent: Consent;
  /** the hosts of other sites that the page contacted, by company */
  contacts: Contact[];
  /** what this site stored in this browser; the ids that other companies hold for all sites are not its to search by */
  identifiers: Identifier[];
  findings: Finding[];
  /** the page is itself the policy */
  isPolicy: boolean;
  /** the page is itself about cookies */
  isCookiePage: boolean;
  /** the page itself has a list of the site's cookies for people, so that no other page need be read for that */
  declares: boolean;
  /** where else to look for the policy, best first */
  policyLeads: PolicyLead[];
}

/** All that is shown of the policy so far. */
export interface PolicyReading {
  facts: PolicyFacts;
  findings: Finding[];
  /** nothing but itself ties the address found to the site */
  foreignContact: boolean;
  /** whom to write to and who answers is known: no further page is needed */
  enough: boolean;
  /** what the page stored, judged anew, where this page of the policy declares cookies; else null */
  renewed: StoredReading | null;
}

/** One reading of one site, its steps in the order in which they are taken. */
export interface Reading {
  /** @param url address of the tab at the click */
  start(url: string): Question;
  /**
   * Takes what the page answered, untrusted; null or undefined when it did not.
   * @returns the hosts that the page contacted and that the cookies API is to be asked about at this tier
   */
  page(raw: unknown, tier: AccessTier): string[];
  /**
   * Takes what the cookies API answered, untrusted; null when it was not asked, or failed.
   * @param readAt ms since 1970
   */
  cookies(
    answer: { cookies: unknown; hostsAsked: number } | null,
    tier: AccessTier,
    readAt: number,
  ): Promise<SiteReading>;
  /** Takes one page of the policy. */
  policy(document: PolicyDocument): Promise<PolicyReading>;
  /** All that was read so far, to be recorded: every value masked, save the identifiers where the person chose so. */
  record(withIdentifiers: boolean): Promise<Visit>;
}

const enough = ({ contact, controller, postalAddress }: PolicyFacts): boolean =>
  contact !== null && contact.confidence !== 'uncertain' && controller !== null && postalAddress !== null;

function identifiersOf(evidence: Evidence, cookies: CookieEntry[], stored: StorageEntry[]): Identifier[] {
  const mine = cookies.filter(({ cookie }) => isOfSite(cookie, evidence.site));
  const found = [...mine, ...stored].flatMap(({ identifier }) => (identifier?.holder === null ? [identifier] : []));
  const same = (one: Identifier) => (other: Identifier) => other.kind === one.kind && other.id === one.id;
  return found.filter((one, index) => found.findIndex(same(one)) === index);
}

function leadsOf({ site, links }: Evidence): PolicyLead[] {
  const linked = policyLinks({ links, site });
  const guesses = linked.some(({ kind }) => kind === 'privacy') ? [] : wellKnownPolicyPaths(site.origin);
  const lead = (url: string, guessed: boolean, ofCookies: boolean): PolicyLead => ({
    url,
    guessed,
    ofCookies,
    ofSite: registrableDomain(parseUrl(url)?.hostname ?? '') === site.registrableDomain,
  });
  return [
    ...linked.map(({ url, kind }) => lead(url, false, kind === 'cookies')),
    ...guesses.map((url) => lead(url, true, false)),
  ];
}

/** What is shown of what a page stored: all but the values. */
function storedReading({ evidence, cookies, declared }: Site): StoredReading {
  return {
    cookies: cookies.map((entry) => ({ ...entry, cookie: { ...entry.cookie, value: null } })),
    stored: classifyStorage(evidence, declared).map((entry) => ({ ...entry, item: { ...entry.item, value: null } })),
    stores: classifyStores(evidence, declared),
  };
}

/**
 * Reads one site: from what the page and the cookies API answered to what is shown of it. Holds all that is read, and
 * so lives as long as one opening. A step rejects or throws when one before it was not taken.
 */
export function newReading(): Reading {
  let click = '';
  let answer: unknown;
  let site: Site | null = null;
  let found: Finding[] = [];
  const pages: PageFacts[] = [];
  const documents: PolicyDocument[] = [];

  const context = (tier: AccessTier, readAt: number) => ({ url: click, tier, readAt, registrableDomain });

  return {
    start(url) {
      click = url;
      return {
        probe: mergeProbes([...consentProbes, ...cookieProbes]),
        registrableDomain: registrableDomain(parseUrl(url)?.hostname ?? ''),
      };
    },

    page(raw, tier) {
      answer = raw;
      return contactedHosts(raw, context(tier, 0));
    },

    async cookies(api, tier, readAt) {
      // Loads while the page of the policy does.
      void import('../policy/read.ts');
      const evidence = evidenceFrom(answer, api?.cookies, context(tier, readAt));
      const hosts = contactedHosts(answer, context(tier, readAt));
      if (api && api.hostsAsked < hosts.length) {
        evidence.limits.push({ kind: 'cut', what: 'hosts', kept: api.hostsAsked });
      }
      const left =
        answer !== null && evidence.limits.some((limit) => limit.kind === 'malformed' && limit.what === 'url');
      const consent = await readConsent(evidence);
      const declared = declaredCookies(evidence);
      const cookies = classifyCookies(evidence, declared);
      site = { evidence, consent, cookies, declared };
      found = findings({ ...site, policy: null, policyPages: [] });
      const shown = storedReading(site);
      return {
        evidence: { site: evidence.site, tier, limits: evidence.limits },
        left,
        consent,
        ...shown,
        contacts: contactsOf(evidence, registrableDomain),
        identifiers: identifiersOf(evidence, shown.cookies, shown.stored),
        findings: found,
        isPolicy: isPolicyPage(evidence),
        isCookiePage: isCookiePage(evidence),
        declares: declared.some(({ partial }) => !partial),
        policyLeads: leadsOf(evidence),
      };
    },

    async policy(document) {
      if (!site) throw new Error('No page was read before its policy.');
      const { factsOf, readPage } = await import('../policy/read.ts');
      const { registrableDomain: siteDomain } = site.evidence.site;
      pages.push(await readPage(document, { siteDomain, language: null }));
      const facts = factsOf(pages);
      const address = facts.contact?.value.address;
      documents.push(document);
      const more = declarationsOf(document);
      if (more.length > 0) {
        const declared = [...site.declared, ...more];
        site = { ...site, declared, cookies: classifyCookies(site.evidence, declared) };
      }
      found = findings({ ...site, policy: facts, policyPages: documents });
      return {
        facts,
        findings: found,
        foreignContact: address !== undefined && isForeignAddress(address, facts, siteDomain, registrableDomain),
        enough: enough(facts),
        renewed: more.length > 0 ? storedReading(site) : null,
      };
    },

    async record(withIdentifiers) {
      if (!site) throw new Error('No page was read that could be recorded.');
      const { visitOf } = await import('../records/visit.ts');
      const stored = classifyStorage(site.evidence, site.declared);
      return visitOf({ ...site, stored, findings: found, policy: documents }, withIdentifiers);
    },
  };
}
