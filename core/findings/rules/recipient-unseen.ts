import type { Limit } from '../../evidence/evidence.ts';
import { contactedCompanies, knownAdvertiser } from '../contacts.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { isSameCompany } from '../same-company.ts';

// Without these no contact can be ruled out.
const hidesContacts = (limit: Limit): boolean =>
  (limit.kind === 'cut' && limit.what === 'hosts') ||
  (limit.kind === 'malformed' && limit.what === 'hosts') ||
  (limit.kind === 'no-answer' && limit.what === 'page');

// They may hide a contact or a cookie of that company: said beside the finding.
const couldChangeIt = (limit: Limit): boolean => limit.kind === 'frame' || limit.kind === 'not-allowed';

/**
 * The policy names advertising companies as recipients, the person accepted marketing, and neither a contact nor a cookie
 * of theirs was seen. Information must be right and up to date: Art. 5(1)(a) and 13(1)(e) GDPR. Other pages of the site
 * may well contact them: a note, with what was out of sight.
 *
 * Only companies that do nothing but advertising, for of those alone a page that was let would show a trace; none where
 * the list of contacts was cut.
 */
export const recipientUnseen: FindingRule = {
  id: 'recipient-unseen',
  find({ evidence, consent: { chosen }, cookies, policy }): Finding[] {
    if (!policy || chosen?.answered !== true || chosen.categories.marketing !== true) return [];
    if (evidence.limits.some(hidesContacts)) return [];
    const seen = [
      ...contactedCompanies(evidence).map(({ company }) => company),
      ...cookies.flatMap(({ company, declared }) => [company ?? [], declared?.provider ?? []].flat()),
    ];
    const named = policy.recipients.flatMap(({ value }) => knownAdvertiser(value.name) ?? []);
    const unseen = [...new Set(named)].filter((name) => !seen.some((one) => isSameCompany(one, name)));
    if (unseen.length === 0) return [];
    const limits = evidence.limits.filter(couldChangeIt);
    return [
      {
        rule: 'recipient-unseen',
        severity: 'note',
        law: 'Art. 5(1)(a) and 13(1)(e) GDPR',
        category: null,
        cookies: [],
        companies: unseen,
        onTheWordOf: null,
        ...(limits.length > 0 && { limits }),
        times: { chosen: chosen.givenAt, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
