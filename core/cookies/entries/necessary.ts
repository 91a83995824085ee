import type { Entry } from './entry.ts';

const CHOICE = 'Keeps the choice itself: CNIL guidelines of 17 September 2020 (2020-091), exempted trackers';
const SESSION = 'Session and log-in: Opinion 04/2012 (WP 194), sections 3.1 and 3.2';
const BASKET = 'Shopping basket and order: Opinion 04/2012 (WP 194), section 3.1';
const SECURITY = 'Security asked for by the visitor: Opinion 04/2012 (WP 194), section 3.3';
const BALANCING = 'Load balancing: Opinion 04/2012 (WP 194), section 3.5';
const CACHING =
  'Decides which stored copy of a page is sent: CNIL guidelines of 17 September 2020 (2020-091), exempted trackers';
const BACK_OFFICE =
  'Set by the software that the site runs, mostly for those who edit it: https://wordpress.org/documentation';
const ASKED_FOR =
  'Keeps what the visitor typed or closed for the function asked for: Opinion 04/2012 (WP 194), sections 3.1 and 3.6';

/** The choice itself, sessions, log-in, security, load balancing, the shop. To add an entry: one line. */
// prettier-ignore
export const NECESSARY: readonly Entry[] = [
  // The choice itself
  [null, CHOICE, 'euconsent_* gpp_sid cpnb* cookiesDirective catAccCookies cookie_compliance cdp-cookies-plugin-wp mtm_consent* dont_track_me cookieBannerStatus woodmart_cookies_* privacy_embeds wpgdprc-consent* wpl_user_preference complianz_* borlabsCookie DNT _ccpa* gdpr* surbma-gpga cookieaccepted cookiebar CN_ALLOW_* _evidon_* ketch_* _swb* __privaci_* ckns_* tracking-preferences legalmonster* truyo* kndctr_*_consent adobeujs-optin _cmpQc* cookie-preferences'],
  ['OneTrust', CHOICE, 'OptanonGroups OneTrust*'],
  ['Usercentrics', CHOICE, 'ucData ucString'],
  ['TrustArc', CHOICE, 'notice_settings'],
  ['Sourcepoint', CHOICE, '_sp_su _sp_v1_*'],
  ['Quantcast', CHOICE, 'addtl_consent cmpsync'],
  ['Salesforce', CHOICE, 'pi_opt_in*'],
  ['Ezoic', CHOICE, 'ezCMPCCS'],
  [null, CHOICE, 'MATOMO_SESSID'],

  // Sessions and log-in
  [null, SESSION, 'ASP.NET_SessionId* CFGLOBALS MoodleSession* OCSESSID zenid ips4_* bb_sessionhash bb_lastvisit bb_lastactivity LFR_SESSION_STATE_* SimpleSAMLSessionID SimpleSAMLAuthToken SYMFONY* symfony django_session frontend_cid advanced-frontend _identity* KEYCLOAK_* AUTH_SESSION_ID* osCsid session session_id sessionId sessionID session_token joomla_user_state SERVERSESSID FORTIWAFSID'],
  [null, SESSION, 'wordpressuser_* wordpress_lp_guest wordpress_logged_in* rememberMe roundcube_* xf_* bb_userid bb_password phpbb* SMFCookie* MSISAuth* MSISSamlRequest* ESTSAUTH* ESTSSC esctx* buid@login.microsoftonline.com brcap auth0* _auth0* com.auth0.* okta-* FedAuth* idsrv* shibsession_* _shibsession_* _shibstate_* mod_auth_openidc_*'],
  ['Facebook', 'Log-in: https://www.facebook.com/privacy/policies/cookies, Authentication', 'xs@messenger.com'],
  ['X', 'Log-in: https://help.x.com/en/rules-and-policies/x-cookies', 'twid ct0'],
  ['Google', 'Google sign-in: https://developers.google.com/identity', 'G_ENABLED_IDPS g_state'],
  ['Salesforce', 'Log-in of Account Engagement: https://help.salesforce.com, Account Engagement cookies', 'pardot'],
  ['PayPal', 'Payment and fraud defence: https://www.paypal.com/legalhub/cookie-full', 'paypal paypalplus_* paypal-offers-* akavpau_* tsrce'],
  ['Stack Exchange', 'Log-in: https://stackoverflow.com/legal/cookie-policy', 'acct@stackoverflow.com acct@stackexchange.com acct@superuser.com acct@serverfault.com acct@askubuntu.com acct@mathoverflow.net'],
  ['Dropbox', 'Log-in and security: https://www.dropbox.com/cookies_policy', 'jar@dropbox.com bjar@dropbox.com bang@dropbox.com gvc@dropbox.com'],
  ['Twitch', 'Log-in: https://legal.twitch.com/legal/cookie-notice', 'twilight-user@twitch.tv'],
  ['Ulogin', 'Log-in: https://ulogin.ru', 'ulogin_token'],

  // Content management and hosts
  ['Salesforce', 'https://help.salesforce.com, Cookies of Experience Cloud', 'BrowserId* CookieConsentPolicy LSKey-c$*'],
  ['Sitecore', 'https://doc.sitecore.com, Cookies', '.ASPXROLES sc_mode sitecore*'],
  ['Optimizely', 'Content management: https://docs.developers.optimizely.com, Cookies', '__epiXSRF EPiStateMarker'],
  ['Kentico', 'https://docs.kentico.com, Cookies', 'CMSViewMode CMSPreferredUICulture CMSShowDesktopHeadTag'],
  ['Contao', 'https://docs.contao.org', 'contao_* csrf_https-contao_csrf_token csrf_contao_csrf_token'],
  [null, SESSION, '.DOTNETNUKE UMB_* login-token rtFa WSS_* DYN_USER_ID DYN_USER_CONFIRM hazelcast.sessionId _zendesk_* _helpkit_session atlassian.xsrf.token cloud.session.token _calendly_session LtpaToken* SMSESSION sap-usercontext MYSAPSSO2 SAP_SESSIONID_* sap-login-XSRF* AUTOLOGIN_TOKEN JWT access_token refresh_token id_token username remember'],

  // Shops
  ['Salesforce', 'Commerce Cloud: https://help.salesforce.com, Commerce Cloud cookies', 'dwac_* dwsid dwanonymous_* dwpersonalization_* dwcustomer_* dwsecuretoken_* cquid __cq_dnt dw_dnt dw_cookies_accepted'],
  ['VTEX', 'https://help.vtex.com, Cookies', 'vtex_* VtexWorkspace VtexIdclientAutCookie* CheckoutOrderFormOwnership checkout.vtex.com CheckoutDataAccess janus_sid'],
  ['BigCommerce', 'https://support.bigcommerce.com, Cookies', 'SHOP_SESSION_ROTATION_TOKEN SHOP_TOKEN athena_short_visit_id'],
  [null, BASKET, 'WC_SESSION_ESTABLISHED WC_PERSISTENT WC_AUTHENTICATION_* WC_USERACTIVITY_* WC_ACTIVEPOINTER WC_GENERIC_ACTIVITYDATA WC_MOBILEDEVICEID acceleratorSecureGUID anonymous-consents .Nop.* session-* x-ua-device sw-states sw-cache-hash __csrf_token-* nocache PSecwid__*'],
  [null, BASKET, 'woocommerce_* wc_* wmc_current_currency* woocs* tinv_wishlist* yith_* mage-* form_key* edd_* storeApiNonce swym-* wcml_* _wcml_* alg_currency* aelia_* hasCart siteUserCrumb siteUserSecureAuthToken storeSession* store_session_payload_* WeeblySession SHOP_SESSION_TOKEN ecwid_* ec_*cart* shopware* oxid* sid_key'],
  ['Shopify', 'https://www.shopify.com/legal/cookies', '_pay_session secure_customer_sig shopify_pay* _checkout_* checkout*'],
  ['Klarna', 'Payment: https://www.klarna.com', 'klarna*'],
  ['Amazon', 'Amazon Pay: https://pay.amazon.com, Cookies', 'amazon-pay-* apay-*'],
  ['Amazon', 'Shop sessions: https://www.amazon.com, Cookies', 'session-id@amazon.com session-id-time@amazon.com ubid-*@amazon.com at-main@amazon.com sess-at-main@amazon.com x-main@amazon.com session-token@amazon.com'],
  ['Stripe', 'Fraud defence: https://stripe.com/legal/cookies-policy', 'stripe.csrf* m@stripe.com stripe_mid'],

  // Security
  [null, SECURITY, '_csrf* CSRF-TOKEN sucuri_* sucuricp_* aiowps_* itsec_* wfwaf-* wfvt_* wf_loginalerted_* wfCBLBypass wordfence_* cerber_* c_cerber_* ct_checkjs ct_timestamp ct_screen_info ct_sfw_* ct_cookies_test ct_prev_referer security_session_verify loginpress_* wps-* rcp_*'],
  ['Akamai', 'Bot defence: https://techdocs.akamai.com/bot-manager', 'akacd_* akaalb_* akaas_* akavpwr_* akavpau_ppsd'],
  ['DDoS-Guard', 'Bot defence: https://ddos-guard.net', '__ddg*'],
  ['StackPath', 'Bot defence: https://support.stackpath.com', 'SPSI SPSE spcsrf* UTGv2 adOtr PRLST sp_lit'],
  ['Fortinet', 'FortiWeb session: https://docs.fortinet.com', 'cookiesession1 FORTIWEB*'],
  ['Barracuda', 'Web application firewall: https://campus.barracuda.com', 'BNI_* BNES_*'],
  ['Citrix', 'NetScaler: https://docs.netscaler.com', 'citrix_ns_id*'],
  ['Huawei', 'Web application firewall: https://support.huaweicloud.com', 'HWWAFSESID HWWAFSESTIME'],
  ['Alibaba Cloud', 'Web application firewall: https://www.alibabacloud.com/help', 'acw_tc acw_sc__* aliyungf_tc'],
  ['HUMAN', 'Bot defence: https://docs.humansecurity.com, Cookies', 'pxcts _pxttld'],
  ['Google', 'Security and log-in: https://policies.google.com/technologies/cookies', 'S@docs.google.com AEC'],
  ['LexisNexis', 'ThreatMetrix fraud defence: https://risk.lexisnexis.com', 'thx_guid thx_global_guid tmx_*'],
  ['Forter', 'Fraud defence: https://www.forter.com', 'forterToken* ftr_*'],
  ['Signifyd', 'Fraud defence: https://www.signifyd.com', 'signifyd*'],
  ['Riskified', 'Fraud defence: https://www.riskified.com', 'rskxRunCookie rCookie lastRskxRun'],
  ['Sift', 'Fraud defence: https://sift.com', '__ssid'],
  ['Queue-it', 'Waiting room: https://queue-it.com', 'QueueITAccepted-* Queue-it*'],
  ['Arkose Labs', 'Bot defence: https://www.arkoselabs.com', 'arkose*'],
  ['hCaptcha', 'https://www.hcaptcha.com/privacy', 'hc_accessibility hmt_id'],

  // Load balancing and stored copies
  ['Microsoft', 'Session affinity: https://learn.microsoft.com/en-us/azure/application-gateway', 'ASLBSA*'],
  [null, BALANCING, 'RNLBSERVERID SSCLB lb1s X-Mapping-* SERVER_ID X-SL-* HASERVERID HAPLB* SRV_ID ROUTE stickysession* LBSESSIONID'],
  [null, CACHING, '_lscache_vary* w3tc_* wpSGCacheBypass nitroCachedPage nitropack_* wpe-auth wpe_country autoptimize_* wp-fastest-cache* cache-warmer* wpfc_* mirage_cache_manifest amp-store:*'],

  // Players: what is needed to go on playing
  [null, 'Settings of a player: Opinion 04/2012 (WP 194), section 3.4', 'plyr plyr_* cache-sprite-plyr jwplayer.* jwplayerLocalId'],

  // Tries whether cookies can be stored, and whether scripts run
  [null, 'Tries whether cookies can be stored: https://docs.dnncommunity.org, https://amp.dev, https://github.com/ScottHamper/Cookies', 'cookies.js* __tld__ __tld_test__ -test-amp-cookie-tmp testcookie* test-cookie redirect_to_cookie_reload local_storage_support_test dnn_IsMobile thirdPartyCookiesEnabled'],
  ['ShareThis', 'Tries whether cookies can be stored: https://sharethis.com/privacy', '__sharethis_cookie_test__'],

  // The site's own software, mostly WordPress
  [null, BACK_OFFICE, 'wp-* wp_* WP_DATA_USER_* wpml_* wporg_* wpr-* wpfront-* elementor* lepelementor_* et-* et_pb_* etfb-* et_bfb_* tm_pb_* themify* the7-* uncode* fusion* avada* fl-builder-* fl_builder* vc_* vchideactivationmsg* kalium_* metaslider-* tinymce-* qm-* jetpack* wsc_* kinsta* acfe* yoast* wpseo* redux* googlesitekit* bp-* bp_* buddypanel dwqa_* asgaros* pmpro_* learn-press* tutor_* tribe_* gmw-* csshero* wplmi_* wp101* ugb_* uael* ameliaUserEmail ameliaRange* dao-* bookly* gfc_* gf_* fm_cookie_* wpf_* nf-* wpcf7* tve_* zrdn* woozone* drts-* trx_addons_* cf7_* popup_maker* pum-* mtsnb_* SGPB* buttonizer* joinchat_* paoc_* likebtn* zilla_likes_* jdgm_* wpdiscuz* wpforo* wpgmza* wpsl* wpa_* wppb* trp_* weglot_* um_* mepr* learndash* ld_* h5p-* facetwp* frm_form* fluentform* ws_form* happyforms* convertplug* snp_* boxzilla_* latepoint_* updraft* blogvault* acsb* pojo-a11y* userway* breeze_folder_name wcf-* cartflows_* wffn_* dokan_* wcfm* yith-* bbp_* yasr_* digits_* supportOnlineTalkID pitchprint_* fpd-* prli_visitor openSnippets DataTables* toggle_data_id_* mce_* ngg_* nextend* rev_slider* _wpas_session _webpushr*'],
  [null, ASKED_FOR, 'woodmart_popup_* klaClosedPopup ui-tabs-* accordion-* font_loaded plg_system_* jpanesliders_* bitrix* BITRIX_SM_* is_mobile isMobile client.isMobile device_view currency gb_currencyCode landingpage_currency beeketing_currency stonlyWidget_*'],
];
