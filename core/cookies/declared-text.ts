import type { Category } from '../shared/category.ts';
import type { Json } from '../shared/json.ts';
import type { DeclaredRow } from './cookie-entry.ts';
import { lifetimeDays } from './lifetime.ts';

const MOST = 500;

// Names of elements alone, for "<id>" may be a part of a cookie's name.
const MARKUP =
  /<!--.*?-->|<\/?(?:a|abbr|b|br|code|div|em|font|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|wbr)(?:\s[^<>]*)?\/?>/gi;

/** A cell of a declaration as plain text on one line, at most 500 characters; null when it is empty or no text. */
export function declaredText(cell: Json | undefined): string | null {
  if (typeof cell !== 'string') return null;
  const text = cell
    .slice(0, 4 * MOST)
    .replace(MARKUP, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST);
  return text === '' ? null : text;
}

/** The cells of one row as a declaration has them: text, markup, or nothing. */
export interface DeclaredCells {
  name: Json | undefined;
  category?: Category | null;
  provider?: Json | undefined;
  purpose?: Json | undefined;
  lifetime?: Json | undefined;
  /** where the declaration states a number instead of words */
  days?: number | null;
  partial?: true;
}

/** One row of a declaration out of its cells; none where it names no cookie. */
export function declaredRow(declaredBy: string, cells: DeclaredCells): DeclaredRow[] {
  const name = declaredText(cells.name);
  if (name === null) return [];
  const lifetime = declaredText(cells.lifetime);
  return [
    {
      name,
      category: cells.category ?? null,
      provider: declaredText(cells.provider),
      purpose: declaredText(cells.purpose),
      lifetime,
      days: cells.days ?? (lifetime === null ? null : lifetimeDays(lifetime)),
      declaredBy,
      ...(cells.partial && { partial: true }),
    },
  ];
}

/** A cookie as the configurations of scripts name it: a text, an expression, a list that begins with it, or a record. */
export function configuredName(item: Json | undefined): Json {
  if (Array.isArray(item)) return item[0] ?? null;
  if (item !== null && typeof item === 'object') return item['pattern'] ?? item['name'] ?? null;
  return item ?? null;
}
