import type { Category } from '../shared/category.ts';

/** One entry of Habeas's own: it stands before the Open Cookie Database. */
export interface Correction {
  /** `*` stands for any varying part */
  names: readonly string[];
  category: Category;
  /** the company behind the cookie; null for what a site or its own software sets */
  company: string | null;
  /** where alone the names mean this; everywhere when left out */
  domain?: string;
  /** the vendor's or authority's page it rests on, or the reason */
  why: string;
}

const CHOICE = 'Keeps the choice itself: CNIL guidelines of 17 September 2020 (2020-091), exempted trackers';
const SESSION = 'Session and log-in: Opinion 04/2012 (WP 194), sections 3.1 and 3.2';
const SECURITY = 'Security asked for by the visitor: Opinion 04/2012 (WP 194), section 3.3';
const BALANCING = 'Load balancing: Opinion 04/2012 (WP 194), section 3.5';
const INTERFACE = 'Comfort that the visitor chose or that can be done without: Opinion 04/2012 (WP 194), section 3.6';

const choice = (company: string | null, ...names: string[]): Correction => ({
  names,
  category: 'necessary',
  company,
  why: CHOICE,
});

/**
 * What the Open Cookie Database has wrong, mixes up or does not have. To add an entry: one line here, with the page it
 * rests on.
 */
