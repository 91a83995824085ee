import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, flagOf, instantOf, pairsOf, recordOf, textOf } from '../decode.ts';
import { platform, type Store, type Stored } from '../platform.ts';

const STATE = 'c15tStore.getState';

const NAMES: readonly (readonly [name: string, category: Category])[] = [
  ['necessary', 'necessary'],
  ['functionality', 'preferences'],
  ['experience', 'preferences'],
  ['measurement', 'statistics'],
  ['marketing', 'marketing'],
];

type Field = (name: string) => Json | undefined;

/** The platform's set is fixed: what is not there is denied. Null when none of the set is there. */
function purposesOf(consent: Field): Purpose[] | null {
  if (NAMES.every(([name]) => flagOf(consent(name)) === null)) return null;
  return NAMES.map(([name, category]) => fixed(name, flagOf(consent(name)) === true, category));
}

/** The fields of a choice, under their long names in JSON and their short ones in the cookie. */
const choiceOf = (info: Field): Omit<Stored, 'answered'> => ({
  consentId: textOf(info('subjectId')) ?? textOf(info('sid')) ?? textOf(info('id')),
  givenAt: instantOf(info('time') ?? info('t')),
  policyVersion: textOf(info('materialPolicyFingerprint')) ?? textOf(info('mpf')),
});

const read: Store['read'] = (value) => {
  const record = recordOf(value);
  const pairs = pairsOf(value, ',', ':');
  const consents = asRecord(record?.['consents']);
  const info = asRecord(record?.['consentInfo']);
  const purposes = purposesOf((name) => (record ? consents?.[name] : pairs.get(`c.${name}`)));
  return (
    purposes && { answered: true, purposes, ...choiceOf((name) => (record ? info?.[name] : pairs.get(`i.${name}`))) }
  );
};

function fromStore({ calls, gpc }: Evidence): Stored | null {
  const state = asRecord(calls[STATE]);
  const consents = asRecord(state?.['consents']);
  const purposes = purposesOf((name) => consents?.[name]);
  if (!purposes) return null;
  const info = asRecord(state?.['consentInfo']);
  const choice = choiceOf((name) => info?.[name]);
  // Switched off by the site it grants everything and notes a time, but has no subject who chose.
  const chosen = typeof choice.consentId === 'string';
  // Where opting out is the law, the signal denies two of the categories that are granted else.
  const signalled = !chosen && gpc === true && state?.['model'] === 'opt-out' && consents?.['marketing'] === false;
  return {
    ...choice,
    answered: chosen || signalled,
    implied: purposes.slice(1).some((purpose) => purpose.state === true),
    by: signalled ? 'signal' : null,
    purposes,
    region: textOf(asRecord(state?.['locationInfo'])?.['countryCode']),
  };
}

/**
 * c15t of Consent (consent.io). It writes one record both to a cookie, in short pairs, and to localStorage, in JSON;
 * version 1 named it `privacy-consent-storage`. Written by a choice only; what it grants by itself is in its store alone.
 * Facts: c15t.com/docs, and 2.2.1 run.
 */
export const c15t = platform({
  id: 'c15t',
  name: 'c15t',
  stores: [
    { key: 'c15t', read },
    { key: 'privacy-consent-storage', in: 'storage', read },
  ],
  api: { key: STATE, read: fromStore },
  probe: {
    calls: [
      {
        path: STATE,
        shape: {
          consents: 1,
          consentInfo: { subjectId: 1, id: 1, time: 1, materialPolicyFingerprint: 1 },
          model: 1,
          locationInfo: { countryCode: 1 },
        },
      },
    ],
  },
});
