import type { Finding, FindingRule } from '../finding.ts';
import { contradicted, contradictionGrounds } from '../known-category.ts';
import { isSameCompany } from '../same-company.ts';

// Tools that an authority has found can be set up so that audience measurement needs no consent: CNIL's list of 2021 to 2025.
const EXEMPTIBLE = ['Matomo', 'AT Internet', 'Piano Analytics', 'Eulerian', 'Wysistat', 'Abla Analytics', 'Beyable'];

/**
 * The site declares a cookie that counts visits as strictly necessary. Statistics serve the site, not the visitor who
 * asked for a page, and so need consent: Art. 5(3) of Directive 2002/58/EC; WP 194, section 4.3.
 *
 * A note for tools that can be set up without consent where the authority allows it (CNIL, guidelines 2020-091, para 50
 * to 52): how they are set up cannot be seen. On the word of the table and a sign beside it, as `category-contradicted`.
 */
export const statisticsAsNecessary: FindingRule = {
  id: 'statistics-as-necessary',
  find({ evidence, cookies }): Finding[] {
    const found = contradicted(cookies, evidence.site).filter(
      ({ category: { declared, known } }) => declared === 'necessary' && known === 'statistics',
    );
    if (found.length === 0) return [];
    const exemptible = found.every(
      ({ company }) => company !== null && EXEMPTIBLE.some((one) => isSameCompany(one, company)),
    );
    return [
      {
        rule: 'statistics-as-necessary',
        severity: exemptible ? 'note' : 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive',
        category: 'statistics',
        ...contradictionGrounds(found),
        times: { chosen: null, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
