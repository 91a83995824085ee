import { isOfSite } from '../../evidence/of-site.ts';
import type { DeclarationGround, Finding, FindingRule } from '../finding.ts';

const DAY = 86_400_000;

/** Months and years are no fixed number of days, and a declaration rounds: only what is clearly more counts. */
const clearlyMore = (left: number, declared: number): boolean => left > declared + Math.max(1, declared * 0.05);

/**
 * A cookie has longer to live than the site declares in all. How long it works must be told: Art. 5(3) of Directive
 * 2002/58/EC, Art. 13(2)(a) GDPR; CJEU C-673/17 (Planet49), para 75 to 81.
 *
 * What is left at the reading is at most what it was given, so it never says more than was seen. Silent where the browser
 * shows no expiry (a page's own sight, cookies that end with the browser) or the site declares no length. A note where
 * only cookies that the site declares as necessary are concerned.
 */
export const outlivesDeclaration: FindingRule = {
  id: 'outlives-declaration',
  find({ evidence, cookies }): Finding[] {
    const { site } = evidence;
    const found = cookies.flatMap(({ cookie, declared, company, category }) => {
      const days = declared?.days ?? null;
      if (cookie.expires === null || !declared || days === null || !isOfSite(cookie, site)) return [];
      const left = (cookie.expires - site.readAt) / DAY;
      if (!clearlyMore(left, days)) return [];
      const ground: DeclarationGround = {
        cookie: cookie.name,
        declaredBy: declared.declaredBy,
        page: declared.page,
        lifetime: { declared: declared.lifetime ?? '', days, left: Math.floor(left) },
      };
      return [{ ground, company, category }];
    });
    if (found.length === 0) return [];
    return [
      {
        rule: 'outlives-declaration',
        severity: found.some(({ category }) => category !== 'necessary') ? 'suspicion' : 'note',
        law: 'Art. 5(3) ePrivacy Directive, Art. 13(2)(a) GDPR',
        category: null,
        cookies: [...new Set(found.map(({ ground }) => ground.cookie))],
        companies: [...new Set(found.flatMap(({ company }) => company ?? []))],
        onTheWordOf: 'site-declaration',
        declarations: found.map(({ ground }) => ground),
        times: { chosen: null, read: site.readAt, set: null },
      },
    ];
  },
};
