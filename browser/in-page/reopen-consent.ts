import type { Way } from '../../core/consent/consent.ts';

/**
 * Goes the first way that the page has to the site's own consent dialog or switch, on the person's click: the platform's
 * documented call, or a click on its control. True when one was gone, false when the page has none of them.
 * Self-contained: runs in the page's own world.
 */
export function reopenConsent(ways: readonly Way[]): boolean {
  for (let i = 0; i < ways.length; i++) {
    const way = ways[i]!;
    try {
      if (way.how === 'click') {
        const control = document.querySelector(way.selector);
        if (!(control instanceof HTMLElement)) continue;
        control.click();
        return true;
      }
      let holder: unknown = null;
      let value: unknown = window;
      const keys = way.path.split('.');
      for (let j = 0; j < keys.length; j++) {
        holder = value;
        value =
          holder !== null && (typeof holder === 'object' || typeof holder === 'function')
            ? (holder as Record<string, unknown>)[keys[j]!]
            : undefined;
      }
      if (typeof value !== 'function') continue;
      const given = (way.args ?? []).map((arg) => (arg === '(callback)' ? () => undefined : arg));
      Reflect.apply(value, holder, given);
      return true;
    } catch {
      // The page's own code failed: the next way may lead there.
    }
  }
  return false;
}
