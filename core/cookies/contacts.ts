import type { Evidence } from '../evidence/evidence.ts';
import { BUSINESSES, type Business } from './businesses.ts';
import { companyOfHost } from './companies.ts';

/** One company whose hosts the page contacted, or one domain of which no company is known. */
export interface Contact {
  /** null when not known: `hosts` are those of one domain then */
  company: string | null;
  /** what its hosts are loaded for, what weighs most first */
  businesses: Business[];
  hosts: string[];
  /** cookies of its domains in this browser; null where they are out of sight, which is not none */
  cookies: number | null;
  /** the company that the visited site belongs to */
  ownsSite: boolean;
}

/**
 * The hosts of other sites that the page contacted, by company, as third-party-web knows it: what weighs most first, then
 * by name. That a host was contacted says nothing of what it was told.
 */
export function contactsOf(evidence: Evidence, registrableDomain: (host: string) => string): Contact[] {
  const { site, tier, cookies, thirdPartyHosts, limits } = evidence;
  const inSight =
    tier === 'everywhere' &&
    !limits.some(
      (limit) =>
        (limit.kind === 'no-answer' && limit.what === 'cookies-api') ||
        (limit.kind === 'cut' && limit.what === 'hosts'),
    );
  const cookiesOfDomain = new Map<string, number>();
  for (const { domain } of cookies) {
    const owner = domain === null ? site.registrableDomain : registrableDomain(domain);
    cookiesOfDomain.set(owner, (cookiesOfDomain.get(owner) ?? 0) + 1);
  }
  const ownCompany = companyOfHost(site.host)?.company;

  const groups = new Map<string, string[]>();
  for (const host of thirdPartyHosts) {
    const company = companyOfHost(host)?.company;
    const key = company === undefined ? `domain ${registrableDomain(host)}` : `company ${company}`;
    groups.set(key, [...(groups.get(key) ?? []), host]);
  }
  const contacts = [...groups.values()].map((hosts): Contact => {
    const owners = hosts.map((host) => companyOfHost(host));
    const domains = [...new Set(hosts.map(registrableDomain))];
    const held = domains.reduce((sum, domain) => sum + (cookiesOfDomain.get(domain) ?? 0), 0);
    const company = owners[0]?.company ?? null;
    return {
      company,
      businesses: BUSINESSES.filter((business) => owners.some((owner) => (owner?.business ?? 'other') === business)),
      hosts: hosts.toSorted(),
      cookies: held > 0 || inSight ? held : null,
      ownsSite: company !== null && company === ownCompany,
    };
  });
  const weight = ({ businesses }: Contact): number => BUSINESSES.indexOf(businesses[0] ?? 'other');
  const name = ({ company, hosts }: Contact): string => company ?? hosts[0] ?? '';
  const byName = (a: Contact, b: Contact): number => (name(a) < name(b) ? -1 : 1);
  return contacts.toSorted((a, b) => Number(a.ownsSite) - Number(b.ownsSite) || weight(a) - weight(b) || byName(a, b));
}
