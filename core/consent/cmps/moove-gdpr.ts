import { fixedOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** GDPR Cookie Compliance for WordPress (Moove). Facts: the plugin's script. */
export const mooveGdpr = platform({
  id: 'moove-gdpr',
  name: 'GDPR Cookie Compliance (Moove)',
  script: '/plugins/gdpr-cookie-compliance',
  selector: '#moove_gdpr_cookie_info_bar, #moove_gdpr_cookie_modal',
  keys: {
    // The plugin's five groups; a site may give them other labels, not other ids.
    moove_gdpr_popup: record((record) => ({
      answered: true,
      items: fixedOf(record, 'strict thirdparty:statistics performance advanced:marketing preference'),
    })),
  },
  reopen: '[href*="#gdpr_cookie_modal"], [href*="#moove_gdpr_cookie_modal"], #moove_gdpr_save_popup_settings_button',
  withdraw: '[href*="#gdpr-reject-cookies"]',
});
