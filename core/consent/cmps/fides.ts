import { asRecord, type Json } from '../../shared/json.ts';
import { base64Json, flagOf, instantOf, jsonOf, MOST_ITEMS, named, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

// A click on a banner or dialog (`button` and `save` in any version), or the browser's signal.
const CHOSEN = new Set(['accept', 'reject', 'save', 'dismiss', 'acknowledge', 'button', 'individual_notice', 'gpc']);
const WORDS = new Map([
  ['opt_in', true],
  ['opt_out', false],
]);

function answerOf(method: string | null, updatedAt: Json | undefined): boolean | null {
  if (method !== null) return CHOSEN.has(method) ? true : method === 'script' ? false : null;
  // Until something is saved there is a record without this time.
  return updatedAt === '' ? false : null;
}

/**
 * The cookie `fides_consent` and the global `Fides` alike: choices by the key of the notice, and the strings of TCF,
 * additional consent and GPP. The first versions stored the choices alone.
 */
function decode(value?: Json): Stored | null {
  const record = asRecord(value);
  const meta = asRecord(record?.['fides_meta']);
  const consent = asRecord(record?.['consent']) ?? (meta ? {} : record);
  if (!record || !consent) return null;
  const purposes = Object.entries(consent)
    .slice(0, MOST_ITEMS)
    .map(([key, choice]) => named(key, WORDS.get(String(choice)) ?? flagOf(choice)));
  if (!meta && !purposes.some(({ state }) => state !== null)) return null;
  const method = textOf(meta?.['consentMethod']);
  const answered = answerOf(method, meta?.['updatedAt']);
  return {
    answered,
    by: method === 'gpc' ? 'signal' : method === 'script' ? 'script' : answered ? 'click' : null,
    purposes,
    ...(answered && { categories: { necessary: true } }),
    consentId: textOf(asRecord(record['identity'])?.['fides_user_device_id']),
    givenAt: instantOf(meta?.['updatedAt']),
    tcString: textOf(textOf(record['fides_string'])?.split(',')[0]),
  };
}

/** Fides by Ethyca, open source. Facts: ethyca.com/docs/dev-docs/js and the source of fides-js. */
export const fides = platform({
  id: 'fides',
  name: 'Fides',
  script: /\/fides(?:-[a-z-]+)?\.js\b/,
  selector: '#fides-banner-container, #fides-overlay, #fides-modal-link',
  stores: [
    {
      key: 'fides_consent*',
      in: 'cookie',
      // A site can have it compressed, which only an asynchronous function of the browser undoes.
      read: (raw) =>
        /^(?:gzip|H4sI)/.test(raw) ? { answered: null, sealed: true } : decode(jsonOf(raw) ?? base64Json(raw)),
    },
  ],
  api: { key: 'Fides', read: ({ globals }) => decode(globals['Fides']) },
  probe: {
    globals: [
      {
        path: 'Fides',
        shape: {
          consent: { '*': 1 },
          fides_meta: { consentMethod: 1, updatedAt: 1 },
          fides_string: 1,
          identity: { fides_user_device_id: 1 },
        },
      },
    ],
  },
  reopen: [
    { how: 'call', path: 'Fides.showModal' },
    { how: 'click', selector: '#fides-modal-link' },
  ],
});
