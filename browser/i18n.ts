import { browser } from 'wxt/browser';

/** BCP 47 tag of the interface. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The language a text is written in by the browser's own detector, or an empty text when it is not sure. */
export async function detectLanguage(text: string): Promise<string> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, 5000));
  return isReliable ? (languages[0]?.language ?? '') : '';
}
