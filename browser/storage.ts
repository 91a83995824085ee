import { browser } from 'wxt/browser';
import type { Result } from '../core/shared/result.ts';

/** Why something could not be saved; the interface has the sentence. */
export type SaveProblem = 'storage-full' | 'storage-failed';

/** The raw value kept under a key of local storage, or undefined. Callers validate it. */
export async function load(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

async function attempt(write: () => Promise<void>): Promise<Result<null, SaveProblem>> {
  try {
    await write();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: /quota|space|full/i.test(String(error)) ? 'storage-full' : 'storage-failed' };
  }
}

/** Keeps a value under a key. A failure is told, so that nothing the person typed is dropped. */
export function save(key: string, value: unknown): Promise<Result<null, SaveProblem>> {
  return saveAll({ [key]: value });
}

let last: Promise<unknown> = Promise.resolve();

/** Runs a read-and-write after those before it have ended, so that none writes over what another has just kept. */
export function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}

/** Keeps several values at once, all or none. */
export async function saveAll(values: Record<string, unknown>): Promise<Result<null, SaveProblem>> {
  // Through JSON: a reactive proxy cannot be cloned into storage.
  return attempt(() => browser.storage.local.set(JSON.parse(JSON.stringify(values)) as Record<string, unknown>));
}

/** Forgets one key. */
export async function forget(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Everything kept, for a back-up. */
export async function everything(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Deletes everything kept. */
export async function forgetEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Calls back when another page of Habeas changed a key. */
export function onChange(listener: (keys: string[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => listener(Object.keys(changes)));
}
