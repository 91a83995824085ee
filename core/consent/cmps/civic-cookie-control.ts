import { asRecord } from '../../shared/json.ts';
import { entriesOf, flagOf, instantOf, named, recordsOf, textOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

const DAY_MS = 86_400_000;

// Stored names have lost the spaces and brackets of the configured ones.
const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Cookie Control of CIVIC, versions 8 and 9: a JSON record in one cookie, percent-escaped where the site wishes it.
 * Facts: civicuk.com/cookie-control/documentation, and cookies as seen on sites.
 */
export const civicCookieControl = platform({
  name: 'Civic Cookie Control',
  script: '//cc.cdn.civiccomputing.com/',
  selector: '#ccc',
  keys: {
    CookieControl: {
      shared: /^(?:\{|%7B)(?:"|%22)necessaryCookies/i,
      read: record((record, { asked: [config] }) => {
        if (!asRecord(record['optionalCookies'])) return null;
        const labels = new Map(
          recordsOf(asRecord(config)?.['optionalCookies']).map((one) => [
            lettersOf(textOf(one['name']) ?? ''),
            textOf(one['label']),
          ]),
        );
        const purposes = entriesOf(record['optionalCookies']).map(([id, state]) => {
          const name = labels.get(lettersOf(id)) ?? id;
          return named(name, flagOf(state), [id, name]);
        });
        const answered = record['interactedWith'];
        const time = instantOf(record['consentDate']);
        const days = record['consentExpiry'];
        return {
          answered,
          implied: answered === false && purposes.some(({ state }) => state === true),
          items: purposes,
          // A record of a choice that lists no category is one all the same.
          known: {},
          id: record['user'],
          time,
          until: time !== null && typeof days === 'number' ? time + days * DAY_MS : null,
          version: asRecord(record['statement'])?.['updated'],
          tcString: record['iabConsent'],
        };
      }),
    },
  },
  ask: { 'CookieControl.config()': { optionalCookies: [{ name: 1, label: 1 }] } },
  reopen: ['CookieControl.open()', '#ccc-icon'],
  withdraw: 'CookieControl.rejectAll()',
});
