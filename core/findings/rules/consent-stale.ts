import { addMonths, localDay } from '../../shared/day.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { renewalGuidance } from '../guidance.ts';
import { acceptedOf, recordOf } from '../recorded.ts';

/**
 * What the person accepted is older than the authority that the policy names advises. A consent must be as informed and
 * current as on the first day: Art. 4(11) and 7 GDPR; EDPB Guidelines 05/2020, para 110 and 111. Guidance is no law, so a
 * note. A refusal does not grow old, and a choice whose time is not stored has no age.
 */
export const consentStale: FindingRule = {
  id: 'consent-stale',
  find({ evidence, consent: { chosen }, policy }): Finding[] {
    const read = evidence.site.readAt;
    if (chosen?.answered !== true || chosen.form !== 'known' || chosen.givenAt === null) return [];
    const accepted = acceptedOf(chosen);
    const guidance = renewalGuidance(policy?.authority?.value.country ?? null);
    if (accepted.length === 0 || !(chosen.givenAt > 0 && chosen.givenAt <= read)) return [];
    const due = addMonths(localDay(new Date(chosen.givenAt)), guidance.months);
    if (localDay(new Date(read)) <= due) return [];
    return [
      {
        rule: 'consent-stale',
        severity: 'note',
        law: 'Art. 4(11) and 7 GDPR',
        category: null,
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [recordOf(chosen, 'accepted', accepted)],
        guidance,
        times: { chosen: chosen.givenAt, read, set: null },
      },
    ];
  },
};