// prettier-ignore
export const CORRECTIONS: readonly Correction[] = [
  // Statistics
  { names: ['_hj*', 'hjViewportId'], category: 'statistics', company: 'Hotjar', why: 'Heat maps and recordings: Hotjar help, Cookies set by the Hotjar tracking code' },
  { names: ['hubspotutk', '__hstc', '__hssc', '__hssrc'], category: 'statistics', company: 'HubSpot', why: "HubSpot knowledge base, Cookies set in a visitor's browser: analytics" },
  { names: ['_gaexp', '_gaexp_rc'], category: 'statistics', company: 'Google', why: 'https://policies.google.com/technologies/cookies' },
  { names: ['_vwo_*', '_vis_opt_*'], category: 'statistics', company: 'Visual Website Optimizer', why: 'A/B tests: VWO help, Cookies used by VWO' },
  { names: ['_conv_*'], category: 'statistics', company: 'Convert', why: 'A/B tests: Convert support, Cookies used by Convert' },
  { names: ['optimizelyEndUserId', 'optimizelySession*', 'optimizelySegments', 'optimizelyBuckets'], category: 'statistics', company: 'Optimizely', why: 'A/B tests: Optimizely support, Cookies and localStorage' },
  { names: ['mp_*_mixpanel', '__mp_opt_in_out_*'], category: 'statistics', company: 'Mixpanel', why: 'https://docs.mixpanel.com, Identity management' },
  { names: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id', 'ajs_user_traits', 'ajs_group_properties'], category: 'statistics', company: 'Twilio Segment', why: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity' },
  { names: ['_ym_*', '__ym_*', 'metrika_enabled'], category: 'statistics', company: 'Yandex', why: 'Yandex Metrica help, Cookies set by the tag' },
  { names: ['yandexuid', 'ymex', 'yuidss', 'yabs-sid'], category: 'statistics', company: 'Yandex', domain: 'yandex.ru', why: 'Yandex Metrica help, Cookies set by the tag' },
  { names: ['_hp2_*'], category: 'statistics', company: 'Heap', why: 'https://help.heap.io/hc/en-us/articles/18700032854300' },
  { names: ['ph_*_posthog'], category: 'statistics', company: 'PostHog', why: 'https://posthog.com/docs/libraries/js/persistence' },
  { names: ['_dd_s'], category: 'statistics', company: 'Datadog', why: 'Real user monitoring: Datadog documentation, Browser data collected' },
  { names: ['nmstat'], category: 'statistics', company: 'Siteimprove', why: 'Siteimprove Analytics: Siteimprove help, Cookies' },
  { names: ['rxvt', 'rxVisitor*', 'dtCookie*', 'dtPC', 'dtSa'], category: 'statistics', company: 'Dynatrace', why: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage' },

  // Marketing
  { names: ['test_cookie'], category: 'marketing', company: 'Google', why: 'Tries whether advertising cookies can be set: https://policies.google.com/technologies/cookies' },
  { names: ['YSC'], category: 'marketing', company: 'Google', why: 'Most sites declare the YouTube player so; it identifies across sites: https://policies.google.com/technologies/cookies' },
  { names: ['ANID'], category: 'marketing', company: 'Google', why: 'https://policies.google.com/technologies/cookies' },
  { names: ['li_fat_id'], category: 'marketing', company: 'LinkedIn', why: 'https://www.linkedin.com/legal/l/cookie-table' },
  { names: ['cto_*'], category: 'marketing', company: 'Criteo', why: 'Retargeting: Criteo privacy policy' },
  { names: ['__adroll*', '__ar_v4'], category: 'marketing', company: 'NextRoll', why: 'Retargeting: NextRoll service privacy notice' },
  { names: ['_mkto_trk'], category: 'marketing', company: 'Adobe', why: 'Marketo follows a lead: Adobe Experience League, Munchkin tracking code' },
  { names: ['sib_cuid'], category: 'marketing', company: 'Brevo', why: 'Follows the contact of a mailing: Brevo tracker documentation, Principles' },
  { names: ['mbox'], category: 'marketing', company: 'Adobe', why: 'Adobe Target: Adobe Experience League, Target cookies' },

  // Preferences
  { names: ['GUEST_LANGUAGE_ID', 'COOKIE_SUPPORT_LANGUAGE'], category: 'preferences', company: null, why: INTERFACE },
  { names: ['recently_viewed_product*', 'recently_compared_product*', 'product_data_storage', 'woocommerce_recently_viewed'], category: 'preferences', company: null, why: INTERFACE },
  { names: ['__lc_*', '__lc2_*', '__livechat*', 'lc_sso*', '__oauth_redirect_detector'], category: 'preferences', company: 'LiveChat', why: 'Chat widget: LiveChat help, Cookies' },
  { names: ['crisp-client*'], category: 'preferences', company: 'Crisp', why: 'Chat widget: Crisp help, Chatbox cookie policy' },
  { names: ['intercom-*'], category: 'preferences', company: 'Intercom', why: 'Chat widget: https://www.intercom.com/help/en/articles/2361922' },
  { names: ['tawk_*', 'twk_*', 'Tawk*', '__tawkuuid', 'tawkUUID'], category: 'preferences', company: 'tawk.to', why: 'Chat widget: tawk.to help, Cookies' },
  { names: ['drift_*', 'driftt_*', 'drift-*'], category: 'preferences', company: 'Salesloft Drift', why: 'Chat widget: Drift help, Cookies' },
  { names: ['__zlcmid', '__zlcprivacy', '__zlcstore'], category: 'preferences', company: 'Zendesk', why: 'Chat widget: Zendesk help, Web Widget cookies' },

  // Necessary: the choice itself
  choice('Cookiebot', 'CookieConsent', 'CookieConsentBulk*', 'CybotCookiebot*'),
  choice(null, 'cc_cookie', 'cookieconsent_status', 'cookie_consent', 'cookie-consent', 'cookieConsent', 'klaro', 'tarteaucitron', 'orejime'),
  choice('OneTrust', 'OptanonConsent', 'OptanonAlertBoxClosed', 'OptanonControl', 'OTGPPConsent', 'eupubconsent-v2'),
  choice(null, 'euconsent-v2', 'euconsent', 'usprivacy', '__gpp', '__gpp_sid', '__tcfapiLocator'),
  choice('Didomi', 'didomi_*'),
  choice('Axeptio', 'axeptio_*'),
  choice('Complianz', 'cmplz_*'),
  choice('CookieYes', 'cookieyes-*', 'cky-*', 'CookieLawInfoConsent', 'cookielawinfo-checkbox-*', 'viewed_cookie_policy', 'cli_user_preference'),
  choice('Usercentrics', 'uc_settings', 'uc_user_interaction', 'uc_ui_version', 'uc_user_country', 'UC_UI*'),
  choice('Borlabs', 'borlabs-cookie*'),
  choice('iubenda', '_iub_cs-*', '_iub_previous_preference_id', 'euconsent_iub'),
  choice('Cookie Script', 'CookieScriptConsent'),
  choice('Cookie Information', 'CookieInformationConsent'),
  choice('CookieFirst', 'cookiefirst-*'),
  choice('CookieHub', 'cookiehub'),
  choice('Consentmanager.net', '__cmp*'),
  choice('Osano', 'osano_consentmanager*'),
  choice('TrustArc', 'notice_preferences', 'notice_gdpr_prefs', 'notice_behavior', 'notice_poptime', 'cmapi_*', 'TAconsentID', 'truste.eu.cookie.*'),
  choice('Sourcepoint', 'consentUUID', 'consentDate', '_sp_user_consent*', 'sp_consent'),
  choice('Google', 'FCCDCF', 'FCNEC', 'FCOEC', 'CONSENT', 'SOCS'),
  choice('Quantcast', 'quantcast_choice*', '_cmpRepromptHash'),
  choice('Commanders Act', 'TC_PRIVACY', 'TC_PRIVACY_*', 'tc_cj_v2_cmp*'),
  choice('Termly', 'TERMLY_API_CACHE', '__tltpl_*'),
  choice('Piwik PRO', 'ppms_privacy_*'),
  choice('Civic UK', 'CookieControl'),
  choice(null, 'cookie-agreed*', 'moove_gdpr_popup', 'real_cookie_banner*', 'hu-consent', 'cookie_notice_accepted', 'wp_consent_*', 'fides_consent', 'cookie_law_accepted', 'CookieLaw*', 'COOKIE_SUPPORT'),
  choice('Shopify', '_tracking_consent', '_cmp_a'),
  choice('HubSpot', '__hs_opt_out', '__hs_do_not_track', '__hs_cookie_cat_pref', '__hs_initial_opt_in', '__hs_notify_banner_dismiss'),
  choice(null, '_pk_ignore', 'piwik_ignore', 'matomo_ignore', 'mtm_consent', 'mtm_consent_removed', 'mtm_cookie_consent', 'matomo_sessid', 'plausible_ignore', 'umami.disabled', 'ga-disable-*'),

  choice(null, '_vis_opt_out', '*optout*', '*opt_out*', '*opt-out*', '*OptOut*', '*optOut*', '__adroll_consent*'),

  // Necessary: sessions, log-in, security, load balancing
  { names: ['PHPSESSID', 'JSESSIONID*', 'ASPSESSIONID*', 'ASP.NET_SessionId', 'CFID', 'CFTOKEN', 'CGISESSID', 'connect.sid', 'laravel_session', 'ci_session', '_session_id', 'SSESS*', 'SESS*', 'fe_typo_user', 'be_typo_user', 'sessionid', 'rack.session'], category: 'necessary', company: null, why: SESSION },
  { names: ['sb-*-auth-token*', 'supabase-auth-token', '*next-auth.*', '*authjs.*', '.AspNet.*', '.AspNetCore.*', '.ASPXAUTH', 'wordpress_sec_*', 'wordpress_logged_in_*', 'wordpress_test_cookie', 'remember_web_*'], category: 'necessary', company: null, why: SESSION },
  { names: ['c_user', 'xs'], category: 'necessary', company: 'Facebook', domain: 'facebook.com', why: 'Log-in: Meta cookies policy, Authentication' },
  { names: ['sessionid', 'ds_user_id'], category: 'necessary', company: 'Instagram', domain: 'instagram.com', why: 'Log-in: Meta cookies policy, Authentication' },
  { names: ['auth_token', 'twid', 'ct0'], category: 'necessary', company: 'X', domain: 'x.com', why: 'Log-in: X help, How cookies are used' },
  { names: ['wp_woocommerce_session_*', 'woocommerce_cart_hash', 'woocommerce_items_in_cart', 'PrestaShop-*', 'cart', 'cart_sig', 'cart_ts'], category: 'necessary', company: null, why: 'Shopping basket: Opinion 04/2012 (WP 194), section 3.1' },
  { names: ['csrftoken', 'XSRF-TOKEN', '_csrf', 'csrf_token', 'YII_CSRF_TOKEN', '__RequestVerificationToken*', 'form_key'], category: 'necessary', company: null, why: SECURITY },
  { names: ['__cf_bm', '__cflb', '__cfduid', '_cfuvid', 'cf_clearance', 'cf_chl_*', 'cf_ob_info', 'cf_use_ob', '__cfruid', '__cfwaitingroom', '__cfseq'], category: 'necessary', company: 'Cloudflare', why: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/' },
  { names: ['_abck', 'ak_bmsc', 'bm_sz', 'bm_sv', 'bm_mi', 'bm_s', 'bm_so', 'bm_ss', 'bm_lso', 'AKA_A2'], category: 'necessary', company: 'Akamai', why: 'Bot defence: Akamai Bot Manager documentation' },
  { names: ['incap_ses_*', 'visid_incap_*', 'nlbi_*', 'reese84', '___utmvc'], category: 'necessary', company: 'Imperva', why: 'Bot defence and balancing: Imperva Cloud WAF documentation, Cookies' },
  { names: ['datadome'], category: 'necessary', company: 'DataDome', why: 'Bot defence: DataDome documentation, Cookies' },
  { names: ['_px', '_px2', '_px3', '_pxhd', '_pxvid', '_pxde', '_pxff_*'], category: 'necessary', company: 'HUMAN', why: 'Bot defence: HUMAN documentation, Cookies' },
  { names: ['rc::a', 'rc::b', 'rc::c', 'rc::d-*', 'rc::f', 'rc::h', '_GRECAPTCHA'], category: 'necessary', company: 'Google', why: 'reCAPTCHA: https://developers.google.com/recaptcha/docs/faq' },
  { names: ['__stripe_mid', '__stripe_sid'], category: 'necessary', company: 'Stripe', why: 'Fraud defence: https://stripe.com/legal/cookies-policy' },
  { names: ['AWSALB*', 'AWSELB*'], category: 'necessary', company: 'Amazon Web Services', why: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html' },
  { names: ['ARRAffinity*', 'ApplicationGatewayAffinity*', 'TiPMix', 'x-ms-routing-name'], category: 'necessary', company: 'Microsoft', why: 'Session affinity: Azure App Service and Application Gateway documentation' },
  { names: ['GCLB', 'GCILB'], category: 'necessary', company: 'Google', why: 'Session affinity: Google Cloud Load Balancing documentation' },
  { names: ['BIGipServer*', 'TS01*', 'SERVERID*', 'INGRESSCOOKIE', 'NSC_*', 'SRVNAME', 'HAPROXY*', 'ROUTEID', 'JROUTE'], category: 'necessary', company: null, why: BALANCING },
];
