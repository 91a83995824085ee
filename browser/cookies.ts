import { browser } from 'wxt/browser';
import type { AccessTier } from '../core/evidence/evidence.ts';

const MOST_HOSTS = 60;

/** What the cookies API answered, raw, and about how many of the hosts that the page contacted it was asked. */
export interface CookieAnswer {
  cookies: unknown;
  hostsAsked: number;
}

/**
 * The cookies the API shows for a page: `core/evidence` validates them. Asked by address, never for the whole store,
 * and of the store of the page's own tab (a container or private window has another). Null at tier `page`, where the
 * API answers an empty list without an error, and when the API failed.
 * @param contacted the hosts that this tier allows to ask about beside the page's own, those of its site first
 */
export async function cookiesOf(
  page: { tabId: number; url: string; registrableDomain: string },
  tier: AccessTier,
  contacted: readonly string[],
): Promise<CookieAnswer | null> {
  if (tier === 'page') return null;
  const stores = await browser.cookies.getAllCookieStores();
  const storeId = stores.find(({ tabIds }) => tabIds.includes(page.tabId))?.id;
  const ask = (details: Parameters<typeof browser.cookies.getAll>[0]) =>
    browser.cookies.getAll({ ...details, ...(storeId !== undefined && { storeId }) });

  // Without a partition key partitioned cookies are left out, and with an empty one those of every other site come along.
  const partitionKey = { topLevelSite: `${new URL(page.url).protocol}//${page.registrableDomain}` };
  const askBoth = async (url: string) => (await Promise.all([ask({ url }), ask({ url, partitionKey })])).flat();
  const hosts = contacted.slice(0, MOST_HOSTS).map((host) => `https://${host}/`);
  const own = Promise.all(
    tier === 'everywhere' ? [ask({ url: page.url }), ask({ partitionKey })] : [askBoth(page.url)],
  ).catch(() => null);
  const others = await Promise.allSettled(hosts.map((url) => (tier === 'everywhere' ? ask({ url }) : askBoth(url))));
  const answered = others.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const first = await own;
  return first && { cookies: [...first, ...answered].flat(), hostsAsked: answered.length };
}
