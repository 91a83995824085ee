import { asRecord } from '../../shared/json.ts';
import { fixedOf, flagOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/**
 * Cookie Compliance by Hu-manity.co, and the banner with one switch of its WordPress plugin Cookie Notice. Facts:
 * cookie-compliance.co/documentation, and the plugin's code.
 */
export const huManity = platform({
  id: 'hu-manity',
  name: 'Cookie Compliance (Hu-manity)',
  script: /\/\/cdn\.hu-manity\.co\/|\/plugins\/cookie-notice\//,
  selector: '#hu[class*="hu-"], #cookie-notice .cn-set-cookie',
  keys: {
    // Category 1 is what is necessary; what 2 to 4 are called is the site's own, so they tell only where they agree.
    'hu-consent': record((record) => {
      const categories = asRecord(record['categories']);
      if (!categories) return null;
      const purposes = fixedOf(categories, 'Category_2=2 Category_3=3 Category_4=4') ?? [];
      const all = purposes[0]?.state;
      return {
        answered: true,
        items: purposes,
        all: purposes.length === 3 && purposes.every(({ state }) => state === all) ? all : null,
        known: {},
        id: record['consentID'],
        time: record['timestamp'],
      };
    }),
    cookie_notice_accepted: {
      shared: true,
      read: (all) => (flagOf(all) === null ? null : { answered: true, all }),
    },
  },
  reopen: '.cn-revoke-cookie, [data-hu-action="cookies-notice-revoke"]',
});
