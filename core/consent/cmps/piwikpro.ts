import { asRecord } from '../../shared/json.ts';
import { entriesOf, flagOf, jsonOf, named, recordsOf, textOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** What some of its types mean, beyond their names; what a custom one is for, the site alone knows. */
const MEANINGS: Readonly<Record<string, string>> = {
  conversion_tracking: 'marketing',
  user_feedback: 'preferences',
  custom_consent: '',
};

/** The record of an app: each type with 1 approved, 0 rejected, -1 no decision. */
const read = record((record) => {
  if (!asRecord(record['consents'])) return null;
  const purposes = entriesOf(record['consents']).map(([type, consent]) =>
    named(type, flagOf(asRecord(consent)?.['status']), [MEANINGS[type] ?? type]),
  );
  return { answered: purposes.some(({ state }) => state !== null), items: purposes, id: record['visitorId'] };
});

/** Piwik PRO Consent Manager. Facts: developers.piwik.pro (JavaScript API of the consent manager). */
export const piwikpro = platform({
  id: 'piwikpro',
  name: 'Piwik PRO',
  selector: '[id^="ppms_cm_"]',
  keys: {
    'ppms_privacy_*': read,
    // A list of the same records, each as a text under the name that its cookie would have.
    ppms_webstorage(raw, beside) {
      const list = jsonOf(raw);
      if (!Array.isArray(list)) return null;
      const own = recordsOf(list).find(({ key }) => textOf(key)?.startsWith('ppms_privacy_'));
      return own ? read(own['value'], beside) : { answered: false };
    },
  },
  ask: { 'ppms.cm.api("getComplianceSettings","(callback)")': 1 },
  // Without any decision the answer is an empty object.
  api: (settings, beside) => read(settings, beside) ?? (asRecord(settings) && { answered: false }),
  reopen: 'ppms.cm.api("openConsentForm")',
});
