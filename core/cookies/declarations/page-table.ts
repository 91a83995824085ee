import type { Evidence } from '../../evidence/evidence.ts';
import { TAG } from '../../evidence/probe.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredInTables, piecesOf } from '../declared-tables.ts';
import { declaredText } from '../declared-text.ts';

// Some plugins write the state of the choice into the class of the whole page.
const PLACES = '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i]';

/**
 * A table of the site's own making in a part of the page that is named after cookies or consent. Its head must say that
 * its names are those of cookies; every other table of a page may be of anything.
 */
export const pageTable: DeclarationAdapter = {
  id: 'page-table',
  probe: {
    elements: [
      {
        id: 'page-table',
        selector: `:is(${PLACES}):not(html, body) :is(h1, h2, h3, h4, h5, h6, table), table:is(${PLACES})`,
        attributes: [TAG],
        rows: { each: 'tr', cells: 'th, td' },
        most: 60,
      },
    ],
  },
  read({ elements, site }: Evidence): DeclaredRow[] {
    // No platform's: it is called as the page is.
    const declaredBy = declaredText(site.title) ?? site.host;
    return declaredInTables(piecesOf(elements['page-table']), { declaredBy });
  },
};
