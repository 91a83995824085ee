import { asRecord, type Json } from '../../shared/json.ts';
import { fixedOf, flagOf, pairsOf, recordOf } from '../decode.ts';
import { platform, record, type Read } from '../platform.ts';

type Fields = Record<string, Json | undefined> | null;

const SET = 'necessary functionality experience measurement marketing';

/**
 * The states, and the fields of the choice under their long names or the short ones of the cookie. The platform's set is
 * fixed: what is not there is denied.
 */
const choiceOf = (consents: Fields, info: Fields) => ({
  answered: true,
  items:
    fixedOf(consents, SET) &&
    fixedOf(Object.fromEntries(SET.split(' ').map((name) => [name, flagOf(consents?.[name]) === true])), SET),
  id: info?.['subjectId'] ?? info?.['sid'] ?? info?.['id'],
  time: info?.['time'] ?? info?.['t'],
  version: info?.['materialPolicyFingerprint'] ?? info?.['mpf'],
});

const read: Read<string> = (value) => {
  const record = recordOf(value);
  if (record) return choiceOf(asRecord(record['consents']), asRecord(record['consentInfo']));
  const pairs = [...pairsOf(value, ',', ':')];
  const under = (start: string): Fields =>
    Object.fromEntries(pairs.flatMap(([key, text]) => (key.startsWith(start) ? [[key.slice(2), text]] : [])));
  // The fields of the choice come last: without them it was cut off.
  return value.includes('i.') ? choiceOf(under('c.'), under('i.')) : null;
};

/**
 * c15t of Consent (consent.io). It writes one record both to a cookie, in short pairs, and to localStorage, in JSON;
 * version 1 named it `privacy-consent-storage`. Written by a choice only; what it grants by itself is in its store alone.
 * Facts: c15t.com/docs, and 2.2.1 run.
 */
export const c15t = platform({
  name: 'c15t',
  keys: { c15t: read, 'privacy-consent-storage': read },
  ask: {
    'c15tStore.getState()': {
      consents: 1,
      consentInfo: { subjectId: 1, id: 1, time: 1, materialPolicyFingerprint: 1 },
      model: 1,
      locationInfo: { countryCode: 1 },
    },
  },
  api: record((state, { evidence }) => {
    const consents = asRecord(state['consents']);
    const choice = choiceOf(consents, asRecord(state['consentInfo']));
    // Switched off by the site it grants everything and notes a time, but has no subject who chose.
    const chosen = typeof choice.id === 'string';
    // Where opting out is the law, the signal denies two of the categories that are granted else.
    const signalled =
      !chosen && evidence.gpc === true && state['model'] === 'opt-out' && consents?.['marketing'] === false;
    return {
      ...choice,
      answered: chosen || signalled,
      implied: (choice.items ?? []).some(({ name, state }) => state && name !== 'necessary'),
      by: signalled ? 'signal' : null,
      region: asRecord(state['locationInfo'])?.['countryCode'],
    };
  }),
});
