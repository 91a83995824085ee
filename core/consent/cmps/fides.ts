import { asRecord } from '../../shared/json.ts';
import { entriesOf, flagOf, named, textOf } from '../decode.ts';
import { SEALED, platform, record } from '../platform.ts';

// A click on a banner or dialog (`button` and `save` in any version), or the browser's signal.
const CHOSEN = /^(?:accept|reject|save|dismiss|acknowledge|button|individual_notice|gpc)$/;

/**
 * The cookie `fides_consent` and the global `Fides` alike: choices by the key of the notice, and the strings of TCF,
 * additional consent and GPP. The first versions stored the choices alone.
 */
const read = record((record) => {
  const meta = asRecord(record['fides_meta']);
  const purposes = entriesOf(asRecord(record['consent']) ?? (meta ? null : record)).map(([key, choice]) =>
    named(key, choice === 'opt_in' || (choice === 'opt_out' ? false : flagOf(choice))),
  );
  if (!meta && !purposes.some(({ state }) => state !== null)) return null;
  const method = textOf(meta?.['consentMethod']);
  const time = meta?.['updatedAt'];
  // Until something is saved there is a record without this time.
  const answered =
    method === null ? (time === '' ? false : null) : CHOSEN.test(method) || (method === 'script' ? false : null);
  return {
    answered,
    by: method === 'gpc' ? 'signal' : method === 'script' ? 'script' : answered ? 'click' : null,
    items: purposes,
    ...(answered && { known: {} }),
    id: asRecord(record['identity'])?.['fides_user_device_id'],
    time,
    tcString: textOf(record['fides_string'])?.split(',')[0],
  };
});

/** Fides by Ethyca, open source. Facts: ethyca.com/docs/dev-docs/js and the source of fides-js. */
export const fides = platform({
  name: 'Fides',
  script: /\/fides(?:-[a-z-]+)?\.js\b/,
  selector: '#fides-banner-container, #fides-overlay, #fides-modal-link',
  keys: {
    // A site can have it compressed, which only an asynchronous function of the browser undoes.
    'fides_consent*': (value, beside) => (/^(?:gzip|H4sI)/.test(value) ? SEALED : read(value, beside)),
  },
  ask: {
    Fides: {
      consent: { '*': 1 },
      fides_meta: { consentMethod: 1, updatedAt: 1 },
      fides_string: 1,
      identity: { fides_user_device_id: 1 },
    },
  },
  api: read,
  reopen: ['Fides.showModal()', '#fides-modal-link'],
});
