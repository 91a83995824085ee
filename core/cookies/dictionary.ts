import { OPEN_COOKIE_DATABASE } from '../../data/open-cookie-database.ts';
import { CATEGORIES, type Category } from '../shared/category.ts';
import { CORRECTIONS } from './entries/corrections.ts';
import { ADDITIONS } from './entries/index.ts';
import { atHost, nameTable, type NamedRow, type NameTable } from './name-table.ts';
import { rowsOf } from './sorted-lines.ts';

interface Row extends NamedRow {
  category: Category;
  /** null for software that a site runs by itself */
  company: string | null;
}

function rowOf(name: string, line: string): Row {
  const [category, company = '-', domain = null] = line.split('\t');
  return { name, domain, category: category as Category, company: company === '-' ? null : company };
}

/** What the database has under this very name; it is only searched, for as objects it takes ten times its length. */
function exactRows(name: string): Row[] {
  return name.includes('*') ? [] : rowsOf(OPEN_COOKIE_DATABASE, name).map((line) => rowOf(name, line));
}

/** Its names with a varying part, which are few. */
function patternRows(): Row[] {
  const lines = OPEN_COOKIE_DATABASE.matchAll(/^([^\t\n]*\*[^\t\n]*)\t(.*)$/gm);
  return Array.from(lines, ([, name = '', line = '']) => rowOf(name, line));
}

function ownRows(entries: typeof CORRECTIONS): Row[] {
  return CATEGORIES.flatMap((category) =>
    entries[category].flatMap(([company, , names]) =>
      names.split(' ').map((text) => {
        const [name = '', domain = null] = text.split('@');
        return { name, domain, category, company };
      }),
    ),
  );
}

let corrections: NameTable<Row> | null = null;
let others: NameTable<Row> | null = null;

const agreed = <T>(values: T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/**
 * What Habeas's tables know of a name at a host ("" when the host is not known): its own corrections, then what the Open
 * Cookie Database has under this very name, then the names added to it and the patterns of both, the closest first. Null
 * when none has the name, or when its meanings disagree on the category.
 */
export function lookUp(name: string, host: string): { category: Category; company: string | null } | null {
  corrections ??= nameTable(ownRows(CORRECTIONS));
  others ??= nameTable([...ownRows(ADDITIONS), ...patternRows()]);
  let found = corrections.find(name, host);
  if (found.length === 0) found = atHost(exactRows(name), host);
  if (found.length === 0) found = others.find(name, host);
  const category = agreed(found.map((row) => row.category));
  return category && { category, company: agreed(found.map((row) => row.company)) };
}
