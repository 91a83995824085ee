import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cookiesOf } from '../../browser/cookies.ts';
import type { AccessTier } from '../../core/evidence/evidence.ts';

type Details = { url?: string; partitionKey?: { topLevelSite?: string }; storeId?: string };

const page = { tabId: 7, url: 'https://www.exemple.test/page', registrableDomain: 'exemple.test' };
const getAll = vi.fn<(details: Details) => Promise<object[]>>();
const getAllCookieStores = vi.fn<() => Promise<{ id: string; tabIds: number[] }[]>>();

beforeEach(() => {
  getAll
    .mockReset()
    .mockImplementation(({ url, partitionKey }) =>
      Promise.resolve([{ name: url ? new URL(url).host : (partitionKey?.topLevelSite ?? '') }]),
    );
  getAllCookieStores.mockReset().mockResolvedValue([
    { id: 'default', tabIds: [1, 2] },
    { id: 'container', tabIds: [7] },
  ]);
  Object.assign(fakeBrowser, { cookies: { getAll, getAllCookieStores } });
});

const asked = (): Details[] => getAll.mock.calls.map(([details]) => details);

describe('the cookies API', () => {
  it('is not asked without a grant, where it would answer an empty list', async () => {
    expect(await cookiesOf(page, 'page', ['a.example'])).toBeNull();
    expect(getAll).not.toHaveBeenCalled();
  });

  it.each<[AccessTier, string[], object[], number]>([
    ['site', ['a.example'], [{ name: 'www.exemple.test' }], 0],
    [
      'everywhere',
      ['a.example', 'b.example'],
      ['www.exemple.test', 'https://exemple.test', 'a.example', 'b.example'].map((name) => ({ name })),
      2,
    ],
  ])('at tier %s is asked by address and never for the whole store', async (tier, hosts, cookies, hostsAsked) => {
    expect(await cookiesOf(page, tier, hosts)).toEqual({ cookies, hostsAsked });
    expect(asked().every(({ url, partitionKey }) => Boolean(url ?? partitionKey?.topLevelSite))).toBe(true);
  });

  it('is asked for the store of the page’s own tab, which a container has for itself', async () => {
    await cookiesOf(page, 'everywhere', ['a.example']);
    expect(asked().map(({ storeId }) => storeId)).toEqual(['container', 'container', 'container']);
  });

  it('is asked for partitioned cookies too', async () => {
    await cookiesOf(page, 'site', []);
    expect(asked()).toEqual([{ url: page.url, partitionKey: {}, storeId: 'container' }]);
  });

  it('stops at sixty hosts and says how many it asked about', async () => {
    const hosts = Array.from({ length: 75 }, (_, index) => `h${index}.example`);
    expect((await cookiesOf(page, 'everywhere', hosts))?.hostsAsked).toBe(60);
  });

  it('says which hosts it could not be asked about', async () => {
    getAll.mockImplementation(({ url }) =>
      url?.includes('a.example') ? Promise.reject(new Error('no')) : Promise.resolve([]),
    );
    expect(await cookiesOf(page, 'everywhere', ['a.example', 'b.example'])).toEqual({ cookies: [], hostsAsked: 1 });
  });

  it('that fails for the page itself is no answer', async () => {
    getAll.mockRejectedValue(new Error('no'));
    expect(await cookiesOf(page, 'site', [])).toBeNull();
  });
});
