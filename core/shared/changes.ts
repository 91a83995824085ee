/**
 * `onto` with what differs between `before` and `after`: two pages that changed different fields of one record both
 * keep theirs.
 */
export function withChanges<Value>(
  onto: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const result = { ...onto };
  for (const key of Object.keys({ ...before, ...after })) {
    const value = after[key];
    if (value === before[key]) continue;
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}
