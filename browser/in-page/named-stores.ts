import type { PageAnswer } from '../../core/evidence/evidence.ts';

/**
 * The names of the page's IndexedDB databases, of its caches, and the scopes of its service workers: at most 200 of each,
 * 500 characters long, null for a kind that the browser does not show. Nothing is opened. Runs by
 * `scripting.executeScript` in a world of its own, where no script of the page can change what the browser answers, so
 * it refers to nothing outside itself. It never rejects, and waits 300 ms for all of them together.
 */
export async function namedStores(): Promise<PageAnswer['stores']> {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, 300, null);
  });

  async function within<Item>(
    list: () => Promise<readonly Item[]>,
    nameOf: (item: Item) => string | undefined,
  ): Promise<string[] | null> {
    try {
      const items = await Promise.race([list(), late]);
      if (items === null) return null;
      const names: string[] = [];
      // One more than is kept tells that there are more.
      for (let i = 0; i < items.length && i <= 200; i++) names.push((nameOf(items[i]!) ?? '').slice(0, 500));
      return names;
    } catch {
      return null;
    }
  }

  // A page over http has neither caches nor service workers: browsers give them to secure pages alone.
  const none = (): Promise<never[]> => Promise.resolve([]);
  const [database, cache, worker] = await Promise.all([
    within(
      () => indexedDB.databases(),
      ({ name }) => name,
    ),
    within(isSecureContext ? () => caches.keys() : none, (name: string) => name),
    within(
      isSecureContext ? () => navigator.serviceWorker.getRegistrations() : none,
      ({ scope }: ServiceWorkerRegistration) => scope,
    ),
  ]);
  return { database, cache, worker };
}
