import { instantOf, recordOf, textOf, unescaped } from '../decode.ts';
import { platform, type Beside, type Store, type Stored } from '../platform.ts';

type Read = (value: string, beside: Beside) => Stored | null;

// Buckets from 0 on; behind the colon a hash that is the same for everybody, and the behaviour at that time.
const PREFERENCES = /^(\d{1,2}(?:[,|]\d{1,2})*):(?:[\da-f]{32})?(?::[a-z]+(?:[,|][\w-]+)*)?$/i;
// Buckets from 1 on; the first alone is said to be what is required.
const PERMIT = /^permit[ _+](1(?:[,|]\d{1,2})+|1[ _+]required)$/i;
const BEHAVIOR = /^(?:expressed|implied|none|na)(?:[,|]([\w-]+))?/i;

/**
 * What the listed buckets say: `required`, or the first, is what is required; `usual` are the three of its template:
 * required, functional, advertising. All others are named by the site.
 */
function decode(pattern: RegExp, required: RegExp, usual: RegExp): Read {
  return (value, { item }) => {
    const buckets = pattern.exec(value)?.[1];
    if (buckets === undefined) return null;
    const granted = usual.test(buckets) || null;
    return {
      answered: true,
      by: item('gpcishonored') === 'true' ? 'signal' : null,
      ...(required.test(buckets)
        ? { all: false }
        : { categories: { necessary: true, preferences: granted, marketing: granted } }),
      consentId: item('TAconsentID'),
      region: BEHAVIOR.exec(item('notice_behavior') ?? '')?.[1] ?? null,
    };
  };
}

const fromPreferences = decode(PREFERENCES, /^0$/, /^0[,|]1[,|]2$/);

const KEYS: Readonly<Record<string, Read>> = {
  notice_gdpr_prefs: fromPreferences,
  cmapi_cookie_privacy: decode(PERMIT, /required/i, /^1[,|]2[,|]3$/),
  // The last bucket alone: what lies between is not told.
  notice_preferences: fromPreferences,
  TAconsentID: (value) => (/^[\da-f-]{36}$/i.test(value) ? { answered: null, consentId: value } : null),
  notice_behavior: (value) => (BEHAVIOR.test(value) ? { answered: null } : null),
};

/** The copy of a cookie in localStorage: its name, value, path and expiry as JSON. */
function fromCopy(read: Read, raw: string, beside: Beside): Stored | null {
  const copy = recordOf(raw);
  const stored = read(textOf(copy?.['value']) ?? '', beside);
  return stored && { ...stored, keptUntil: instantOf(copy?.['expires']) };
}

/**
 * TrustArc (once TRUSTe): lists of numbered buckets in cookies, copied to localStorage. The names of the buckets are in
 * its dialog on another host. Facts: its script `notice.js` 1.7 as sites load it, and cookies as seen on sites.
 */
export const trustarc = platform({
  id: 'trustarc',
  name: 'TrustArc',
  script: /^https?:\/\/consent(?:-st|-pref)?\.(?:trustarc|truste)\.com\//i,
  selector: '#truste-consent-track, #teconsent',
  stores: Object.entries(KEYS).flatMap(([key, read]): Store[] => [
    { key, in: 'cookie', read: (value, beside) => read(unescaped(value.trim()).replaceAll('"', ''), beside) },
    { key: `truste.eu.cookie.${key}`, in: 'storage', read: (value, beside) => fromCopy(read, value, beside) },
  ]),
  reopen: [
    { how: 'call', path: 'truste.eu.clickListener' },
    { how: 'click', selector: '#teconsent a, #teconsent button' },
  ],
});
