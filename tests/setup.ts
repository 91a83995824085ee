import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../locales/en.json';
import fr from '../locales/fr.json';

const messagesOf = (locale: Parameters<typeof parseMessagesObject>[0]) =>
  generateChromeMessages(parseMessagesObject(locale));
const MESSAGES = { en: messagesOf(en), fr: messagesOf(fr) };

/**
 * The fake browser speaks the interface's real sentences, in English.
 * A test of French says `vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr')`.
 */
Object.assign(fakeBrowser.i18n, {
  getUILanguage: () => 'en',
  getMessage: (key: string, substitutions: string | string[] = []) => {
    const locale = fakeBrowser.i18n.getUILanguage() === 'fr' ? 'fr' : 'en';
    const values = [substitutions].flat();
    return (MESSAGES[locale][key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => values[Number(place) - 1] ?? '',
    );
  },
});
