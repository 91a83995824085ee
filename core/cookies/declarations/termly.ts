import type { Evidence } from '../../evidence/evidence.ts';
import { TAG } from '../../evidence/probe.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredInTables, piecesOf } from '../declared-tables.ts';

/**
 * The cookie policy that Termly writes, embedded in the page or pasted into it: below the heading of each category a
 * table a cookie, whose rows are "Name:", "Purpose:", "Provider:", "Service:", "Country:", "Type:", "Expires in:".
 * Facts: support.termly.io, and policies as its script writes them.
 */
export const termly: DeclarationAdapter = {
  id: 'termly',
  probe: {
    elements: [
      {
        id: 'termly-policy',
        selector:
          ':is([name="termly-embed"], [data-custom-class="body"]) :is(h1, h2, h3, h4, [data-custom-class^="heading"], table)',
        attributes: [TAG],
        rows: { each: 'tr', cells: 'th, td' },
        most: 200,
      },
    ],
  },
  read({ elements }: Evidence): DeclaredRow[] {
    return declaredInTables(piecesOf(elements['termly-policy']), { declaredBy: 'Termly', sure: true });
  },
};
