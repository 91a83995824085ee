import type { Evidence } from '../../evidence/evidence.ts';
import { TAG } from '../../evidence/probe.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredInTables, piecesOf } from '../declared-tables.ts';

/**
 * A policy of iubenda that is embedded in the page: below the heading of a purpose its services, below each the names
 * and durations of its trackers, one an item. Facts: iubenda.com/en/help (embedding, "Trackers duration").
 */
export const iubenda: DeclarationAdapter = {
  id: 'iubenda',
  probe: {
    elements: [
      {
        id: 'iubenda-policy',
        selector: ':is(#iubenda_policy, .iub_content) :is(h2, h3, h4, h5, p, li)',
        attributes: [TAG],
        most: 200,
      },
    ],
  },
  read({ elements }: Evidence): DeclaredRow[] {
    return declaredInTables(piecesOf(elements['iubenda-policy']), { declaredBy: 'iubenda', sure: true });
  },
};
