import { asRecord, type Json } from '../../shared/json.ts';
import { ADDITIONAL_CONSENT_KEYS } from '../additional-consent.ts';
import type { CmpAdapter, ConsentReading } from '../consent.ts';
import { textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';
import { cmpNameOf } from '../tc-cmps.ts';
import { answeredAt, TC_CALLS } from '../tc-live.ts';
import { statesOfPurposes } from '../tc-purposes.ts';

// Version 2 begins with a C; the version before it has expired everywhere.
const TC_STRING = /^C[A-Za-z0-9_-]{19,}(?:\.[A-Za-z0-9_-]+)*$/;

const fromValue = (value: string): Stored | null =>
  TC_STRING.test(value) ? { answered: true, tcString: value } : null;

function fromApi([current, first]: readonly (Json | undefined)[]): Stored | null {
  const data = asRecord(current) ?? asRecord(first);
  if (!data) return null;
  // The platform takes the person to be where no consent is needed.
  if (data['gdprApplies'] === false && data['eventStatus'] !== 'useractioncomplete')
    return { answered: false, implied: true };
  const answered = answeredAt(data['eventStatus']);
  const tcString = textOf(data['tcString']);
  if (tcString !== null) return { answered, tcString };
  const consents = Object.entries(asRecord(asRecord(data['purpose'])?.['consents']) ?? {});
  // Without a record nobody can be said to have answered.
  if (consents.length === 0) return { answered: answered === false ? false : null };
  const consented = consents.flatMap(([id, state]) => (state === true ? Number(id) : []));
  return { answered, known: statesOfPurposes(consented) };
}

const standard = platform({
  id: 'iab-tcf',
  name: 'IAB TCF',
  keys: { 'euconsent-v2': fromValue, 'cconsent-v2': fromValue, IABTCF_TCString: fromValue },
  ask: TC_CALLS,
  api: (_, { asked }) => fromApi(asked),
  apiName: '__tcfapi',
  probe: { storage: ADDITIONAL_CONSENT_KEYS },
});

function named(reading: ConsentReading): ConsentReading {
  const name = reading.tcString === null ? null : cmpNameOf(reading.tcString);
  return name === null ? reading : { ...reading, name: `${reading.name} (${name})` };
}

/**
 * IAB Transparency and Consent Framework 2.x: the string that platforms leave for vendors, and the calls that hand it
 * out. The platform that wrote it stands in the string.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export const iabTcf: CmpAdapter = { ...standard, read: (evidence) => standard.read(evidence).map(named) };
