import type { Result } from '../shared/result.ts';
import * as z from '../shared/schema.ts';
import { canonicalJson } from './canonical.ts';
import { RECORD_VERSION, type SealedRecord, type Sha256, type Visit, type VisitRecord } from './record.ts';
import { laterSchema, sealedSchema } from './schema.ts';

/** Why a stored or imported value is no record to rely on: not one at all, of a later Habeas, changed since it was sealed. */
export type RecordProblem = 'not-a-record' | 'newer-record' | 'changed';

/** The seal of a record: it tells a change, not who made the record or when. */
const sealOf = (record: VisitRecord, sha256: Sha256): Promise<string> => sha256(canonicalJson(record));

/** The record of a visit, under its seal. */
export async function sealVisit(
  { policy, ...visit }: Visit,
  madeBy: VisitRecord['madeBy'],
  sha256: Sha256,
): Promise<SealedRecord> {
  const pages = await Promise.all(
    policy.map(async ({ url, text }) => ({ url, characters: text.length, sha256: await sha256(text) })),
  );
  const record: VisitRecord = { version: RECORD_VERSION, madeBy, ...visit, policy: pages };
  return { record, seal: { form: 'RFC 8785', algorithm: 'SHA-256', value: await sealOf(record, sha256) } };
}

/** Opens a stored or imported record: its form is checked, and that not one byte of it changed since it was sealed. */
export async function openRecord(raw: unknown, sha256: Sha256): Promise<Result<SealedRecord, RecordProblem>> {
  const parsed = z.safeParse(sealedSchema, raw);
  if (!parsed.success) {
    return { ok: false, problem: z.safeParse(laterSchema, raw).success ? 'newer-record' : 'not-a-record' };
  }
  try {
    const { record, seal } = parsed.data;
    return (await sealOf(record, sha256)) === seal.value
      ? { ok: true, value: parsed.data }
      : { ok: false, problem: 'changed' };
  } catch {
    return { ok: false, problem: 'not-a-record' };
  }
}
