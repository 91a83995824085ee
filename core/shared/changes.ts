type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `onto` with what differs between `before` and `after`: two pages that changed different fields of one record both keep
 * theirs. A field that is a record itself is merged in the same way, key by key.
 */
export function withChanges<Value extends object>(onto: Value, before: Value, after: Value): Value;
export function withChanges(onto: Fields, before: Fields, after: Fields): Fields {
  const result = { ...onto };
  for (const key of Object.keys({ ...before, ...after })) {
    const [value, was, other] = [after[key], before[key], onto[key]];
    if (value === was) continue;
    if (value === undefined) delete result[key];
    else if (isFields(value) && isFields(was) && isFields(other)) result[key] = withChanges(other, was, value);
    else result[key] = value;
  }
  return result;
}
