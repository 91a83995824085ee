import type { Entry } from './entry.ts';

const INTERFACE = 'Comfort that the visitor chose or that can be done without: Opinion 04/2012 (WP 194), section 3.6';

/** Language, appearance, chat, what was looked at last. To add an entry: one line. */
// prettier-ignore
export const PREFERENCES: readonly Entry[] = [
  [null, INTERFACE, 'qtrans_front_language *#lang googtrans gt_auto_switch i18next i18n_redirected lng force_lng flaglng gup_lng remixlang@vk.com'],
  [null, INTERFACE, 'PHPWee_recentlyviewed recently_viewed* recentlyViewed*'],
  ['YouTube', 'Player settings: https://policies.google.com/technologies/cookies', 'yt-remote-* yt-player-* yt.innertube::* ytidb::* yt-html5-*'],
  ['Vimeo', 'Player settings: https://vimeo.com/cookie_list', 'player sync_volume sync_captions sync_quality@vimeo.com'],
  ['LiveChat', 'Chat widget: LiveChat help, Cookies', '__lc.* CASID@livechatinc.com autoinvite_callback@livechatinc.com'],
  ['LivePerson', 'Chat widget: https://developers.liveperson.com, Cookies', 'LPVID LPSID-* LPVisitorID LPSessionID LPCKEY-* LPVT-*'],
  ['Intercom', 'Chat widget: https://www.intercom.com/help/en/articles/2361922', 'intercom.*'],
  ['tawk.to', 'Chat widget: tawk.to help, Cookies', 'twk-* ss@va.tawk.to'],
  ['Tidio', 'Chat widget: https://www.tidio.com/privacy-policy', 'tidio_*'],
  ['JivoChat', 'Chat widget: https://www.jivochat.com/privacy', 'JivoSite*'],
  ['Smartsupp', 'Chat widget: https://help.smartsupp.com, Cookies', 'ssupp.vid ssupp.visits'],
  ['Olark', 'Chat widget: https://www.olark.com/help/cookies', 'hblid olfsk wcsid _ok _okac _okla _okbk _okck _okcs _okdetect _oklv _okgid'],
  ['Freshchat', 'Chat widget: https://support.freshchat.com', 'fc_widget_* _fw_crm_v freshchat* fw_*@freshworks.com'],
  ['Salesforce', 'Chat: https://help.salesforce.com', 'X-Salesforce-CHAT'],
  ['Microsoft', 'Language: https://privacy.microsoft.com', '_EDGE_S@bing.com SRCHHPGUSR@bing.com'],
];
