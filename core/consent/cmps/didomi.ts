import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { base64Json, cmpIdOf, instantOf, MOST_ITEMS, named, textOf, textsOf, unescaped } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

const CMP_ID = 7;

// Ids of purposes are made from their names without spaces, some with eight random letters behind.
const RANDOM_TAIL = /-(?=[a-z]*[A-Z\d])[A-Za-z\d]{8}$/;
const GLUED =
  /analy|publicit|advert|statisti|social|sociaux|fonction|function|perform|prefer|personn?ali|mesure|audience/gi;

const purpose = (id: string, state: boolean): Purpose =>
  named(id, state, [
    id
      .slice(0, 60)
      .replace(RANDOM_TAIL, '')
      .replace(/marketing/gi, ' $& ')
      .replace(GLUED, ' $&'),
  ]);

const SWITCHES = [
  ['enabled', true],
  ['disabled', false],
] as const;

/** The ids of two lists, those that are switched on and those that are off. */
function switchesOf(value: Json | undefined): [id: string, state: boolean][] {
  const lists = asRecord(value);
  return SWITCHES.flatMap(([key, state]) => (textsOf(lists?.[key]) ?? []).map((id): [string, boolean] => [id, state]));
}

const tcStringOf = (raw: string | null): string | null => {
  const text = unescaped(raw ?? '');
  return cmpIdOf(text) === CMP_ID ? text : null;
};

function fromToken(raw: string, { item }: Beside): Stored | null {
  const token = asRecord(base64Json(raw));
  if (!token || !('user_id' in token)) return null;
  const purposes = switchesOf(token['purposes']);
  const stored = purposes.length > 0 || switchesOf(token['vendors']).length > 0;
  const answered = stored && textOf(token['version']) !== null;
  return {
    // The token is there before any choice, without a version.
    answered,
    purposes: purposes.map(([id, state]) => purpose(id, state)),
    ...(stored ? { categories: { necessary: true } } : {}),
    consentId: textOf(token['user_id']),
    givenAt: instantOf(token['updated']),
    // The purposes of the IAB are in its string alone.
    tcString: answered ? tcStringOf(item('euconsent-v2')) : null,
  };
}

function fromApi({ calls }: Evidence): Stored | null {
  const status = asRecord(calls['Didomi.getCurrentUserStatus']);
  const switches = asRecord(status?.['purposes']);
  if (!status || !switches) return null;
  const partial = calls['Didomi.isUserStatusPartial'];
  // Where no law asks for a choice, the status is whole without one.
  const asked = status['regulation'] === 'gdpr';
  return {
    answered: partial === true ? false : partial === false && asked ? true : null,
    purposes: Object.entries(switches)
      .slice(0, MOST_ITEMS)
      .flatMap(([id, value]) => {
        const state = asRecord(value)?.['enabled'];
        return typeof state === 'boolean' ? purpose(id, state) : [];
      }),
    consentId: textOf(status['user_id']),
    givenAt: instantOf(status['updated']),
    tcString: tcStringOf(textOf(status['consent_string'])),
  };
}

/**
 * Didomi: base64 of JSON in `didomi_token`, or a binary string in `didomi_dcs`, and the IAB's string, each in a cookie or
 * localStorage. A site may rename all three; the call tells the choice then too. Facts: developers.didomi.io, "Cookies
 * and storage", "Didomi Consent String" and "API"; its number in the IAB's list of CMPs.
 */
export const didomi = platform({
  id: 'didomi',
  name: 'Didomi',
  script: /^https:\/\/sdk\.privacy-center\.org\//i,
  selector: '#didomi-host',
  stores: [
    { key: 'didomi_token', read: fromToken },
    {
      key: 'didomi_dcs',
      read: (value) => (/^[A-Z][\w.~-]{30,}$/.test(unescaped(value)) ? { answered: null, sealed: true } : null),
    },
    {
      key: 'euconsent-v2',
      shared: true,
      read(value) {
        const tcString = tcStringOf(value);
        return tcString === null ? undefined : { answered: true, tcString };
      },
    },
  ],
  api: { key: 'Didomi.getCurrentUserStatus', read: fromApi },
  probe: {
    calls: [
      {
        path: 'Didomi.getCurrentUserStatus',
        shape: { user_id: 1, updated: 1, regulation: 1, consent_string: 1, purposes: { '*': { enabled: 1 } } },
      },
      { path: 'Didomi.isUserStatusPartial' },
    ],
  },
  reopen: [{ how: 'call', path: 'Didomi.preferences.show' }],
  withdraw: [{ how: 'call', path: 'Didomi.setUserDisagreeToAll' }],
});
