import type { Evidence } from '../evidence/evidence.ts';
import { asRecord } from '../shared/json.ts';
import { cmpIdOf, textOf } from './decode.ts';
import type { Stored } from './platform.ts';

/**
 * The TC string that `__tcfapi` hands out in the page now, where the CMP of this number in the IAB's list wrote it and
 * the law applies; else null. For platforms whose state is that string.
 */
export function liveTcString({ calls }: Evidence, cmpId: number): Stored | null {
  const data = asRecord(calls['__tcfapi getTCData']) ?? asRecord(calls['__tcfapi addEventListener']);
  const tcString = textOf(data?.['tcString']);
  if (tcString === null || data?.['gdprApplies'] === false || cmpIdOf(tcString) !== cmpId) return null;
  const status = data?.['eventStatus'];
  const answered = status === 'cmpuishown' ? false : status === 'tcloaded' || status === 'useractioncomplete' || null;
  return { answered, tcString };
}
