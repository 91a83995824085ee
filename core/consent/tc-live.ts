import type { Shape } from '../evidence/probe.ts';
import { asRecord, type Json } from '../shared/json.ts';
import { cmpIdOf, textOf, unescaped } from './decode.ts';
import type { Read } from './platform.ts';

const SHAPE: Shape = { tcString: 1, eventStatus: 1, gdprApplies: 1, addtlConsent: 1, purpose: { consents: 1 } };

/** The calls that hand out a TC string; TCF 2.2 keeps `getTCData` for old callers only, and some platforms dropped it. */
export const TC_CALLS: Readonly<Record<string, Shape>> = {
  '__tcfapi("getTCData",2,"(callback)")': SHAPE,
  '__tcfapi("addEventListener",2,"(callback)")': SHAPE,
};

const ANSWERED = new Map<unknown, boolean>([
  ['tcloaded', true],
  ['useractioncomplete', true],
  ['cmpuishown', false],
]);

/** Whether the person has answered, by the `eventStatus` of TC data; null where that does not tell. */
export const answeredAt = (eventStatus: unknown): boolean | null => ANSWERED.get(eventStatus) ?? null;

/**
 * Reads the TC string that `__tcfapi` hands out in the page now, where the CMP of this number in the IAB's list wrote it
 * and the law applies. For platforms whose state is that string.
 */
export const liveTcString =
  (cmpId: number): Read<Json | undefined> =>
  (_, { asked: [current, first] }) => {
    const data = asRecord(current) ?? asRecord(first);
    const tcString = textOf(data?.['tcString']);
    if (tcString === null || data?.['gdprApplies'] === false || cmpIdOf(tcString) !== cmpId) return null;
    return { answered: answeredAt(data?.['eventStatus']), tcString };
  };

/** Reads a stored TC string that the CMP of this number wrote; one of another CMP is that one's. */
export const storedTcString =
  (cmpId: number): Read<string> =>
  (value) => {
    const tcString = unescaped(value);
    return cmpIdOf(tcString) === cmpId ? { answered: true, tcString } : undefined;
  };
