import { browser } from 'wxt/browser';

export interface PageTab {
  id: number;
  windowId: number;
  /** empty where the browser does not let us see the address */
  url: string;
}

const TAB = 'tab';

/** Whether this page of Habeas stands in a tab of its own and not in the popup. */
export const inOwnTab = (): boolean => new URLSearchParams(location.search).has(TAB);

/**
 * The tab in front of the person: the one named in `?tab=ID` when Habeas itself was opened as a tab, else the active
 * tab of this window. Null when there is none.
 */
export async function currentTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get(TAB));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}

/** The address the tab shows now; empty where the browser does not let us see it. */
export async function addressOf(tabId: number): Promise<string> {
  return browser.tabs.get(tabId).then(
    ({ url }) => url ?? '',
    () => '',
  );
}

/** Opens a web address in a new tab; nothing else that a page may have written. */
export async function openTab(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}

/** Opens the popup's own page as a tab that goes on looking at `tab`. */
export async function openAsTab(tab: PageTab): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?${TAB}=${tab.id}`) });
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens a drafted letter as a page to print. */
export async function openLetter(reference: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/letter.html#${reference}` as '/letter.html') });
}
