import type { Evidence } from '../../evidence/evidence.ts';
import { CATEGORIES, everyCategory, type CategoryStates } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import { instantOf, textOf, unescaped } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

// The same object under two names; vanilla-cookieconsent and Cookie Information use the second one too.
const GLOBALS = ['Cookiebot', 'CookieConsent'];
const FIELDS = [
  'consent',
  'consented',
  'declined',
  'hasResponse',
  'consentID',
  'consentUTC',
  'isOutOfRegion',
  'version',
  'userCountry',
];

// A code in the place of a stamp (-1, 0, -3): nobody was asked, or nobody answered yet.
const CODE = /^-?\d{1,2}$/;
const STAMP = /^[A-Za-z0-9+/]+={0,2}$/;
// How its object literal begins, escaped or not; other products keep other values under the same name.
const BRACES = /^\s*(?:\{|%7B)\s*(?:["']|%22|%27)?(?:stamp|necessary)\b/i;

const issued = (stamp: string): string | null => (CODE.test(stamp) ? null : stamp);

function statesOf(record: Record<string, Json>): CategoryStates {
  const states = everyCategory(null);
  for (const category of CATEGORIES) {
    const state = record[category];
    if (typeof state === 'boolean') states[category] = state;
  }
  return states;
}

function literalOf(word: string): Json {
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : Number(word);
}

/**
 * Reads a flat JavaScript object literal: bare or quoted keys; texts in single or double quotes, true, false, null,
 * numbers. Null when the text is anything else. Never evaluated.
 */
function parseObjectLiteral(literal: string): Record<string, Json> | null {
  const body = /^\{(.*)\}$/s.exec(literal.trim())?.[1];
  if (body === undefined) return null;
  const pair =
    /\s*(?:'([^']*)'|"([^"]*)"|([A-Za-z_$][\w$]*))\s*:\s*(?:'([^']*)'|"([^"]*)"|(true|false|null|-?\d+(?:\.\d+)?))\s*(,|$)/y;
  const entries: [string, Json][] = [];
  while (pair.lastIndex < body.length) {
    const match = pair.exec(body);
    if (!match) return null;
    const [, single, double, bare, singleValue, doubleValue, word, end] = match;
    const value = singleValue ?? doubleValue ?? literalOf(word ?? 'null');
    entries.push([single ?? double ?? bare ?? '', value]);
    if (end === '') break;
  }
  return Object.fromEntries(entries);
}

/**
 * The value of the cookie `CookieConsent`: an object literal, percent-escaped in part or not at all, or a bare code.
 * Null when it is no value that Cookiebot writes: other products use the same name.
 */
function decode(raw: string): Stored | null {
  const value = unescaped(raw.trim());
  // Out of the regions that need consent: everything runs, nobody was asked.
  if (value === '-1') return { answered: false, implied: true, all: true };
  // Not accepted: strictly necessary cookies only.
  if (value === '0') return { answered: false, all: false };
  // What uc.js writes for a moment to see whether cookies can be set.
  if (value === '-3') return { answered: false };

  const record = parseObjectLiteral(value);
  const stamp = textOf(record?.['stamp']);
  if (!record || stamp === null || !(CODE.test(stamp) || STAMP.test(stamp))) return null;
  const categories = statesOf(record);
  if (CATEGORIES.every((category) => categories[category] === null)) return null;
  // Old cookies have no method: an issued stamp alone is a choice.
  const implied = stamp === '-1' || textOf(record['method'])?.toLowerCase() === 'implied';
  return {
    answered: issued(stamp) !== null && !implied,
    implied,
    categories,
    consentId: issued(stamp),
    givenAt: instantOf(record['utc']),
    policyVersion: textOf(record['ver']),
    region: textOf(record['region']),
  };
}

function fromApi({ globals }: Evidence): Stored | null {
  for (const name of GLOBALS) {
    const field = (key: string): Json | undefined => globals[`${name}.${key}`];
    const consent = asRecord(field('consent'));
    if (!consent) continue;
    const categories = statesOf(consent);
    // Of the products that share the name, only this one has all four.
    if (CATEGORIES.some((category) => categories[category] === null)) continue;
    const id = textOf(field('consentID')) ?? textOf(consent['stamp']) ?? '0';
    const stamp = CODE.test(id) && field('isOutOfRegion') === true ? '-1' : id;
    const method = textOf(consent['method'])?.toLowerCase();
    const flags = [field('hasResponse'), field('consented'), field('declined')];
    const responded = flags.some((flag) => typeof flag === 'boolean')
      ? flags.includes(true)
      : method === 'explicit' || issued(stamp) !== null || null;
    const implied = stamp === '-1' || method === 'implied';
    // -1 and -3 count as a response for the platform's own ends; nobody was asked all the same.
    const nobodyAsked = implied || (issued(stamp) === null && stamp !== '0');
    return {
      answered: nobodyAsked ? false : responded,
      implied,
      categories,
      consentId: issued(stamp),
      givenAt: instantOf(field('consentUTC')),
      policyVersion: textOf(field('version')),
      region: textOf(field('userCountry')),
    };
  }
  return null;
}

/**
 * Cookiebot by Usercentrics. The cookie comes before the API: it is what lasts, holds the stamp and time that the
 * controller's log has word for word, and no other code of the page stands between. Both are handed out.
 * Facts: cookiebot.com/en/developer; cookies and uc.js as seen on sites.
 */
export const cookiebot = platform({
  id: 'cookiebot',
  name: 'Cookiebot',
  script: /^https:\/\/(?:consent|consentcdn)\.cookiebot\.(?:com|eu)\/|\/uc\.js\?(?:.*&)?cbid=/i,
  selector: '#CybotCookiebotDialog, script[data-cbid]',
  stores: [{ key: 'CookieConsent', in: 'cookie', shared: BRACES, read: decode }],
  api: { key: 'Cookiebot.consent', read: fromApi },
  probe: { globals: GLOBALS.flatMap((name) => FIELDS.map((field) => `${name}.${field}`)) },
  reopen: [
    { how: 'call', path: 'Cookiebot.renew' },
    { how: 'click', selector: '#CookieDeclarationChangeConsent a' },
  ],
  withdraw: [{ how: 'call', path: 'Cookiebot.withdraw' }],
});
