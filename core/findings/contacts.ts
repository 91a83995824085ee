import { advertisersByName, companyOfHost } from '../cookies/companies.ts';
import { contactsOf } from '../cookies/contacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { registrableDomain } from '../shared/domain.ts';
import { companyKeys } from './same-company.ts';

export interface ContactedCompany {
  company: string;
  hosts: string[];
}

// Advertising companies have consent platforms too: what asks for consent needs none itself.
const CONSENT_HOST = /^(?:cmp|consent|choice|choices|privacy|gdpr|cookie-?consent)[.-]|\.consensu\.org$/;

/** The known companies of other sites whose hosts the page contacted; a host that is in no table is nobody's to name. */
export function contactedCompanies(evidence: Evidence): ContactedCompany[] {
  return contactsOf(evidence, registrableDomain).flatMap(({ company, hosts, ownsSite }) =>
    company === null || ownsSite ? [] : [{ company, hosts }],
  );
}

/** Of those the companies in advertising, with the hosts that serve it. */
export function contactedAdvertisers(evidence: Evidence): ContactedCompany[] {
  return contactedCompanies(evidence).flatMap(({ company, hosts }) => {
    const serving = hosts.filter((host) => companyOfHost(host)?.business === 'ad' && !CONSENT_HOST.test(host));
    return serving.length > 0 ? [{ company, hosts: serving }] : [];
  });
}

/** What a finding says of the companies it rests on. */
export function contactGrounds(contacted: readonly ContactedCompany[]) {
  return { companies: contacted.map(({ company }) => company), hosts: contacted.flatMap(({ hosts }) => hosts) };
}

let advertisers: ReadonlyMap<string, string> | null = null;

/** The company that does nothing but advertising and that this is a name of, as the table writes it; null for any other. */
export function knownAdvertiser(name: string): string | null {
  advertisers ??= new Map(
    [...advertisersByName()].flatMap((company) => companyKeys(company).map((key) => [key, company] as const)),
  );
  for (const key of companyKeys(name)) {
    const company = advertisers.get(key);
    if (company !== undefined) return company;
  }
  return null;
}
