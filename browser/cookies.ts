import { browser } from 'wxt/browser';
import type { AccessTier } from '../core/evidence/evidence.ts';

const MOST_HOSTS = 60;

/**
 * The cookies the API shows for a page, raw: `core/evidence` validates them. Asked by address, never for the whole
 * store. Null at tier `page`, where the API answers an empty list without an error, and when the API failed.
 * @param thirdPartyHosts hosts the page contacted, asked about at tier `everywhere`
 */
export async function cookiesOf(
  page: { url: string; registrableDomain: string },
  tier: AccessTier,
  thirdPartyHosts: readonly string[],
): Promise<unknown> {
  if (tier === 'page') return null;
  // Without a partition key partitioned cookies are left out; the empty one means "any, and none".
  const asked = [browser.cookies.getAll({ url: page.url, partitionKey: {} })];
  if (tier === 'everywhere') {
    const topLevelSite = `${new URL(page.url).protocol}//${page.registrableDomain}`;
    asked.push(browser.cookies.getAll({ partitionKey: { topLevelSite } }));
    for (const host of thirdPartyHosts.slice(0, MOST_HOSTS)) {
      asked.push(browser.cookies.getAll({ url: `https://${host}/` }));
    }
  }
  const [own, ...others] = await Promise.allSettled(asked);
  if (own?.status !== 'fulfilled') return null;
  return [...own.value, ...others.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))];
}
