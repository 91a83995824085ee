import { asRecord } from '../../shared/json.ts';
import type { CmpAdapter } from '../consent.ts';
import { textOf } from '../decode.ts';
import { platform } from '../platform.ts';
import { asUsSignal, fromUsPrivacy } from '../us-privacy.ts';

/** IAB US Privacy: four letters in a cookie or storage, and the call that hands them out. Others use its key for records. */
export const iabUsp: CmpAdapter = asUsSignal(
  platform({
    id: 'iab-usp',
    name: 'IAB US Privacy',
    stores: ['usprivacy', 'IABUSPrivacy_String'].map((key) => ({ key, shared: /^\d[YN-]/i, read: fromUsPrivacy })),
    api: {
      key: '__uspapi',
      read({ calls }) {
        const text = textOf(asRecord(calls['__uspapi getUSPData'])?.['uspString']);
        return text === null ? null : fromUsPrivacy(text);
      },
    },
    probe: { calls: [{ path: '__uspapi', args: ['getUSPData', 1, '(callback)'], shape: { uspString: 1 } }] },
  }),
);
