import type { Limit } from '../../evidence/evidence.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { heldCookies, restingOn } from '../held-cookies.ts';
import { ASKED } from '../recorded.ts';

// Rows, or whole tables, of the declaration may be among what was left out.
const hidesRows = (limit: Limit): boolean =>
  (limit.kind === 'cut' && (limit.what === 'elements' || limit.what === 'globals')) ||
  (limit.kind === 'malformed' && (limit.what === 'elements' || limit.what === 'globals'));

/**
 * A cookie that needs consent is set, and the list of cookies that the site itself gives does not have it. Consent covers
 * what was told: Art. 5(3) of Directive 2002/58/EC, Art. 13 GDPR; CJEU C-673/17 (Planet49), para 75 to 81.
 *
 * Only where a declaration was read, and wholly. A cookie that the table calls necessary, or that it does not know, may
 * belong to another part of the site: no finding. One finding a category; preferences are a note.
 */
export const notDeclared: FindingRule = {
  id: 'not-declared',
  find(input): Finding[] {
    const { evidence } = input;
    // What a script is told to delete is no list of what is set.
    const declared = input.declared.filter(({ partial }) => !partial);
    if (declared.length === 0 || evidence.limits.some(hidesRows)) return [];
    const missing = heldCookies(input).filter((entry) => entry.declared === null);
    return ASKED.flatMap((category): Finding[] => {
      const entries = missing.filter((entry) => entry.category === category);
      if (entries.length === 0) return [];
      const { set, ...grounds } = restingOn(entries, evidence.site.readAt);
      return [
        {
          rule: 'not-declared',
          severity: category === 'preferences' ? 'note' : 'suspicion',
          law: 'Art. 5(3) ePrivacy Directive, Art. 13 GDPR',
          category,
          ...grounds,
          missingIn: [...new Set(declared.map(({ declaredBy }) => declaredBy))].join(', '),
          times: { chosen: null, read: evidence.site.readAt, set },
        },
      ];
    });
  },
};
