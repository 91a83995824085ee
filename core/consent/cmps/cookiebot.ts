import { CATEGORIES, type CategoryStates } from '../../shared/category.ts';
import { asRecord, parseJson, type Json } from '../../shared/json.ts';
import { plainOf, textOf } from '../decode.ts';
import { platform, type Read, type Stored } from '../platform.ts';

// The same object under two names; vanilla-cookieconsent and Cookie Information use the second one too.
const GLOBALS = ['Cookiebot', 'CookieConsent'];
const FIELDS = 'consent consentID isOutOfRegion consentUTC version userCountry hasResponse consented declined'.split(
  ' ',
);

// A code in the place of a stamp (-1, 0, -3): nobody was asked, or nobody answered yet.
const CODE = /^-?\d{1,2}$/;
const STAMP = /^[\w+/]+={0,2}$/;
// How its object literal begins, escaped or not; other products keep other values under the same name.
const BRACES = /^\s*(?:\{|%7B)\s*(?:["']|%22|%27)?(?:stamp|necessary)\b/i;

const statesIn = (record: Record<string, Json>): CategoryStates =>
  Object.fromEntries(
    CATEGORIES.map((category) => [category, typeof record[category] === 'boolean' ? record[category] : null]),
  ) as CategoryStates;

/** A JavaScript object literal as JSON: bare keys and single quotes, numbers with zeros before them. Never evaluated. */
const literalOf = (text: string): Record<string, Json> | null =>
  asRecord(
    parseJson(
      text
        .replaceAll("'", '"')
        .replace(/([{,]\s*)([A-Za-z_$][\w$]*)(?=\s*:)/g, '$1"$2"')
        .replace(/:0+(?=\d)/g, ':'),
    ),
  );

const CODES: Readonly<Record<string, Stored>> = {
  // Out of the regions that need consent: everything runs, nobody was asked.
  '-1': { answered: false, implied: true, all: true },
  // Not accepted: strictly necessary cookies only.
  '0': { answered: false, all: false },
  // What uc.js writes for a moment to see whether cookies can be set.
  '-3': { answered: false },
};

/** What a record with a stamp says. Old cookies have no method: an issued stamp alone is a choice. */
function choiceOf(record: Record<string, Json>, stamp: string) {
  const implied = stamp === '-1' || textOf(record['method'])?.toLowerCase() === 'implied';
  const id = CODE.test(stamp) ? null : stamp;
  return { answered: id !== null && !implied, implied, known: statesIn(record), id };
}

/**
 * The value of the cookie `CookieConsent`: an object literal, percent-escaped in part or not at all, or a bare code.
 * Null when it is no value that Cookiebot writes: other products use the same name.
 */
const fromCookie: Read<string> = (raw) => {
  const value = plainOf(raw);
  if (CODE.test(value)) return CODES[value] ?? null;
  const record = literalOf(value);
  const stamp = textOf(record?.['stamp']);
  if (!record || stamp === null || !(CODE.test(stamp) || STAMP.test(stamp))) return null;
  const choice = choiceOf(record, stamp);
  if (Object.values(choice.known).every((state) => state === null)) return null;
  return { ...choice, time: record['utc'], version: record['ver'], region: record['region'] };
};

function fromApi(fields: readonly (Json | undefined)[]): Stored | null {
  const [value, consentID, isOutOfRegion, time, version, region, ...responses] = fields;
  const consent = asRecord(value);
  if (!consent) return null;
  const stamp = textOf(consentID) ?? textOf(consent['stamp']) ?? '0';
  const choice = choiceOf(consent, CODE.test(stamp) && isOutOfRegion === true ? '-1' : stamp);
  // Of the products that share the name, only this one has all four.
  if (Object.values(choice.known).includes(null)) return null;
  const responded = responses.some((flag) => typeof flag === 'boolean')
    ? responses.includes(true)
    : consent['method'] === 'explicit' || choice.id !== null || null;
  // -1 and -3 count as a response for the platform's own ends; nobody was asked all the same.
  const isOpen = choice.implied || (choice.id === null && stamp !== '0');
  return { ...choice, answered: isOpen ? false : responded, time, version, region };
}

/**
 * Cookiebot by Usercentrics. The cookie comes before the API: it is what lasts, holds the stamp and time that the
 * controller's log has word for word, and no other code of the page stands between. Both are handed out.
 * Facts: cookiebot.com/en/developer; cookies and uc.js as seen on sites.
 */
export const cookiebot = platform({
  name: 'Cookiebot',
  script: /\/\/consent(?:cdn)?\.cookiebot\.(?:com|eu)\/|\/uc\.js\?(?:.*&)?cbid=/,
  selector: '#CybotCookiebotDialog, script[data-cbid]',
  keys: { CookieConsent: { shared: BRACES, read: fromCookie } },
  ask: Object.fromEntries(GLOBALS.flatMap((name) => FIELDS.map((field) => [`${name}.${field}`, 1]))),
  api: (_, { asked }) => fromApi(asked.slice(0, FIELDS.length)) ?? fromApi(asked.slice(FIELDS.length)),
  reopen: ['Cookiebot.renew()', '#CookieDeclarationChangeConsent a'],
  withdraw: 'Cookiebot.withdraw()',
});
