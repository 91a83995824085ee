import { i18n } from '#i18n';
import { STORE_KINDS, type Limit } from '../../core/evidence/evidence.ts';

/** What kept stored items or stores from being listed whole, in a sentence; null for every other limit. */
export function storageLimit(limit: Limit, locale: string): string | null {
  if (limit.kind === 'cut' && (limit.what === 'storage' || limit.what === 'stores'))
    return i18n.t(`access.cut.${limit.what}`, [new Intl.NumberFormat(locale).format(limit.kept)]);
  const kind = limit.kind === 'no-answer' ? STORE_KINDS.find((one) => one === limit.what) : undefined;
  return kind ? i18n.t(`access.noAnswer.${kind}`) : null;
}
