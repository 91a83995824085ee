import { i18n } from '#i18n';
import type { StorageEntry, StoreEntry } from '../../core/cookies/cookie-entry.ts';
import { STORE_KINDS, type StorageItem, type StoreKind } from '../../core/evidence/evidence.ts';
import { messageKey } from '../ui/message-key.ts';
import { categoryName } from './cookie-text.ts';
import { arranged, holding } from './list-order.ts';

/** The places beside cookies in which a page keeps something, in the order of their lists. */
export const PLACES = ['local', 'session', ...STORE_KINDS] as const;
export type Place = StorageItem['area'] | StoreKind;

/** One stored item, or one store of which only the name is seen: `size`, in characters, is null then. */
export interface StoredRow extends Pick<
  StorageEntry,
  'category' | 'because' | 'company' | 'purpose' | 'declared' | 'identifier'
> {
  place: Place;
  name: string;
  size: number | null;
}

export const STORED_ORDERS = ['name', 'company', 'size', 'category'] as const;
export type StoredOrder = (typeof STORED_ORDERS)[number];

export function storedRows(entries: readonly StorageEntry[], stores: readonly StoreEntry[]): StoredRow[] {
  return [
    ...entries.map(({ item, ...judged }) => ({ ...judged, place: item.area, name: item.key, size: item.size })),
    ...stores.map(({ store, ...judged }) => ({
      ...judged,
      ...{ place: store.kind, name: store.name, size: null, identifier: null },
    })),
  ];
}

/** Sorted anew; by size the largest first, what has none last. */
export function storedInOrder(rows: readonly StoredRow[], order: StoredOrder, locale: string): StoredRow[] {
  return arranged(rows, order === 'size' ? 'amount' : order, locale, ({ name, company, category, size }) => ({
    ...{ name, company, category },
    amount: size ?? -1,
  }));
}

/** Those in which a word that is shown holds what is looked for. */
export function storedMatching(rows: readonly StoredRow[], looked: string): readonly StoredRow[] {
  return holding(rows, looked, ({ name, company, category, purpose, identifier }) => [
    ...[name, company, purpose, categoryName(category)],
    ...[identifier?.system, identifier?.id],
  ]);
}

/** So many characters, in words. */
export const inCharacters = (characters: number, locale: string): string =>
  i18n.t('cookies.characters', characters, [new Intl.NumberFormat(locale).format(characters)]);

/** What is told of a row beside its name and company: how large, of which category, on whose word. */
export const rowFacts = ({ size, category, because }: StoredRow, locale: string): string =>
  [
    size === null ? '' : inCharacters(size, locale),
    category ? categoryName(category) : '',
    i18n.t(`cookies.because.${messageKey(because)}`),
  ]
    .filter(Boolean)
    .join(' · ');

/** One row as text to take along: all that is known of it but its value. */
export function storedText(row: StoredRow, locale: string): string {
  const { place, name, company, purpose, declared } = row;
  return [
    name,
    `${i18n.t(`cookies.place.${place}`)}: ${i18n.t(`cookies.area.${place}`)}`,
    i18n.t('cookies.detail.company', [company ?? i18n.t('cookies.detail.companyUnknown')]),
    rowFacts(row, locale),
    purpose ? i18n.t('cookies.detail.declaredPurpose', [purpose]) : '',
    declared ? i18n.t('cookies.detail.declaredOn', [declared.page]) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
