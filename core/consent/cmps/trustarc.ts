import { textOf, unescaped } from '../decode.ts';
import { idAlone, platform, record, type Read } from '../platform.ts';

// Buckets from 0 on; behind the colon a hash that is the same for everybody, and the behaviour at that time.
const PREFERENCES = /^(\d{1,2}(?:[,|]\d{1,2})*):(?:[\da-f]{32})?(?::[a-z]+(?:[,|][\w-]+)*)?$/i;
// Buckets from 1 on, with the name of the last one behind: `1 required`, `1,2 functional`.
const PERMIT = /^permit[ _+](1(?:[,|]\d{1,2})+(?:[ _+][a-z]+)?|1[ _+]required)$/i;
const BEHAVIOR = /^(?:expressed|implied|none|na)(?:[,|]([\w-]+))?/i;

/**
 * What the listed buckets say: `required`, the first alone, is what is required; `usual` are the three of its template:
 * required, functional, advertising. All others are named by the site.
 */
const bucketsIn =
  (pattern: RegExp, required: RegExp, usual: RegExp): Read<string> =>
  (value, { item }) => {
    const buckets = pattern.exec(value)?.[1];
    if (buckets === undefined) return null;
    const granted = usual.test(buckets) || null;
    return {
      answered: true,
      by: item('gpcishonored') === 'true' ? 'signal' : null,
      ...(required.test(buckets) ? { all: false } : { known: { preferences: granted, marketing: granted } }),
      id: item('TAconsentID'),
      region: BEHAVIOR.exec(item('notice_behavior') ?? '')?.[1],
    };
  };

const fromPreferences = bucketsIn(PREFERENCES, /^0$/, /^0[,|]1[,|]2$/);

const KEYS: Readonly<Record<string, Read<string>>> = {
  notice_gdpr_prefs: fromPreferences,
  cmapi_cookie_privacy: bucketsIn(PERMIT, /^1[ _+]/, /^1[,|]2[,|]3$/),
  // The last bucket alone: what lies between is not told.
  notice_preferences: fromPreferences,
  TAconsentID: idAlone,
  notice_behavior: (value) => (BEHAVIOR.test(value) ? {} : null),
};

/**
 * TrustArc (once TRUSTe): lists of numbered buckets in cookies, copied to localStorage. The names of the buckets are in
 * its dialog on another host. Facts: its script `notice.js` 1.7 as sites load it, and cookies as seen on sites.
 */
export const trustarc = platform({
  name: 'TrustArc',
  script: /\/\/consent[\w-]*\.trust(?:arc|e)\.com\//,
  selector: '#truste-consent-track, #teconsent',
  keys: Object.fromEntries(
    Object.entries(KEYS).flatMap(([key, read]): [string, Read<string>][] => [
      [key, (value, beside) => read(unescaped(value.trim()), beside)],
      // The copy of the cookie: its name, value, path and expiry as JSON.
      [
        `truste.eu.cookie.${key}`,
        record((copy, beside) => {
          const stored = read(textOf(copy['value']) ?? '', beside);
          return stored && { ...stored, until: copy['expires'] };
        }),
      ],
    ]),
  ),
  reopen: ['truste.eu.clickListener()', '#teconsent a, #teconsent button'],
});
