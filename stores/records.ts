import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { madeBy } from '../browser/extension.ts';
import { saveFile } from '../browser/files.ts';
import { sha256 } from '../browser/hash.ts';
import { deleteRecords, storedRecords, storeRecords, type StoredRecord } from '../browser/records.ts';
import type { SaveProblem } from '../browser/storage.ts';
import { inspectionFile, recordFile } from '../core/records/file.ts';
import type { SealedRecord } from '../core/records/record.ts';
import { openRecord, sealVisit, type RecordProblem } from '../core/records/seal.ts';
import type { Result } from '../core/shared/result.ts';
import { useSite } from './site.ts';

/** What is kept but does not open, as it was found. */
export interface DamagedRecord {
  id: string;
  problem: RecordProblem;
  raw: unknown;
}

/** Why no record was kept: storage, or the page was not read to the end. */
export type KeepProblem = SaveProblem | 'not-read';

/** A record opened as it lies under its id, which is the value of its seal: another one in its place counts as changed. */
async function openStored({ id, raw }: StoredRecord): Promise<Result<SealedRecord, RecordProblem>> {
  const opened = await openRecord(raw, sha256);
  return opened.ok && opened.value.seal.value !== id ? { ok: false, problem: 'changed' } : opened;
}

/** Records of a back-up as they are to be stored: what does not open (not `sound`) goes by the hash of all of it. */
export function withIds(raws: readonly unknown[]): Promise<(StoredRecord & { sound: boolean })[]> {
  return Promise.all(
    raws.map(async (raw) => {
      const opened = await openRecord(raw, sha256);
      const id = opened.ok ? opened.value.seal.value : await sha256(JSON.stringify(raw));
      return { id, raw, sound: opened.ok };
    }),
  );
}

/** The sealed records of visits that are kept in this browser. */
export const useRecords = defineStore('records', () => {
  const records = shallowRef<SealedRecord[]>([]);
  const damaged = shallowRef<DamagedRecord[]>([]);
  /** the browser does not let Habeas look: what is kept is not known */
  const closed = ref(false);
  /** what is kept has been looked at: until then nobody knows whether there is anything */
  const opened = ref(false);

  async function open(): Promise<void> {
    const stored = await storedRecords().catch(() => null);
    closed.value = stored === null;
    const sound: SealedRecord[] = [];
    const broken: DamagedRecord[] = [];
    for (const one of stored ?? []) {
      const opened = await openStored(one);
      if (opened.ok) sound.push(opened.value);
      else broken.push({ id: one.id, problem: opened.problem, raw: one.raw });
    }
    records.value = sound.toSorted((one, other) => other.record.readAt - one.record.readAt);
    damaged.value = broken;
    opened.value = true;
  }

  /** Reads the page in front of the person anew, and keeps what that reading shows, sealed. */
  async function keep(withIdentifiers: boolean): Promise<Result<SealedRecord, KeepProblem>> {
    const visit = await useSite().visit(withIdentifiers);
    if (!visit) return { ok: false, problem: 'not-read' };
    const sealed = await sealVisit(visit, madeBy(), sha256);
    const stored = await storeRecords([{ id: sealed.seal.value, raw: sealed }]);
    return stored.ok ? { ok: true, value: sealed } : stored;
  }

  /** Deletes one record, damaged or not; without an id, all. False when the browser refused. */
  async function remove(id?: string): Promise<boolean> {
    const done = await deleteRecords(id === undefined ? undefined : [id]).then(
      () => true,
      () => false,
    );
    await open();
    return done;
  }

  const find = (id: string): SealedRecord | undefined => records.value.find(({ seal }) => seal.value === id);

  /** Saves a record as a file: sealed, or in the form of the Website Evidence Collector; what is damaged as it was found. */
  function saveAs(id: string, form: 'record' | 'inspection'): void {
    const sealed = find(id);
    const broken = damaged.value.find((one) => one.id === id);
    if (sealed) {
      const { name, type, content } = form === 'record' ? recordFile(sealed) : inspectionFile(sealed);
      saveFile(name, type, content);
    } else if (broken) {
      saveFile(`habeas-damaged-${id.slice(0, 8)}.json`, 'application/json', JSON.stringify(broken.raw, null, 2));
    }
  }

  return { records, damaged, closed, opened, open, keep, remove, find, saveAs };
});
