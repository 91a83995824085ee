import type { CookieEntry } from '../../cookies/cookie-entry.ts';
import { isOfSite } from '../../evidence/of-site.ts';
import { CATEGORIES, type Category } from '../../shared/category.ts';
import type { Finding, FindingRule } from '../finding.ts';

// A value counts whole seconds, and the record of a choice is written after the click: nearer than this is the same time.
const SAME_TIME = 5_000;

// A guess by rule is no ground to suspect anybody.
const weighs = ({ because }: CookieEntry): boolean => because === 'site-declaration' || because === 'dictionary';

/** When the cookie was first set by its own value; null when it does not tell, or tells a time after the reading. */
function firstSet({ identifier }: CookieEntry, read: number): number | null {
  const time = identifier?.firstSeen ?? null;
  return time !== null && time <= read + SAME_TIME ? time : null;
}

function findingOf(category: Category, entries: CookieEntry[], chosen: number | null, read: number): Finding {
  const leftOver = (entry: CookieEntry): boolean => {
    const time = firstSet(entry, read);
    return chosen !== null && time !== null && time < chosen - SAME_TIME;
  };
  const fresh = entries.filter((entry) => !leftOver(entry));
  const grounds = fresh.length > 0 ? fresh : entries;
  const times = grounds.flatMap((entry) => firstSet(entry, read) ?? []);
  return {
    rule: 'refused-yet-set',
    severity: fresh.length > 0 ? 'suspicion' : 'note',
    law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
    category,
    cookies: [...new Set(grounds.map(({ cookie }) => cookie.name))],
    companies: [...new Set(grounds.flatMap(({ company }) => company ?? []))],
    onTheWordOf: grounds.every(({ because }) => because === 'site-declaration') ? 'site-declaration' : 'dictionary',
    times: { chosen, read, set: times.length > 0 ? Math.max(...times) : null },
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
  find({ evidence, consent, cookies }): Finding[] {
    const choice = consent.chosen;
    if (choice?.answered !== true) return [];
    const held = cookies.filter(
      (entry) => weighs(entry) && entry.cookie.value !== '' && isOfSite(entry.cookie, evidence.site),
    );
    return CATEGORIES.flatMap((category) => {
      const against = held.filter((entry) => entry.category === category);
      const refused = category !== 'necessary' && choice.categories[category] === false;
      return refused && against.length > 0 ? findingOf(category, against, choice.givenAt, evidence.site.readAt) : [];
    });
  },
};
