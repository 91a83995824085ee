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
import type { PolicyKind } from '../policy/find-links.ts';
import type { PolicySource } from '../policy/format.ts';
import { isForeignAddress } from '../policy/foreign-address.ts';
import type { PageFacts } from '../policy/read.ts';
import { policyFilesOf, policyProbes, visitedSource } from '../policy/sources.ts';
import type { Visit } from '../records/record.ts';
import { registrableDomain } from '../shared/domain.ts';
import { parseUrl } from '../shared/url.ts';

/** What was read of the visited page, and all that its site declares. */
interface Site {
  evidence: Evidence;
  consent: Consent;
  cookies: CookieEntry[];
  stored: StorageEntry[];
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
  /** what it is about; on a page about cookies their declaration may stand */
  kind: PolicyKind;
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
  /** the page itself has a list of the site's cookies for people, so that no other page need be read for that */
  declares: boolean;
}

/** Where to look for the policy. */
export interface PolicyLeads {
  /** what the page itself is, where it is a part of the policy */
  here: PolicyKind | null;
  /** other pages, best first */
  pages: PolicyLead[];
  /** where the site may keep small files for machines, on its own origin */
  files: string[];
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
  /** Looks for the policy; apart from the page's own reading, whose answer is shown before. */
  policyLeads(): Promise<PolicyLeads>;
  /** Takes one page of the policy. */
  policy(document: PolicyDocument): Promise<PolicyReading>;
  /**
   * Takes the small files of the site for machines that came, with what the visited page itself states.
   * @returns null where no page of the policy was taken, and none of this says for certain whom to write to
   */
  policyFiles(files: readonly PolicySource[]): Promise<PolicyReading | null>;
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

const statesAnything = ({ formats }: PageFacts): boolean =>
  formats.some((stated) =>
    Object.values(stated).some((fact) => (Array.isArray(fact) ? fact.length > 0 : fact !== null)),
  );

/** What is shown of what a page stored: all but the values. */
function storedReading({ evidence, cookies, stored, declared }: Site): StoredReading {
  return {
    cookies: cookies.map((entry) => ({ ...entry, cookie: { ...entry.cookie, value: null } })),
    stored: stored.map((entry) => ({ ...entry, item: { ...entry.item, value: null } })),
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
  let visited: PageFacts[] | null = null;
  const files: PageFacts[] = [];

  const context = (tier: AccessTier, readAt: number) => ({ url: click, tier, readAt, registrableDomain });

  /** All that is known of the policy so far; the findings look at what its pages and files say, not at the visit. */
  async function policyReading(of: Site, declaresMore: boolean): Promise<PolicyReading> {
    const { factsOf, readPage } = await import('../policy/read.ts');
    const { registrableDomain: siteDomain } = of.evidence.site;
    visited ??= [await readPage(visitedSource(of.evidence, of.declared), { siteDomain, language: null })].filter(
      statesAnything,
    );
    const facts = factsOf([...pages, ...files, ...visited]);
    const address = facts.contact?.value.address;
    const written = [...pages, ...files];
    found = findings({ ...of, policy: written.length > 0 ? factsOf(written) : null, policyPages: documents });
    return {
      facts,
      findings: found,
      foreignContact: address !== undefined && isForeignAddress(address, facts, siteDomain, registrableDomain),
      enough: enough(facts),
      renewed: declaresMore ? storedReading(of) : null,
    };
  }

  return {
    start(url) {
      click = url;
      return {
        probe: mergeProbes([...consentProbes, ...cookieProbes, ...policyProbes]),
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
      site = { evidence, consent, cookies, stored: classifyStorage(evidence, declared), declared };
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
        declares: declared.some(({ partial }) => !partial),
      };
    },

    async policyLeads() {
      if (!site) throw new Error('No page was read before its policy.');
      const { evidence } = site;
      // The words of all languages, which only this needs.
      const { policyKindOfPage, policyLinks, wellKnownPolicyPaths } = await import('../policy/find-links.ts');
      const linked = policyLinks(evidence);
      const guesses = linked.some(({ kind }) => kind === 'privacy') ? [] : wellKnownPolicyPaths(evidence.site);
      const lead = (url: string, guessed: boolean, kind: PolicyKind): PolicyLead => ({
        url,
        guessed,
        kind,
        ofSite: registrableDomain(parseUrl(url)?.hostname ?? '') === evidence.site.registrableDomain,
      });
      return {
        here: policyKindOfPage(evidence),
        pages: [
          ...linked.map(({ url, kind }) => lead(url, false, kind)),
          ...guesses.map((url) => lead(url, true, 'privacy')),
        ],
        files: policyFilesOf(evidence.site),
      };
    },

    async policy(document) {
      if (!site) throw new Error('No page was read before its policy.');
      const { readPage } = await import('../policy/read.ts');
      pages.push(await readPage(document, { siteDomain: site.evidence.site.registrableDomain, language: null }));
      documents.push(document);
      const more = declarationsOf(document);
      if (more.length > 0) {
        const declared = [...site.declared, ...more];
        const { evidence } = site;
        const cookies = classifyCookies(evidence, declared);
        site = { ...site, declared, cookies, stored: classifyStorage(evidence, declared) };
        visited = null;
      }
      return policyReading(site, more.length > 0);
    },

    async policyFiles(sources) {
      if (!site) throw new Error('No page was read before its policy.');
      const { readPage } = await import('../policy/read.ts');
      for (const source of sources) {
        const file = await readPage(source, { siteDomain: site.evidence.site.registrableDomain, language: null });
        if (statesAnything(file)) files.push(file);
      }
      const reading = await policyReading(site, false);
      const { contact } = reading.facts;
      return pages.length > 0 || (contact !== null && contact.confidence !== 'uncertain') ? reading : null;
    },

    async record(withIdentifiers) {
      if (!site) throw new Error('No page was read that could be recorded.');
      const { visitOf } = await import('../records/visit.ts');
      return visitOf({ ...site, findings: found, policy: documents }, withIdentifiers);
    },
  };
}
