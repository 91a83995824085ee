import { asRecord, type Json } from '../../shared/json.ts';
import { fixedOf, recordOf, unescaped } from '../decode.ts';
import { idAlone, platform } from '../platform.ts';

const RECORD = 'osano_consentmanager';
const UUID = `${RECORD}_uuid`;

/** The words ACCEPT and DENY by category. */
const purposesOf = (consent: Json | undefined) =>
  fixedOf(
    asRecord(consent),
    'essential=ESSENTIAL storage=STORAGE personalization=PERSONALIZATION analytics=ANALYTICS marketing=MARKETING',
  );

/**
 * Osano's commercial platform. Its record is encrypted in cookie and localStorage, only its own script tells the states.
 * Facts: developers.osano.com/cmp/javascript-api.
 */
export const osano = platform({
  name: 'Osano',
  script: '//cmp.osano.com/',
  selector: '.osano-cm-window',
  keys: {
    [RECORD](raw, { item }) {
      const record = recordOf(raw);
      const purposes = purposesOf(record?.['consent']);
      if (purposes) return { answered: true, items: purposes, time: record?.['consentTimestamp'] };
      // Encrypted with a key of the site, in base64 for URLs.
      return /^[\w-]{40,}={0,2}$/.test(unescaped(raw.trim())) ? { sealed: true, id: item(UUID) } : null;
    },
    [UUID]: idAlone,
  },
  ask: { 'Osano.cm.getConsent()': 1 },
  api: (consent, { item }) => ({
    // The call tells the defaults too; whether they were chosen stands in the sealed record alone.
    answered: item(RECORD) === null ? false : null,
    items: purposesOf(consent),
    id: item(UUID),
  }),
  reopen: ['Osano.cm.showDrawer()', '.osano-cm-widget'],
});
