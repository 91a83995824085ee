import type { CookieEntry } from '../../cookies/cookie-entry.ts';
import { CATEGORIES, type Category } from '../../shared/category.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { firstSet, heldCookies, restingOn, SAME_TIME } from '../held-cookies.ts';

function findingOf(category: Category, entries: CookieEntry[], chosen: number | null, read: number): Finding {
  const leftOver = (entry: CookieEntry): boolean => {
    const time = firstSet(entry, read);
    return chosen !== null && time !== null && time < chosen - SAME_TIME;
  };
  const fresh = entries.filter((entry) => !leftOver(entry));
  const { set, ...grounds } = restingOn(fresh.length > 0 ? fresh : entries, read);
  return {
    rule: 'refused-yet-set',
    severity: fresh.length > 0 ? 'suspicion' : 'note',
    law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
    category,
    ...grounds,
    times: { chosen, read, set },
  };
}

/**
 * The person refused a category and cookies of that category are set. Storing on a device needs consent: Art. 5(3) of
 * Directive 2002/58/EC; without it what the cookie collects has no basis: Art. 6(1)(a) and 7 GDPR.
 *
 * It rests on the cookies that are not known to be older than the choice. Where all are older they may be left over from
 * before: a note. One finding a category; none where nobody is known to have chosen, nor on cookies whose category is
 * unknown or guessed, that are empty, or that another site may have set.
 */
export const refusedYetSet: FindingRule = {
  id: 'refused-yet-set',
  find(input): Finding[] {
    const choice = input.consent.chosen;
    if (choice?.answered !== true) return [];
    const held = heldCookies(input);
    return CATEGORIES.flatMap((category) => {
      const against = held.filter((entry) => entry.category === category);
      const refused = category !== 'necessary' && choice.categories[category] === false;
      return refused && against.length > 0
        ? findingOf(category, against, choice.givenAt, input.evidence.site.readAt)
        : [];
    });
  },
};
