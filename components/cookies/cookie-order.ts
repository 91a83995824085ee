import type { CookieEntry } from '../../core/cookies/cookie-entry.ts';
import { CATEGORIES } from '../../core/shared/category.ts';
import { categoryName } from './cookie-text.ts';

export const COOKIE_ORDERS = ['name', 'company', 'lifetime', 'category'] as const;
export type CookieOrder = (typeof COOKIE_ORDERS)[number];

/** Milliseconds it stays from 1970 on; a session the shortest, what pages are not shown before it. */
const end = ({ cookie }: CookieEntry): number => (cookie.session ? 0 : (cookie.expires ?? -1));
const place = ({ category }: CookieEntry): number => (category ? CATEGORIES.indexOf(category) : CATEGORIES.length);

/** Sorted anew, rows of one place by name: companies by name with the unknown last, the longest lifetime first. */
export function inOrder(entries: readonly CookieEntry[], order: CookieOrder, locale: string): CookieEntry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by: Record<CookieOrder, (a: CookieEntry, b: CookieEntry) => number> = {
    name: () => 0,
    company: (a, b) => Number(!a.company) - Number(!b.company) || compare(a.company ?? '', b.company ?? ''),
    lifetime: (a, b) => end(b) - end(a),
    category: (a, b) => place(a) - place(b),
  };
  return entries.toSorted((a, b) => by[order](a, b) || compare(a.cookie.name, b.cookie.name));
}

/** Those of which a word that is shown holds what is looked for, in any case of the letters. */
export function matching(entries: readonly CookieEntry[], looked: string): readonly CookieEntry[] {
  const wanted = looked.trim().toLowerCase();
  if (!wanted) return entries;
  return entries.filter(({ cookie, company, category, purpose, identifier }) =>
    [cookie.name, cookie.domain, company, purpose, categoryName(category), identifier?.system, identifier?.id].some(
      (text) => text?.toLowerCase().includes(wanted),
    ),
  );
}
