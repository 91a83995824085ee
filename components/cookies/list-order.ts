import { CATEGORIES, type Category } from '../../core/shared/category.ts';

/** What a row of a list is ordered by; `amount`: the most comes first. */
export interface Listed {
  name: string;
  company: string | null;
  category: Category | null;
  amount: number;
}

export type ListOrder = keyof Listed;

const place = ({ category }: Listed): number => (category ? CATEGORIES.indexOf(category) : CATEGORIES.length);

/** Sorted anew, rows of one place by name: companies by name with the unknown last. */
export function arranged<Row>(
  rows: readonly Row[],
  order: ListOrder,
  locale: string,
  listed: (row: Row) => Listed,
): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by: Record<ListOrder, (a: Listed, b: Listed) => number> = {
    name: () => 0,
    company: (a, b) => Number(!a.company) - Number(!b.company) || compare(a.company ?? '', b.company ?? ''),
    amount: (a, b) => b.amount - a.amount,
    category: (a, b) => place(a) - place(b),
  };
  return rows
    .map((row) => ({ row, facts: listed(row) }))
    .toSorted((a, b) => by[order](a.facts, b.facts) || compare(a.facts.name, b.facts.name))
    .map(({ row }) => row);
}

/** Those of which a word that is shown holds what is looked for, in any case of the letters. */
export function holding<Row>(
  rows: readonly Row[],
  looked: string,
  words: (row: Row) => (string | null | undefined)[],
): readonly Row[] {
  const wanted = looked.trim().toLowerCase();
  return wanted ? rows.filter((row) => words(row).some((text) => text?.toLowerCase().includes(wanted))) : rows;
}
