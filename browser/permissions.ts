import { browser } from 'wxt/browser';
import type { AccessTier } from '../core/evidence/evidence.ts';

const EVERYWHERE = '*://*/*';

// `https://` alone would hide every cookie without the Secure flag in Chromium.
const siteOrigin = (registrableDomain: string): string =>
  /^[\d.]+$|:|^[^.]+$/.test(registrableDomain) ? `*://${registrableDomain}/*` : `*://*.${registrableDomain}/*`;

const origin = (tier: Exclude<AccessTier, 'page'>, registrableDomain: string): string =>
  tier === 'everywhere' ? EVERYWHERE : siteOrigin(registrableDomain);

const holds = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);

/** The widest grant Habeas holds for a site; `page` is the click itself (activeTab). */
export async function accessTier(registrableDomain: string): Promise<AccessTier> {
  if (await holds(EVERYWHERE)) return 'everywhere';
  return (await holds(siteOrigin(registrableDomain))) ? 'site' : 'page';
}

/**
 * Shows the browser's own question. Must be called straight from a click. In Chromium the question closes the popup:
 * background.ts opens it again when the answer was yes, by the note left here.
 */
export async function requestAccess(
  tier: Exclude<AccessTier, 'page'>,
  registrableDomain: string,
  windowId: number,
): Promise<boolean> {
  // Not awaited: anything awaited before `request` would lose the click.
  void browser.storage.session.set({ reopenIn: windowId });
  const granted = await browser.permissions.request({ origins: [origin(tier, registrableDomain)] });
  await browser.storage.session.remove('reopenIn');
  return granted;
}

/** Opens the popup again once the grant it had asked for is there. */
export function reopenAfterGrant(): void {
  browser.permissions.onAdded.addListener(() => {
    void browser.storage.session.get('reopenIn').then(async ({ reopenIn }) => {
      if (typeof reopenIn !== 'number') return;
      await browser.storage.session.remove('reopenIn');
      await browser.action.openPopup({ windowId: reopenIn });
    });
  });
}

/** The optional grants held now, as match patterns. */
export async function grants(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives a grant back. */
export async function revoke(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
