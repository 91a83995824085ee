import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import type { Json } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredRow, declaredText } from '../declared-text.ts';

// Arrays of the consent dialog, https://consent.cookiebot.com/<cbid>/cc.js.
const TABLES: readonly [name: string, category: Category | null][] = [
  ['cookieTableNecessary', 'necessary'],
  ['cookieTablePreference', 'preferences'],
  ['cookieTableStatistics', 'statistics'],
  ['cookieTableAdvertising', 'marketing'],
  ['cookieTableUnclassified', null],
];

const globalOf = (table: string): string => `CookieConsentDialog.${table}`;

/** Name, provider, purpose, storage duration, type: the columns of both the arrays and the rendered table. */
function rowOf(cells: Json, category: Category | null): DeclaredRow[] {
  if (!Array.isArray(cells)) return [];
  const [name, provider, purpose, lifetime, type] = cells;
  // A pixel is a request, and its name is no cookie's.
  if (/pixel/i.test(declaredText(type) ?? '')) return [];
  // "[x2]" counts the providers of one name.
  const plain = declaredText(name)?.replace(/\s*\[x\d+\]$/, '');
  return declaredRow('Cookiebot', { name: plain, category, provider, purpose, lifetime });
}

const rowsOf = (rows: Json | undefined, category: Category | null): DeclaredRow[] =>
  Array.isArray(rows) ? rows.flatMap((row) => rowOf(row, category)) : [];

/**
 * Cookiebot's declaration: the arrays of its dialog, and the table that its script writes into the cookie page. The
 * headings of that table are translated, so a block's place says its category: all four are always written, and the
 * unclassified after them. In any other number of blocks the place says nothing and the category stays open.
 */
export const cookiebot: DeclarationAdapter = {
  id: 'cookiebot',
  probe: {
    globals: TABLES.map(([table]) => globalOf(table)),
    elements: [
      {
        id: 'cookiebot-declaration',
        selector: '.CookieDeclaration .CookieDeclarationType',
        rows: { each: '.CookieDeclarationTable tr', cells: 'td' },
        most: 10,
      },
    ],
  },
  read({ globals, elements }: Evidence): DeclaredRow[] {
    const blocks = elements['cookiebot-declaration'] ?? [];
    const placed = blocks.length === 4 || blocks.length === 5;
    return [
      ...TABLES.flatMap(([table, category]) => rowsOf(globals[globalOf(table)], category)),
      ...blocks.flatMap(({ rows }, at) => rowsOf(rows, placed ? TABLES[at]![1] : null)),
    ];
  },
};
