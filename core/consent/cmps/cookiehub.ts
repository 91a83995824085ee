import { recordsOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** CookieHub. Calls: cookiehub.com/docs; the cookie as seen on sites. */
export const cookiehub = platform({
  name: 'CookieHub',
  script: /\bcookiehub\.(?:net|eu|com)\//,
  selector: '.ch2, .ch2-open-settings-btn',
  keys: {
    // `allAllowed` stands for the whole list, which is then empty; older versions have the list alone. One spelling of
    // `implicit` lacks a letter, and a later value has both.
    cookiehub: record((record) => {
      const { answered, allAllowed, categories } = record;
      if (typeof answered !== 'boolean' || !Array.isArray(categories)) return null;
      return {
        answered,
        implied: record['implicit'] === true || record['implict'] === true,
        states: Object.fromEntries(recordsOf(categories).map(({ id, value }) => [String(id), value])),
        all: allAllowed === true || categories.length === 0 ? allAllowed : null,
        id: record['token'],
        time: record['timestamp'],
        version: record['revision'],
        region: record['region'],
      };
    }),
  },
  reopen: ['cookiehub.openSettings()', '.ch2-open-settings-btn'],
  withdraw: 'cookiehub.denyAll()',
});
