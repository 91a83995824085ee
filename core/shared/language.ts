/** ISO 639-1 codes of the languages letters are to be written in: the 24 official EU languages, Norwegian and Icelandic. */
export const LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag ("fr-FR", "nb", "EN_us"), or null when it is none of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  const code = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  return LANGUAGES.find((language) => language === code) ?? null;
}
