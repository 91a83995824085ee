import { asRecord, type Json } from '../../shared/json.ts';
import { entriesOf, MOST_ITEMS, named, textOf, textsOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** Each service that the page offers with its group: version 2 lists them by group, version 3 names each one's group. */
const offeredBy = ([cookies, services]: readonly (Json | undefined)[]): [group: string | null, id: string][] => [
  ...entriesOf(cookies).flatMap(([group, ids]) => (textsOf(ids) ?? []).map((id): [string, string] => [group, id])),
  ...entriesOf(services).map(([id, service]): [string | null, string] => [
    textOf(asRecord(service)?.['serviceGroupId']),
    id,
  ]),
];

/** Borlabs Cookie for WordPress, versions 2 and 3. Facts: the plugin's own output and cookies as seen on sites. */
export const borlabs = platform({
  id: 'borlabs',
  name: 'Borlabs Cookie',
  script: '/plugins/borlabs-cookie/',
  selector: '#BorlabsCookieBox',
  keys: {
    'borlabs-cookie': record((record, { asked }) => {
      const consents = asRecord(record['consents']);
      if (!consents) return null;
      const offered = offeredBy(asked);
      // The record lists what was accepted; a group that is not in it was refused only where the page offers it.
      const stateOf = (name: string): boolean | null => {
        const accepted = textsOf(consents[name]);
        if (!accepted) return false;
        const whole = offered.every(([group, id]) => group !== name || accepted.includes(id));
        return (whole && accepted.length > 0) || null;
      };
      const groups = new Set([...Object.keys(consents), ...offered.flatMap(([group]) => group ?? [])]);
      return {
        answered: true,
        known: {},
        items: [...groups]
          .slice(0, MOST_ITEMS)
          .map((name) => named(name, stateOf(name), [name === 'external-media' ? 'preferences' : name])),
        id: record['uid'],
        until: record['expires'],
        version: record['version'],
      };
    }),
  },
  ask: {
    'borlabsCookieConfig.cookies': { '*': [1] },
    'borlabsCookieConfig.services': { '*': { serviceGroupId: 1 } },
  },
  reopen: [
    '.borlabs-cookie-preference, .borlabs-cookie-open-dialog-preferences :is(a, button)',
    '.borlabs-cookie-open-dialog-preferences',
  ],
});
