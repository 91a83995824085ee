import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesOfName } from '../../../core/shared/category-names.ts';
import { CATEGORIES } from '../../../core/shared/category.ts';
import { FALSE_FRIENDS, LANGUAGES } from './category-names-languages.ts';

const NAMES: Record<string, string[]> = {
  necessary: [
    'necessary',
    'Strictly Necessary',
    'essential',
    'required',
    'mandatory',
    'nécessaires',
    'Notwendig',
    'erforderlich',
    'técnicas necesarias',
    'necessari',
    'noodzakelijk',
    'nødvendige',
    'nödvändiga',
    'niezbędne',
    'nezbytné',
    'szükséges',
    'välttämättömät',
    'būtinieji',
    'nužni',
    'απαραίτητα',
    'необходими',
    'functional-necessary',
    'strictly-necessary',
    'essentiels',
    'technical',
  ],
  preferences: [
    'preferences',
    'functional',
    'functionality',
    'experience',
    'language',
    'lang',
    'préférences',
    'fonctionnels',
    'Präferenzen',
    'funktionale',
    'funcionales',
    'preferenze',
    'functioneel',
    'voorkeuren',
    'funktionelle',
    'funkcjonalne',
    'preferenční',
    'beállítások',
    'mieltymykset',
    'funcționale',
    'λειτουργικά',
    'προτιμήσεις',
    'предпочитания',
    'personalization',
  ],
  statistics: [
    'statistics',
    'analytics',
    'performance',
    'googleAnalytics',
    'ga',
    'performance_analytics',
    'statistiques',
    "mesure d'audience",
    'Statistik',
    'Leistung',
    'estadísticas',
    'analíticas',
    'rendimiento',
    'statistiche',
    'prestazioni',
    'prestanda',
    'ydeevne',
    'statystyczne',
    'wydajność',
    'výkonnostní',
    'statisztikai',
    'tilastot',
    'statistikos',
    'analitički',
    'στατιστικά',
    'статистически',
    'measurement',
    'Matomo',
    'Statistiken',
    'mesure_audience',
  ],
  marketing: [
    'marketing',
    'ads',
    'advertising',
    'advertisement',
    'targeting',
    'social',
    'social networks',
    'affiliates',
    'email-marketing',
    'personalized ads',
    'ad performance',
    'publicité',
    'réseaux sociaux',
    'Werbung',
    'soziale Medien',
    'publicidad',
    'redes sociales',
    'pubblicità',
    'profilazione',
    'reclame',
    'markedsføring',
    'marknadsföring',
    'reklamowe',
    'reklamní',
    'hirdetés',
    'mainonta',
    'reklama',
    'oglašavanje',
    'διαφήμιση',
    'реклама',
    'facebook_pixel',
  ],
};

describe('categoriesOfName', () => {
  const rows = Object.entries(NAMES).flatMap(([category, names]) => names.map((name) => ({ name, category })));
  it.each(rows)('$name is $category', ({ name, category }) => {
    expect(categoriesOfName(name)).toEqual([category]);
  });

  const spoken = Object.entries(LANGUAGES).flatMap(([language, names]) =>
    CATEGORIES.flatMap((category) => names[category].map((name) => ({ language, name, category }))),
  );
  it.each(spoken)('$language: $name is $category', ({ name, category }) => {
    expect(categoriesOfName(name)).toEqual([category]);
  });

  it('knows 27 languages', () => {
    expect(Object.keys(LANGUAGES)).toHaveLength(27);
  });

  it.each(FALSE_FRIENDS)('$name ($means)', ({ name, categories }) => {
    expect(categoriesOfName(name)).toEqual(categories);
  });

  it.each([
    'video',
    'chat',
    'maps',
    'fonts',
    'tag manager',
    'comments',
    'youtube',
    'vimeo',
    'cat1',
    '',
    '42',
    'status',
    'admin',
    'pubs',
    'c7',
    'downloads',
    'other',
  ])('%j names none', (name) => {
    expect(categoriesOfName(name)).toEqual([]);
  });

  it.each([
    'non-necessary',
    'nonnecessary',
    'nonEssential',
    'non-essential',
    'unnecessary',
    'un-necessary',
    'unessential',
    'inessential',
    'not required',
    'not strictly necessary',
    'non_essential_cookies',
    'nicht notwendig',
    'nichtnotwendig',
    'nicht-essenziell',
    'unnötig',
    'pas nécessaires',
    'non essentiels',
    'no necesarias',
    'innecesarias',
    'não necessários',
    'non necessari',
    'niet-noodzakelijk',
    'onnodig',
    'ikke nødvendige',
    'icke-nödvändiga',
    'unødvendige',
    'niekonieczne',
    'nie niezbędne',
    'zbędne',
    'nepovinné',
    'nem szükséges',
    'ei-välttämättömät',
    'neobavezni',
    'μη απαραίτητα',
    'не необходими',
    'optional',
    'less essential',
  ])('%s is everything else at once, and so none', (name) => {
    expect(categoriesOfName(name)).toEqual([]);
  });

  it.each([
    'Nécessaires pour un bon accueil',
    'Cookies que são necessários, no mínimo',
    'necessary (no opt-out)',
    'un cookie nécessaire',
  ])('%s is necessary all the same', (name) => {
    expect(categoriesOfName(name)).toEqual(['necessary']);
  });

  it('names several where the name does', () => {
    expect(categoriesOfName('Statistics and marketing')).toEqual(['statistics', 'marketing']);
    expect(categoriesOfName('performance_and_functionality')).toEqual(['preferences', 'statistics']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (name) => {
        expect(CATEGORIES).toEqual(expect.arrayContaining(categoriesOfName(name)));
      }),
    );
  });
});
