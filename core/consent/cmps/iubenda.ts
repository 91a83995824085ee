import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Category } from '../../shared/category.ts';
import { fixed, flagOf, instantOf, recordOf, textOf, told } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';
import { fromUsPrivacy, usSignal } from '../us-privacy.ts';

/** The purposes that iubenda fixes, numbered from 1 on. */
const PURPOSES: [name: string, category: Category][] = [
  ['Necessary', 'necessary'],
  ['Functionality', 'preferences'],
  ['Experience', 'preferences'],
  ['Measurement', 'statistics'],
  ['Marketing', 'marketing'],
];

/** `purposes` by number, or one `consent` for all; a record with neither was stored before anybody answered. */
function fromRecord(record: Record<string, Json> | null): Stored | null {
  if (!record) return null;
  const stored = asRecord(record['purposes']) ?? {};
  const purposes = told(PURPOSES.map(([name, category], at) => fixed(name, flagOf(stored[at + 1]), category)));
  const all = purposes.length > 0 ? null : flagOf(record['consent']);
  const answered = purposes.length > 0 || all !== null;
  if (!answered && !('id' in record) && !('timestamp' in record)) return null;
  return {
    answered,
    purposes,
    all,
    consentId: textOf(asRecord(record['cons'])?.['rand']),
    givenAt: instantOf(record['timestamp']),
  };
}

function decode(value: string, key: string): Stored | null {
  const record = recordOf(value);
  // Vendors one by one, beside the record of the purposes.
  if (key.endsWith('-granular')) return record && { answered: null };
  // Sale, sharing and targeted advertising under US law: false is opted out.
  if (key.endsWith('-uspr')) return record && usSignal(Object.values(record).includes(false));
  return fromRecord(record);
}

const fromApi = ({ calls }: Evidence): Stored | null => {
  const preferences = asRecord(calls['_iub.cs.api.getPreferences']);
  return preferences && (fromRecord(preferences) ?? { answered: false });
};

/**
 * iubenda Privacy Controls and Cookie Solution. A record a site or policy, in a cookie or where the site chose so in
 * localStorage. Facts: iubenda.com/en/help/1205, and records as seen on sites.
 */
export const iubenda = platform({
  id: 'iubenda',
  name: 'iubenda',
  script: /\/\/(?:cdn|cs|embeds)\.iubenda\.com\//i,
  selector: '#iubenda-cs-banner, .iubenda-cs-preferences-link',
  stores: [
    { key: '_iub_cs-*', read: (value, { key }) => decode(value, key) },
    { key: 'usprivacy', shared: true, read: (value) => fromUsPrivacy(textOf(recordOf(value)?.['uspString']) ?? '') },
  ],
  api: { key: '_iub.cs.api.getPreferences', read: fromApi },
  probe: {
    calls: [
      {
        path: '_iub.cs.api.getPreferences',
        shape: { id: 1, timestamp: 1, consent: 1, purposes: 1, cons: { rand: 1 } },
      },
    ],
  },
  reopen: [
    { how: 'call', path: '_iub.cs.api.openPreferences' },
    { how: 'click', selector: '.iubenda-cs-preferences-link' },
  ],
});
