import type { Reopen } from '../../core/consent/consent.ts';

/**
 * Opens the site's own consent dialog again, on the person's click: the platform's documented call, or a click on its
 * control. True when that was done, false when the page has neither. Self-contained: runs in the page's own world.
 */
export function reopenConsent(reopen: Reopen): boolean {
  try {
    if (reopen.how === 'click') {
      const control = document.querySelector(reopen.selector);
      if (!(control instanceof HTMLElement)) return false;
      control.click();
      return true;
    }
    if (reopen.how !== 'call') return false;
    const renews = reopen.path === 'Cookiebot.renew';
    const page = window as unknown as Record<string, Record<string, unknown> | undefined>;
    const platform = page[renews ? 'Cookiebot' : 'CookieConsent'];
    const call = platform?.[renews ? 'renew' : 'showPreferences'];
    if (typeof call !== 'function') return false;
    Reflect.apply(call, platform, []);
    return true;
  } catch {
    return false;
  }
}
