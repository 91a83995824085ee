import type { Json } from '../../shared/json.ts';
import { instantOf, jsonOf } from '../decode.ts';
import { platform, record, type Stored } from '../platform.ts';

/** What an action and its list of accepted categories say; what is not listed is known to be refused when it is offered. */
function choiceOf({ action, categories }: Record<string, Json>, offered: Json | undefined): Stored {
  if (action === 'reject') return { answered: true, all: false };
  if (action !== 'accept') return { answered: false };
  const accepted = typeof categories === 'string' ? jsonOf(categories) : categories;
  return { answered: true, ...(Array.isArray(accepted) ? { accepted, offered } : { all: true }) };
}

/**
 * CookieScript: JSON in one cookie, the list of accepted categories as a JSON text inside it. The cookie is there before
 * anybody chose, then without an action. Facts: help.cookie-script.com (custom functions); cookies as seen on sites.
 */
export const cookieScript = platform({
  id: 'cookie-script',
  name: 'CookieScript',
  script: 'cookie-script.com/',
  selector: '#cookiescript_injected, #cookiescript_badge',
  keys: {
    CookieScriptConsent: record((record, { asked: [, offered] }) =>
      ['action', 'key', 'googleconsentmap', 'bannershown'].some((field) => field in record)
        ? {
            ...choiceOf(record, offered),
            id: record['key'],
            time: instantOf(record['consenttime'], 1000),
          }
        : null,
    ),
  },
  ask: {
    'CookieScript.instance.currentState()': 1,
    'CookieScript.instance.categories()': 1,
  },
  api: record((state, { asked: [, offered] }) => choiceOf(state, offered)),
  reopen: ['CookieScript.instance.show()', '#cookiescript_badge'],
  withdraw: 'CookieScript.instance.rejectAllAction()',
});
