import type { Json } from '../shared/json.ts';

const MOST = 500;

/** A cell of a declaration as plain text on one line, at most 500 characters; null when it is empty or no text. */
export function declaredText(cell: Json | undefined): string | null {
  if (typeof cell !== 'string') return null;
  const text = cell
    .slice(0, 4 * MOST)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST);
  return text === '' ? null : text;
}
