import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord } from '../../shared/json.ts';
import { cmpIdOf, MOST_ITEMS, named, textOf } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

const CMP_ID = 31;
const SCRIPT = /^https:\/\/[^/]*\bconsentmanager\.(?:net|mgr\.consensu\.org)\//i;

/** The string it keeps: of TCF 2, or of its own purposes in the layout of TCF 1, whose numbers each site defines. */
function fromString(tcString: string, { item }: Beside): Stored | null {
  if (cmpIdOf(tcString) !== CMP_ID) return null;
  const consentId = item('__cmpiuid');
  if (tcString.startsWith('C')) return { answered: true, tcString, consentId };
  return tcString.startsWith('B') ? { answered: null, categories: {}, consentId } : null;
}

/** The CMP number alone may be borrowed: only where something of its own is there too. */
function fromShared(tcString: string, beside: Beside): Stored | null {
  const own = beside.items('__cmpc').length > 0 || beside.evidence.scripts.some((address) => SCRIPT.test(address));
  return own ? fromString(tcString, beside) : null;
}

function fromApi({ calls }: Evidence): Stored | null {
  const data = asRecord(calls['__cmp getCMPData']);
  const answered = data?.['userChoiceExists'];
  if (!data || typeof answered !== 'boolean') return null;
  const tcString = textOf(data['consentstring']);
  if (tcString?.startsWith('C') && cmpIdOf(tcString) === CMP_ID) return { answered, tcString };
  const list = data['purposesList'];
  const consents = asRecord(data['purposeConsents']);
  if (!Array.isArray(list) || !consents) return { answered };
  return {
    answered,
    purposes: list.slice(0, MOST_ITEMS).flatMap((item) => {
      const purpose = asRecord(item);
      const name = textOf(purpose?.['name']);
      const id = textOf(purpose?.['id']);
      return name === null || id === null ? [] : named(name, consents[id] === true);
    }),
  };
}

/**
 * consentmanager. Its cookies hold strings without names, and their keys end in the site's number; its documented call
 * tells the names too. Consent shared between sites lies on its own host. Facts: help.consentmanager.net, "JavaScript
 * API" and "Cookies set by the CMP".
 */
export const consentmanager = platform({
  id: 'consentmanager',
  name: 'consentmanager',
  script: SCRIPT,
  selector: '#cmpbox, #cmpwrapper',
  stores: [
    { key: '__cmpconsent*', read: fromString },
    { key: 'euconsent-v2', shared: true, read: fromShared },
  ],
  api: { key: '__cmp getCMPData', read: fromApi },
  probe: {
    calls: [
      {
        path: '__cmp',
        args: ['getCMPData'],
        shape: {
          userChoiceExists: 1,
          consentstring: 1,
          purposesList: [{ id: 1, name: 1 }],
          purposeConsents: { '*': 1 },
        },
      },
    ],
    storage: ['__cmpiuid'],
  },
  frame: /(?:^|\.)consentmanager\.net$/,
  reopen: [{ how: 'call', path: '__cmp', args: ['showScreenAdvanced'] }],
});
