/** Rows whose names may hold `*` for a varying part and may be bound to one domain, looked up by a cookie's name and host. */
export interface NameTable<Row> {
  /**
   * The rows that this name means at this host: those bound to its domain before those of any domain, the exact name
   * before the longest pattern. An empty host is an unknown one: an exact name decides alone, a pattern only where it holds
   * everywhere. Empty when the table has none.
   */
  find(name: string, host: string): Row[];
}

export interface NamedRow {
  /** `_ga`, `_ga_*`, `mp_*_mixpanel` */
  name: string;
  /** where alone the name has this meaning, subdomains included; null for everywhere */
  domain: string | null;
}

/** Whether a host is a domain or below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a name has the form of a pattern; time grows with the length of the name alone, whatever the pattern. */
function matches(parts: string[], name: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** Of rows of one name those that speak of this host: bound to its domain, else to none; all for an empty host. */
export function atHost<Row extends NamedRow>(rows: Row[], host: string): Row[] {
  if (host === '') return rows;
  const bound = rows.filter(({ domain }) => domain !== null && isWithin(host, domain));
  return bound.length > 0 ? bound : rows.filter(({ domain }) => domain === null);
}

const spokenAt = <Row extends NamedRow>(rows: Row[], host: string): Row[] =>
  host === '' ? rows.filter(({ domain }) => domain === null) : atHost(rows, host);

// A prefix is looked for among those that begin alike, by this many characters.
const HEAD = 3;

/** Indexes the rows once: exact names by their text, prefixes by their head, other patterns as a list; longest first. */
export function nameTable<Row extends NamedRow>(rows: readonly Row[]): NameTable<Row> {
  const exact = new Map<string, Row[]>();
  const prefixes = new Map<string, { prefix: string; rows: Row[] }[]>();
  const patterns: { parts: string[]; row: Row }[] = [];
  const byPrefix = new Map<string, Row[]>();
  const add = (map: Map<string, Row[]>, key: string, row: Row): void => {
    const known = map.get(key);
    if (known) known.push(row);
    else map.set(key, [row]);
  };
  for (const row of rows) {
    const parts = row.name.split('*');
    if (parts.join('') === '') continue;
    if (parts.length === 1) add(exact, row.name, row);
    else if (parts.length === 2 && parts[1] === '') add(byPrefix, parts[0]!, row);
    else patterns.push({ parts, row });
  }
  patterns.sort((a, b) => b.row.name.length - a.row.name.length);
  for (const [prefix, begun] of [...byPrefix].sort(([a], [b]) => b.length - a.length)) {
    const alike = prefixes.get(prefix.slice(0, HEAD)) ?? [];
    prefixes.set(prefix.slice(0, HEAD), alike);
    alike.push({ prefix, rows: begun });
  }

  return {
    find(name, host) {
      const same = atHost(exact.get(name) ?? [], host);
      if (same.length > 0) return same;
      for (let head = Math.min(HEAD, name.length); head > 0; head--) {
        for (const { prefix, rows: begun } of prefixes.get(name.slice(0, head)) ?? []) {
          if (!name.startsWith(prefix)) continue;
          const spoken = spokenAt(begun, host);
          if (spoken.length > 0) return spoken;
        }
      }
      for (const { parts, row } of patterns) {
        if (matches(parts, name) && spokenAt([row], host).length > 0) return [row];
      }
      return [];
    },
  };
}
