import { defineStore } from 'pinia';
import { computed } from 'vue';
import { uiLanguage } from '../browser/i18n.ts';
import { LETTER_LANGUAGES } from '../core/requests/letters/index.ts';
import { languageOf, type Language } from '../core/shared/language.ts';
import { useSettings } from './settings.ts';
import { useSite } from './site.ts';

const letters = (tag: string | null | undefined): Language[] =>
  LETTER_LANGUAGES.filter((known) => known === languageOf(tag));

/** Which languages a letter to this site may be written in. */
export const useLetterLanguage = defineStore('letter-language', () => {
  const site = useSite();
  const settings = useSettings();

  /** the controller's language first, or the person's own, as they prefer; then all others */
  const offered = computed<Language[]>(() => {
    const theirs = letters(site.facts?.language ?? site.evidence?.site.lang);
    const own = letters(uiLanguage());
    const first = settings.settings.letterLanguage === 'own' ? [...own, ...theirs] : [...theirs, ...own];
    return [...new Set([...first, ...LETTER_LANGUAGES])];
  });
  const proposed = computed<Language>(() => offered.value[0] ?? 'en');

  return { offered, proposed };
});
