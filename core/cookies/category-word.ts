import type { Category } from '../shared/category.ts';

// Words for categories as sites name them, by their stems in the languages seen; the first that fits wins.
const STEMS: readonly [Category, RegExp][] = [
  [
    'necessary',
    /necess|nécess|neces|notwend|erforderlich|essen[tz]|noodzak|nødvend|nödvänd|niezbęd|required|strictly/i,
  ],
  [
    'statistics',
    /analy|statist|statyst|perform|prestanda|prestati|leistung|measur|mesure|messung|audience|medición|misura/i,
  ],
  ['marketing', /market|advert|\bads?\b|target|werb|publicit|publicid|pubblicit|reklam|remarket|social|affiliat/i],
  [
    'preferences',
    /prefer|préfér|präfer|function|fonction|funktion|funcion|funzion|functie|experience|personali[sz]|comfort|komfort|language/i,
  ],
];

/** The category that a site's own name for one means ("analytics", "Werbung", "fonctionnels"), or null. */
export function categoryOfWord(name: string): Category | null {
  return STEMS.find(([, stem]) => stem.test(name))?.[0] ?? null;
}
