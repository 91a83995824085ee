import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Result } from '../core/shared/result.ts';
import type { SaveProblem } from './storage.ts';

/** A record as it lies in the database; whoever reads `raw` validates it. */
export interface StoredRecord {
  id: string;
  raw: unknown;
}

interface Schema extends DBSchema {
  records: { key: string; value: StoredRecord };
}

async function inDatabase<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
  const database = await openDB<Schema>('habeas', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records', { keyPath: 'id' }),
  });
  try {
    return await work(database);
  } finally {
    // Nothing is left open that would keep a later version of Habeas from renewing the database.
    database.close();
  }
}

/** Every record kept, damaged or not. */
export function storedRecords(): Promise<StoredRecord[]> {
  return inDatabase((database) => database.getAll('records'));
}

/** One record kept, or undefined. */
export function storedRecord(id: string): Promise<StoredRecord | undefined> {
  return inDatabase((database) => database.get('records', id));
}

/** Keeps records, all or none. */
export async function storeRecords(records: readonly StoredRecord[]): Promise<Result<null, SaveProblem>> {
  try {
    await inDatabase(async (database) => {
      const change = database.transaction('records', 'readwrite');
      const puts = await Promise.allSettled(records.map(async (one) => change.store.put(one)));
      const failed = puts.find((put) => put.status === 'rejected');
      if (failed && !change.error) change.abort();
      await change.done.catch((error: unknown) => {
        // Given up by us, it knows no reason of its own.
        throw change.error ?? failed?.reason ?? error;
      });
    });
    return { ok: true, value: null };
  } catch (error) {
    // The name, not the message: each browser words it differently.
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, problem: full ? 'storage-full' : 'storage-failed' };
  }
}

/** Deletes records; without ids, every one. Rejects where the browser refuses. */
export function deleteRecords(ids?: readonly string[]): Promise<void> {
  return inDatabase(async (database) => {
    const change = database.transaction('records', 'readwrite');
    const gone = ids ? ids.map((id) => change.store.delete(id)) : [change.store.clear()];
    await Promise.all([...gone, change.done]);
  });
}
