import type { Consent } from '../consent/consent.ts';
import { consentProbes, readConsent } from '../consent/read.ts';
import { classifyCookies, classifyStorage, cookieProbes } from '../cookies/classify.ts';
import type { CookieEntry, Identifier, StorageEntry } from '../cookies/cookie-entry.ts';
import type { AccessTier, Evidence } from '../evidence/evidence.ts';
import { contactedHosts, evidenceFrom } from '../evidence/from-page.ts';
import { isOfSite } from '../evidence/of-site.ts';
import { mergeProbes, type PageProbe } from '../evidence/probe.ts';
import type { Finding } from '../findings/finding.ts';
import { findings } from '../findings/find.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyFacts } from '../policy/facts.ts';
import { isPolicyPage, policyLinks, wellKnownPolicyPaths } from '../policy/find-links.ts';
import { isForeignAddress } from '../policy/foreign-address.ts';
import type { PageFacts } from '../policy/read.ts';
import { registrableDomain } from '../shared/domain.ts';
import { parseUrl } from '../shared/url.ts';

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
  /** an address where policies often lie, not one that the page names */
  guessed: boolean;
}

/** All that is shown of a page. Values of cookies and of stored items are no part of it. */
export interface SiteReading {
  evidence: Pick<Evidence, 'site' | 'tier' | 'limits'>;
  /** the page went elsewhere while it was read: none of this is of the page that was clicked on */
  left: boolean;
  consent: Consent;
  cookies: CookieEntry[];
  stored: StorageEntry[];
  /** what this site stored in this browser; the ids that other companies hold for all sites are not its to search by */
  identifiers: Identifier[];
  findings: Finding[];
  /** the page is itself the policy */
  isPolicy: boolean;
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
}

/** One reading of one site, its steps in the order in which they are taken. */
export interface Reading {
  /** @param url address of the tab at the click */
  start(url: string): Question;
  /**
   * Takes what the page answered, untrusted; null or undefined when it did not.
   * @returns the hosts of other sites that the page contacted: the cookies API is asked about them at tier `everywhere`
   */
  page(raw: unknown): string[];
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
}

const enough = ({ contact, controller, postalAddress }: PolicyFacts): boolean =>
  contact !== null && contact.confidence !== 'uncertain' && controller !== null && postalAddress !== null;

function identifiersOf(evidence: Evidence, cookies: CookieEntry[], stored: StorageEntry[]): Identifier[] {
  const mine = cookies.filter(({ cookie }) => isOfSite(cookie, evidence.site));
  const found = [...mine, ...stored].flatMap(({ identifier }) => identifier ?? []);
  const same = (one: Identifier) => (other: Identifier) => other.kind === one.kind && other.id === one.id;
  return found.filter((one, index) => found.findIndex(same(one)) === index);
}

function leadsOf({ site, links }: Evidence): PolicyLead[] {
  const linked = policyLinks({ links, site });
  const guesses = linked.some(({ kind }) => kind === 'privacy') ? [] : wellKnownPolicyPaths(site.origin);
  const lead = (url: string, guessed: boolean): PolicyLead => ({
    url,
    guessed,
    ofSite: registrableDomain(parseUrl(url)?.hostname ?? '') === site.registrableDomain,
  });
  return [...linked.map(({ url }) => lead(url, false)), ...guesses.map((url) => lead(url, true))];
}

/**
 * Reads one site: from what the page and the cookies API answered to what is shown of it. Holds all that is read, and
 * so lives as long as one opening. A step rejects or throws when one before it was not taken.
 */
export function newReading(): Reading {
  let click = '';
  let answer: unknown;
  let site: { evidence: Evidence; consent: Consent; cookies: CookieEntry[] } | null = null;
  const pages: PageFacts[] = [];

  const context = (tier: AccessTier, readAt: number) => ({ url: click, tier, readAt, registrableDomain });

  return {
    start(url) {
      click = url;
      return {
        probe: mergeProbes([...consentProbes, ...cookieProbes]),
        registrableDomain: registrableDomain(parseUrl(url)?.hostname ?? ''),
      };
    },

    page(raw) {
      answer = raw;
      return contactedHosts(raw, context('page', 0));
    },

    async cookies(api, tier, readAt) {
      // Loads while the page of the policy does.
      void import('../policy/read.ts');
      const evidence = evidenceFrom(answer, api?.cookies, context(tier, readAt));
      const hosts = contactedHosts(answer, context(tier, readAt));
      if (tier === 'everywhere' && api && api.hostsAsked < hosts.length) {
        evidence.limits.push({ kind: 'cut', what: 'hosts', kept: api.hostsAsked });
      }
      const left =
        answer !== null && evidence.limits.some((limit) => limit.kind === 'malformed' && limit.what === 'url');
      const consent = await readConsent(evidence);
      const cookies = classifyCookies(evidence);
      const stored = classifyStorage(evidence);
      site = { evidence, consent, cookies };
      return {
        evidence: { site: evidence.site, tier, limits: evidence.limits },
        left,
        consent,
        cookies: cookies.map((entry) => ({ ...entry, cookie: { ...entry.cookie, value: null } })),
        stored: stored.map((entry) => ({ ...entry, item: { ...entry.item, value: null } })),
        identifiers: identifiersOf(evidence, cookies, stored),
        findings: findings({ evidence, consent, cookies, policy: null }),
        isPolicy: isPolicyPage(evidence),
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
      return {
        facts,
        findings: findings({ ...site, policy: facts }),
        foreignContact: address !== undefined && isForeignAddress(address, facts, siteDomain, registrableDomain),
        enough: enough(facts),
      };
    },
  };
}
