import { i18n } from '#i18n';

/** BCP 47 tag of the language the interface is really shown in, which need not be the browser's own. */
export function interfaceLanguage(): string {
  return i18n.t('extension.locale');
}
