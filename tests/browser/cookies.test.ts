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

  const partitionKey = { topLevelSite: 'https://exemple.test' };
  const own = { url: page.url, storeId: 'container' };
  const a = { url: 'https://a.example/', storeId: 'container' };

  it.each<{ desc: string; tier: AccessTier; hosts: string[]; asks: Details[] }>([
    {
      desc: 'both those of any site and those kept for this site alone',
      tier: 'site',
      hosts: [],
      asks: [own, { ...own, partitionKey }],
    },
    {
      desc: 'other hosts of the site alike',
      tier: 'site',
      hosts: ['a.example'],
      asks: [own, { ...own, partitionKey }, a, { ...a, partitionKey }],
    },
    {
      desc: 'all that any company keeps for this site alone, and the hosts contacted',
      tier: 'everywhere',
      hosts: ['a.example'],
      asks: [own, { partitionKey, storeId: 'container' }, a],
    },
  ])('at tier $tier is asked by address and never for the whole store: $desc', async ({ tier, hosts, asks }) => {
    const answer = await cookiesOf(page, tier, hosts);
    expect(answer?.hostsAsked).toBe(hosts.length);
    expect(answer?.cookies).toHaveLength(asks.length);
    expect(asked()).toEqual(expect.arrayContaining(asks));
    expect(asked()).toHaveLength(asks.length);
  });

  it('is never asked for what is kept for other sites', async () => {
    await cookiesOf(page, 'site', ['a.example']);
    await cookiesOf(page, 'everywhere', ['a.example']);
    const partitions = asked().flatMap((details) => details.partitionKey ?? []);
    expect(partitions.every(({ topLevelSite }) => topLevelSite === 'https://exemple.test')).toBe(true);
  });

  it('is asked for the store of the page’s own tab, which a container has for itself', async () => {
    await cookiesOf(page, 'everywhere', ['a.example']);
    expect(new Set(asked().map(({ storeId }) => storeId))).toEqual(new Set(['container']));
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
