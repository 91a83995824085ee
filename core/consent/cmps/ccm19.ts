import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { instantOf, MOST_ITEMS, named, recordOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const accepted = (names: readonly (Json | undefined)[]): Purpose[] =>
  names.slice(0, MOST_ITEMS).flatMap((name) => (typeof name === 'string' ? named(name, true) : []));

/**
 * `ccm_consent`: JSON, in newer versions one record a path of the site. It lists what was accepted, by id and perhaps
 * name; whatever is not listed may be refused or not there. `consent`: whether somebody answered, refusals included.
 */
function decode(raw: string): Stored | null {
  const stored = recordOf(raw);
  const answeredIn = (value: Json | undefined): boolean => typeof asRecord(value)?.['consent'] === 'boolean';
  const record = answeredIn(stored) ? stored : asRecord(Object.values(stored ?? {}).find(answeredIn));
  if (!record) return null;
  const answered = record['consent'] === true;
  return {
    answered,
    purposes: accepted(Object.values(asRecord(record['purposes']) ?? {})),
    all: record['clickedButton'] === 'acceptAll' ? true : null,
    ...(answered && { categories: { necessary: true } }),
    consentId: textOf(record['ucid']),
    givenAt: instantOf(record['updated']) ?? instantOf(record['timestamp'], 1_000),
  };
}

function fromApi(value?: Json): Stored | null {
  const live = asRecord(value);
  const answered = live?.['consent'];
  const embeddings = live?.['acceptedEmbeddings'];
  if (!live || typeof answered !== 'boolean' || !Array.isArray(embeddings)) return null;
  return {
    answered,
    purposes: accepted(embeddings.map((embedding) => asRecord(embedding)?.['name'])),
    all: live['fullConsentGiven'] === true ? true : null,
    ...(answered && { categories: { necessary: true } }),
    consentId: textOf(live['ucid']),
  };
}

/** CCM19. Its storage (localStorage, sessionStorage or a cookie, as the site sets it): docs.ccm19.com/api/javascript-apis. */
export const ccm19 = platform({
  id: 'ccm19',
  name: 'CCM19',
  script: /\bccm19\.de\/|\bccm19\b[^?#]*\/app\.js\b/,
  selector: '#ccm-widget',
  stores: [{ key: 'ccm_consent', read: decode }],
  api: { key: 'CCM', read: ({ globals }) => fromApi(globals['CCM']) },
  probe: {
    globals: [{ path: 'CCM', shape: { consent: 1, fullConsentGiven: 1, ucid: 1, acceptedEmbeddings: [{ name: 1 }] } }],
  },
  reopen: [
    { how: 'call', path: 'CCM.openWidget' },
    { how: 'click', selector: 'a[href="#CCM.openWidget"]' },
  ],
});
