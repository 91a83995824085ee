/** Deeper than any record is; what opens more brackets was made to hurt. */
const DEEPEST = 40;

/**
 * JSON in the one form that every program writes alike (RFC 8785): no white space, members sorted by UTF-16 code units,
 * texts and numbers as ECMAScript writes them. Members that are undefined are left out. Throws a RangeError where the
 * value is nested more than 40 deep.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('Nested too deep to be written.');
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member, depth + 1)}`).join(',')}}`;
}
