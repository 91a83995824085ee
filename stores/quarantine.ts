import { load, save } from '../browser/storage.ts';
import * as z from '../core/shared/schema.ts';

const KEY = 'quarantine';

/** A stored value that did not validate, kept as it was found. */
export interface SetAside {
  from: string;
  value: unknown;
}

const schema = z.array(z.object({ from: z.string(), value: z.unknown() }));

function list(kept: unknown): SetAside[] {
  const parsed = z.safeParse(schema, kept);
  return parsed.success ? parsed.data : [];
}

/** What had been set aside when a back-up was made. */
export function setAsideIn(backup: Record<string, unknown>): SetAside[] {
  return list(backup[KEY]);
}

/** Keeps what did not validate, so that a newer version or the person can still use it. Each value once. */
export async function setAside(from: string, value: unknown): Promise<void> {
  const kept = list(await load(KEY));
  const text = JSON.stringify(value);
  if (kept.some((one) => one.from === from && JSON.stringify(one.value) === text)) return;
  await save(KEY, [...kept, { from, value }]);
}

/** Everything set aside so far. */
export async function allSetAside(): Promise<SetAside[]> {
  return list(await load(KEY));
}
