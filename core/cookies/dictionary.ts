import published from '../../data/open-cookie-database.json' with { type: 'json' };
import type { Category } from '../shared/category.ts';
import { CORRECTIONS } from './corrections.ts';
import { nameTable, type NamedRow, type NameTable } from './name-table.ts';

interface Entry extends NamedRow {
  category: Category;
  /** null for software that a site runs by itself */
  company: string | null;
}

type PublishedTable = Record<string, Partial<Record<Category, string[]>>>;

function publishedEntries(table: PublishedTable): Entry[] {
  return Object.entries(table).flatMap(([company, categories]) =>
    Object.entries(categories).flatMap(([category, names]) =>
      names.map((written) => {
        const [name = '', domain = null] = written.split('@');
        return { name, domain, category: category as Category, company: company || null };
      }),
    ),
  );
}

function ownEntries(): Entry[] {
  return CORRECTIONS.flatMap(({ names, category, company, domain }) =>
    names.map((name) => ({ name, domain: domain ?? null, category, company })),
  );
}

let own: NameTable<Entry> | null = null;
let database: NameTable<Entry> | null = null;

const agreed = <T>(values: T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/**
 * What Habeas's table knows of a name at a host ("" when the host is not known): its own corrections, then the Open
 * Cookie Database. Null when neither has the name, or when its meanings disagree on the category.
 */
export function lookUp(name: string, host: string): { category: Category; company: string | null } | null {
  own ??= nameTable(ownEntries());
  database ??= nameTable(publishedEntries(published as PublishedTable));
  const corrected = own.find(name, host);
  const found = corrected.length > 0 ? corrected : database.find(name, host);
  const category = agreed(found.map((entry) => entry.category));
  return category && { category, company: agreed(found.map((entry) => entry.company)) };
}
