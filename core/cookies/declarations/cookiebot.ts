import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import type { Json } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredCookie } from '../cookie-entry.ts';
import { declaredText } from '../declared-text.ts';

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
function rowOf(cells: Json, category: Category | null): DeclaredCookie | null {
  if (!Array.isArray(cells)) return null;
  const [name, provider, purpose, lifetime, type] = cells.map(declaredText);
  // "[x2]" counts the providers of one name; a pixel is a request, and its name is no cookie's.
  const plain = name?.replace(/\s*\[x\d+\]$/, '');
  if (!plain || /pixel/i.test(type ?? '')) return null;
  return {
    name: plain,
    category,
    provider: provider ?? null,
    purpose: purpose ?? null,
    lifetime: lifetime ?? null,
    declaredBy: 'Cookiebot',
  };
}

const rowsOf = (rows: Json | undefined, category: Category | null): DeclaredCookie[] =>
  Array.isArray(rows) ? rows.flatMap((row) => rowOf(row, category) ?? []) : [];

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
  read({ globals, elements }: Evidence): DeclaredCookie[] {
    const blocks = elements['cookiebot-declaration'] ?? [];
    const placed = blocks.length === 4 || blocks.length === 5;
    return [
      ...TABLES.flatMap(([table, category]) => rowsOf(globals[globalOf(table)], category)),
      ...blocks.flatMap(({ rows }, at) => rowsOf(rows, placed ? TABLES[at]![1] : null)),
    ];
  },
};
