import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, flagOf, instantOf, pairsOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

// In the order of c1 to c15, by their names in the API.
const CATEGORIES: [name: string, ...categories: Category[]][] = [
  ['analytics', 'statistics'],
  ['affiliates', 'marketing'],
  ['display_ads', 'marketing'],
  ['search', 'marketing'],
  ['email', 'marketing'],
  ['personalization', 'preferences'],
  ['social', 'marketing'],
  ['big_data'],
  ['misc'],
  ['cookiematch', 'marketing'],
  ['cdp'],
  ['mobile'],
  ['engagement'],
  ['monitoring'],
  ['crm'],
];

const purposesOf = (stateOf: (name: string, key: string) => Json | undefined): Purpose[] =>
  CATEGORIES.flatMap(([name, ...categories], index) => {
    const state = flagOf(stateOf(name, `c${index + 1}`));
    return state === null ? [] : fixed(name.replace('_', ' '), state, ...categories);
  });

function decode(raw: string): Stored | null {
  const pairs = pairsOf(raw, '|', ':');
  const purposes = purposesOf((_, key) => pairs.get(key));
  const all = flagOf(pairs.get('consent'));
  if (purposes.length === 0 && all === null) return null;
  return { answered: true, ...(purposes.length > 0 ? { purposes } : { all }), givenAt: instantOf(pairs.get('ts')) };
}

function fromApi({ calls }: Evidence): Stored | null {
  const state = calls['utag.gdpr.getConsentState'];
  if (state === 0) return { answered: false };
  if (state === 1 || state === -1) return { answered: true, all: state === 1 };
  if (!Array.isArray(state)) return null;
  const items = state.slice(0, CATEGORIES.length).map(asRecord);
  return { answered: true, purposes: purposesOf((name) => items.find((item) => item?.['name'] === name)?.['ct']) };
}

/**
 * The consent manager of Tealium iQ. A site may rename the cookie; the call tells the choice then too. Its script is a
 * tag manager's and says nothing of consent. Facts: docs.tealium.com, "GDPR functions".
 */
export const tealium = platform({
  id: 'tealium',
  name: 'Tealium',
  selector: '#__tealiumGDPRecModal, #__tealiumGDPRcpPrefs',
  stores: [{ key: 'CONSENTMGR', read: decode }],
  api: { key: 'utag.gdpr.getConsentState', read: fromApi },
  probe: { calls: [{ path: 'utag.gdpr.getConsentState' }] },
  reopen: [{ how: 'call', path: 'utag.gdpr.showConsentPreferences' }],
});
