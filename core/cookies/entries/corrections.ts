import type { Category } from '../../shared/category.ts';
import type { Entry } from './entry.ts';

const CHOICE = 'Keeps the choice itself: CNIL guidelines of 17 September 2020 (2020-091), exempted trackers';
const SESSION = 'Session and log-in: Opinion 04/2012 (WP 194), sections 3.1 and 3.2';
const SECURITY = 'Security asked for by the visitor: Opinion 04/2012 (WP 194), section 3.3';
const BALANCING = 'Load balancing: Opinion 04/2012 (WP 194), section 3.5';
const INTERFACE = 'Comfort that the visitor chose or that can be done without: Opinion 04/2012 (WP 194), section 3.6';

/**
 * What the Open Cookie Database has wrong or mixes up: these names stand before it. To correct one: one line here, under
 * the category that is right.
 */
// prettier-ignore
export const CORRECTIONS: Readonly<Record<Category, readonly Entry[]>> = {
  necessary: [
    ['Cookiebot', CHOICE, 'CookieConsent CookieConsentBulk* CybotCookiebot*'],
    [null, CHOICE, 'cc_cookie cookieconsent_status cookie_consent cookie-consent cookieConsent klaro tarteaucitron orejime'],
    ['OneTrust', CHOICE, 'OptanonConsent OptanonAlertBoxClosed OptanonControl OTGPPConsent eupubconsent-v2'],
    [null, CHOICE, 'euconsent-v2 euconsent usprivacy __gpp __gpp_sid __tcfapiLocator'],
    ['Didomi', CHOICE, 'didomi_*'],
    ['Axeptio', CHOICE, 'axeptio_*'],
    ['Complianz', CHOICE, 'cmplz_*'],
    ['CookieYes', CHOICE, 'cookieyes-* cky-* CookieLawInfoConsent cookielawinfo-checkbox-* viewed_cookie_policy cli_user_preference'],
    ['Usercentrics', CHOICE, 'uc_settings uc_user_interaction uc_ui_version uc_user_country UC_UI*'],
    ['Borlabs', CHOICE, 'borlabs-cookie*'],
    ['iubenda', CHOICE, '_iub_cs-* _iub_previous_preference_id euconsent_iub'],
    ['Cookie Script', CHOICE, 'CookieScriptConsent'],
    ['Cookie Information', CHOICE, 'CookieInformationConsent'],
    ['CookieFirst', CHOICE, 'cookiefirst-*'],
    ['CookieHub', CHOICE, 'cookiehub'],
    ['Consentmanager.net', CHOICE, '__cmp*'],
    ['Osano', CHOICE, 'osano_consentmanager*'],
    ['TrustArc', CHOICE, 'notice_preferences notice_gdpr_prefs notice_behavior notice_poptime cmapi_* TAconsentID truste.eu.cookie.*'],
    ['Sourcepoint', CHOICE, 'consentUUID consentDate _sp_user_consent* sp_consent'],
    ['Google', CHOICE, 'FCCDCF FCNEC FCOEC CONSENT SOCS'],
    ['Quantcast', CHOICE, 'quantcast_choice* _cmpRepromptHash'],
    ['Commanders Act', CHOICE, 'TC_PRIVACY TC_PRIVACY_* tc_cj_v2_cmp*'],
    ['Termly', CHOICE, 'TERMLY_API_CACHE __tltpl_*'],
    ['Piwik PRO', CHOICE, 'ppms_privacy_*'],
    ['Civic UK', CHOICE, 'CookieControl'],
    [null, CHOICE, 'cookie-agreed* moove_gdpr_popup real_cookie_banner* hu-consent cookie_notice_accepted wp_consent_* fides_consent cookie_law_accepted CookieLaw* COOKIE_SUPPORT'],
    ['Shopify', CHOICE, '_tracking_consent _cmp_a'],
    ['Zendesk', CHOICE, '__zlcprivacy'],
    ['HubSpot', CHOICE, '__hs_opt_out __hs_do_not_track __hs_cookie_cat_pref __hs_initial_opt_in __hs_notify_banner_dismiss'],
    [null, CHOICE, '_pk_ignore piwik_ignore matomo_ignore mtm_consent mtm_consent_removed mtm_cookie_consent matomo_sessid plausible_ignore umami.disabled ga-disable-*'],
    [null, CHOICE, '_vis_opt_out wingify_donot_track_actions *optout* *opt_out* *opt-out* *OptOut* *optOut* __adroll_consent* __adroll_post_consent*'],
    [null, SESSION, 'PHPSESSID JSESSIONID* ASPSESSIONID* ASP.NET_SessionId CFID CFTOKEN CGISESSID connect.sid laravel_session ci_session _session_id SSESS* SESS* fe_typo_user be_typo_user sessionid rack.session'],
    [null, SESSION, 'sb-*-auth-token* supabase-auth-token *next-auth.* *authjs.* .AspNet.* .AspNetCore.* .ASPXAUTH wordpress_sec_* wordpress_logged_in_* wordpress_test_cookie remember_web_*'],
    ['Facebook', 'Log-in: https://www.facebook.com/privacy/policies/cookies, Authentication', 'c_user@facebook.com xs@facebook.com'],
    ['Instagram', 'Log-in: https://www.facebook.com/privacy/policies/cookies, Authentication', 'sessionid@instagram.com ds_user_id@instagram.com'],
    ['X', 'Log-in: https://help.x.com/en/rules-and-policies/x-cookies', 'auth_token@x.com twid@x.com ct0@x.com auth_token@twitter.com twid@twitter.com ct0@twitter.com'],
    [null, 'Shopping basket: Opinion 04/2012 (WP 194), section 3.1', 'wp_woocommerce_session_* woocommerce_cart_hash woocommerce_items_in_cart PrestaShop-* cart cart_sig cart_ts'],
    [null, SECURITY, 'csrftoken XSRF-TOKEN _csrf csrf_token YII_CSRF_TOKEN __RequestVerificationToken* form_key'],
    ['Cloudflare', 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/', '__cf_bm __cflb __cfduid _cfuvid cf_clearance cf_chl_* cf_ob_info cf_use_ob __cfruid __cfwaitingroom __cfseq'],
    ['Akamai', 'Bot defence: https://techdocs.akamai.com/bot-manager', '_abck ak_bmsc bm_sz bm_sv bm_mi bm_s bm_so bm_ss bm_lso AKA_A2'],
    ['Imperva', 'Bot defence and balancing: https://docs.imperva.com, Cookies', 'incap_ses_* visid_incap_* nlbi_* reese84 ___utmvc'],
    ['DataDome', 'Bot defence: https://docs.datadome.co, Cookies', 'datadome'],
    ['HUMAN', 'Bot defence: https://docs.humansecurity.com, Cookies', '_px _px2 _px3 _pxhd _pxvid _pxde _pxff_*'],
    ['Stripe', 'Fraud defence: https://stripe.com/legal/cookies-policy', '__stripe_mid __stripe_sid'],
    ['Amazon Web Services', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html', 'AWSALB* AWSELB*'],
    ['Microsoft', 'Session affinity: https://learn.microsoft.com/en-us/azure/application-gateway', 'ARRAffinity* ApplicationGatewayAffinity* TiPMix x-ms-routing-name'],
    ['Google', 'Session affinity: https://docs.cloud.google.com/load-balancing/docs', 'GCLB GCILB'],
    [null, BALANCING, 'BIGipServer* TS01* SERVERID* INGRESSCOOKIE NSC_* SRVNAME HAPROXY* ROUTEID JROUTE'],
    ['Spotify', 'Log-in: https://www.spotify.com/legal/cookies-policy', 'sp_dc@spotify.com sp_key@spotify.com'],
  ],
  preferences: [
    [null, INTERFACE, 'GUEST_LANGUAGE_ID COOKIE_SUPPORT_LANGUAGE'],
    [null, INTERFACE, 'comment_author_*'],
  ],
  statistics: [
    ['Hotjar', 'Heat maps and recordings: https://help.hotjar.com, Cookies', '_hj* hjViewportId'],
    ['HubSpot', "https://knowledge.hubspot.com, Cookies set in a visitor's browser", 'hubspotutk __hstc __hssc __hssrc'],
    ['Google', 'https://policies.google.com/technologies/cookies', '_gaexp _gaexp_rc'],
    ['Visual Website Optimizer', 'A/B tests: https://help.vwo.com, Cookies', '_vwo_* _vis_opt_*'],
    ['Convert', 'A/B tests: https://support.convert.com, Cookies', '_conv_*'],
    ['Optimizely', 'A/B tests: https://support.optimizely.com, Cookies', 'optimizelyEndUserId optimizelySession* optimizelySegments optimizelyBuckets'],
    ['Mixpanel', 'https://docs.mixpanel.com, Identity management', 'mp_*_mixpanel __mp_opt_in_out_*'],
    ['Twilio Segment', 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity', 'ajs_anonymous_id ajs_user_id ajs_group_id ajs_user_traits ajs_group_properties'],
    ['Yandex', 'https://yandex.com/support/metrica, Cookies set by the tag', '_ym_* __ym_* metrika_enabled'],
    ['Yandex', 'https://yandex.com/support/metrica, Cookies set by the tag', 'yandexuid@yandex.ru ymex@yandex.ru yuidss@yandex.ru yabs-sid@yandex.ru'],
    ['Heap', 'https://help.heap.io/hc/en-us/articles/18700032854300', '_hp2_*'],
    ['PostHog', 'https://posthog.com/docs/libraries/js/persistence', 'ph_*_posthog'],
    ['Datadog', 'Real user monitoring: https://docs.datadoghq.com/real_user_monitoring', '_dd_s'],
    ['Siteimprove', 'https://help.siteimprove.com, Cookies', 'nmstat'],
    ['Dynatrace', 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage', 'rxvt rxVisitor* dtCookie* dtPC dtSa'],
    ['Snap', 'A/B tests: https://businesshelp.snapchat.com, Cookies', 'X-AB'],
    ['Wistia', 'Viewing statistics: https://wistia.com/privacy', 'wistia wistia-video-progress-*'],
  ],
  marketing: [
    ['Salesloft Drift', 'Remembers where a lead came from: https://www.salesloft.com, Cookies of Drift', 'Drift.Targeting.* DFTT_*'],
    ['Google', 'Tries whether advertising cookies can be set: https://policies.google.com/technologies/cookies', 'test_cookie'],
    ['Google', 'Most sites declare the YouTube player so; it identifies across sites: https://policies.google.com/technologies/cookies', 'YSC'],
    ['Google', 'https://policies.google.com/technologies/cookies', 'ANID'],
    ['LinkedIn', 'https://www.linkedin.com/legal/l/cookie-table', 'li_fat_id'],
    ['Criteo', 'Retargeting: https://www.criteo.com/privacy', 'cto_*'],
    ['NextRoll', 'Retargeting: https://www.nextroll.com/privacy', '__adroll* __ar_v4'],
    ['Adobe', 'Marketo follows a lead: https://experienceleague.adobe.com, Munchkin', '_mkto_trk'],
    ['Brevo', 'Follows the contact of a mailing: https://developers.brevo.com, Tracker', 'sib_cuid'],
    ['Adobe', 'Adobe Target: https://experienceleague.adobe.com, Target cookies', 'mbox'],
    ['Permutive', 'Audiences for publishers: https://permutive.com/privacy', 'permutive-id'],
    ['Mailchimp', 'https://mailchimp.com/legal/cookies', 'mailchimp_* mailchimp.* mc_landing_site'],
  ],
};
