/** What the tests and `npm start` ask of a browser, the same for Chromium and Firefox. */
import type { BrowserKind } from './find.ts';

export interface LaunchOptions {
  /** path of the browser's program */
  program: string;
  /** folder of the built extension */
  extension: string;
  /** ports that stand for 80 and 443 of every `*.test` host */
  httpPort: number;
  httpsPort: number;
  /** hosts of the demo */
  hosts: string[];
  headless: boolean;
  /** mail that is opened goes to a file instead of the person's mail program; on Linux only */
  captureMail?: boolean;
}

/** One document: the tab's page, the popup, an extension page. */
export interface View {
  /** the value (JSON) of an expression, awaited, in the document; `window` and `document` are the document's own */
  evaluate<T>(expression: string): Promise<T>;
  /** a click with the rights of a person's click, once the element is visible and enabled */
  click(selector: string): Promise<void>;
  /** a PNG of the document */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A cookie of the browser's store, as its debugger sees it. */
export interface StoredCookie {
  name: string;
  value: string;
  domain: string;
  httpOnly: boolean;
  /** true for partitioned cookies */
  partitioned: boolean;
}

export interface Driver {
  kind: BrowserKind;
  /** loads a page in the one tab and waits for its load event */
  visit(url: string): Promise<View>;
  /** a real click on the toolbar button, over the page last visited */
  openPopup(): Promise<View>;
  /** a page of the extension in a tab of its own, e.g. `options.html` */
  openExtensionPage(path: string): Promise<View>;
  /** what the open documents see as the person's colour scheme */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** every cookie of the store */
  cookies(): Promise<StoredCookie[]>;
  /** addresses of all tabs, those that could not be loaded included */
  tabs(): Promise<string[]>;
  /** mailto URLs that were handed to the mail program, oldest first; null where nothing is captured */
  mails: (() => Promise<string[]>) | null;
  /** text on the clipboard */
  clipboard(): Promise<string>;
  /** folder that downloads land in */
  downloads: string;
  /** URLs requested over the network by the extension's own pages and background so far */
  extensionRequests(): Promise<string[]>;
  /** resolves when the person closes the browser */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Waits until `probe` gives something that is not nothing (null, undefined, false, the empty text), and gives that. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let failure: unknown = null;
  do {
    try {
      const value = await probe();
      if (value) return value;
      failure = null;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  const reason = failure instanceof Error ? ` (${failure.message})` : '';
  throw new Error(`Waited ${milliseconds} ms in vain for ${what}${reason}.`);
}

/** Resolves when the element is in the document. */
export async function waitFor(view: View, selector: string, milliseconds?: number): Promise<void> {
  await until(
    selector,
    () => view.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`),
    milliseconds,
  );
}

/** Resolves when a person could click the element: there, visible, enabled and no longer moving. */
export async function clickable(view: Pick<View, 'evaluate'>, selector: string): Promise<void> {
  let place = '';
  await until(`${selector} to be clickable`, async () => {
    const before = place;
    place = await view.evaluate<string>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return '';
      const { x, y, width } = element.getBoundingClientRect();
      return [x, y, width].join();
    })()`);
    return place !== '' && place === before;
  });
}

/** The text of the first match as a person reads it, or null. */
export function textOf(view: View, selector: string): Promise<string | null> {
  return view.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`);
}

/** Types into a text field: sets its value and tells the page so. */
export async function fill(view: View, selector: string, value: string): Promise<void> {
  await waitFor(view, selector);
  await view.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  })()`);
}
