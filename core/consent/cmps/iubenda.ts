import { asRecord } from '../../shared/json.ts';
import { fixedOf, flagOf, recordOf, textOf } from '../decode.ts';
import { platform, record } from '../platform.ts';
import { fromUsPrivacy, usSignal } from '../us-privacy.ts';

/** `purposes` by number, or one `consent` for all; a record with neither was stored before anybody answered. */
const fromRecord = record((record) => {
  // The purposes that iubenda fixes.
  const purposes = fixedOf(
    asRecord(record['purposes']),
    'Necessary=1 Functionality=2 Experience=3 Measurement=4 Marketing=5',
  );
  const all = purposes ? null : flagOf(record['consent']);
  const answered = purposes !== null || all !== null;
  if (!answered && !('id' in record) && !('timestamp' in record)) return null;
  return {
    answered,
    items: purposes ?? [],
    all,
    id: asRecord(record['cons'])?.['rand'],
    time: record['timestamp'],
  };
});

/**
 * iubenda Privacy Controls and Cookie Solution. A record a site or policy, in a cookie or where the site chose so in
 * localStorage. Facts: iubenda.com/en/help/1205, and records as seen on sites.
 */
export const iubenda = platform({
  name: 'iubenda',
  script: '.iubenda.com/',
  selector: '#iubenda-cs-banner, .iubenda-cs-preferences-link',
  keys: {
    '_iub_cs-*': record((record, beside) => {
      // Vendors one by one, beside the record of the purposes.
      if (beside.key.endsWith('-granular')) return {};
      // Sale, sharing and targeted advertising under US law: false is opted out.
      if (beside.key.endsWith('-uspr')) return usSignal(['s', 'sh', 'adv'].some((right) => record[right] === false));
      return fromRecord(record, beside);
    }),
    // Others keep the bare letters under this name.
    usprivacy: (value) => {
      const text = textOf(recordOf(value)?.['uspString']);
      return text === null ? undefined : fromUsPrivacy(text);
    },
  },
  ask: { '_iub.cs.api.getPreferences()': 1 },
  api: (answer, beside) => asRecord(answer) && (fromRecord(answer, beside) ?? { answered: false }),
  reopen: ['_iub.cs.api.openPreferences()', '.iubenda-cs-preferences-link'],
});
