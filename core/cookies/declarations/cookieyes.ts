import type { Evidence } from '../../evidence/evidence.ts';
import { TAG, type ElementRead } from '../../evidence/probe.ts';
import { asRecord } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredInTables, oneCategory, piecesOf } from '../declared-tables.ts';
import { declaredRow, declaredText } from '../declared-text.ts';

const declaredBy = 'CookieYes';
const CATEGORIES = '_ckyConfig._categories';

/** The list of one category in its dialog; the id of the panel ends in the category's own name. */
function inDialog({ attributes, rows }: ElementRead): DeclaredRow[] {
  const slug = /^ckyDetailCategory(.*)Body$/.exec(attributes['id'] ?? '')?.[1] ?? '';
  const pieces = rows.map((cells) => ({ kind: 'row' as const, cells }));
  const heading = { kind: 'heading' as const, level: 1, text: slug };
  return declaredInTables([heading, ...pieces], { declaredBy, sure: true });
}

/**
 * CookieYes: the lists of its dialog, the tables that it writes into a cookie page, and the bare names in what the
 * WordPress plugin hands to its script. Facts: cookieyes.com/documentation, and pages as its scripts write them.
 */
export const cookieyes: DeclarationAdapter = {
  id: 'cookieyes',
  probe: {
    globals: [
      { path: CATEGORIES, shape: [{ name: 1, slug: 1, isNecessary: 1, cookies: [{ cookieID: 1, domain: 1 }] }] },
    ],
    elements: [
      {
        id: 'cookieyes-dialog',
        selector: '[id^="ckyDetailCategory"][id$="Body"]',
        attributes: ['id'],
        rows: { each: '.cky-cookie-des-table li', cells: 'div' },
        most: 20,
      },
      {
        id: 'cookieyes-page',
        selector: '.cky-audit-table-element :is(h2, h3, h4, h5, .cky-cookie-audit-table)',
        attributes: [TAG],
        rows: { each: 'tr', cells: 'th, td' },
        most: 40,
      },
    ],
  },
  read({ globals, elements }: Evidence): DeclaredRow[] {
    const configured = globals[CATEGORIES];
    return [
      ...(elements['cookieyes-dialog'] ?? []).flatMap(inDialog),
      ...declaredInTables(piecesOf(elements['cookieyes-page']), { declaredBy, sure: true }),
      ...(Array.isArray(configured) ? configured : []).flatMap((item) => {
        const group = asRecord(item);
        const cookies = group?.['cookies'];
        const meant = oneCategory(declaredText(group?.['slug'])) ?? oneCategory(declaredText(group?.['name']));
        return (Array.isArray(cookies) ? cookies : []).flatMap((cookie) =>
          declaredRow(declaredBy, {
            name: asRecord(cookie)?.['cookieID'],
            category: group?.['isNecessary'] === true ? 'necessary' : meant,
            provider: asRecord(cookie)?.['domain'],
            partial: true,
          }),
        );
      }),
    ];
  },
};
