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

interface Asked {
  windowId: number;
  pattern: string;
}

const ASKED = 'asked';

/**
 * Shows the browser's own question. Must be called straight from a click. In Chromium the question closes the popup:
 * background.ts opens it again when the answer was yes, by the note left here.
 * @param windowId the window whose popup this is; null when Habeas stands in a tab, which stays open
 */
export async function requestAccess(
  tier: Exclude<AccessTier, 'page'>,
  registrableDomain: string,
  windowId: number | null,
): Promise<boolean> {
  const pattern = origin(tier, registrableDomain);
  // Not awaited: anything awaited before `request` would lose the click.
  if (windowId !== null) void browser.storage.session.set({ [ASKED]: { windowId, pattern } satisfies Asked });
  const granted = await browser.permissions.request({ origins: [pattern] });
  await browser.storage.session.remove(ASKED);
  return granted;
}

/** Opens the popup again once the grant it had asked for is there; any other grant is not its business. */
export function reopenAfterGrant(): void {
  browser.permissions.onAdded.addListener((added) => {
    void browser.storage.session.get(ASKED).then(async (kept) => {
      const asked = kept[ASKED] as Asked | undefined;
      if (!asked || !added.origins?.includes(asked.pattern)) return;
      await browser.storage.session.remove(ASKED);
      // The window may be gone, or another one in front: the next click shows the wider sight as well.
      await browser.action.openPopup({ windowId: asked.windowId }).catch(() => {});
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
