import type { Entry } from './entry.ts';

const CHAT =
  'Vendors call it essential, sites do not agree; exempt once the visitor opened the chat, which no name tells: Opinion 04/2012 (WP 194), section 2.2';

/**
 * Names of which those who should know say different things: the company is told, a category is not, and no guess is
 * made. To add an entry: one line.
 */
// prettier-ignore
export const DISPUTED: readonly Entry[] = [
  // Chat widgets
  ['LiveChat', `${CHAT}; https://www.livechat.com/legal/cookies-policy`, '__lc_* __lc2_* __lc.* __livechat* lc_sso* __oauth_redirect_detector CASID@livechatinc.com autoinvite_callback@livechatinc.com'],
  ['Crisp', `${CHAT}; https://help.crisp.chat, Chatbox cookie policy`, 'crisp-client*'],
  ['Intercom', `${CHAT}; https://www.intercom.com/help/en/articles/2361922`, 'intercom-* intercom.*'],
  ['tawk.to', `${CHAT}; https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do`, 'tawk_* twk_* twk-* Tawk* __tawkuuid tawkUUID ss@va.tawk.to'],
  ['Salesloft Drift', `${CHAT}; https://www.salesloft.com, Cookies of Drift`, 'drift_* driftt_* drift-*'],
  ['Zendesk', `${CHAT}; https://support.zendesk.com/hc/en-us/articles/4408828505754`, '__zlcmid __zlcstore ZD-*'],
  ['Smartsupp', `${CHAT}; https://help.smartsupp.com, Cookies`, 'ssupp.* ssupp_*'],
  ['LivePerson', `${CHAT}; https://developers.liveperson.com, Cookies`, 'LPVID LPSID-* LPVisitorID LPSessionID LPCKEY-* LPVT-*'],
  ['Tidio', `${CHAT}; https://www.tidio.com/privacy-policy`, 'tidio_*'],
  ['JivoChat', `${CHAT}; https://www.jivochat.com/privacy`, 'JivoSite* jv_*'],
  ['Olark', `${CHAT}; https://www.olark.com/help/cookies`, 'olark-* hblid olfsk wcsid _ok _okac _okla _okbk _okck _okcs _okdetect _oklv _okgid'],
  ['Freshchat', `${CHAT}; https://support.freshchat.com`, 'fc_widget_* _fw_crm_v freshchat* fw_*@freshworks.com'],
  ['Salesforce', `${CHAT}; https://help.salesforce.com`, 'X-Salesforce-CHAT'],
  ['HubSpot', `${CHAT}; https://knowledge.hubspot.com, Cookies set in a visitor's browser`, 'messagesUtk hs-messages-*'],

  // Others
  ['Google', 'Bot defence to its vendor (https://developers.google.com/recaptcha/docs/faq), in need of consent to the CNIL (SAN-2023-003 of 16 March 2023)', 'rc::a rc::b rc::c rc::d-* rc::f rc::h _GRECAPTCHA'],
  ['Google', 'Translates the page for the visitor, by a script of Google: https://developers.google.com', 'googtrans gt_auto_switch'],
  ['Spotify', 'Identifies the listener of an embedded player; in lists of cookies anything from necessary to marketing: https://www.spotify.com/legal/cookies-policy', 'sp_t sp_landing'],
  [null, 'Products looked at last: not asked for (WP 194, section 2.2), and in lists of cookies anything from necessary to statistics', 'recently_viewed* recentlyViewed* recently_compared* woocommerce_recently_viewed PHPWee_recentlyviewed'],
  ['ShareThis', 'Tries whether cookies can be stored, for share buttons and for advertising: https://sharethis.com/privacy', 'st_samesite'],
];
