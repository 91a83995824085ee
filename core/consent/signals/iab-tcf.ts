import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import { ADDITIONAL_CONSENT_KEYS } from '../additional-consent.ts';
import type { CmpAdapter, ConsentReading } from '../consent.ts';
import { textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';
import { cmpNameOf } from '../tc-cmps.ts';
import { statesOfPurposes } from '../tc-purposes.ts';

// Version 2 begins with a C; the version before it has expired everywhere.
const TC_STRING = /^C[A-Za-z0-9_-]{19,}(?:\.[A-Za-z0-9_-]+)*$/;

const fromValue = (value: string): Stored | null =>
  TC_STRING.test(value) ? { answered: true, tcString: value } : null;

const ANSWERED: Readonly<Record<string, boolean>> = { tcloaded: true, useractioncomplete: true, cmpuishown: false };

const SHAPE = { tcString: 1, eventStatus: 1, gdprApplies: 1, addtlConsent: 1, purpose: { consents: 1 } } as const;

/** The answer of either call; TCF 2.2 keeps `getTCData` for old callers only, and some platforms have dropped it. */
function answerOf({ calls }: Evidence): Record<string, Json> | null {
  return asRecord(calls['__tcfapi getTCData']) ?? asRecord(calls['__tcfapi addEventListener']);
}

function fromApi(evidence: Evidence): Stored | null {
  const data = answerOf(evidence);
  if (!data) return null;
  const status = String(data['eventStatus']);
  // The platform takes the person to be where no consent is needed.
  if (data['gdprApplies'] === false && status !== 'useractioncomplete') return { answered: false, implied: true };
  const answered = ANSWERED[status] ?? null;
  const tcString = textOf(data['tcString']);
  if (tcString !== null) return { answered, tcString };
  const consents = Object.entries(asRecord(asRecord(data['purpose'])?.['consents']) ?? {});
  // Without a record nobody can be said to have answered.
  if (consents.length === 0) return { answered: answered === false ? false : null };
  const consented = consents.flatMap(([id, state]) => (state === true ? Number(id) : []));
  return { answered, categories: statesOfPurposes(consented) };
}

const standard = platform({
  id: 'iab-tcf',
  name: 'IAB TCF',
  stores: ['euconsent-v2', 'cconsent-v2', 'IABTCF_TCString'].map((key) => ({ key, read: fromValue })),
  api: { key: '__tcfapi', read: fromApi },
  probe: {
    storage: ADDITIONAL_CONSENT_KEYS,
    calls: ['getTCData', 'addEventListener'].map((command) => ({
      path: '__tcfapi',
      args: [command, 2, '(callback)'],
      shape: SHAPE,
    })),
  },
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
