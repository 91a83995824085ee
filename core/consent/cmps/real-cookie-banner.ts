import { asRecord } from '../../shared/json.ts';
import { instantOf, jsonOf, plainOf, textOf } from '../decode.ts';
import { platform } from '../platform.ts';

// Time in seconds, every id of this browser with the latest one first, hash of the settings agreed to, decision.
const RECORD = /^(?:(\d{1,12}):)?([\da-f-]{36})(?:,[\da-f-]{36})*:([\da-f]{32}):([{[].*)$/s;

/** Real Cookie Banner for WordPress (devowl.io). Facts: the plugin's own parser of its cookie. */
export const realCookieBanner = platform({
  name: 'Real Cookie Banner',
  script: '/plugins/real-cookie-banner',
  selector: '.rcb-sc-link',
  keys: {
    'real_cookie_banner-v:*'(value, { key }) {
      if (key.endsWith('-tcf')) {
        return /^[\w-]{20,}(?:\.[\w-]+)*$/.test(value) ? { answered: true, tcString: value } : null;
      }
      // A list of Google's consent types, handed on to its tags.
      if (key.endsWith('-gcm')) return {};
      const [, created, id, version, json = ''] = RECORD.exec(plainOf(value)) ?? [];
      const decision = jsonOf(json);
      if (decision === null) return null;
      // Which button was clicked; `implicit_all`, `implicit_essential`: the site decided, by country or for a bot.
      const button = textOf(asRecord(decision)?.['bc']);
      const implied = button?.startsWith('implicit') ?? false;
      return {
        answered: !implied,
        implied,
        all: button === 'implicit_all' || null,
        // Numbers of groups and services, which only the site can name.
        known: {},
        id,
        time: instantOf(created, 1000),
        version,
      };
    },
  },
  reopen: '.rcb-sc-link-change, a[href="#consent-change"]',
  withdraw: '.rcb-sc-link-revoke, a[href="#consent-revoke"]',
});
