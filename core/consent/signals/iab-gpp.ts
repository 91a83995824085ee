import { asRecord } from '../../shared/json.ts';
import type { CmpAdapter } from '../consent.ts';
import { textOf } from '../decode.ts';
import { fromGpp } from '../gpp-string.ts';
import { platform } from '../platform.ts';
import { asUsSignal } from '../us-privacy.ts';

/** IAB Global Privacy Platform: a string for vendors under many laws, and the call that hands it out. */
export const iabGpp: CmpAdapter = asUsSignal(
  platform({
    id: 'iab-gpp',
    name: 'IAB GPP',
    stores: [{ key: 'IABGPP_HDR_GppString', read: fromGpp }],
    api: {
      key: '__gpp',
      read({ calls }) {
        const text = textOf(asRecord(calls['__gpp ping'])?.['gppString']);
        return text === null ? null : fromGpp(text);
      },
    },
    probe: { calls: [{ path: '__gpp', args: ['ping', '(callback)'], shape: { gppString: 1 } }] },
  }),
);
