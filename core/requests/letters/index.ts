import type { Language } from '../../shared/language.ts';
import type { LetterLanguage } from '../request.ts';

/** Loaders of the letter languages, one file each, so that a letter costs only its own language. */
export const LETTERS = {
  en: async (): Promise<LetterLanguage> => (await import('./en.ts')).en,
  fr: async (): Promise<LetterLanguage> => (await import('./fr.ts')).fr,
} satisfies Partial<Record<Language, () => Promise<LetterLanguage>>>;

/** Languages that letters can be written in. */
export const LETTER_LANGUAGES = Object.keys(LETTERS) as (keyof typeof LETTERS)[];
