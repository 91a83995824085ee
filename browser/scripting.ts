import { browser } from 'wxt/browser';
import type { Way } from '../core/consent/consent.ts';
import type { PageProbe } from '../core/evidence/probe.ts';
import { fetchPage } from './in-page/fetch-page.ts';
import { namedStores } from './in-page/named-stores.ts';
import { pageHtml } from './in-page/page-html.ts';
import { readPage } from './in-page/read-page.ts';
import { reopenConsent } from './in-page/reopen-consent.ts';

/** A page that has not answered by then is busy, or does not want to be read. */
const PATIENCE_MS = 3_000;

/** What fetching one page may cost. */
export interface FetchLimits {
  bytes: number;
  ms: number;
}
const A_PAGE: FetchLimits = { bytes: 2_000_000, ms: 10_000 };

type World = 'MAIN' | 'ISOLATED';

async function run<Args extends unknown[], Answer>(
  tabId: number,
  world: World,
  func: (...args: Args) => Answer,
  args: Args,
  patience = PATIENCE_MS,
): Promise<Awaited<Answer> | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answer = browser.scripting.executeScript({ target: { tabId }, world, func, args });
  try {
    return await Promise.race([answer.then(([frame]) => (frame?.result ?? null) as Awaited<Answer> | null), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Functions of a consent platform answer at once, or the page hangs in them. */
const ASKING_MS = 1_000;
/** The list of the page's stores comes beside that, and is not waited for longer. */
const STORES_MS = 500;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * One read of the page, raw; `core/evidence` validates it. Null when the page did not answer in time. Where the page has
 * a function that the probe asks, it is asked in a second step; `hangs`: it did not come back from that. The names of its
 * stores are asked for at the same time, in a world that the page's scripts do not reach; null when they did not come.
 * Rejects where scripts are not allowed: stores, internal pages, a page left since the click.
 */
export async function readTab(tabId: number, probe: PageProbe): Promise<unknown> {
  // The page's own world: consent platforms live there.
  const reading = run(tabId, 'MAIN', readPage, [JSON.stringify(probe), false]);
  const stores = attempt(run(tabId, 'ISOLATED', namedStores, [], STORES_MS));
  const answer: unknown = await reading;
  const callable = isRecord(answer) && Array.isArray(answer['callable']) ? answer['callable'] : [];
  const calls = probe.calls.filter(({ name }) => callable.includes(name));
  if (!isRecord(answer)) return answer;
  if (calls.length === 0) return { ...answer, stores: await stores };
  const told: unknown = await attempt(
    run(tabId, 'MAIN', readPage, [JSON.stringify({ ...probe, calls }), true], ASKING_MS),
  );
  if (!isRecord(told)) return { ...answer, stores: await stores, hangs: true };
  const unread = [answer, told].flatMap((one) => (Array.isArray(one['unread']) ? one['unread'] : []));
  return { ...answer, stores: await stores, calls: told['calls'], unread };
}

/** The same for a part of the reading that may fail without a word: a page that was left, or closed. */
const attempt = <Answer>(answer: Promise<Answer | null>): Promise<Answer | null> => answer.catch(() => null);

/** Opens the site's own consent dialog, or goes to its own switch; false when the page has none where the ways say. */
export async function reopenDialog(tabId: number, ways: readonly Way[]): Promise<boolean> {
  return (await attempt(run(tabId, 'MAIN', reopenConsent, [ways]))) === true;
}

/** The HTML of the page as it stands now, at most 2 MB; null when it did not answer. */
export async function liveHtml(tabId: number): Promise<string | null> {
  const html: unknown = await attempt(run(tabId, 'ISOLATED', pageHtml, [A_PAGE.bytes]));
  return typeof html === 'string' ? html : null;
}

/** Fetches an address of the page's own origin as the page would, without the person's cookies. */
export async function fetchThroughPage(
  tabId: number,
  url: string,
  { bytes, ms } = A_PAGE,
): ReturnType<typeof fetchPage> {
  const answer = await attempt(run(tabId, 'ISOLATED', fetchPage, [url, bytes, 'same-origin', ms], ms + 2_000));
  return answer ?? { ok: false, reason: 'timeout' };
}

/** The same fetch from Habeas itself, for hosts that a grant covers; a redirect is not followed, for it may lead anywhere. */
export function fetchWithGrant(url: string, { bytes, ms } = A_PAGE): ReturnType<typeof fetchPage> {
  return fetchPage(url, bytes, 'none', ms);
}
