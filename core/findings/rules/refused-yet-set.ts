import type { CookieEntry, StorageEntry } from '../../cookies/cookie-entry.ts';
import { CATEGORIES, type Category } from '../../shared/category.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { firstSet, heldCookies, heldItems, restingOn, SAME_TIME } from '../held-cookies.ts';

function findingOf(
  category: Category,
  cookies: CookieEntry[],
  items: StorageEntry[],
  { chosen, read }: { chosen: number | null; read: number },
): Finding {
  const isAfter = (entry: CookieEntry | StorageEntry): boolean | null => {
    const time = firstSet(entry, read);
    return time === null ? null : chosen === null || time >= chosen - SAME_TIME;
  };
  const fresh = cookies.filter((entry) => isAfter(entry) !== false);
  const suspected = fresh.length > 0 || items.some((entry) => isAfter(entry));
  const { set, ...grounds } = suspected
    ? restingOn(
        fresh,
        read,
        items.filter((entry) => isAfter(entry) !== false),
      )
    : restingOn(cookies, read, items);
  return {
    rule: 'refused-yet-set',
    severity: suspected ? 'suspicion' : 'note',
    law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
    category,
    ...grounds,
    times: { chosen, read, set },
  };
}

/**
 * The person refused a category, and cookies or stored items of that category are set. Storing on a device needs consent,
 * whatever the place: Art. 5(3) of Directive 2002/58/EC, EDPB Guidelines 2/2023; without it what is collected has no
 * basis: Art. 6(1)(a) and 7 GDPR.
 *
 * It rests on what is not known to be older than the choice. Where all is older it may be left over from before: a note;
 * so are stored items alone of which none tells a time, for they last until somebody deletes them. One finding a
 * category; none where nobody is known to have chosen, nor on what has no known category or a guessed one, is empty, or
 * may be another site's.
 */
export const refusedYetSet: FindingRule = {
  id: 'refused-yet-set',
  find(input): Finding[] {
    const choice = input.consent.chosen;
    if (choice?.answered !== true) return [];
    const held = heldCookies(input);
    const items = heldItems(input);
    return CATEGORIES.flatMap((category) => {
      if (category === 'necessary' || choice.categories[category] !== false) return [];
      const cookies = held.filter((entry) => entry.category === category);
      const stored = items.filter((entry) => entry.category === category);
      const times = { chosen: choice.givenAt, read: input.evidence.site.readAt };
      return cookies.length + stored.length > 0 ? findingOf(category, cookies, stored, times) : [];
    });
  },
};
