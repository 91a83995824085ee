import { asRecord, type Json } from '../../shared/json.ts';
import { instantOf, recordOf, textOf, unescaped } from '../decode.ts';
import { platform, record, type Beside, type Read } from '../platform.ts';
import { liveTcString, storedTcString, TC_CALLS } from '../tc-live.ts';

const CMP_ID = 6;

/** Behind the id: numbers of what it was shown. */
const uuidOf = (text?: Json) => /^[\da-f]{8}-[\da-f-]{27}(?=(?:_\d+)*$)/i.exec(textOf(text) ?? '')?.[0];

const dateOf = (text?: Json): number | null =>
  /^\d{4}-/.test(textOf(text) ?? '') ? instantOf(unescaped(textOf(text) ?? '')) : null;

/** The two cookies that say who chose and when, and nothing of what. */
const mark = ({ item }: Beside) => ({ id: uuidOf(item('consentUUID')), time: dateOf(item('consentDate')) });

const tcString = storedTcString(CMP_ID);

/** A TC string as it stands, or in JSON. */
const fromTcString: Read<string> = (value, beside) => {
  const stored = tcString(textOf(recordOf(value)?.['consentString']) ?? value, beside);
  return stored && { ...stored, ...mark(beside) };
};

/**
 * Sourcepoint. What was chosen is a TC string, in localStorage under the site's number or in a cookie for vendors; who
 * chose and when are two cookies. Sites serve its script from hosts of their own. Its dialog wants a number that only the
 * site's own link has, unless the site has set one for all. Facts: docs.sourcepoint.com, "Cookies and local storage" and
 * "Resurface privacy manager"; its number in the IAB's list of CMPs.
 */
export const sourcepoint = platform({
  name: 'Sourcepoint',
  script: /\b(?:privacy-mgmt\.com|sp-prod\.net)\/|\/wrapperMessagingWithoutDetection\.js/,
  selector: '[id^="sp_message_container"]',
  keys: {
    '_sp_user_consent_*': record((record, beside) => {
      const gdpr = asRecord(record['gdpr']);
      if (!gdpr) return record['ccpa'] || record['usnat'] ? { regime: 'us', answered: null } : null;
      const tcString = textOf(gdpr['euconsent']);
      if (!tcString) return { answered: false };
      const { id, time } = mark(beside);
      return {
        answered: asRecord(gdpr['consentStatus'])?.['hasConsentData'] !== false,
        tcString,
        id: id ?? uuidOf(gdpr['uuid']),
        time: time ?? dateOf(gdpr['dateCreated']),
      };
    }),
    'euconsent-v2': fromTcString,
    GdprConsent: fromTcString,
    consentUUID: { shared: true, read: (id, beside) => (uuidOf(id) ? { answered: true, ...mark(beside) } : null) },
    consentDate: { shared: true, read: (date, beside) => (dateOf(date) ? { answered: true, ...mark(beside) } : null) },
  },
  ask: TC_CALLS,
  api: liveTcString(CMP_ID),
  reopen: [
    '[onclick*="loadPrivacyManagerModal"], [href*="loadPrivacyManagerModal"]',
    '_sp_.gdpr.loadPrivacyManagerModal()',
  ],
});
