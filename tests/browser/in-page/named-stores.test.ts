import { afterEach, describe, expect, it, vi } from 'vitest';
import { namedStores } from '../../../browser/in-page/named-stores.ts';

// As `executeScript` does it: nothing of the module comes along.
const alone = new Function(`return (${namedStores.toString()})`)() as typeof namedStores;

const hangs = (): Promise<never> => new Promise(() => {});
const refuses = (): Promise<never> => Promise.reject(new DOMException('denied', 'SecurityError'));
const throws = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

interface Browser {
  databases?: () => unknown;
  keys?: () => unknown;
  registrations?: () => unknown;
  secure?: boolean;
}

/** A browser whose lists answer so; an absent one is a function that this browser does not have. */
function browser({ databases, keys, registrations, secure = true }: Browser): void {
  vi.stubGlobal('isSecureContext', secure);
  vi.stubGlobal('indexedDB', { databases });
  vi.stubGlobal('caches', secure ? { keys } : undefined);
  vi.stubGlobal('navigator', { serviceWorker: secure ? { getRegistrations: registrations } : undefined });
}

afterEach(() => vi.unstubAllGlobals());

describe('the names of stores', () => {
  const all = {
    databases: () => Promise.resolve([{ name: 'mail', version: 3 }, { name: 'queue' }]),
    keys: () => Promise.resolve(['shell-v2']),
    registrations: () => Promise.resolve([{ scope: 'https://nimbus.example/app/' }]),
  };
  const seen = { database: ['mail', 'queue'], cache: ['shell-v2'], worker: ['https://nimbus.example/app/'] };
  const rows: { desc: string; given: Browser; told: object }[] = [
    { desc: 'are listed by kind', given: all, told: seen },
    {
      desc: 'are none where there are none',
      given: { databases: async () => [], keys: async () => [], registrations: async () => [] },
      told: { database: [], cache: [], worker: [] },
    },
    {
      desc: 'over http: such a page can have neither caches nor workers',
      given: { ...all, secure: false },
      told: { ...seen, cache: [], worker: [] },
    },
    { desc: 'not shown by this browser', given: {}, told: { database: null, cache: null, worker: null } },
    { desc: 'refused to this page', given: { ...all, databases: refuses }, told: { ...seen, database: null } },
    { desc: 'a call that throws', given: { ...all, keys: throws }, told: { ...seen, cache: null } },
    { desc: 'a list that never comes', given: { ...all, registrations: hangs }, told: { ...seen, worker: null } },
    {
      desc: 'a database without a name',
      given: { ...all, databases: () => Promise.resolve([{ version: 1 }]) },
      told: { ...seen, database: [''] },
    },
    {
      desc: 'are cut in length',
      given: { ...all, keys: () => Promise.resolve(['k'.repeat(9_000)]) },
      told: { ...seen, cache: ['k'.repeat(500)] },
    },
  ];

  it.each(rows)('$desc', async ({ given, told }) => {
    browser(given);
    expect(await alone()).toEqual(told);
  });

  it('are cut in number, with one more to tell it', async () => {
    browser({ ...all, keys: () => Promise.resolve(Array.from({ length: 100_000 }, (_, index) => `k${index}`)) });
    expect((await alone()).cache).toHaveLength(201);
  });

  it('wait for all lists together, not for one after the other', async () => {
    browser({ databases: hangs, keys: hangs, registrations: hangs });
    const began = performance.now();
    await alone();
    expect(performance.now() - began).toBeLessThan(550);
  });
});
