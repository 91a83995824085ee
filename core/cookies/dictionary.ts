import { OPEN_COOKIE_DATABASE } from '../../data/open-cookie-database.ts';
import type { Category } from '../shared/category.ts';
import { CORRECTIONS } from './corrections.ts';
import { atHost, nameTable, type NamedRow, type NameTable } from './name-table.ts';
import { rowsOf } from './sorted-lines.ts';

interface Entry extends NamedRow {
  category: Category;
  /** null for software that a site runs by itself */
  company: string | null;
}

function entryOf(name: string, row: string): Entry {
  const [category, company = '-', domain = null] = row.split('\t');
  return { name, domain, category: category as Category, company: company === '-' ? null : company };
}

/** What the database has under this very name; it is only searched, for as objects it takes ten times its length. */
function exactEntries(name: string): Entry[] {
  return name.includes('*') ? [] : rowsOf(OPEN_COOKIE_DATABASE, name).map((row) => entryOf(name, row));
}

/** Its names with a varying part, which are few. */
function patternEntries(): Entry[] {
  const lines = OPEN_COOKIE_DATABASE.matchAll(/^([^\t\n]*\*[^\t\n]*)\t(.*)$/gm);
  return Array.from(lines, ([, name = '', row = '']) => entryOf(name, row));
}

function ownEntries(): Entry[] {
  return CORRECTIONS.flatMap(({ names, category, company, domain }) =>
    names.map((name) => ({ name, domain: domain ?? null, category, company })),
  );
}

let own: NameTable<Entry> | null = null;
let patterns: NameTable<Entry> | null = null;

const agreed = <T>(values: T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/**
 * What Habeas's table knows of a name at a host ("" when the host is not known): its own corrections, then the Open
 * Cookie Database. Null when neither has the name, or when its meanings disagree on the category.
 */
export function lookUp(name: string, host: string): { category: Category; company: string | null } | null {
  own ??= nameTable(ownEntries());
  patterns ??= nameTable(patternEntries());
  let found = own.find(name, host);
  if (found.length === 0) found = atHost(exactEntries(name), host);
  if (found.length === 0) found = patterns.find(name, host);
  const category = agreed(found.map((entry) => entry.category));
  return category && { category, company: agreed(found.map((entry) => entry.company)) };
}
