import { load, save, type SaveProblem } from '../browser/storage.ts';
import type { Result } from '../core/shared/result.ts';
import * as z from '../core/shared/schema.ts';

export const QUARANTINE_KEY = 'quarantine';

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

/** `kept` and what is new to it: each value once. */
export function joined(kept: readonly SetAside[], more: readonly SetAside[]): SetAside[] {
  const seen = new Set<string>();
  return [...kept, ...more].filter((one) => {
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text);
  });
}

/** What was set aside, as kept in storage or in a back-up. */
export const setAsideIn = (kept: Record<string, unknown>): SetAside[] => list(kept[QUARANTINE_KEY]);

/** Keeps what did not validate, so that a newer version or the person can still use it. */
export async function setAside(from: string, value: unknown): Promise<Result<null, SaveProblem>> {
  return save(QUARANTINE_KEY, joined(await allSetAside(), [{ from, value }]));
}

/** Everything set aside so far. */
export async function allSetAside(): Promise<SetAside[]> {
  return list(await load(QUARANTINE_KEY));
}
