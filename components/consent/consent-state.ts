import { i18n } from '#i18n';
import type { ConsentReading } from '../../core/consent/consent.ts';
import { CATEGORIES } from '../../core/shared/category.ts';
import { messageKey } from '../ui/message-key.ts';

export type State = 'accepted' | 'refused' | 'not-asked' | 'unknown';

/**
 * What is stored for a category, or an item of the platform's own list, as a state. Before anybody chose, it is no
 * refusal: only a choice, or the site in its place, makes one.
 */
export function stateOf(from: ConsentReading | null, stored: boolean | null): State {
  if (from?.answered === false && from.basis !== 'implied' && stored !== true) return 'not-asked';
  if (stored === null) return 'unknown';
  return stored ? 'accepted' : 'refused';
}

/** The words for a state depend on whether a person chose it, the site did, or nobody can tell. */
export function stateWord(from: ConsentReading | null, state: State): string {
  if (state === 'not-asked' || state === 'unknown' || from?.answered === true)
    return i18n.t(`consent.state.${messageKey(state)}`);
  return i18n.t(from?.answered === false ? `consent.bySite.${state}` : `consent.stored.${state}`);
}

/** The four states of a reading as one line. */
export const summary = (from: ConsentReading): string =>
  CATEGORIES.map(
    (category) =>
      `${i18n.t(`common.category.${category}`)}: ${stateWord(from, stateOf(from, from.categories[category]))}`,
  ).join(' · ');
