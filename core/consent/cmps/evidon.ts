import { entriesOf, fixed, flagOf, MOST_ITEMS, named } from '../decode.ts';
import { platform, record } from '../platform.ts';

const FIELDS = ['categories', 'vendors', 'consent_date', 'consent_type'];

/**
 * Evidon, of Crownpeak. Facts: community.crownpeak.com, "How do site notices work?"; cookies and the calls of sites'
 * own links as seen.
 */
export const evidon = platform({
  id: 'evidon',
  name: 'Evidon (Crownpeak)',
  script: '//c.evidon.com/sitenotice/',
  selector: '#_evidon_banner, #_evidon-banner',
  keys: {
    _evidon_consent_cookie: record((record) => {
      if (!FIELDS.some((field) => field in record)) return null;
      return {
        answered: record['consent_type'] === 1 || null,
        // By Evidon's number of the country: `true` for everything, or the site's categories by name.
        items: entriesOf(record['categories'])
          .flatMap(([country, granted]) =>
            typeof granted === 'boolean'
              ? fixed(country, granted, 'preferences', 'statistics', 'marketing')
              : entriesOf(granted).map(([name, state]) => named(name, flagOf(state))),
          )
          .slice(0, MOST_ITEMS),
        // Vendors alone are numbers, and only those that were allowed.
        ...(entriesOf(record['vendors']).length > 0 && { known: {} }),
        time: record['consent_date'],
      };
    }),
  },
  reopen: ['evidon.notice.showConsentTool()', 'evidon.notice.showOptions()'],
});
