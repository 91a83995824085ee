import { OPEN_COOKIE_DATABASE } from '../../data/open-cookie-database.ts';
import { CATEGORIES, type Category } from '../shared/category.ts';
import { CORRECTIONS } from './entries/corrections.ts';
import { DISPUTED } from './entries/disputed.ts';
import type { Entry } from './entries/entry.ts';
import { ADDITIONS } from './entries/index.ts';
import { atHost, nameTable, type NamedRow, type NameTable } from './name-table.ts';
import { isInterface } from './rules.ts';
import { rowsOf } from './sorted-lines.ts';

interface Row extends NamedRow {
  /** null where those who should know do not agree */
  category: Category | null;
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

function entryRows(entries: readonly Entry[], category: Category | null): Row[] {
  return entries.flatMap(([company, , names]) =>
    names.split(' ').map((text) => {
      const [name = '', domain = null] = text.split('@');
      return { name, domain, category, company };
    }),
  );
}

const ownRows = (entries: typeof CORRECTIONS): Row[] =>
  CATEGORIES.flatMap((category) => entryRows(entries[category], category));

/** What the tables know of a name. */
interface Known {
  category: Category | null;
  company: string | null;
}

let corrections: NameTable<Row> | null = null;
let others: NameTable<Row> | null = null;

const agreed = <T>(values: T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/**
 * What Habeas's tables know of a name at a host ("" when the host is not known): its own corrections, then what the Open
 * Cookie Database has under this very name, then the names added to it and the patterns of both, the closest first. The
 * category is null where it is disputed. Null when none has the name, or when its meanings disagree on the category.
 * @param ofSite the visited site itself keeps it: its language and look need no consent (rules.ts)
 */
export function lookUp(name: string, host: string, ofSite = false): Known | null {
  corrections ??= nameTable([...ownRows(CORRECTIONS), ...entryRows(DISPUTED, null)]);
  others ??= nameTable([...ownRows(ADDITIONS), ...patternRows()]);
  let found = corrections.find(name, host);
  if (found.length === 0) found = atHost(exactRows(name), host);
  if (found.length === 0) found = others.find(name, host);
  const [first] = found;
  if (!first || found.some(({ category }) => category !== first.category)) return null;
  const exempt = ofSite && first.category === 'preferences' && isInterface(name);
  return { category: exempt ? 'necessary' : first.category, company: agreed(found.map((row) => row.company)) };
}
