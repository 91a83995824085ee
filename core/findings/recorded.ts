import type { ConsentReading } from '../consent/consent.ts';
import type { Category } from '../shared/category.ts';
import type { FindingSource } from './finding.ts';

/** The categories that a choice is about; the fourth needs no consent. */
export const ASKED = ['preferences', 'statistics', 'marketing'] as const satisfies readonly Category[];

/** Which of the categories that need consent this record holds as accepted. */
export function acceptedOf({ categories }: ConsentReading): Category[] {
  return ASKED.filter((category) => categories[category] === true);
}

/** A record of the choice as a source of a finding. */
export function recordOf(
  { name, via }: ConsentReading,
  says: FindingSource['says'],
  categories?: readonly Category[],
): FindingSource {
  return { name, via, says, items: [], purposes: [], ...(categories && { categories }) };
}

/**
 * Whether the platform runs on the page and says that nobody has chosen, and holds nothing as accepted in the person's
 * place: what is there then is there without an answer.
 */
export function isUnanswered({ here, form, answered, basis }: ConsentReading): boolean {
  return here && form === 'known' && answered === false && basis !== 'implied';
}
