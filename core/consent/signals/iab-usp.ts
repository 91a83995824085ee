import { asRecord } from '../../shared/json.ts';
import type { CmpAdapter } from '../consent.ts';
import { textOf } from '../decode.ts';
import { platform, type Store } from '../platform.ts';
import { asUsSignal, fromUsPrivacy } from '../us-privacy.ts';

const store: Store = { shared: /^\d[YN-]/i, read: fromUsPrivacy };

/** IAB US Privacy: four letters in a cookie or storage, and the call that hands them out. Others use its key for records. */
export const iabUsp: CmpAdapter = asUsSignal(
  platform({
    id: 'iab-usp',
    name: 'IAB US Privacy',
    keys: { usprivacy: store, IABUSPrivacy_String: store },
    ask: { '__uspapi("getUSPData",1,"(callback)")': { uspString: 1 } },
    api(answer) {
      const text = textOf(asRecord(answer)?.['uspString']);
      return text === null ? null : fromUsPrivacy(text);
    },
    apiName: '__uspapi',
  }),
);
