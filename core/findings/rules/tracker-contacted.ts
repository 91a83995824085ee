import { contactedAdvertisers, contactGrounds } from '../contacts.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { isUnanswered, recordOf } from '../recorded.ts';

/**
 * The page contacted advertising hosts, and the person refused marketing or has not answered. A contact hands over the
 * address and what the browser tells of itself: Art. 5(3) of Directive 2002/58/EC (EDPB Guidelines 2/2023), Art. 6(1)(a)
 * GDPR; CJEU C-40/17 for who embeds it. Whether something was stored or read there is not known, and not said.
 *
 * A note where the platform no longer runs on the page, for its record may be left over. None where nobody is known to
 * have been asked, or marketing is not known to be refused.
 */
export const trackerContacted: FindingRule = {
  id: 'tracker-contacted',
  find({ evidence, consent: { chosen } }): Finding[] {
    if (!chosen || chosen.categories.marketing === true) return [];
    const refused = chosen.answered === true && chosen.categories.marketing === false;
    if (!refused && !isUnanswered(chosen)) return [];
    const contacted = contactedAdvertisers(evidence);
    if (contacted.length === 0) return [];
    return [
      {
        rule: 'tracker-contacted',
        severity: chosen.here ? 'suspicion' : 'note',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) GDPR',
        category: 'marketing',
        cookies: [],
        ...contactGrounds(contacted),
        onTheWordOf: null,
        sources: [recordOf(chosen, refused ? 'refused' : 'unanswered')],
        times: { chosen: refused ? chosen.givenAt : null, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
