import { browser } from 'wxt/browser';

export interface PageTab {
  id: number;
  windowId: number;
  /** empty where the browser does not let us see the address */
  url: string;
}

/**
 * The tab in front of the person: the one named in `?tab=ID` when Habeas itself was opened as a tab, else the active
 * tab of this window. Null when there is none.
 */
export async function currentTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the popup's own page as a tab that goes on looking at `tab`. */
export async function openAsTab(tab: PageTab): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab.id}`) });
}

/** Opens the options page, at one of its sections. */
export async function openOptions(section = ''): Promise<void> {
  if (section)
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}` as '/options.html') });
  else await browser.runtime.openOptionsPage();
}

/** Opens a drafted letter as a page to print. */
export async function openLetter(reference: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/letter.html#${reference}` as '/letter.html') });
}
