import { CALLBACK } from '../../evidence/probe.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import { fixed, jsonOf, MOST_ITEMS, named, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const SETTINGS = 'ppms.cm.api getComplianceSettings';
const STATES = new Map<Json | undefined, boolean>([
  [1, true],
  [0, false],
]);

/** The record of an app: each type with 1 approved, 0 rejected, -1 no decision. */
function decode(value: Json): Stored | null {
  const record = asRecord(value);
  const consents = asRecord(record?.['consents']);
  if (!record || !consents) return null;
  const purposes = Object.entries(consents)
    .slice(0, MOST_ITEMS)
    .map(([type, consent]) => {
      const state = STATES.get(asRecord(consent)?.['status']) ?? null;
      if (type === 'conversion_tracking') return fixed(type, state, 'marketing');
      return type === 'user_feedback' ? fixed(type, state, 'preferences') : named(type, state);
    });
  return {
    answered: purposes.some(({ state }) => state !== null),
    purposes,
    consentId: textOf(record['visitorId']),
  };
}

/** `ppms_webstorage`: a list of the same records, each as a text under the name that its cookie would have. */
function decodeList(raw: string): Stored | null {
  const list = jsonOf(raw);
  if (!Array.isArray(list)) return null;
  const own = list.find((item) => textOf(asRecord(item)?.['key'])?.startsWith('ppms_privacy_'));
  return own === undefined ? { answered: false } : decode(jsonOf(textOf(asRecord(own)?.['value']) ?? ''));
}

/** Piwik PRO Consent Manager. Facts: developers.piwik.pro (JavaScript API of the consent manager). */
export const piwikpro = platform({
  id: 'piwikpro',
  name: 'Piwik PRO',
  selector: '[id^="ppms_cm_"]',
  stores: [
    { key: 'ppms_privacy_*', in: 'cookie', read: (raw) => decode(jsonOf(raw)) },
    { key: 'ppms_webstorage', in: 'storage', read: decodeList },
  ],
  api: {
    key: SETTINGS,
    read({ calls }) {
      const settings = asRecord(calls[SETTINGS]);
      // Without any decision the answer is an empty object.
      return settings && ('consents' in settings ? decode(settings) : { answered: false });
    },
  },
  probe: {
    calls: [
      {
        path: 'ppms.cm.api',
        args: ['getComplianceSettings', CALLBACK],
        shape: { consents: { '*': { status: 1 } } },
      },
    ],
  },
  reopen: [{ how: 'call', path: 'ppms.cm.api', args: ['openConsentForm'] }],
});
