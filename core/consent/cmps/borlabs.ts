import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, instantOf, MOST_ITEMS, named, recordOf, textOf, textsOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const purpose = (group: string, state: boolean | null): Purpose =>
  group === 'external-media' ? fixed(group, state, 'preferences') : named(group, state);

/** The services of each group that the page offers: version 2 lists them by group, version 3 names each one's group. */
function configured({ globals }: Evidence): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [group, services] of Object.entries(asRecord(globals['borlabsCookieConfig.cookies']) ?? {})) {
    const ids = textsOf(services) ?? [];
    if (ids.length > 0) groups.set(group, ids);
  }
  for (const [id, service] of Object.entries(asRecord(globals['borlabsCookieConfig.services']) ?? {})) {
    const group = textOf(asRecord(service)?.['serviceGroupId']);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return groups;
}

/** The record lists what was accepted; a group that is not in it was refused only where the page is seen to offer it. */
function decode(value: string, evidence: Evidence): Stored | null {
  const record = recordOf(value);
  const consents = asRecord(record?.['consents']);
  if (!record || !consents) return null;
  const offered = configured(evidence);
  const state = (group: string): boolean | null => {
    const accepted = textsOf(consents[group]);
    if (accepted === null) return false;
    const whole = accepted.length > 0 && (offered.get(group) ?? []).every((service) => accepted.includes(service));
    return whole || null;
  };
  const groups = [...new Set([...Object.keys(consents), ...offered.keys()])].slice(0, MOST_ITEMS);
  return {
    answered: true,
    purposes: groups.map((group) => purpose(group, state(group))),
    consentId: textOf(record['uid']),
    keptUntil: instantOf(record['expires']),
    policyVersion: textOf(record['version']),
  };
}

/** Borlabs Cookie for WordPress, versions 2 and 3. Facts: the plugin's own output and cookies as seen on sites. */
export const borlabs = platform({
  id: 'borlabs',
  name: 'Borlabs Cookie',
  script: /\/plugins\/borlabs-cookie\//i,
  selector: '#BorlabsCookieBox',
  stores: [{ key: 'borlabs-cookie', read: (value, { evidence }) => decode(value, evidence) }],
  probe: {
    globals: [
      { path: 'borlabsCookieConfig.cookies', shape: { '*': [1] } },
      { path: 'borlabsCookieConfig.services', shape: { '*': { serviceGroupId: 1 } } },
    ],
  },
  reopen: [
    {
      how: 'click',
      selector: '.borlabs-cookie-preference, .borlabs-cookie-open-dialog-preferences :is(a, button)',
    },
    { how: 'click', selector: '.borlabs-cookie-open-dialog-preferences' },
  ],
});
