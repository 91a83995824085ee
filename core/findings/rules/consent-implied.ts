import type { Finding, FindingRule } from '../finding.ts';
import { acceptedOf, recordOf } from '../recorded.ts';

// Where the ePrivacy Directive and the GDPR, or their twins, ask for consent: EU, EEA, United Kingdom, Switzerland.
const ASKS_FIRST =
  'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se is li no gb uk ch eu'.split(' ');

/** Whether the platform took the person to be elsewhere: by the two letters that its region starts with. */
function isElsewhere(region: string | null): boolean {
  const country = /^([a-z]{2})(?![a-z])/i.exec(region ?? '')?.[1]?.toLowerCase();
  return country !== undefined && !ASKS_FIRST.includes(country);
}

/**
 * The platform holds categories as accepted though nobody chose: by scrolling on, by a box ticked beforehand, by default.
 * Silence and pre-ticked boxes are no consent: Art. 4(11) and 7 GDPR with recital 32; CJEU C-673/17 (Planet49), 1.10.2019.
 * A note for preferences alone, and where the platform took the person to be in a country without that rule.
 */
export const consentImplied: FindingRule = {
  id: 'consent-implied',
  find({ evidence, consent: { chosen } }): Finding[] {
    if (chosen?.answered !== false || chosen.form !== 'known') return [];
    const accepted = acceptedOf(chosen);
    if (accepted.length === 0) return [];
    const grave = chosen.here && accepted.some((category) => category !== 'preferences') && !isElsewhere(chosen.region);
    return [
      {
        rule: 'consent-implied',
        severity: grave ? 'suspicion' : 'note',
        law: 'Art. 4(11) and 7 GDPR, Art. 5(3) ePrivacy Directive',
        category: null,
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [recordOf(chosen, 'by-site', accepted)],
        times: { chosen: null, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
