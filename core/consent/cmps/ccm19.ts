import { asRecord, type Json } from '../../shared/json.ts';
import { entriesOf, instantOf, recordsOf } from '../decode.ts';
import { platform, record, type Stored } from '../platform.ts';

/** It lists what was accepted, by name; whatever is not listed may be refused or not there. */
const choiceOf = (answered: boolean, accepted: Json[], all: boolean, id?: Json): Stored => ({
  answered,
  ...(answered && { accepted }),
  all: all || null,
  id,
});

/** CCM19. Its storage (localStorage, sessionStorage or a cookie, as the site sets it): docs.ccm19.com/api/javascript-apis. */
export const ccm19 = platform({
  name: 'CCM19',
  script: /\bccm19\.de\/|\bccm19\b[^?#]*\/app\.js\b/,
  selector: '#ccm-widget',
  keys: {
    ccm_consent: record((stored) => {
      // In newer versions one record a path of the site. `consent`: whether somebody answered, refusals included.
      const found = [stored, ...entriesOf(stored).map(([, value]) => asRecord(value))].find(
        (one) => typeof one?.['consent'] === 'boolean',
      );
      if (!found) return null;
      const names = entriesOf(found['purposes']).map(([, name]) => name);
      return {
        ...choiceOf(found['consent'] === true, names, found['clickedButton'] === 'acceptAll', found['ucid']),
        time: found['updated'] ?? instantOf(found['timestamp'], 1_000),
      };
    }),
  },
  ask: { CCM: { consent: 1, fullConsentGiven: 1, ucid: 1, acceptedEmbeddings: [{ name: 1 }] } },
  api: record(({ consent, acceptedEmbeddings, fullConsentGiven, ucid }) =>
    typeof consent === 'boolean' && Array.isArray(acceptedEmbeddings)
      ? choiceOf(
          consent,
          recordsOf(acceptedEmbeddings).map(({ name }) => name ?? null),
          fullConsentGiven === true,
          ucid,
        )
      : null,
  ),
  reopen: ['CCM.openWidget()', 'a[href="#CCM.openWidget"]'],
});
