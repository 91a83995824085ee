import { contactedCompanies, contactGrounds } from '../contacts.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { namesOf, spaced } from '../same-company.ts';

/**
 * The page contacted companies whose names stand nowhere in the pages of the policy that were read. Who receives data,
 * or which kind of recipients, must be told: Art. 13(1)(e) GDPR; on request each by name, CJEU C-154/21. A policy may
 * name kinds alone, so a note.
 *
 * It searches the whole text, not only the sentences about recipients, for every name the company is known by and its
 * hosts. Hosts whose company is not known, and those of the site's own company, are left out.
 */
export const recipientUnnamed: FindingRule = {
  id: 'recipient-unnamed',
  find({ evidence, policyPages }): Finding[] {
    if (policyPages.length === 0) return [];
    const contacted = contactedCompanies(evidence);
    if (contacted.length === 0) return [];
    const policy = spaced(policyPages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' '));
    const isNamed = (name: string): boolean => policy.includes(spaced(name));
    const unnamed = contacted.filter(
      ({ company, hosts }) =>
        !namesOf(company).some(isNamed) && !hosts.some((host) => isNamed(host.split('.').slice(-2).join('.'))),
    );
    if (unnamed.length === 0) return [];
    return [
      {
        rule: 'recipient-unnamed',
        severity: 'note',
        law: 'Art. 13(1)(e) GDPR',
        category: null,
        cookies: [],
        ...contactGrounds(unnamed),
        onTheWordOf: null,
        times: { chosen: null, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
