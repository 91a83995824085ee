import { browser } from 'wxt/browser';
import type { Result } from '../core/shared/result.ts';

/** Why something could not be saved; the interface has the sentence. */
export type SaveProblem = 'storage-full' | 'storage-failed';

/** The raw value kept under a key of local storage, or undefined. Callers validate it. */
export async function load(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Keeps a value under a key. A failure is told, so that nothing the person typed is dropped. */
export async function save(key: string, value: unknown): Promise<Result<null, SaveProblem>> {
  try {
    // Through JSON: a reactive proxy cannot be cloned into storage.
    await browser.storage.local.set({ [key]: JSON.parse(JSON.stringify(value)) as unknown });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: /quota|space|full/i.test(String(error)) ? 'storage-full' : 'storage-failed' };
  }
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
