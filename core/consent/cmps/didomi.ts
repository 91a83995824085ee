import { asRecord, type Json } from '../../shared/json.ts';
import { entriesOf, flagOf, named, textOf, textsOf, unescaped } from '../decode.ts';
import { SEALED, platform, record, type Beside } from '../platform.ts';
import { storedTcString } from '../tc-live.ts';

// Ids of purposes are made from their names without spaces, some with eight random letters behind.
const RANDOM_TAIL = /-(?=[a-z]*[A-Z\d])[A-Za-z\d]{8}$/;
const GLUED = /analy|publicit|advert|statisti|socia|fonction|function|perform|prefer|personn?ali|mesure|audience/gi;

const purpose = (id: string, state: boolean | null) =>
  named(id, state, [
    id
      .slice(0, 60)
      .replace(RANDOM_TAIL, '')
      .replace(/marketing/gi, ' $& ')
      .replace(GLUED, ' $&'),
  ]);

/** The ids of two lists, those that are switched on and those that are off. */
function purposesIn(value: Json | undefined) {
  const lists = asRecord(value);
  const listed = (key: string, state: boolean) => (textsOf(lists?.[key]) ?? []).map((id) => purpose(id, state));
  return [...listed('enabled', true), ...listed('disabled', false)];
}

const tcString = storedTcString(7);
const tcStringOf = (text: Json | undefined, beside: Beside) => tcString(textOf(text) ?? '', beside)?.tcString;

/**
 * Didomi: base64 of JSON in `didomi_token`, or a binary string in `didomi_dcs`, and the IAB's string, each in a cookie or
 * localStorage. A site may rename all three; the call tells the choice then too. Facts: developers.didomi.io, "Cookies
 * and storage", "Didomi Consent String" and "API"; its number in the IAB's list of CMPs.
 */
export const didomi = platform({
  name: 'Didomi',
  script: '//sdk.privacy-center.org/',
  selector: '#didomi-host',
  keys: {
    didomi_token: record((token, beside) => {
      if (!('user_id' in token)) return null;
      const purposes = purposesIn(token['purposes']);
      const stored = purposes.length > 0 || purposesIn(token['vendors']).length > 0;
      // The token is there before any choice, without a version.
      const answered = stored && textOf(token['version']) !== null;
      return {
        answered,
        items: purposes,
        ...(stored && { known: {} }),
        id: token['user_id'],
        time: token['updated'],
        // The purposes of the IAB are in its string alone.
        tcString: answered ? tcStringOf(beside.item('euconsent-v2'), beside) : null,
      };
    }),
    didomi_dcs: (value) => (/^[A-Z][\w.~-]{30,}$/.test(unescaped(value)) ? SEALED : null),
    'euconsent-v2': tcString,
  },
  ask: {
    'Didomi.getCurrentUserStatus()': {
      user_id: 1,
      updated: 1,
      regulation: 1,
      consent_string: 1,
      purposes: { '*': { enabled: 1 } },
    },
    'Didomi.isUserStatusPartial()': 1,
  },
  api: record((status, beside) => {
    if (!asRecord(status['purposes'])) return null;
    const partial = beside.asked[1];
    return {
      // Where no law asks for a choice, the status is whole without one.
      answered: typeof partial === 'boolean' && (partial || status['regulation'] === 'gdpr') ? !partial : null,
      items: entriesOf(status['purposes']).map(([id, value]) => purpose(id, flagOf(asRecord(value)?.['enabled']))),
      id: status['user_id'],
      time: status['updated'],
      tcString: tcStringOf(status['consent_string'], beside),
    };
  }),
  reopen: 'Didomi.preferences.show()',
  withdraw: 'Didomi.setUserDisagreeToAll()',
});
