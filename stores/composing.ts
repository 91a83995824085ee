import { forget, load, save } from '../browser/storage.ts';
import { RIGHTS, type Right } from '../core/requests/request.ts';

/** Key of a letter being written: this, the site and the right. */
export const DRAFT_PREFIX = 'draft:';

const keyOf = (registrableDomain: string): string => `composing:${registrableDomain}`;

/** The request that was on screen when the popup last closed on this site, or null. */
export async function composing(registrableDomain: string): Promise<Right | null> {
  const kept = await load(keyOf(registrableDomain));
  return RIGHTS.find((right) => right === kept) ?? null;
}

/** Notes which request is on screen; null for none. */
export async function setComposing(registrableDomain: string, right: Right | null): Promise<void> {
  if (right) await save(keyOf(registrableDomain), right);
  else await forget(keyOf(registrableDomain));
}
