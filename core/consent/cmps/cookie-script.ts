import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import { instantOf, jsonOf, named, recordOf, textOf, textsOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const CURRENT = 'CookieScript.instance.currentState';
const OFFERED = 'CookieScript.instance.categories';

/** What an action and its list of accepted categories say; what is not listed is known to be refused when it is offered. */
function statesOf(record: Record<string, Json>, { calls }: Evidence): Stored {
  const { action, categories } = record;
  if (action === 'reject') return { answered: true, all: false };
  if (action !== 'accept') return { answered: false };
  const accepted = textsOf(typeof categories === 'string' ? jsonOf(categories) : categories);
  if (!accepted) return { answered: true, all: true };
  const refused = textsOf(calls[OFFERED])?.filter((name) => !accepted.includes(name)) ?? [];
  return {
    answered: true,
    purposes: [...accepted.map((name) => named(name, true)), ...refused.map((name) => named(name, false))],
    categories: { necessary: true },
  };
}

/**
 * CookieScript: JSON in one cookie, the list of accepted categories as a JSON text inside it. The cookie is there before
 * anybody chose, then without an action. Facts: help.cookie-script.com (custom functions); cookies as seen on sites.
 */
export const cookieScript = platform({
  id: 'cookie-script',
  name: 'CookieScript',
  script: /^https?:\/\/[\w.-]*\bcookie-script\.com\//i,
  selector: '#cookiescript_injected, #cookiescript_badge',
  stores: [
    {
      key: 'CookieScriptConsent',
      in: 'cookie',
      read(value, { evidence }) {
        const record = recordOf(value);
        if (!record || !['action', 'key', 'googleconsentmap', 'bannershown'].some((field) => field in record))
          return null;
        return {
          ...statesOf(record, evidence),
          consentId: textOf(record['key']),
          givenAt: instantOf(record['consenttime'], 1000),
        };
      },
    },
  ],
  api: {
    key: CURRENT,
    read(evidence) {
      const state = asRecord(evidence.calls[CURRENT]);
      return state && statesOf(state, evidence);
    },
  },
  probe: { calls: [{ path: CURRENT, shape: { action: 1, categories: 1 } }, { path: OFFERED }] },
  reopen: [
    { how: 'call', path: 'CookieScript.instance.show' },
    { how: 'click', selector: '#cookiescript_badge' },
  ],
  withdraw: [{ how: 'call', path: 'CookieScript.instance.rejectAllAction' }],
});
