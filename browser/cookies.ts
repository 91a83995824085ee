import { browser } from 'wxt/browser';
import type { AccessTier } from '../core/evidence/evidence.ts';

const MOST_HOSTS = 60;

/** What the cookies API answered, raw, and how many third-party hosts it was asked about. */
export interface CookieAnswer {
  cookies: unknown;
  hostsAsked: number;
}

/**
 * The cookies the API shows for a page: `core/evidence` validates them. Asked by address, never for the whole store,
 * and of the store of the page's own tab (a container or private window has another). Null at tier `page`, where the
 * API answers an empty list without an error, and when the API failed.
 * @param thirdPartyHosts hosts the page contacted, asked about at tier `everywhere`
 */
export async function cookiesOf(
  page: { tabId: number; url: string; registrableDomain: string },
  tier: AccessTier,
  thirdPartyHosts: readonly string[],
): Promise<CookieAnswer | null> {
  if (tier === 'page') return null;
  const stores = await browser.cookies.getAllCookieStores();
  const storeId = stores.find(({ tabIds }) => tabIds.includes(page.tabId))?.id;
  const ask = (details: Parameters<typeof browser.cookies.getAll>[0]) =>
    browser.cookies.getAll({ ...details, ...(storeId !== undefined && { storeId }) });

  // Without a partition key partitioned cookies are left out; the empty one means "any, and none".
  const own = ask({ url: page.url, partitionKey: {} });
  const topLevelSite = `${new URL(page.url).protocol}//${page.registrableDomain}`;
  const partitioned = tier === 'everywhere' ? [ask({ partitionKey: { topLevelSite } })] : [];
  const hosts = tier === 'everywhere' ? thirdPartyHosts.slice(0, MOST_HOSTS) : [];
  const others = await Promise.allSettled([...partitioned, ...hosts.map((host) => ask({ url: `https://${host}/` }))]);
  const answered = others.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failed = others.length - answered.length;
  return own.then(
    (first) => ({ cookies: [...first, ...answered.flat()], hostsAsked: hosts.length - failed }),
    () => null,
  );
}
