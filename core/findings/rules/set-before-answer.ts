import type { Finding, FindingRule } from '../finding.ts';
import { heldCookies, restingOn } from '../held-cookies.ts';
import { ASKED, isUnanswered, recordOf } from '../recorded.ts';

/**
 * The site's consent platform still waits for an answer, and cookies that need one are set. Consent comes first: Art. 5(3)
 * of Directive 2002/58/EC, Art. 6(1)(a) and 7 GDPR; EDPB Guidelines 05/2020, para 90.
 *
 * One finding a category; cookies for preferences alone are a note, for some of them serve what the person asked for
 * (WP 194, 3.6). None where no platform is known, for then nobody can tell who was asked; where the platform holds the
 * category as accepted, that is `consent-implied`.
 */
export const setBeforeAnswer: FindingRule = {
  id: 'set-before-answer',
  find(input): Finding[] {
    const choice = input.consent.chosen;
    if (!choice || !isUnanswered(choice)) return [];
    const held = heldCookies(input);
    return ASKED.flatMap((category): Finding[] => {
      const entries = held.filter((entry) => entry.category === category);
      if (entries.length === 0 || choice.categories[category] === true) return [];
      const { set, ...grounds } = restingOn(entries, input.evidence.site.readAt);
      return [
        {
          rule: 'set-before-answer',
          severity: category === 'preferences' ? 'note' : 'suspicion',
          law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
          category,
          ...grounds,
          sources: [recordOf(choice, 'unanswered')],
          times: { chosen: null, read: input.evidence.site.readAt, set },
        },
      ];
    });
  },
};
