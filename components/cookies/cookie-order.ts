import type { CookieEntry } from '../../core/cookies/cookie-entry.ts';
import { categoryName } from './cookie-text.ts';
import { arranged, holding } from './list-order.ts';

export const COOKIE_ORDERS = ['name', 'company', 'lifetime', 'category'] as const;
export type CookieOrder = (typeof COOKIE_ORDERS)[number];

/** Milliseconds it stays from 1970 on; a session the shortest, what pages are not shown before it. */
const end = ({ cookie }: CookieEntry): number => (cookie.session ? 0 : (cookie.expires ?? -1));

/** Sorted anew; by lifetime the longest first. */
export function inOrder(entries: readonly CookieEntry[], order: CookieOrder, locale: string): CookieEntry[] {
  return arranged(entries, order === 'lifetime' ? 'amount' : order, locale, (entry) => ({
    name: entry.cookie.name,
    company: entry.company,
    category: entry.category,
    amount: end(entry),
  }));
}

/** Those in which a word that is shown holds what is looked for; a value is none. */
export function matching(entries: readonly CookieEntry[], looked: string): readonly CookieEntry[] {
  return holding(entries, looked, ({ cookie, company, category, purpose, identifier }) => [
    ...[cookie.name, cookie.domain, company, purpose, categoryName(category)],
    ...[identifier?.system, identifier?.id],
  ]);
}
