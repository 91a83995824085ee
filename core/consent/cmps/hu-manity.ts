import { asRecord } from '../../shared/json.ts';
import { fixed, flagOf, instantOf, recordOf, textOf, told } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

/** Category 1 is what is necessary; what 2 to 4 are called is the site's own, so they tell only where they agree. */
function decode(value: string): Stored | null {
  const record = recordOf(value);
  const categories = asRecord(record?.['categories']);
  if (!record || !categories) return null;
  const purposes = ['2', '3', '4'].map((id) => fixed(`Category ${id}`, flagOf(categories[id])));
  const all = purposes[0]?.state ?? null;
  return {
    answered: flagOf(record['consent']) === false ? null : true,
    purposes: told(purposes),
    all: purposes.every(({ state }) => state === all) ? all : null,
    categories: { necessary: true },
    consentId: textOf(record['consentID']),
    givenAt: instantOf(record['timestamp']),
  };
}

function fromNotice(value: string): Stored | null {
  const all = flagOf(value);
  return all === null ? null : { answered: true, all };
}

/**
 * Cookie Compliance by Hu-manity.co, and the banner with one switch of its WordPress plugin Cookie Notice. Facts:
 * cookie-compliance.co/documentation, and the plugin's code.
 */
export const huManity = platform({
  id: 'hu-manity',
  name: 'Cookie Compliance (Hu-manity)',
  script: /\/\/cdn\.hu-manity\.co\/|\/plugins\/cookie-notice\//i,
  selector: '#hu[class*="hu-"], #cookie-notice .cn-set-cookie',
  stores: [
    { key: 'hu-consent', in: 'cookie', read: decode },
    { key: 'cookie_notice_accepted', in: 'cookie', shared: true, read: fromNotice },
  ],
  reopen: [{ how: 'click', selector: '.cn-revoke-cookie, [data-hu-action="cookies-notice-revoke"]' }],
});
