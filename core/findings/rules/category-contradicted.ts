import { CATEGORIES } from '../../shared/category.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { contradicted, contradictionGrounds } from '../known-category.ts';

/**
 * The site declares a cookie in a category that asks for less than what the cookie does. What it is for must be told
 * truly before consent: Art. 5(3) of Directive 2002/58/EC, Art. 5(1)(a) and 13(1)(c) GDPR.
 *
 * Habeas's table is never enough alone: a sign beside it (`Sign`) must say the same. One finding a category that is
 * known; a suspicion where the cookie is declared as necessary, and so is set without asking. Statistics under
 * "necessary" are `statistics-as-necessary`.
 */
export const categoryContradicted: FindingRule = {
  id: 'category-contradicted',
  find({ evidence, cookies }): Finding[] {
    const found = contradicted(cookies, evidence.site).filter(
      ({ category: { declared, known } }) => !(declared === 'necessary' && known === 'statistics'),
    );
    return CATEGORIES.flatMap((category): Finding[] => {
      const against = found.filter(({ category: { known } }) => known === category);
      if (against.length === 0) return [];
      const asNecessary = against.some(({ category: { declared } }) => declared === 'necessary');
      return [
        {
          rule: 'category-contradicted',
          severity: asNecessary && category !== 'preferences' ? 'suspicion' : 'note',
          law: 'Art. 5(3) ePrivacy Directive, Art. 5(1)(a) and 13(1)(c) GDPR',
          category,
          ...contradictionGrounds(against),
          times: { chosen: null, read: evidence.site.readAt, set: null },
        },
      ];
    });
  },
};
