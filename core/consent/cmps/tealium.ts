import { fixedOf, flagOf, pairsOf, recordsOf } from '../decode.ts';
import { platform } from '../platform.ts';

/** In the order of c1 to c15, by their names in the API. */
const SET =
  'analytics affiliates display_ads search:marketing email:marketing personalization social big_data misc ' +
  'cookiematch:marketing cdp mobile engagement monitoring crm';
const NAMES = SET.split(' ').map((word) => word.split(':')[0]!);

/**
 * The consent manager of Tealium iQ. A site may rename the cookie; the call tells the choice then too. Its script is a
 * tag manager's and says nothing of consent. Facts: docs.tealium.com, "GDPR functions".
 */
export const tealium = platform({
  name: 'Tealium',
  selector: '#__tealiumGDPRecModal, #__tealiumGDPRcpPrefs',
  keys: {
    CONSENTMGR(raw) {
      const pairs = pairsOf(raw, '|', ':');
      const purposes = fixedOf(Object.fromEntries(NAMES.map((name, at) => [name, pairs.get(`c${at + 1}`)])), SET);
      const all = flagOf(pairs.get('consent'));
      return { answered: true, time: pairs.get('ts'), ...(purposes || all === null ? { items: purposes } : { all }) };
    },
  },
  ask: { 'utag.gdpr.getConsentState()': 1 },
  api(state) {
    if (state === 0) return { answered: false };
    if (state === 1 || state === -1) return { answered: true, all: state === 1 };
    const states = recordsOf(state).map(({ name, ct }) => [String(name), ct]);
    return { answered: true, items: fixedOf(Object.fromEntries(states), SET) };
  },
  reopen: 'utag.gdpr.showConsentPreferences()',
});
