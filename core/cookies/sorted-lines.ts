/**
 * The rows of a table under a key, each without the key. The table is one text of lines, each a key, a tab and the row,
 * sorted by the UTF-16 code units of their keys; it is searched by halves.
 */
export function rowsOf(lines: string, key: string): string[] {
  const rows: string[] = [];
  if (/[\t\n]/.test(key)) return rows;
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    if (lines.slice(start, lines.indexOf('\t', start)) < key) from = lines.indexOf('\n', middle) + 1;
    else to = start;
  }
  while (lines.startsWith(`${key}\t`, from)) {
    const end = lines.indexOf('\n', from);
    rows.push(lines.slice(from + key.length + 1, end));
    from = end + 1;
  }
  return rows;
}
