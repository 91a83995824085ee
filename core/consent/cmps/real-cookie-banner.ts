import { asRecord } from '../../shared/json.ts';
import { instantOf, jsonOf, textOf, unescaped } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
// Time in seconds, every id of this browser with the latest one first, hash of the settings agreed to, decision.
const RECORD = new RegExp(`^(?:(\\d{1,12}):)?(${UUID})(?:,${UUID})*:([0-9a-f]{32}):([{[].*)$`, 's');
const TC_STRING = /^[\w-]{20,}(?:\.[\w-]+)*$/;

function decode(value: string, key: string): Stored | null {
  if (key.endsWith('-tcf')) return TC_STRING.test(value) ? { answered: true, tcString: value } : null;
  // A list of Google's consent types, handed on to its tags.
  if (key.endsWith('-gcm')) return { answered: null };
  const [, created, consentId, policyVersion, json] = RECORD.exec(unescaped(value.trim())) ?? [];
  const decision = json === undefined ? null : jsonOf(json);
  if (decision === null) return null;
  // Which button was clicked; `implicit_all`, `implicit_essential`: the site decided, by country or for a bot.
  const button = textOf(asRecord(decision)?.['bc']) ?? '';
  const implied = button.startsWith('implicit');
  return {
    answered: !implied,
    implied,
    all: button === 'implicit_all' || null,
    // Numbers of groups and services, which only the site can name.
    categories: { necessary: true },
    consentId: consentId ?? null,
    givenAt: instantOf(created, 1000),
    policyVersion: policyVersion ?? null,
  };
}

/** Real Cookie Banner for WordPress (devowl.io). Facts: the plugin's own parser of its cookie. */
export const realCookieBanner = platform({
  id: 'real-cookie-banner',
  name: 'Real Cookie Banner',
  script: /\/plugins\/real-cookie-banner/i,
  selector: '.rcb-sc-link',
  stores: [{ key: 'real_cookie_banner-v:*', in: 'cookie', read: (value, { key }) => decode(value, key) }],
  reopen: [{ how: 'click', selector: '.rcb-sc-link-change, a[href="#consent-change"]' }],
  withdraw: [{ how: 'click', selector: '.rcb-sc-link-revoke, a[href="#consent-revoke"]' }],
});
