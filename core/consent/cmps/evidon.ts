import { asRecord, type Json } from '../../shared/json.ts';
import { fixed, instantOf, MOST_ITEMS, named, recordOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const FIELDS = ['categories', 'vendors', 'consent_date', 'consent_type'];

const entriesOf = (value: Json | undefined) => Object.entries(asRecord(value) ?? {}).slice(0, MOST_ITEMS);

/** By Evidon's number of the country: `true` for everything, or the site's categories by name. */
function decode(raw: string): Stored | null {
  const record = recordOf(raw);
  if (!record || !FIELDS.some((field) => field in record)) return null;
  const purposes = entriesOf(record['categories'])
    .flatMap(([country, granted]) =>
      typeof granted === 'boolean'
        ? fixed(country, granted, 'preferences', 'statistics', 'marketing')
        : entriesOf(granted).flatMap(([name, state]) => (typeof state === 'boolean' ? named(name, state) : [])),
    )
    .slice(0, MOST_ITEMS);
  return {
    answered: record['consent_type'] === 1 || null,
    purposes,
    // Vendors alone are numbers, and only those that were allowed.
    ...(entriesOf(record['vendors']).length > 0 ? { categories: {} } : {}),
    givenAt: instantOf(record['consent_date']),
  };
}

/**
 * Evidon, of Crownpeak. Facts: community.crownpeak.com, "How do site notices work?"; cookies and the calls of sites'
 * own links as seen.
 */
export const evidon = platform({
  id: 'evidon',
  name: 'Evidon (Crownpeak)',
  script: /^https:\/\/c\.evidon\.com\/sitenotice\//i,
  selector: '#_evidon_banner, #_evidon-banner',
  stores: [{ key: '_evidon_consent_cookie', read: decode }],
  reopen: [
    { how: 'call', path: 'evidon.notice.showConsentTool' },
    { how: 'call', path: 'evidon.notice.showOptions' },
  ],
});
