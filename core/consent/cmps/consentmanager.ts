import { asRecord } from '../../shared/json.ts';
import { cmpIdOf, recordsOf, textOf } from '../decode.ts';
import { platform, record, type Read } from '../platform.ts';

const CMP_ID = 31;

/** The string it keeps: of TCF 2, or of its own purposes in the layout of TCF 1, whose numbers each site defines. */
const fromString: Read<string> = (tcString, { item }) => {
  if (cmpIdOf(tcString) !== CMP_ID) return null;
  const id = item('__cmpiuid');
  if (tcString.startsWith('C')) return { answered: true, tcString, id };
  return tcString.startsWith('B') ? { known: {}, id } : null;
};

/**
 * consentmanager. Its cookies hold strings without names, and their keys end in the site's number; its documented call
 * tells the names too. Consent shared between sites lies on its own host. Facts: help.consentmanager.net, "JavaScript
 * API" and "Cookies set by the CMP".
 */
export const consentmanager = platform({
  name: 'consentmanager',
  script: /\bconsentmanager\.(?:net|mgr\.consensu\.org)\//,
  selector: '#cmpbox, #cmpwrapper',
  keys: {
    '__cmpconsent*': fromString,
    // The number of the CMP alone may be borrowed: only where something of its own is there too.
    'euconsent-v2': (tcString, beside) =>
      beside.here || beside.starting('__cmpc').length > 0 ? fromString(tcString, beside) || undefined : undefined,
  },
  ask: {
    '__cmp("getCMPData")': {
      userChoiceExists: 1,
      consentstring: 1,
      purposesList: [{ id: 1, name: 1 }],
      purposeConsents: { '*': 1 },
    },
  },
  api: record((data) => {
    const answered = data['userChoiceExists'];
    if (typeof answered !== 'boolean') return null;
    const tcString = textOf(data['consentstring']);
    if (tcString?.startsWith('C') && cmpIdOf(tcString) === CMP_ID) return { answered, tcString };
    const consents = asRecord(data['purposeConsents']);
    if (!consents) return { answered };
    const states = recordsOf(data['purposesList']).map(({ name, id }) => [String(name), consents[String(id)] === true]);
    return { answered, known: {}, states: Object.fromEntries(states) };
  }),
  frame: /(?:^|\.)consentmanager\.net$/,
  probe: { storage: ['__cmpiuid'] },
  reopen: '__cmp("showScreenAdvanced")',
});
