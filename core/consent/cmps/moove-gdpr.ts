import type { Category } from '../../shared/category.ts';
import { fixedOf, recordOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

/** The plugin's five groups; a site may give them other labels, not other ids. */
const GROUPS: Record<string, Category> = {
  strict: 'necessary',
  thirdparty: 'statistics',
  performance: 'statistics',
  advanced: 'marketing',
  preference: 'preferences',
};

function decode(value: string): Stored | null {
  const record = recordOf(value) ?? {};
  const purposes = fixedOf((name) => record[name], GROUPS);
  return purposes.length > 0 ? { answered: true, purposes } : null;
}

/** GDPR Cookie Compliance for WordPress (Moove). Facts: the plugin's script. */
export const mooveGdpr = platform({
  id: 'moove-gdpr',
  name: 'GDPR Cookie Compliance (Moove)',
  script: /\/plugins\/gdpr-cookie-compliance/i,
  selector: '#moove_gdpr_cookie_info_bar, #moove_gdpr_cookie_modal',
  stores: [{ key: 'moove_gdpr_popup', in: 'cookie', read: decode }],
  reopen: [
    {
      how: 'click',
      selector:
        '[href*="#gdpr_cookie_modal"], [href*="#moove_gdpr_cookie_modal"], #moove_gdpr_save_popup_settings_button',
    },
  ],
  withdraw: [{ how: 'click', selector: '[href*="#gdpr-reject-cookies"]' }],
});
