import { browser } from 'wxt/browser';

/** What a record says of the program that made it, and of the browser it ran in. */
export function madeBy(): { program: 'Habeas'; version: string; browser: string } {
  return { program: 'Habeas', version: browser.runtime.getManifest().version, browser: navigator.userAgent };
}
