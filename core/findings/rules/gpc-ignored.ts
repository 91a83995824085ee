import { contactedAdvertisers, contactGrounds } from '../contacts.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { recordOf } from '../recorded.ts';

const GPC = { name: 'Global Privacy Control', via: { kind: 'api', key: 'navigator.globalPrivacyControl' } } as const;

/**
 * The browser sends Global Privacy Control, and marketing is on without the person's own yes: the platform holds it as
 * accepted though nobody chose, or advertising hosts were contacted. An objection may be made by automated means,
 * Art. 21(5) GDPR, and a signal that says no is no consent, Art. 4(11). That it binds a site under the GDPR no court has
 * said, so contacts alone are a note. Silent where the person accepted marketing: a choice on the site is the nearer word.
 */
export const gpcIgnored: FindingRule = {
  id: 'gpc-ignored',
  find({ evidence, consent: { chosen } }): Finding[] {
    if (evidence.gpc !== true) return [];
    const accepted = chosen?.categories.marketing === true;
    const bySite = accepted && chosen.answered === false;
    if (accepted && !bySite) return [];
    const contacted = contactedAdvertisers(evidence);
    if (!bySite && contacted.length === 0) return [];
    return [
      {
        rule: 'gpc-ignored',
        severity: bySite ? 'suspicion' : 'note',
        law: 'Art. 4(11), 7 and 21(5) GDPR',
        category: 'marketing',
        cookies: [],
        ...contactGrounds(contacted),
        onTheWordOf: null,
        sources: [
          { ...GPC, says: 'refused', items: [], purposes: [] },
          ...(bySite ? [recordOf(chosen, 'by-site')] : []),
        ],
        times: { chosen: null, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
