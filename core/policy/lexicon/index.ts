import type { Language } from '../../shared/language.ts';
import type { Lexicon, LinkWords } from '../lexicon.ts';

interface LexiconEntry {
  language: Language;
  /** needed before any page is read, so they stand here and not in the lexicon that is loaded for one language */
  links: LinkWords;
  load: () => Promise<Lexicon>;
}

/** Every language whose policies can be read, in a fixed order; each lexicon is loaded only when its language is met. */
export const LEXICONS: readonly LexiconEntry[] = [
  {
    language: 'en',
    links: {
      privacy: [
        'privacy policy',
        'privacy notice',
        'privacy statement',
        'data protection',
        'data privacy',
        'privacy',
        'personal data',
        'gdpr',
      ],
      cookies: ['cookie policy', 'cookie notice', 'cookie statement', 'cookie declaration', 'cookies'],
      legal: ['imprint', 'legal notice', 'legal information', 'legal'],
    },
    load: async () => (await import('./en.ts')).lexicon,
  },
  {
    language: 'fr',
    links: {
      privacy: [
        'politique de confidentialité',
        'protection des données',
        'données personnelles',
        'vie privée',
        'confidentialité',
        'charte de confidentialité',
        'données à caractère personnel',
        'rgpd',
      ],
      cookies: ['politique de cookies', 'politique relative aux cookies', 'gestion des cookies', 'cookies', 'traceurs'],
      legal: ['mentions légales', 'informations légales', 'mentions legales'],
    },
    load: async () => (await import('./fr.ts')).lexicon,
  },
];
