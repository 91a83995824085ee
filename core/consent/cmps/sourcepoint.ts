import { asRecord } from '../../shared/json.ts';
import { cmpIdOf, instantOf, recordOf, textOf, unescaped } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';
import { liveTcString } from '../tc-live.ts';

const CMP_ID = 6;
// Behind the id: numbers of what it was shown.
const UUID = /^[\da-f]{8}-[\da-f-]{27}(?=(?:_\d+)*$)/i;

const uuidOf = (text: string | null): string | null => UUID.exec(text ?? '')?.[0] ?? null;
const dateOf = (text: string | null): number | null =>
  /^\d{4}-/.test(text ?? '') ? instantOf(unescaped(text ?? '')) : null;

/** The two cookies that say who chose and when, and nothing of what. */
const mark = ({ item }: Beside) => ({ consentId: uuidOf(item('consentUUID')), givenAt: dateOf(item('consentDate')) });

/** A TC string as it stands, or in JSON. */
function fromTcString(value: string, beside: Beside): Stored | null {
  const tcString = textOf(recordOf(value)?.['consentString']) ?? value;
  return cmpIdOf(tcString) === CMP_ID ? { answered: true, tcString, ...mark(beside) } : null;
}

function fromStorage(value: string, beside: Beside): Stored | null {
  const record = recordOf(value);
  const gdpr = asRecord(record?.['gdpr']);
  if (!gdpr) return record?.['ccpa'] || record?.['usnat'] ? { regime: 'us', answered: null } : null;
  const tcString = textOf(gdpr['euconsent']);
  if (tcString === null) return { answered: false };
  const { consentId, givenAt } = mark(beside);
  return {
    answered: asRecord(gdpr['consentStatus'])?.['hasConsentData'] !== false,
    tcString,
    consentId: consentId ?? uuidOf(textOf(gdpr['uuid'])),
    givenAt: givenAt ?? dateOf(textOf(gdpr['dateCreated'])),
  };
}

/**
 * Sourcepoint. What was chosen is a TC string, in localStorage under the site's number or in a cookie for vendors; who
 * chose and when are two cookies. Sites serve its script from hosts of their own. Its dialog wants a number that only the
 * site's own link has, unless the site has set one for all. Facts: docs.sourcepoint.com, "Cookies and local storage" and
 * "Resurface privacy manager"; its number in the IAB's list of CMPs.
 */
export const sourcepoint = platform({
  id: 'sourcepoint',
  name: 'Sourcepoint',
  script: /^https:\/\/[^/]*\b(?:privacy-mgmt\.com|sp-prod\.net)\/|\/wrapperMessagingWithoutDetection\.js/i,
  selector: '[id^="sp_message_container"]',
  stores: [
    { key: '_sp_user_consent_*', in: 'storage', read: fromStorage },
    { key: 'euconsent-v2', shared: true, read: fromTcString },
    { key: 'GdprConsent', shared: true, read: fromTcString },
    {
      key: 'consentUUID',
      shared: true,
      read: (value, beside) =>
        uuidOf(value) === null ? null : { answered: true, ...mark(beside), consentId: uuidOf(value) },
    },
    {
      key: 'consentDate',
      shared: true,
      read: (value, beside) =>
        dateOf(value) === null ? null : { answered: true, ...mark(beside), givenAt: dateOf(value) },
    },
  ],
  api: { key: '__tcfapi getTCData', read: (evidence) => liveTcString(evidence, CMP_ID) },
  reopen: [
    { how: 'click', selector: '[onclick*="loadPrivacyManagerModal"], [href*="loadPrivacyManagerModal"]' },
    { how: 'call', path: '_sp_.gdpr.loadPrivacyManagerModal' },
  ],
});
