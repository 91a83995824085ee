import { platform, record } from '../platform.ts';

const ID = '__privaci_cookie_consent_uuid';
const NO_ACTION = '__privaci_cookie_no_action';

/** The id stands before the version: `<uuid>:2`. */
const idOf = (value: string | null) => /^[\da-f-]{32,36}(?=:|%3A|$)/i.exec(value ?? '')?.[0];

/** Securiti. Its cookies as seen on sites and as its own script reads them. */
export const securiti = platform({
  name: 'Securiti',
  script: '.securiti.ai/consent/',
  selector: 'script[data-tenant-uuid][data-domain-uuid]',
  keys: {
    // Its categories are numbers that each tenant gives, and so of no known meaning.
    __privaci_cookie_consents: record((record, { item }) => {
      const implied = record['implicit_consent'];
      return {
        answered: typeof implied === 'boolean' ? !implied : item(NO_ACTION) === null ? null : false,
        implied: implied === true,
        states: record['consents'],
        id: idOf(item(ID)),
        region: record['location'],
      };
    }),
    [ID](raw) {
      const id = idOf(raw);
      return id ? { id } : null;
    },
    [NO_ACTION]: () => ({ answered: false }),
  },
  reopen: 'showConsentPreferencesPopup()',
});
