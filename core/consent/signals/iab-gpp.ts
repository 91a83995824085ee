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
    keys: { IABGPP_HDR_GppString: fromGpp },
    ask: { '__gpp("ping","(callback)")': { gppString: 1 } },
    api(answer) {
      const text = textOf(asRecord(answer)?.['gppString']);
      return text === null ? null : fromGpp(text);
    },
    apiName: '__gpp',
  }),
);
