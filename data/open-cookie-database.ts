/** Made by `npm run build:data`; form and source: PROVENANCE.md. */
export const OPEN_COOKIE_DATABASE = `.ASPXANONYMOUS	necessary	Microsoft
.ASPXAUTH	necessary	Microsoft
.AspNetCore.Antiforgery.*	necessary	Microsoft
.AspNetCore.Mvc.CookieTempDataProvider	necessary	Microsoft
.auth	necessary	AFAS
.secureclient	necessary	AFAS
.securesession	necessary	AFAS
.stateflags	necessary	AFAS
1.gif	necessary	Cookiebot
1P_JAR	marketing	Google
33x_ps	marketing	33Across
3pi	marketing	ID5	id5-sync.com
72ddbc27	necessary	Dynatrace
A	marketing	Google	google.com
A3	marketing	Yahoo	yahoo.com
AA003	marketing	Atlas
AADNonce.forms	necessary	Microsoft
AADSSO	necessary	Microsoft
ABSELB	marketing	LinkedIn
ABTasty	statistics	ABTasty
ABTastySession	statistics	ABTasty
ACCOUNT_CHOOSER	necessary	Google
ACH01	marketing	Microsoft
ACL	marketing	Microsoft	bing.com
ACLK_DATA	marketing	Google
ACLUSR	marketing	Microsoft
ADKUID	marketing	AdKernel
ADS_VISITOR_ID	marketing	Google
ADUSERCOOKIE	marketing	PubMatic
AEC	necessary	Google	google.com
AFFICHE_W	statistics	Weborama
AID	marketing	Google	google.com
AKA_A2	necessary	Akamai
AMCVS_*	marketing	Adobe
AMCV_*	marketing	Adobe
AMP_*	statistics	Amplitude
AMP_MKTG_*	statistics	Amplitude
AMP_TEST	statistics	Amplitude
AMP_TLDTEST	statistics	Amplitude
AMP_TOKEN	statistics	Google
ANID	necessary	Google
ANON	marketing	Microsoft
ANONCHK	marketing	Microsoft
APC	marketing	Google	doubleclick.net
APID	marketing	Yahoo
APIDTS	marketing	Yahoo
APISID	marketing	Google
ARRAffinity	necessary	Microsoft
ARRAffinitySameSite	necessary	Microsoft
ASLBSA	necessary	Microsoft
ASLBSACORS	necessary	Microsoft
ASP.NET_Sessio	necessary	Microsoft
ASP.NET_Sessio_Fallback	necessary	Microsoft
ASP.NET_SessionId	necessary	Microsoft
ASPSESSIO*	necessary	Microsoft
ATN	marketing	Atlas	atdmt.com
AUTH_SESSION_ID	necessary	-
AUTH_SESSION_ID_LEGACY	necessary	-
AWSALB	necessary	Amazon Web Services
AWSALBCORS	necessary	Amazon Web Services
AWSALBTG	necessary	Amazon Web Services
AWSALBTGCORS	necessary	Amazon Web Services
AWSELB	necessary	Amazon Web Services
AWSELBCORS	necessary	Amazon Web Services
ActionSetHistory	statistics	Qualtrics
AdID	marketing	Google
AlteonP	necessary	Radware
AnalyticsSyncHistory	statistics	LinkedIn
ApplicationGatewayAffinity	necessary	Microsoft
ApplicationGatewayAffinityCORS	necessary	Microsoft
AwinChannelCookie	marketing	Awin
BAYEAX_BROWSER	necessary	Salesforce
BCP	marketing	Microsoft	bing.com
BCPermissionLevel	necessary	Blueconic.com
BCReferrerOverrule	marketing	Blueconic.com
BCRefusedObjectives	marketing	Blueconic.com
BCRevision	marketing	Blueconic.com
BCSessionID	marketing	Blueconic.com
BCTempID	marketing	Blueconic.com
BCTracking	marketing	Blueconic.com
BFB	marketing	Microsoft	bing.com
BFBUSR	marketing	Microsoft
BIGipServer*	necessary	f5
BLUEID	marketing	Blue
BSWtracker	marketing	vmg.host
BVBRANDID	statistics	Bazaar Voice
BVBRANDSID	statistics	Bazaar Voice
BVID	marketing	Bazaar Voice
BVSID	marketing	Bazaar Voice
BizographicsOptOut	marketing	LinkedIn
BlurTime	statistics	Qualtrics
BrowserId	necessary	Salesforce
BrowserId_sec	necessary	Salesforce
C	marketing	Adform	adform.net
C1	statistics	comScore	nl.sitestat.com
CAID	marketing	Command Act
CAKEPHP	necessary	-
CC	marketing	Microsoft	microsoft.com
CFFC*	marketing	Adform	adform.net
CGIC	necessary	Google
CGISESSID	necessary	-
CLID	statistics	Microsoft
CM	marketing	Adform	adform.net
CM14	marketing	Adform
CMID	marketing	Casale Media
CMPRO	marketing	Casale Media
CMPS	marketing	Casale Media
CMRUM3	marketing	Casale Media
CMSCookieLevel	necessary	Kentico
CMSCsrfCookie	necessary	Kentico
CMSLandingPageLoaded	statistics	Kentico
CMSPreferredCulture	preferences	Kentico
CMST	marketing	Casale Media
CMSUserPage	statistics	Kentico
COKENBLD	necessary	Pubmatic
COMPASS	marketing	Google
CONSENT	necessary	Google
COOKIELAW	necessary	Lightspeed
COOKIELAW_ADS	necessary	Lightspeed
COOKIELAW_SOCIAL	necessary	Lightspeed
COOKIELAW_STATS	necessary	Lightspeed
CPSessID	statistics	Qualtrics
CRAFT_CSRF_TOKEN	necessary	-
CT*	marketing	Adform	adform.net
CTK	statistics	Indeed	indeed.com
CX_	necessary	SurveyMonkey
Cart	necessary	Shopify.com
ClickAndChange	necessary	Jimdo
Comp	marketing	Equativ.com
Conversion	marketing	Google
CookieConsent	necessary	Cookiebot
CookieConsentBulkSetting-*	necessary	Cookiebot
CookieConsentBulkTicket	necessary	Cookiebot
CookieConsentPolicy*	necessary	Salesforce
CookieControl	necessary	Civic UK
CookieLawInfoConsent	necessary	CookieYes
CookieScriptConsent	necessary	Cookie Script
CraftSessionId	necessary	-
CrossConsent	necessary	Cookiebot
CurrentContact	statistics	Kentico
DEVICE_INFO	necessary	Google
DG_HID	marketing	Funda
DG_IID	marketing	Funda
DG_SID	marketing	Funda
DG_UID	marketing	Funda
DG_ZID	marketing	Funda
DG_ZUID	marketing	Funda
DISPATCHER	marketing	Adxcore
DLBCTLYOXA	necessary	Command Act
DPFQ	marketing	Pubmatic
DPPIX_ON	marketing	Pubmatic
DPSync*	marketing	PubMatic
DSID	marketing	Google
DSID	marketing	Google	doubleclick.net
DSP2F_*	marketing	AdKernel
DSP_UID	marketing	Fidelity-media.com
DV	marketing	Google	google.com
DYID	necessary	Dynamic Yield
DYSES	necessary	Dynamic Yield
Datadome	necessary	Datadome
DcLcid	necessary	Microsoft
DigiTrust.v1.identity	marketing	Adform
DotMetrics.DeviceKey	statistics	Dot Metrics
DotMetrics.SessionCookieTemp	statistics	Dot Metrics
DotMetrics.SessionCookieTempTimed	statistics	Dot Metrics
DotMetrics.UniqueUserIdentityCookie	statistics	Dot Metrics
DotomiSession_*	marketing	Epsilon
DotomiStatus	marketing	Epsilon
DotomiSync	marketing	Epsilon
DotomiUser	marketing	Epsilon
Dynamics365PortalAnalytics	necessary	Microsoft
EBFC*	marketing	Adform	adform.net
EBFCD*	marketing	Adform
EE	marketing	Nielsen	exelator.com
ELOQUA	statistics	Oracle
ELQSTATUS	statistics	Oracle
FCCDCF	statistics	Google
FCNEC	statistics	Google
FDLBCAMPAIGNCDOM	necessary	Command Act
FDLBCTLY	necessary	Command Act
FDLBFIRST	necessary	Command Act
FDLBFIRSTAPI	necessary	Command Act
FDLBFIRSTCAMPAIGN	necessary	Command Act
FDLBFIRSTCAMPAIGNEF	necessary	Command Act
FDLBFIRSTCMP	necessary	Command Act
FDLBFIRSTDATA	necessary	Command Act
FDLBFIRSTEVENTS	necessary	Command Act
FDLBFIRSTTMS	necessary	Command Act
FLC	marketing	Google	doubleclick.net
FPAU	marketing	Google
FPGCLAW	marketing	Google
FPGCLDC	marketing	Google
FPGCLGB	marketing	Google
FPGSID	necessary	Google
FPID	statistics	Google
FPLC	statistics	Google
FPtrust	necessary	Pubmatic
FedAuth	necessary	Salesforce
FocusTime	statistics	Qualtrics
ForceFlashSite	necessary	Wix.com
FunctionalCookie	necessary	OneTrust
GA_OPT_OUT	necessary	Google
GCLB	necessary	Google
GCM	marketing	Adform	adform.net
GED_PLAYLIST_ACTIVITY	marketing	Google
GN_PREF	marketing	Google
GPS	marketing	Google	youtube.com
GRV_BHV_BRND_*	marketing	Groovinads
GRV_BHV_DATE*	marketing	Groovinads
GRV_BHV_IDCAT*	marketing	Groovinads
GRV_BHV_IDCC*	marketing	Groovinads
GRV_BHV_SKU*	marketing	Groovinads
GRV_BHV_UID*	marketing	Groovinads
GRV_IDU	marketing	Groovinads
GRV_google	marketing	Groovinads
GSLM_*	necessary	SAP
GUC	marketing	Yahoo	yahoo.com
G_AUTHUSER_H	necessary	Google
Gdyn	statistics	Gemius
GeoIP	statistics	Wikipedia
GoogleAdServingTest	marketing	Google
HAAPPLB	necessary	Civic UK
HACIVIC	necessary	Civic UK
HACIVICLB	necessary	Civic UK
HAPLB3A	marketing	Sonobi
HAPLB5S	marketing	Sonobi
HAPLB8*	marketing	Sonobi
HMACCOUNT	statistics	Baidu
HSID	marketing	Google
Hm_lpvt_	statistics	Baidu
Hm_lvt_	statistics	Baidu
Host-ERIC_PROD-	necessary	Salesforce
ID	marketing	Google	doubleclick.net
IDE	marketing	Google	doubleclick.net
IDSYNC	marketing	Yahoo
IMRID	marketing	Nielsen
INDEED_CSRF_TOKEN	necessary	Indeed
INGRESSCOOKIE	necessary	-
IRLD	marketing	LinkedIn
JSESSIO	necessary	Oracle
JSESSIONID*	necessary	-
KADUSERCOOKIE	marketing	PubMatic
KCCH	marketing	PubMatic
KC_AUTH_STATE	necessary	-
KC_RESTART	necessary	-
KC_START	necessary	-
KC_STATE_CHECKER	necessary	-
KEYCLOAK_IDENTITY	necessary	-
KEYCLOAK_LOCALE	preferences	-
KEYCLOAK_REMEMBER_ME	necessary	-
KEYCLOAK_SESSION	necessary	-
KRTBCOOKIE_*	marketing	Pubmatic
KTPCACOOKIE	necessary	Pubmatic
KelkooID	marketing	Kelkoo
KievRPSAuth	necessary	Microsoft
Kiyohnl	necessary	Kiyoh
LANG	preferences	Piano
LANG_CHANGED	preferences	Piano
LOGIN_INFO	necessary	Google
LSID	marketing	Google
LSOLH	necessary	Google
MC0	necessary	Microsoft	microsoft.com
MC1	marketing	Microsoft	bing.com
MC1	marketing	Microsoft	microsoft.com
MH	marketing	Microsoft	microsoft.com
MONITOR_WEB_ID	marketing	TikTok
MR	marketing	Microsoft	bing.com
MR	marketing	Microsoft	microsoft.com
MRM_UID	marketing	FreeWheel
MS0	necessary	Microsoft	microsoft.com
MSFPC	marketing	Microsoft
MSNRPSAuth	necessary	Microsoft
MSO	necessary	-
MSPAuth	necessary	Microsoft
MSPProf	necessary	Microsoft
MSPTC	marketing	Microsoft
MUID	marketing	Microsoft
MUIDB	marketing	Microsoft
MicrosoftApplicationsTelemetryDeviceId	statistics	Microsoft
NAP	marketing	Microsoft	microsoft.com
NEXT_LOCALE	preferences	-
NID	marketing	Google	google.com
NOPCOMMERCE.AUTH	necessary	-
NPA*	marketing	Groovinads	groovinads.com
NSC_*	necessary	Citrix
NetWorkProbeLimit	statistics	Wikipedia
Nop.customer	necessary	-
NopCommerce.RecentlyViewedProducts	necessary	-
OAGEO*	marketing	OpenX
OAID	marketing	OpenX
OGP	marketing	Google	google.com
OGPC	marketing	Google
OID	marketing	Microsoft	bing.com
OIDI	marketing	Microsoft
OIDR	marketing	Microsoft
ORA_WWV_APP_*	necessary	Oracle
OSID	marketing	Google
OTH	marketing	Yahoo	yahoo.com
OTZ	marketing	Google	google.com
OneTrustWPCCPAGoogleOptOut	necessary	OneTrust
OptanonAlertBoxClosed	necessary	OneTrust
OptanonConsent	necessary	OneTrust
OptanonControl	necessary	OneTrust
PAIDCONTENT	marketing	Google
PHPSESSID	necessary	-
PID	marketing	ComScore	scorecardresearch.com
PLAY_FLASH	necessary	LinkedIn
PLAY_LANG	preferences	LinkedIn
PLAY_SESSION	necessary	LinkedIn
PLESKSESSID	necessary	-
PMDTSHR	necessary	Pubmatic
PMFREQ_ON	necessary	Pubmatic
PPAuth	necessary	Microsoft
PREF	necessary	Google
PUBMDCID	marketing	PubMatic
PUBRETARGET	marketing	PubMatic
PUBUIDSYNCUPFQ	necessary	Pubmatic
P_	necessary	-
PageReferrer	statistics	Qualtrics
Pastease.passive.activated*	statistics	Mopinion.com
Pastease.passive.chance*	statistics	Mopinion.com
Pdomid	necessary	Equativ.com
Player	necessary	Vimeo
PreferredLanguage	preferences	Salesforce
PugT	marketing	PubMatic
Pwb	marketing	Equativ.com	smartadserver.com
QCQQ	necessary	Salesforce
QSIPopUnder_PopUnderTarget_SI_*	necessary	Qualtrics
QSI_CT	necessary	Qualtrics
QSI_DATA	necessary	Qualtrics
QSI_HistorySession	statistics	Qualtrics
QSI_OptInIDsAndTargetOrigins	statistics	Qualtrics
QSI_OptInIDsAndWindowNames	statistics	Qualtrics
QSI_ReplaySession_Info_*	statistics	Qualtrics
QSI_ReplaySession_SampledOut_*	necessary	Qualtrics
QSI_ReplaySession_Throttled_*	necessary	Qualtrics
QSI_SI_*	statistics	Qualtrics
QSI_S_*	necessary	Qualtrics
QSI_TestSessions_*	statistics	Qualtrics
QST	necessary	-
REPID_*	necessary	SurveyMonkey
RE_	necessary	SurveyMonkey
RP_	necessary	SurveyMonkey
RRetURL	necessary	Salesforce
RRetURL2	necessary	Salesforce
RT	necessary	Tripadvisor	www.tamgrt.com
RUL	marketing	Google	doubleclick.net
RpsContextCookie	necessary	Microsoft
S1	statistics	comScore	nl.sitestat.com
SAML_*	necessary	SAP
SAPISID	marketing	Google
SCM	marketing	Smaato	smaato.net
SCM*	marketing	Smaato
SCMaps	marketing	Smaato
SCMg	marketing	Smaato
SCMinf	marketing	Smaato
SCMo	marketing	Smaato
SCMsovrn	marketing	Smaato
SEARCH_SAMESITE	necessary	Google
SERVERID	necessary	-
SEUNCY	marketing	semasio.net
SID	marketing	Google	google.com
SIDCC	marketing	Google
SISessID	statistics	Qualtrics
SM	statistics	Microsoft	clarity.ms
SMSV	necessary	Google
SNID	marketing	Google
SNLB2	necessary	Funda
SOCS	necessary	Google
SPugT	marketing	PubMatic
SR*	marketing	Adform	adform.net
SRM_B	necessary	Microsoft
SSID	marketing	Google
SSLB	necessary	SiteSpect
SSPR_*	marketing	AdKernel
SSPV	necessary	SiteSpect
SSPZ	marketing	AdKernel
SSR-caching	necessary	Wix.com
SSRT	necessary	SiteSpect
SSSC	necessary	SiteSpect
SUCSP	necessary	Salesforce
SUPRM	necessary	Salesforce
SYNCUPPIX_ON	marketing	Pubmatic
SearchTerm	statistics	Qualtrics
Secret	necessary	Shopify.com
Secure-YEC	necessary	Google
SecureSessionID-*	necessary	Intershop
Secure_customer_sig	necessary	Shopify.com
ServerPool	marketing	Tripadvisor
SetupDomainProbePassed	necessary	Salesforce
SiteReferrer	statistics	Qualtrics
SnapABugHistory	marketing	SnapEngage
SnapABugRef	marketing	SnapEngage
SnapABugUserAlias	necessary	SnapEngage
SnapABugVisit	necessary	SnapEngage
SyncRTB*	marketing	PubMatic
TADCID	marketing	Tripadvisor
TAID	marketing	Google
TAReturnTo	statistics	Tripadvisor
TATravelInfo	statistics	Tripadvisor
TAUnique	statistics	Tripadvisor
TCAUDIENCE	statistics	Command Act
TCID	marketing	Command Act
TCIPD	necessary	Command Act
TCLANDINGURL	marketing	Command Act
TCREDIRECT	marketing	Command Act
TCREDIRECT_DEDUP	marketing	Command Act
TCSESSION	marketing	Command Act
TC_CHECK_COOKIES_SUPPORT	necessary	Command Act
TC_OUTPUT	necessary	Command Act
TC_OUTPUT_categories	necessary	Command Act
TC_PRIVACY	necessary	Command Act
TC_PRIVACY_CENTER	necessary	Command Act
TDCPM	marketing	The Tradedesk
TDID	marketing	The Tradedesk
TMS	marketing	Command Act	commander1.com
TPC	marketing	Adform	adform.net
TS01	necessary	Wix.com
TXCD	marketing	Tappx
TXCSDMN_*	marketing	Tappx
TapAd_3WAY_SYNCS	marketing	Tapad
TapAd_DID	marketing	Tapad
TapAd_TS	marketing	Tapad
TawkConnectionTime	necessary	Tawk.to Chat
TawkCookie	necessary	Tawk.to Chat
TestIfCookie	marketing	Equativ.com
TestIfCookieP	marketing	Equativ.com
TiPMix	necessary	Lightbox
ToptOut	marketing	Microsoft
Typo3InstallTool	necessary	-
UID	marketing	ComScore	scorecardresearch.com
UIDR	marketing	ComScore
UID_EXT_*	marketing	Undertone
USCC	marketing	Pubmatic
UTID	marketing	Undertone
UTID_ENC	marketing	Undertone
UULE	marketing	Google
UserID1	marketing	Adition
UserMatchHistory	marketing	LinkedIn
VID	statistics	LinkedIn	linkedin.com
VISITOR_INFO1_LIVE	marketing	Google
VISITOR_PRIVACY_METADATA	marketing	Google
VfAccess*	necessary	Viafoura
VfRefresh	necessary	Viafoura
VfSess	necessary	Viafoura
VisitorStatus	statistics	Kentico
VisitorStorageGuid	necessary	Microsoft
WID	marketing	Command Act	commander1.com
WLSSC	necessary	Microsoft
WMF-Last-Access	statistics	Wikipedia
WRBlock	statistics	ContentSquare
WRIgnore	statistics	ContentSquare
WRUID	statistics	ContentSquare
WelcomePanel	necessary	Salesforce
X-AB	necessary	Snapchat
X-FD-FEATURES*	statistics	Microsoft
X-FD-Time*	statistics	Microsoft
X-Magento-Vary	necessary	Adobe
X-PP-L7	necessary	PayPal
X-PP-SILOVER	necessary	PayPal
XANDR_PANID	marketing	Xandr
XID	marketing	ComScore	scorecardresearch.com
XSRF-TOKEN	necessary	-
YSC	necessary	Google	youtube.com
ZCAMPAIGN_CSRF_TOKEN	necessary	ZOHO
ZD-buid	statistics	Zendesk
ZD-launcherLabelRemoved	necessary	Zendesk
ZD-settings	necessary	Zendesk
ZD-store	necessary	Zendesk
ZD-suid	statistics	Zendesk
ZD-widgetOpen	necessary	Zendesk
ZD-zE_oauth	necessary	Zendesk
_ALGOLIA	statistics	Algolia
_BEAMER_DATE_*	marketing	Hotjar
_BEAMER_FILTER_BY_URL_*	marketing	Hotjar
_BEAMER_FIRST_VISIT_*	marketing	Hotjar
_BEAMER_LAST_POST_SHOWN_*	marketing	Hotjar
_BEAMER_USER_ID_*	marketing	Hotjar
_Brochure_session	statistics	Shopify.com
_CEFT	statistics	Crazy Egg
_CT_RS_	statistics	ContentSquare
_GRECAPTCHA	necessary	Google
_HPVN	marketing	Microsoft
_KMPage*	necessary	Salesforce
_KnowledgePageDispatcher*	necessary	Salesforce
_KnowledgePageFilter*	necessary	Salesforce
_KnowledgePageFilterArticleArticleType*	necessary	Salesforce
_KnowledgePageFilterArticlePublishStatus*	necessary	Salesforce
_KnowledgePageFilterArticleValidationStatus*	necessary	Salesforce
_KnowledgePageFilterLanguage*	preferences	Salesforce
_KnowledgePageFilterMyDraftArticleType*	necessary	Salesforce
_KnowledgePageFilterMyDraftPublishStatus*	necessary	Salesforce
_KnowledgePageFilterMyDraftValidationStatus*	necessary	Salesforce
_KnowledgePageSortFieldArticle*	necessary	Salesforce
_KnowledgePageSortFieldMyDraft*	necessary	Salesforce
_RwBf	marketing	Microsoft
_SUPERFLY_nosample	statistics	Chartbeat
_Secure-ENID	necessary	Google
_Secure-YEC	necessary	Google
_TCCookieSync	statistics	Command Act
_UR	marketing	Microsoft
__AntiXsrfToken	necessary	Microsoft
__CT_Data	statistics	ContentSquare
__Host-1PLSID	necessary	Google
__Host-3PLSID	necessary	Google
__Host-ERIC_PROD-*	necessary	Salesforce
__Host-GAPS	necessary	Google
__Host-gist_user_session_same_site	necessary	GitHub
__Host-next-auth.csrf-token	necessary	-
__Host-user_session_same_site	necessary	GitHub
__RequestVerificationToken*	necessary	Microsoft
__Secure-1PAPISID	marketing	Google
__Secure-1PSID	marketing	Google
__Secure-1PSIDCC	marketing	Google
__Secure-1PSIDTS	marketing	Google
__Secure-3PAPISID	marketing	Google
__Secure-3PSID	marketing	Google
__Secure-3PSIDCC	marketing	Google
__Secure-3PSIDTS	marketing	Google
__Secure-ENID	necessary	Google
__Secure-OSID	marketing	Google
__Secure-PHPSESSID	necessary	-
__Secure-ROLLOUT_TOKEN	marketing	Google
__Secure-YNID	necessary	Google
__Secure-fgpt	necessary	OneTrust
__Secure-next-auth.callback-url	necessary	-
___m_rec	statistics	Marfeel
__adal_ca	marketing	Adalyser.com
__adal_cw	marketing	Adalyser.com
__adal_id	marketing	Adalyser.com
__adal_ses	marketing	Adalyser.com
__adm_ui	marketing	Admatic
__adm_uiex	marketing	Admatic
__adm_usyncc	marketing	Admatic
__asc	statistics	Trustpilot
__auc	statistics	Trustpilot
__bid	necessary	Piano
__cf_bm	necessary	Cloudflare
__cfduid	necessary	Cloudflare
__cflb	necessary	Cloudflare
__cfruid	necessary	Cloudflare
__cfseq	necessary	Cloudflare
__cfwaitingroom	necessary	Cloudflare
__cmpQQ_CookieConsent	necessary	Qodli AB
__cmpQQ_consentID	necessary	Qodli AB
__cmpQQ_usedCoookies	necessary	Qodli AB
__cmpcc	necessary	Consentmanager.net
__cmpccc*	necessary	Consentmanager.net
__cmpccpausps*	necessary	Consentmanager.net
__cmpccx	necessary	Consentmanager.net
__cmpconsent*	necessary	Consentmanager.net
__cmpcpc*	necessary	Consentmanager.net
__cmpcvc*	necessary	Consentmanager.net
__cmpfcc	necessary	Consentmanager.net
__cmpiab*	necessary	Consentmanager.net
__cmpiuid	necessary	Consentmanager.net
__cmpld	necessary	Consentmanager.net
__cmpwel*	necessary	Consentmanager.net
__code	necessary	Piano
__cpmQQ_trackers	necessary	Qodli AB
__cpmQQ_trackers_timestamp	necessary	Qodli AB
__editor_layout	necessary	Codepen
__eea	necessary	Piano
__eoi	necessary	Google
__exponea_etc__	marketing	Exponea
__exponea_time2__	marketing	Exponea
__gads	marketing	Google
__gfp_64b	statistics	Gemius
__gfp_s_64b	statistics	Gemius
__gpi	marketing	Google
__gpi_optout	marketing	Google
__gsas	marketing	Google
__hs_cookie_cat_pref	necessary	HubSpot
__hs_do_not_track	necessary	HubSpot
__hs_gpc_banner_dismiss	necessary	HubSpot
__hs_initial_opt_in	necessary	HubSpot
__hs_notify_banner_dismiss	necessary	HubSpot
__hs_opt_out	necessary	HubSpot
__hsmem	necessary	HubSpot
__hssc	marketing	HubSpot
__hssrc	marketing	HubSpot
__hstc	marketing	HubSpot
__idr	necessary	Piano
__insp_dct	statistics	Inspectlet
__insp_norec_sess	statistics	Inspectlet
__insp_nv	statistics	Inspectlet
__insp_pad	statistics	Inspectlet
__insp_ref	statistics	Inspectlet
__insp_scpt	statistics	Inspectlet
__insp_sid	statistics	Inspectlet
__insp_slim	statistics	Inspectlet
__insp_targlpt	statistics	Inspectlet
__insp_targlpu	statistics	Inspectlet
__insp_uid	statistics	Inspectlet
__insp_wid	statistics	Inspectlet
__kla_id	marketing	Klaviyo
__lc2_cid	necessary	Livechat
__lc2_cst	necessary	Livechat
__lc_cid	necessary	Livechat
__lc_cst	necessary	Livechat
__livechat	necessary	Livechat
__lotl	statistics	Lucky Orange
__lotr	statistics	Lucky Orange
__next_*	necessary	Vercel
__pat	statistics	Piano
__pid	necessary	Piano
__pil	necessary	Piano
__pls	necessary	Piano
__pnahc	necessary	Piano
__pvi	statistics	Piano
__qca	marketing	Quantcast
__sqra	necessary	Sooqr
__sqrb	necessary	Sooqr
__sqrc	necessary	Sooqr
__ss	marketing	Constant Contact
__ss_referrer	marketing	Constant Contact
__ss_tk	marketing	Constant Contact
__stid	statistics	ShareThis
__stidv	marketing	ShareThis
__stripe_mid	necessary	Stripe
__stripe_sid	necessary	Stripe
__tac	necessary	Piano
__tawkuuid	necessary	Tawk.to Chat
__tbc	necessary	Piano
__tlbcpv	necessary	Termly
__tltpl_*	necessary	Termly
__tluid	necessary	Termly
__trf.src	marketing	Amazon
__txn_*	necessary	Auth0
__uin_bw	marketing	Sonobi
__uin_mm	marketing	Sonobi
__uin_rh	marketing	Sonobi
__uir_bw	marketing	Sonobi
__uir_mm	marketing	Sonobi
__uir_rh	marketing	Sonobi
__uis	marketing	Sonobi	go.sonobi.com
__ut	necessary	Piano
__utma	statistics	Google
__utmb	statistics	Google
__utmc	statistics	Google
__utmt	statistics	Google
__utmv	statistics	Google
__utmx	statistics	Google
__utmxx	statistics	Google
__utmz	statistics	Google
__utp	necessary	Piano
__zlcmid	necessary	Zendesk
__zlcprivacy	necessary	Zendesk
_ab	necessary	Shopify.com
_abck	necessary	Akamai
_answer_bot_service_session	necessary	Zendesk
_bit	statistics	Bit.ly
_biz_ABTestA	statistics	Adobe
_biz_EventA	statistics	Adobe
_biz_flagsA	statistics	Adobe
_biz_nA	statistics	Adobe
_biz_pendingA	statistics	Adobe
_biz_su	statistics	Adobe
_biz_uid	statistics	Adobe
_cc_aud	marketing	Lotame
_cc_cc	marketing	Lotame
_cc_dc	marketing	Lotame
_cc_domain	marketing	Lotame
_cc_id	marketing	Lotame
_ce.cch	statistics	Crazy Egg
_ce.clock_data	statistics	Crazy Egg
_ce.clock_event	statistics	Crazy Egg
_ce.gtld	statistics	Crazy Egg
_ce.irv	statistics	Crazy Egg
_ce.s	statistics	Crazy Egg
_ceir	statistics	Crazy Egg
_cer.v	statistics	Crazy Egg
_cfuvid	necessary	Cloudflare
_chartbeat*	statistics	Chartbeat
_cio	marketing	Customer.io
_cioanonid	marketing	Customer.io
_cioid	marketing	Customer.io
_clck	statistics	Microsoft
_clsk	statistics	Microsoft
_cmp_a	necessary	Shopify.com
_conv_r	necessary	Convert
_conv_s	necessary	Convert
_conv_v	necessary	Convert
_cq_duid	necessary	CHEQ AI Technologies
_cq_suid	necessary	CHEQ AI Technologies
_crazyegg	marketing	Crazy Egg
_cs_c	statistics	ContentSquare
_cs_cvars	statistics	ContentSquare
_cs_debug	statistics	ContentSquare
_cs_ex	statistics	ContentSquare
_cs_id	statistics	ContentSquare
_cs_mk_aa	statistics	ContentSquare
_cs_mk_ga	statistics	ContentSquare
_cs_optout	statistics	ContentSquare
_cs_rl	statistics	ContentSquare
_cs_root-domain	statistics	ContentSquare
_cs_s	statistics	ContentSquare
_cs_same_site	statistics	ContentSquare
_cs_tld*	statistics	ContentSquare
_csrf	necessary	Stonly
_curtime	necessary	Pubmatic
_customer_account_shop_sessions	necessary	Shopify.com
_d2id	marketing	MercadoLibre
_dbefe	marketing	Pulsepoint
_dc_gtm_*	statistics	Google
_dcid	marketing	Google
_derived_epik	marketing	Pinterest
_device_id	necessary	GitHub
_distillery	necessary	Wistia
_dp	marketing	Adobe
_dsp_uid*	marketing	Bidence
_dy_cs_cookie_items	marketing	Dynamic Yield
_dy_cs_storage_items	marketing	Dynamic Yield
_dy_csc_ses	statistics	Dynamic Yield
_dy_df_geo	statistics	Dynamic Yield
_dy_geo	statistics	Dynamic Yield
_dy_lu_ses	necessary	Dynamic Yield
_dy_ses_load_seq	necessary	Dynamic Yield
_dy_soct	necessary	Dynamic Yield
_dy_toffset	necessary	Dynamic Yield
_dycmc	statistics	Dynamic Yield
_dycnst	necessary	Dynamic Yield
_dycst	statistics	Dynamic Yield
_dyid	necessary	Dynamic Yield
_dyid_server	necessary	Dynamic Yield
_dyjsession	necessary	Dynamic Yield
_epik	marketing	Pinterest
_fathom*	statistics	Conva Ventures Inc
_fbc	marketing	Facebook
_fbp	marketing	Facebook
_flowbox	necessary	Flowbox
_form_fields	necessary	RD Station
_ga	statistics	Google
_ga_*	statistics	Google
_gac_*	marketing	Google
_gac_gb_*	marketing	Google
_gaexp	necessary	Google
_gaexp_rc	statistics	Google
_gali	statistics	Google
_gat*	statistics	Google
_gat_gtag_*	statistics	Google
_gat_pro	necessary	Snapwidget
_gcl_au	marketing	Google
_gcl_aw	marketing	Google
_gcl_dc	marketing	Google
_gcl_gb	marketing	Google
_gcl_gf	marketing	Google
_gcl_gs	marketing	Google
_gcl_ha	marketing	Google
_gh_ent	necessary	GitHub
_gh_sess	necessary	GitHub
_gid	statistics	Google
_gigRefUid_*	marketing	SAP
_gig_*	marketing	SAP
_gig_APIProxy_enabled	necessary	SAP
_gig_email	marketing	SAP
_gig_llp	marketing	SAP
_gig_llu	marketing	SAP
_gig_lt	necessary	SAP
_gig_shareUI_cb_*	necessary	SAP
_gig_shareUI_lastUID	marketing	SAP
_global_lucky_opt_out	necessary	Lucky Orange
_gtmeec	marketing	Stape
_guid	marketing	LinkedIn
_help_center_session	necessary	Zendesk
_hjAbsoluteSessionInProgress	necessary	Hotjar
_hjCachedUserAttributes	statistics	Hotjar
_hjClosedSurveyInvites	statistics	Hotjar
_hjCookieTest	necessary	Hotjar
_hjDonePolls	statistics	Hotjar
_hjDoneTestersWidgets	statistics	Hotjar
_hjFirstSeen	necessary	Hotjar
_hjHasCachedUserAttributes	statistics	Hotjar
_hjIncludedInPageviewSample	necessary	Hotjar
_hjIncludedInSample	statistics	Hotjar
_hjIncludedInSessionSample*	necessary	Hotjar
_hjLocalStorageTest	necessary	Hotjar
_hjMinimizedPolls	statistics	Hotjar
_hjMinimizedTestersWidgets	statistics	Hotjar
_hjSessionRejected	necessary	Hotjar
_hjSessionResumed	necessary	Hotjar
_hjSessionStorageTest	necessary	Hotjar
_hjSessionTooLarge	necessary	Hotjar
_hjSessionUser_*	necessary	Hotjar
_hjSession_*	necessary	Hotjar
_hjShownFeedbackMessage	statistics	Hotjar
_hjTLDTest	necessary	Hotjar
_hjUserAttrbutesHash	statistics	ContentSquare
_hjUserAttributes	statistics	ContentSquare
_hjUserAttributesHash	necessary	Hotjar
_hjasCachedUserAttributes	statistics	ContentSquare
_hjid	statistics	Hotjar
_hjptid	necessary	Hotjar
_hp2_hld	statistics	ContentSquare
_hp2_id	statistics	Heap Analytics
_hp2_ses_props	statistics	Heap Analytics
_hp5_event_props.*	statistics	ContentSquare
_hp5_meta.*	statistics	ContentSquare
_iub_cs-*	necessary	Iubenda
_kuid_	marketing	Salesforce
_landing_page	marketing	Shopify.com
_lcc	marketing	Adobe
_lfa	marketing	Leadfeeder
_li_id*	marketing	Leadinfo
_li_ses*	marketing	Leadinfo
_li_ss	marketing	LiveIntent
_ljtrtb_*	marketing	SOVRN
_lo_bn	necessary	Lucky Orange
_lo_cid	necessary	Lucky Orange
_lo_np_*	necessary	Lucky Orange
_lo_rid	statistics	Lucky Orange
_lo_uid	statistics	Lucky Orange
_lo_v	statistics	Lucky Orange
_lv*	statistics	Marfeel	events.newsroom.bi
_mailmunch_visitor_id	marketing	MailMunch
_mb	marketing	Vuble
_mkto_trk	marketing	OneTrust
_nrbi	statistics	Marfeel
_octo	statistics	GitHub
_omappvp	marketing	Optinmonster
_omappvs	marketing	Optinmonster
_opt_awcid	statistics	Google
_opt_awgid	statistics	Google
_opt_awkid	statistics	Google
_opt_awmid	statistics	Google
_opt_expid	statistics	Google
_orig_referrer	marketing	Shopify.com
_pangle	marketing	Pangle
_parsely_session	necessary	Parse.ly
_parsely_slot_click	necessary	Parse.ly
_parsely_tpa_blocked	necessary	Parse.ly
_parsely_visitor	necessary	Parse.ly
_pbjs_userid_consent_data	necessary	Prebid
_pcid	necessary	Piano
_pctx	necessary	Piano
_pcus	marketing	Piano
_pin_unauth	marketing	Pinterest
_pinterest_cm	necessary	Pinterest
_pinterest_ct	marketing	Pinterest
_pinterest_ct_rt	marketing	Pinterest
_pinterest_ct_ua	marketing	Pinterest
_pinterest_sess	necessary	Pinterest
_pk_cvar	statistics	Sharpspring
_pk_hsr*	statistics	Matomo
_pk_id*	statistics	Matomo
_pk_id.*	statistics	Piwik
_pk_ref*	statistics	Matomo
_pk_ses*	statistics	Matomo
_pk_ses.*	statistics	Piwik
_pk_testcookie*	statistics	Matomo
_pprv	necessary	Piano
_rails_session	necessary	-
_rd_experiment_version	marketing	RD Station
_rd_wa_first_session*	marketing	RD Station
_rd_wa_id*	marketing	RD Station
_rd_wa_ses_id*	marketing	RD Station
_rdlps_pp	marketing	RD Station
_rdt_uuid	marketing	Reddit
_rdtrk	marketing	RD Station
_routing_id	marketing	Pinterest
_rp_uid	necessary	Adyen
_rxuuid	marketing	1rx.io
_s	statistics	Shopify.com	shopify.com
_s*	statistics	Marfeel	events.newsroom.bi
_schn	marketing	Snapchat
_scid	marketing	Snapchat
_scid_r	marketing	Snapchat
_secure_account_session_id	necessary	Shopify.com
_secure_session_id	necessary	Shopify.com
_shopify_country	necessary	Shopify.com
_shopify_d	statistics	Shopify.com
_shopify_essential	necessary	Shopify.com
_shopify_essential_*	necessary	Shopify.com
_shopify_fs	statistics	Shopify.com
_shopify_ga	statistics	Shopify.com
_shopify_m	necessary	Shopify.com
_shopify_s	statistics	Shopify.com
_shopify_sa_p	statistics	Shopify.com
_shopify_sa_t	marketing	Shopify.com
_shopify_tm	necessary	Shopify.com
_shopify_tw	necessary	Shopify.com
_shopify_u	necessary	Shopify.com
_shopify_uniq	statistics	Shopify.com
_shopify_visit	statistics	Shopify.com
_shopify_y	statistics	Shopify.com
_sid*	necessary	Salesforce
_simplex	necessary	Wistia
_sn_a	statistics	Sleeknote
_sn_m	marketing	Sleeknote
_sn_n	necessary	Sleeknote
_sp_id.*	statistics	Snowplow
_sp_root_domain_test_	marketing	RD Station
_sp_ses.*	statistics	Snowplow
_sp_wa_first_session*	marketing	RD Station
_sp_wa_id*	marketing	RD Station
_sp_wa_ses_id*	marketing	RD Station
_splunk_rum_sid	necessary	SurveyMonkey
_spring_KmMlAnyoneDraftArticlesList*	necessary	Salesforce
_spring_KmMlArchivedArticlesList*	necessary	Salesforce
_spring_KmMlMyDraftArticlesList*	necessary	Salesforce
_spring_KmMlMyDraftTranslationsList*	necessary	Salesforce
_spring_KmMlPublishedArticlesList*	necessary	Salesforce
_spring_KmMlPublishedTranslationsList*	necessary	Salesforce
_ssc	marketing	Totvs	t.tailtarget.com
_ssp_update_time*	marketing	Bidence
_stg_optout	statistics	Piwik
_storefront_u	necessary	Shopify.com
_tb_sess_r	necessary	taboola.com
_tb_t_ppg	marketing	taboola.com
_tmae	marketing	Adobe
_tracking_consent	marketing	Shopify.com
_tt_enable_cookie	marketing	TikTok
_ttp	marketing	TikTok
_twitter_sess	marketing	X
_u	marketing	Microsoft	bing.com
_u	marketing	Microsoft	microsoft.com
_uetsid	marketing	Microsoft
_uetvid	marketing	Microsoft
_ut*	statistics	Marfeel	events.newsroom.bi
_vercel_*	necessary	Vercel Inc
_vf_rd_test*	necessary	Viafoura
_vfa	statistics	Viafoura
_vfb	statistics	Viafoura
_vfz	statistics	Viafoura
_vis_opt_exp_*	necessary	Visual Website Optimizer
_vis_opt_s	necessary	Visual Website Optimizer
_vis_opt_test_cookie	necessary	Visual Website Optimizer
_vwo_ds	statistics	Visual Website Optimizer
_vwo_referrer	statistics	Visual Website Optimizer
_vwo_sn	statistics	Visual Website Optimizer
_vwo_ssm	necessary	Visual Website Optimizer
_vwo_uuid	necessary	Visual Website Optimizer
_vwo_uuid_v2	necessary	Visual Website Optimizer
_wepublishGa	statistics	WePublish
_wepublishGa_gid	statistics	WePublish
_wixCIDX	necessary	Wix.com
_wix_browser_sess	necessary	Wix.com
_y	statistics	Shopify.com	shopify.com
_yasc	statistics	Yandex
_ym_d	statistics	Yandex
_ym_debug	necessary	Yandex
_ym_hostIndex	necessary	Yandex
_ym_isad	statistics	Yandex
_ym_metrika_enabled	statistics	Yandex
_ym_uid	statistics	Yandex
_ym_visorc_*	statistics	Yandex
_zdsession_talk_embeddables_service	necessary	Zendesk
_zdshared_user_session_analytics	statistics	Zendesk
_zendesk_authenticated	necessary	Zendesk
_zendesk_cookie	necessary	Zendesk
_zendesk_nps_session	necessary	Zendesk
_zendesk_session	necessary	Zendesk
_zendesk_shared_session	necessary	Zendesk
a0_users:sess	necessary	Auth0
a0_users:sess.sig	necessary	Auth0
a69k21bb	necessary	Dynatrace
aam_uuid	marketing	Adobe
ab	marketing	Neustar	agkn.com
ab._gd	necessary	Braze
ab.optOut	necessary	Braze
ab.storage.deviceId.*	statistics	Braze
ab.storage.sessionId.*	statistics	Braze
ab.storage.userId.*	necessary	Braze
abLdr	statistics	taboola.com
abMbl	statistics	taboola.com
abiRedirect	necessary	LinkedIn
ablyft_exps	statistics	ABlyft
ablyft_queue	statistics	ABlyft
ablyft_tracking_consent	statistics	ABlyft
ablyft_uvs	statistics	ABlyft
aboutads_sessNNN	necessary	Google
ac_L	necessary	LinkedIn
ac_LD	necessary	LinkedIn
ac_enable_tracking	marketing	Active Campaign
acalltracker	marketing	Adcalls
acalltrackernumber	marketing	Adcalls
acalltrackerreferrer	statistics	Adcalls
acalltrackersession	necessary	Adcalls
activeView	necessary	Salesforce
active_template::*	necessary	Ezoic
ad-id	marketing	Amazon
ad-privacy	marketing	Amazon
ad2	marketing	Platform161	creative-serving.com
adaptv_unique_user_cookie	marketing	Yahoo
adform_uid	marketing	Adhese
adformfrpid	marketing	Adform
adhese2	statistics	Adhese	adhese.com
adheseCustomer	marketing	Adhese
adrl	marketing	Outbrain	outbrain.com
ads_prefs	marketing	X
adsrcvw1	marketing	Yahoo	yahoo.com
adtrc	marketing	Adform	adform.net
advst_uid_11	marketing	Adxcore
adx_ts	marketing	Ortec
ahoy_visit	statistics	-
ahoy_visitor	statistics	-
ai_session	necessary	Microsoft
ai_user	necessary	Microsoft
ajs_anonymous_id	statistics	Trustpilot
ajs_group_id	statistics	Trustpilot
ajs_user_id	statistics	Trustpilot
ak_bmsc	necessary	Akamai
aks	marketing	Facebook	facebook.com
aksb	marketing	Facebook	facebook.com
algoliasearch-client-js	necessary	Twitch
all_u_b	necessary	LinkedIn
alohaEpt	necessary	Salesforce
am-uid	marketing	Admixer
am_tokens	marketing	MediaVine
am_tokens_invalidate-verizon-pushes	marketing	MediaVine
amplitude_cookie_test	statistics	Amplitude
amplitude_id*	marketing	Trustpilot
amplitude_id_*	statistics	Amplitude
amplitude_test*	statistics	Amplitude
aniC	marketing	Aniview
anj	marketing	Xandr	adnxs.com
apbct_*	necessary	-
apbct_antibot	necessary	CleanTalk
apbct_cookies_test	necessary	CleanTalk
apex__EmailAddress	marketing	Salesforce
apiDomain_*	marketing	SAP
api_token	necessary	Twitch
apnxs	marketing	Outbrain	outbrain.com
appLang	preferences	LinkedIn
appName	necessary	LinkedIn
app_manifest_token	necessary	GitHub
app_ts	marketing	Ortec
appnexus_uid	marketing	Adhese
ar_debug	marketing	Google
arcki2*	marketing	Audrte	audrte.com
arcki2_adform	marketing	Audrte
arcki2_ddp	marketing	Audrte
at_check	necessary	Adobe
atidvisitor	statistics	AT Internet
attribution_user_id	marketing	Typeform
audience	marketing	SpotX	spotxchange.com
audit	marketing	Magnite	rubiconproject.com
audit_p	marketing	Magnite
auid	marketing	Acuity	acuityplatform.com
aum	marketing	Acuity	acuityplatform.com
auraBrokenDefGraph	statistics	Salesforce
auth-token	necessary	Twitch
auth0	necessary	-
auth0-mf	necessary	Auth0
auth0-mf_compat	necessary	Auth0
auth0_compat	necessary	Auth0
auth_token	marketing	X
autocomplete	necessary	Salesforce
avcid-*	marketing	richAudience	richaudience.com
aw_popup_viewed_page	necessary	AddWeb Solution
aws-csds-token	necessary	Amazon Web Services
aws-priv	necessary	Amazon Web Services
aws-target-visitor-id	statistics	Amazon Web Services
aws_lang	preferences	Amazon Web Services
axeptio_all_vendors	necessary	Axeptio
axeptio_authorized_vendors	necessary	Axeptio
axeptio_cookies	necessary	Axeptio
axids	marketing	Yahoo	yahoo.com
b925d32c	necessary	Dynatrace
bSession	necessary	Wix.com
barometric[cuid]	marketing	Claritas
barometric[idfa]	marketing	Claritas
bbcpsessionhash	necessary	-
bblastactivity	necessary	-
bblastvisit	necessary	-
bbnp_notices_displayed	necessary	-
bbpassword	necessary	-
bbsessionhash	necessary	-
bbsitebuilder_active	necessary	-
bbuserid	necessary	-
bc_tstgrp	marketing	Blueconic.com
bcookie	marketing	LinkedIn	linkedin.com
bdswch	marketing	Outbrain	outbrain.com
be_lastLoginProvider	necessary	-
be_typo_user	necessary	-
belco-anonymous-id	necessary	Belco
belco-cookies	necessary	Belco
bh	statistics	Yandex	yandex.ru
bito	marketing	Beeswax	bidr.io
bitoIsSecure	marketing	Beeswax
bkdc	marketing	Oracle	bluekai.com
bkpa	marketing	Oracle	bluekai.com
bku	marketing	Oracle	bluekai.com
bm_sv	necessary	Akamai
borlabs-cookie	necessary	Borlabs
bounceClientVisit	marketing	Wunderkind
brcap	necessary	Microsoft	microsoft.com
browserupdateorg	necessary	Browser-Update.org
brwsr	marketing	LinkedIn	linkedin.com
bscookie	marketing	LinkedIn	linkedin.com
buid	necessary	Microsoft	microsoft.com
c	marketing	Magnite	rubiconproject.com
c	marketing	RTB House	creativecdn.com
c-plan	statistics	CognitoForms
c-referrer	statistics	CognitoForms
c-signup	statistics	CognitoForms
cX_G	marketing	Piano
cX_P	statistics	Piano
c_user	marketing	Facebook
caPanelState	necessary	Salesforce
calViewState	statistics	Salesforce
callback	marketing	ID5	id5-sync.com
camfreq_*	marketing	Pubmatic	pubmatic.com
campaign_click_url	marketing	Facebook
camptix_client_stats	statistics	-
cap*	marketing	Adhese	adhese.com
car	marketing	ID5	id5-sync.com
card_update_verification_id	necessary	Shopify.com
cart_currency	necessary	Shopify.com
cart_sig	necessary	Shopify.com
cart_ts	necessary	Shopify.com
cart_ver	necessary	Shopify.com
cb-currency	necessary	Cookiebot
cc-	necessary	-
ccec_user	marketing	CookieConsent.io
ccookie	necessary	LinkedIn	linkedin.com
cct	marketing	adscale.de	adscale.de
ce_login	necessary	Crazy Egg
ce_need_secure_cookie	statistics	Crazy Egg
ce_sid	necessary	Crazy Egg
ce_signup_flow	necessary	Crazy Egg
ce_signup_partner	marketing	Crazy Egg
ce_successful_csp_check	statistics	Crazy Egg
ceac	necessary	Crazy Egg	crazyegg.com
cean	necessary	Crazy Egg	crazyegg.com
cean_assoc	necessary	Crazy Egg
cebs	statistics	Crazy Egg	crazyegg.com
cebsp_	statistics	Crazy Egg	crazyegg.com
cecu	necessary	Crazy Egg	crazyegg.com
ceft_variant_override	statistics	Crazy Egg
cehc	necessary	Crazy Egg	crazyegg.com
celi	necessary	Crazy Egg	crazyegg.com
centralnotice_bucket	statistics	Wikipedia
cf	marketing	ID5	id5-sync.com
cf_chl_2	necessary	Cloudflare
cf_chl_rc_i	necessary	Cloudflare
cf_chl_rc_m	necessary	Cloudflare
cf_chl_rc_ni	necessary	Cloudflare
cf_clearance	necessary	Cloudflare
cf_ob_info	necessary	Cloudflare
cf_use_ob	necessary	Cloudflare
cfid	necessary	-
cftoken	necessary	-
cgq80xhu	necessary	Dynatrace
chat_rules_shown	necessary	Twitch
checkout_prefill	necessary	Shopify.com
checkout_queue_token	necessary	Shopify.com
checkout_session_lookup	necessary	Shopify.com
checkout_session_token*	necessary	Shopify.com
checkout_session_token_*	necessary	Shopify.com
checkout_token	necessary	Shopify.com
checkout_worker_session	necessary	Shopify.com
childinfo	marketing	Microsoft	microsoft.com
chk	marketing	Mediarithmics	mediarithmics.com
chk	necessary	Pubmatic	pubmatic.com
chkChromeAb67	necessary	Pubmatic
chkChromeAb67Sec	necessary	Pubmatic
chkSecSet	necessary	Pubmatic
chp_token	necessary	LinkedIn
ci_session	necessary	-
cid	marketing	Adform	adform.net
cioFT	marketing	Customer.io
cioLT	marketing	Customer.io
cip	marketing	ID5	id5-sync.com
cjae	marketing	Epsilon	dotomi.com
ckid	marketing	Blue	getblue.io
ckies_functional	necessary	Jimdo
ckies_marketing	necessary	Jimdo
ckies_necessary	necessary	Jimdo
ckies_performance	necessary	Jimdo
cky-action	necessary	CookieYes
cky-consent	necessary	CookieYes
clerk_*	necessary	-
cli_user_preference	necessary	CookieYes
client-session-bind	necessary	Wix.com
clientSrc	necessary	Salesforce
client_bslstaid	statistics	Beslist.nl
client_bslstmatch	statistics	Beslist.nl
client_bslstsid	statistics	Beslist.nl
client_bslstuid	statistics	Beslist.nl
cmp	marketing	Yahoo	yahoo.com
cmplz_banner-status	necessary	Complianz
cmplz_choice	necessary	Complianz
cmplz_consented_services	necessary	Complianz
cmplz_functional	necessary	Complianz
cmplz_id	necessary	Complianz
cmplz_marketing	necessary	Complianz
cmplz_policy_id	necessary	Complianz
cmplz_preferences	necessary	Complianz
cmplz_saved_categories	necessary	Complianz
cmplz_saved_services	necessary	Complianz
cmplz_statistics	necessary	Complianz
cmplz_stats	necessary	Complianz
cmplz_user_data	necessary	Complianz
cnac	marketing	ID5	id5-sync.com
cnfq	marketing	Equativ.com	smartadserver.com
codepen_session	necessary	Codepen
codepen_signup_referrer	necessary	Codepen
codepen_signup_referrer_date	necessary	Codepen
codexToken	necessary	-
codexUserId	necessary	-
codexUserName	necessary	-
cognito.organization	statistics	CognitoForms
cognito.services.a	statistics	CognitoForms
color_mode	preferences	GitHub
comment_author_*	necessary	-
comment_author_url_*	necessary	-
compass_sid	statistics	Marfeel
compass_uid	statistics	Marfeel
complianz_consent_status	necessary	Complianz
complianz_policy_id	necessary	Complianz
componentStyle	necessary	-
componentType	necessary	-
connect.sid	necessary	Zendesk
consent-policy	necessary	Wix.com
consentUUID	necessary	Cookiebot
continuous_play_v3	necessary	Vimeo
cookie-consent-io	necessary	CookieConsent.io
cookie-consent-io-gdpr	necessary	CookieConsent.io
cookie-consent-io-timestamp*	necessary	CookieConsent.io
cookie.policy.banner.eu	necessary	LinkedIn
cookie.policy.banner.nl	necessary	LinkedIn
cookieJartestCookie	marketing	Outbrain
cookiePreferences	necessary	Google
cookieSettingVerified	necessary	Salesforce
cookie_notice_accepted	necessary	Digital Factory
cookieconsent_level	necessary	Maxlead
cookieconsent_page	necessary	Osano
cookieconsent_seen	necessary	Maxlead
cookieconsent_status	necessary	Osano
cookieconsent_system	necessary	Maxlead
cookieconsent_variant	necessary	Maxlead
cookiefirst-consent	necessary	Cookie First
cookielawinfo-checkbox-advertisement	necessary	CookieYes
cookielawinfo-checkbox-analytics	necessary	CookieYes
cookielawinfo-checkbox-functional	necessary	CookieYes
cookielawinfo-checkbox-marketing	necessary	CookieYes
cookielawinfo-checkbox-necessary	necessary	CookieYes
cookielawinfo-checkbox-non-necessary	necessary	CookieYes
cookielawinfo-checkbox-others	necessary	CookieYes
cookielawinfo-checkbox-performance	necessary	CookieYes
cookielawinfo-checkbox-preferences	necessary	CookieYes
cookies-analytics	necessary	Enzuzo
cookies-functional	necessary	Enzuzo
cookies-marketing	necessary	Enzuzo
cookies-preferences	necessary	Enzuzo
cookies_accepted	marketing	Google
cookieyes-advertisement	necessary	CookieYes
cookieyes-analytics	necessary	CookieYes
cookieyes-consent	necessary	CookieYes
cookieyes-functional	necessary	CookieYes
cookieyes-necessary	necessary	CookieYes
cookieyes-performance	necessary	CookieYes
cookieyesID	necessary	CookieYes
cookieyes_privacy_policy_generator_session	necessary	CookieYes
cookieyes_session	necessary	CookieYes
cordovaVersion	necessary	Salesforce
cqcid	necessary	-
cref	marketing	Quantcast	quantserve.com
crisp-client/*	necessary	Crisp IM SAS
criteo	marketing	Outbrain	outbrain.com
cs	marketing	GumGum	gumgum.com
csfq	marketing	Equativ.com	smartadserver.com
csm	marketing	Facebook	facebook.com
csrf-canary	necessary	Trustpilot
csrf_same_site	necessary	X
csrf_same_site_set	necessary	X
csssid	necessary	-
csssid_Client	necessary	Salesforce
csync	marketing	Equativ.com	smartadserver.com
ct0	marketing	X	twitter.com
ct_	necessary	-
ct_check_js	necessary	CleanTalk
ct_fkp_timestamp	necessary	CleanTalk
ct_has_scrolled	necessary	CleanTalk
ct_pointer_data	necessary	CleanTalk
ct_ps_timestamp	necessary	CleanTalk
ct_sfw_	necessary	CleanTalk
ct_timezone	necessary	CleanTalk
customer_account_locale	preferences	Shopify.com
customer_account_new_login	necessary	Shopify.com
customer_account_preview	necessary	Shopify.com
customer_payment_method	necessary	Shopify.com
customer_shop_pay_agreement	necessary	Shopify.com
d	marketing	Quantcast	quantserve.com
data-*	marketing	Media.net	contextual.media.net
datatricsDebugger	marketing	Datatrics
datatrics_customData	marketing	Datatrics
datatrics_optin	marketing	Datatrics
datr	marketing	Facebook	facebook.com
dbln	marketing	Facebook	facebook.com
dc	marketing	BetweenDigital	betweendigital.com
dc	necessary	Totvs	t.tailtarget.com
ddid	marketing	Facebook	facebook.com
demdex	marketing	Adobe	demdex.net
denial-client-ip	necessary	LinkedIn
denial-reason-code	necessary	LinkedIn
deuxesse_uxid	marketing	Twiago
devOverrideCsrfToken	necessary	Salesforce
devicePixelRatio	necessary	-
device_id	necessary	Twitch
df_ts	statistics	LinkedIn
dgzsdl08v4	marketing	Wunderkind
dicbo_id	marketing	Outbrain
did	necessary	-
did_compat	necessary	Auth0
didomi_token	necessary	Didomi
digitalAudience	marketing	Digital Audience
disco	necessary	-
discount_code	necessary	Shopify.com
django_language	preferences	-
dm_last_page_view	statistics	Duda
dm_last_visit	statistics	Duda
dm_this_page_view	statistics	Duda
dm_timezone_offset	statistics	Duda
dm_total_visits	statistics	Duda
dnt	marketing	X	twitter.com
done_redirects*	marketing	OnAudience
dotcom_user	necessary	GitHub
drift_*	necessary	-
ds_user_id	marketing	Meta
dsps:*	marketing	PowerLinks Media Limited
dt	marketing	Underdog Media	udmserve.net
dtCookie*	statistics	Dynatrace
dtDisabled	statistics	Dynatrace
dtLatC*	statistics	Dynatrace
dtPC	statistics	Dynatrace
dtSa	statistics	Dynatrace
dtValidationCookie	statistics	Dynatrace
dtm_gdpr_delete	marketing	Epsilon
dtm_gpc_optout	marketing	Epsilon
dtm_tcdata	marketing	Epsilon
dtm_tcdata_exp	marketing	Epsilon
dtm_token	marketing	Epsilon
dtm_token_exp	marketing	Epsilon
dtm_token_sc	marketing	Epsilon
dtm_user_id	marketing	Epsilon
dtm_user_id_sc	marketing	Epsilon
duid_update_time	marketing	Bidence
dy_fs_page	necessary	Dynamic Yield
dynamic_checkout_shown_on_cart	necessary	Shopify.com
dyncdn	necessary	Equativ.com	smartadserver.com
easysize_button_loaded_for_user	necessary	Easysize.me
edgebucket	marketing	Reddit
edsid	marketing	MercadoLibre	mercadolibre.com
enable-compact-scene-listing	necessary	Twitch
enforce_policy	necessary	PayPal
enterprise_trial_redirect_to	necessary	GitHub
ep	marketing	Emetric	xplosion.de
ep201	necessary	SurveyMonkey
ep202	necessary	SurveyMonkey
esctx	necessary	Microsoft	microsoft.com
esctx-*	necessary	Microsoft	login.microsoftonline.com
eu_cn	marketing	X
euconsent	marketing	LiveRamp	faktor.io
euconsent*	necessary	-
euconsent-v2	necessary	Didomi
euconsent-v2	necessary	PrivacyPillar
ev_sync_ax	marketing	Adobe
ev_sync_bk	marketing	Adobe
ev_sync_dd	marketing	Adobe
ev_sync_fs	marketing	Adobe
ev_sync_ix	marketing	Adobe
ev_sync_nx	marketing	Adobe
ev_sync_ox	marketing	Adobe
ev_sync_pm	marketing	Adobe
ev_sync_rc	marketing	Adobe
ev_sync_tm	marketing	Adobe
ev_sync_yh	marketing	Adobe
ev_tm	marketing	Adobe
everest_g_v2	marketing	Adobe
everest_session_v2	marketing	Adobe
excludecalltracking	necessary	Adcalls
expid_*	marketing	Salesforce	salesforce.com
external_no_cache	necessary	Adobe
external_referer	marketing	X
ezds	necessary	-
ezoab_*	necessary	-
ezoawesome_*	necessary	Ezoic
ezohw	necessary	-
ezostid_*	necessary	-
ezosuibasgeneris-1	marketing	Ezoic
ezosuigeneris*	marketing	Ezoic
ezovuuidtime_*	statistics	Ezoic
ezux_et_*	statistics	Ezoic
ezux_ifep_*	statistics	Ezoic
ezux_lpl_*	statistics	Ezoic
ezux_tos_*	statistics	Ezoic
f5_cspm	statistics	Pubmatic
f_token	necessary	LinkedIn
fastclick	necessary	Epsilon	fastclick.net
fbm_*	marketing	Meta	instagram.com
fcookie	necessary	LinkedIn	linkedin.com
fe_typo_user	necessary	-
fedops.logger.sessionId	necessary	Wix.com
feed-sort	necessary	LinkedIn
fileTreeExpanded	necessary	GitHub
first_snapshot_url	necessary	Crazy Egg
fl_inst	marketing	Platform161
fonts-loaded	necessary	Funda
force-proxy-stream	necessary	Salesforce
force-stream	necessary	Salesforce
form_key	necessary	Adobe
fpc	necessary	Microsoft	microsoft.com
fpestid	necessary	-
fr	marketing	Facebook	facebook.com
frontend	necessary	-
ftid	marketing	MercadoLibre	mercadolibre.com
g	marketing	RTB House	creativecdn.com
gTalkCollapsed	necessary	Salesforce
g_enabled_idps	necessary	Google
gac_*	necessary	-
gdpr	necessary	ID5	id5-sync.com
gdpr_status	marketing	Media.net
ghcc	necessary	GitHub	github.com
gid	marketing	Equativ.com	smartadserver.com
gig3pc	necessary	SAP
gig3pctest	necessary	SAP
gig_bootstrap_*	marketing	SAP
gig_canary	necessary	SAP
gig_canary_3*	necessary	SAP
gig_canary_ver*	necessary	SAP
gig_hasGmid	marketing	SAP
gig_last_ver_*	necessary	SAP
gig_loginToken_*	necessary	SAP
gig_toggles	necessary	SAP
gist_oauth_csrf	necessary	GitHub
gist_user_session	necessary	GitHub
glnk	necessary	-
glt_*	necessary	-
gltexp_*	necessary	-
gpp	necessary	-
gst	necessary	-
gt	marketing	X	twitter.com
guest-view	necessary	Adobe
guest_id	marketing	X
guest_id_ads	marketing	X
guest_id_marketing	marketing	X
guest_uuid_essential_*	necessary	Salesforce
hasGmid	marketing	SAP
has_js	necessary	-
has_recent_activity	necessary	GitHub
hash	marketing	Blue	getblue.io
help_center_data	necessary	Zendesk
hideDevelopmentTools	necessary	Salesforce
hideFilesWarningModal	necessary	Salesforce
hideIdentityDialog	necessary	Salesforce
hide_shopify_pay_for_checkout	necessary	Shopify.com
hjViewportId	necessary	Hotjar
hj_visitor	statistics	Hotjar
hs	necessary	Wix.com	wix.com
hs-membership-csrf	necessary	HubSpot
hs-messages-hide-welcome-message	necessary	HubSpot
hs-messages-is-open	necessary	HubSpot
hs_ab_test	necessary	HubSpot
hs_langswitcher_choice	necessary	HubSpot
html-classes	necessary	Funda
hu-consent	necessary	Hu-manity.co
hubspotapi	marketing	HubSpot
hubspotapi-csrf	necessary	HubSpot
hubspotapi-prefs	necessary	HubSpot
hubspotutk	marketing	HubSpot
i00	marketing	infOnline	ioam.de
ick	marketing	Facebook	facebook.com
icu	marketing	Xandr	adnxs.com
id5	marketing	ID5	id5-sync.com
id_adcloud	marketing	Adobe
id_ts	marketing	Ortec
idccsrf	necessary	Salesforce	salesforce.com
ideaToggle	necessary	Salesforce
identity-state	necessary	Shopify.com
identity-state-*	necessary	Shopify.com
identity_customer_account_number	necessary	Shopify.com
idp	marketing	Zeotap	zeotap.com
idsync-bsw-uid-s	marketing	StreamTheWorld
ig_cb	marketing	Meta
ig_did	marketing	Meta
igodigitalst_*	marketing	Salesforce
igodigitalstdomain	marketing	Salesforce
igodigitaltc2	marketing	Salesforce
improvedigital_uid	marketing	Adhese
incap_ses_*	necessary	Imperva
initref	marketing	Reddit	reddit.com
inst	necessary	-
integration_type	necessary	LinkedIn
intercom-device-id-*	statistics	Intercom
intercom-id-*	statistics	Intercom
intercom-session-*	statistics	Intercom
interstitial_page_reg_oauth_url	statistics	LinkedIn
iotcontextsplashdisable	necessary	Salesforce
ipc	necessary	Pubmatic	pubmatic.com
isFirstSession*	necessary	Microsoft
is_gdpr	statistics	Yandex
is_gdpr_b	statistics	Yandex
iu2g34bw	necessary	Dynatrace
iutk	marketing	Issuu	issuu.com
ja_purity_ii_tpl	necessary	-
ja_purity_tpl	necessary	-
jasx_pool_id	statistics	Indeed
jetpackState	necessary	-
jpp_math_pass	necessary	-
jpxumaster	marketing	JustPremium
jpxumatched	marketing	JustPremium
js_ver	marketing	Facebook
kcdob	marketing	Microsoft	microsoft.com
kcrelid	marketing	Microsoft	microsoft.com
kcru	marketing	Microsoft	microsoft.com
kdt	marketing	X	twitter.com
keep_alive	necessary	Shopify.com
khaos	marketing	Magnite	rubiconproject.com
khaos_p	marketing	Magnite
ki_r	statistics	Shopify.com
ki_s	marketing	Qualaroo
ki_t	statistics	Shopify.com
ki_u	marketing	Qualaroo
kj76fg4h	necessary	Dynatrace
koitk	marketing	Constant Contact	marketingautomation.services
l34kn6no	necessary	Dynatrace
l7_az	necessary	PayPal
l_page	statistics	LinkedIn
lang	preferences	LinkedIn	linkedin.com
laravel_session	necessary	-
last_visited_store	necessary	Adobe
lastlist	necessary	-
lc_	necessary	-
lcsrc	marketing	Equativ.com	smartadserver.com
lcsrd	marketing	Equativ.com	smartadserver.com
lhc_ldep	necessary	-
lhc_per	necessary	-
lhc_ses	necessary	-
li_a	necessary	LinkedIn
li_alerts	necessary	LinkedIn
li_apfcdc	necessary	LinkedIn
li_cc	statistics	LinkedIn
li_cu	necessary	LinkedIn
li_ec	necessary	LinkedIn
li_ep_auth_context	necessary	LinkedIn
li_fat_id	necessary	LinkedIn
li_feed_xray	statistics	LinkedIn
li_gc	necessary	LinkedIn
li_giant	necessary	LinkedIn
li_gp	necessary	LinkedIn
li_gpc	necessary	LinkedIn
li_mc	necessary	LinkedIn
li_oatml	marketing	LinkedIn
li_odapfcc	necessary	LinkedIn
li_referer	necessary	LinkedIn
li_rm	necessary	LinkedIn
li_sugr	marketing	LinkedIn
li_theme	preferences	LinkedIn
li_theme_set	preferences	LinkedIn
liap	marketing	LinkedIn	linkedin.com
lidc	marketing	LinkedIn	linkedin.com
lidid	marketing	LiveIntent	liadm.com
lihc_auth_	necessary	LinkedIn
lil-lang	preferences	LinkedIn
lissc	marketing	LinkedIn	linkedin.com
lists-state	necessary	-
liveagent_invite_rejected_	necessary	Salesforce
liveagent_sid	necessary	Salesforce
ljt_reader	marketing	Federated Media Publishing
ljtrtb	marketing	SOVRN	lijit.com
lkqdid	marketing	Verve	lkqd.net
lkqdidts	marketing	Verve	lkqd.net
lloopch_loid	necessary	Salesforce
lls-integration	necessary	LinkedIn
lms_ads	marketing	LinkedIn
lms_analytics	necessary	LinkedIn
ln_or	statistics	LinkedIn
local_storage_app_session_id	necessary	Twitch
locale	marketing	Facebook	facebook.com
locale_bar_accepted	necessary	Shopify.com
localization	necessary	Shopify.com
login	necessary	-
login_redirect	necessary	Adobe
login_with_shop_finalize	necessary	Shopify.com
loginnotify_prevlogins	necessary	Wikipedia
lss_bundle_viewer	statistics	LinkedIn
lu	marketing	Facebook	facebook.com
lz_last_visit	necessary	LiveZilla GmbH
lz_userid	necessary	LiveZilla GmbH
lz_visits	necessary	LiveZilla GmbH
m	necessary	Stripe	m.stripe.com
m_user	marketing	Facebook
mage-banners-cache-storage	necessary	Adobe
mage-cache-sessid	necessary	Adobe
mage-cache-storage*	necessary	Adobe
mage-cache-storage-section-invalidation*	necessary	Adobe
mage-cache-timeout*	necessary	Adobe
mage-messages	necessary	Adobe
mage-translation-file-version	necessary	Adobe
mage-translation-storage	necessary	Adobe
mailmunch_second_pageview	marketing	MailMunch
marketplace_repository_ids	necessary	GitHub
marketplace_suggested_target_id	necessary	GitHub
master_device_id	necessary	Shopify.com
matchadform	marketing	Roku
matomo_ignore	statistics	Matomo
matomo_sessid	statistics	Matomo
mc	marketing	Quantcast	quantserve.com
mc_cid	statistics	Mailchimp
mc_eid	statistics	Mailchimp
mc_landing_site	statistics	Mailchimp
mdfrc	marketing	Outbrain	outbrain.com
messagesUtk	marketing	HubSpot
mics_lts	marketing	Mediarithmics
mics_uaid	marketing	Mediarithmics
mics_vid	marketing	Mediarithmics
mid	necessary	Meta	instagram.com
migrated2y	marketing	Yahoo
mnet_session_depth	marketing	Media.net
moove_gdpr_popup	necessary	Moove
msToken	marketing	TikTok
mt_misc	marketing	MediaMath
mt_mop	marketing	MediaMath
mtm_consent	statistics	Matomo
mtm_consent_removed	statistics	Matomo
mtm_cookie_consent	statistics	Matomo
muc_ads	marketing	X
muxData	necessary	Wistia
mv_tokens	marketing	MediaVine
mv_tokens_invalidate-verizon-pushes	marketing	MediaVine
n	marketing	Totvs	t.tailtarget.com
n360-adform	marketing	Nexx360
n360-adnuntius	marketing	Nexx360
n360-adot	marketing	Nexx360
n360-adyoulike	marketing	Nexx360
n360-amx	marketing	Nexx360
n360-appnexus	marketing	Nexx360
n360-bliink	marketing	Nexx360
n360-connectad	marketing	Nexx360
n360-conversant	marketing	Nexx360
n360-cwire	marketing	Nexx360
n360-firstid	marketing	Nexx360
n360-freewheel	marketing	Nexx360
n360-fueldigital	marketing	Nexx360
n360-fueldigitalix	marketing	Nexx360
n360-fueldigitalmedia	marketing	Nexx360
n360-gingerad	marketing	Nexx360
n360-goodad	marketing	Nexx360
n360-gravity	marketing	Nexx360
n360-groupm	marketing	Nexx360
n360-improve	marketing	Nexx360
n360-ix	marketing	Nexx360
n360-mediagrid	marketing	Nexx360
n360-medianet	marketing	Nexx360
n360-moneytag	marketing	Nexx360
n360-nextmillennium	marketing	Nexx360
n360-onetag	marketing	Nexx360
n360-openx	marketing	Nexx360
n360-outbrain	marketing	Nexx360
n360-plista	marketing	Nexx360
n360-pubmatic	marketing	Nexx360
n360-pulsepoint	marketing	Nexx360
n360-quantum	marketing	Nexx360
n360-richaudience	marketing	Nexx360
n360-rtbhouse	marketing	Nexx360
n360-rubicon	marketing	Nexx360
n360-sharethrough	marketing	Nexx360
n360-smaato	marketing	Nexx360
n360-smartadserver	marketing	Nexx360
n360-smartyads	marketing	Nexx360
n360-smilewanted	marketing	Nexx360
n360-staila	marketing	Nexx360
n360-tappx	marketing	Nexx360
n360-thirtythreeacross	marketing	Nexx360
n360-traffective	marketing	Nexx360
n360-triplelift	marketing	Nexx360
n360-ttd	marketing	Nexx360
n360-vidoomy	marketing	Nexx360
n360-yahoo	marketing	Nexx360
n360-yieldlab	marketing	Nexx360
n360_adform	marketing	Nexx360
n360_adnuntius	marketing	Nexx360
n360_adot	marketing	Nexx360
n360_adyoulike	marketing	Nexx360
n360_amx	marketing	Nexx360
n360_appnexus	marketing	Nexx360
n360_bliink	marketing	Nexx360
n360_connectad	marketing	Nexx360
n360_conversant	marketing	Nexx360
n360_cwire	marketing	Nexx360
n360_firstid	marketing	Nexx360
n360_freewheel	marketing	Nexx360
n360_fueldigital	marketing	Nexx360
n360_fueldigitalix	marketing	Nexx360
n360_fueldigitalmedia	marketing	Nexx360
n360_gingerad	marketing	Nexx360
n360_goodad	marketing	Nexx360
n360_gravity	marketing	Nexx360
n360_groupm	marketing	Nexx360
n360_improve	marketing	Nexx360
n360_ix	marketing	Nexx360
n360_mediagrid	marketing	Nexx360
n360_medianet	marketing	Nexx360
n360_moneytag	marketing	Nexx360
n360_nextmillennium	marketing	Nexx360
n360_onetag	marketing	Nexx360
n360_openx	marketing	Nexx360
n360_outbrain	marketing	Nexx360
n360_plista	marketing	Nexx360
n360_pubmatic	marketing	Nexx360
n360_pulsepoint	marketing	Nexx360
n360_quantum	marketing	Nexx360
n360_richaudience	marketing	Nexx360
n360_rtbhouse	marketing	Nexx360
n360_rubicon	marketing	Nexx360
n360_sharethrough	marketing	Nexx360
n360_smaato	marketing	Nexx360
n360_smartadserver	marketing	Nexx360
n360_smartyads	marketing	Nexx360
n360_smilewanted	marketing	Nexx360
n360_staila	marketing	Nexx360
n360_tappx	marketing	Nexx360
n360_thirtythreeacross	marketing	Nexx360
n360_traffective	marketing	Nexx360
n360_triplelift	marketing	Nexx360
n360_ttd	marketing	Nexx360
n360_vidoomy	marketing	Nexx360
n360_yahoo	marketing	Nexx360
n360_yieldlab	marketing	Nexx360
nSGt-*	necessary	Microsoft
next-auth.*	necessary	-
nlbi_*	necessary	-
nrid	necessary	-
nsid	necessary	PayPal	paypal.com
obsessionid-*	marketing	Outbrain
obuid	marketing	Outbrain	outbrain.com
oid	necessary	Salesforce	salesforce.com
oinfo	marketing	Salesforce	salesforce.com
oo	marketing	Facebook	facebook.com
opt_out	marketing	Nativo
optimizelyDomainTestCookie	marketing	Optimizely
optimizelyEndUserId	marketing	Optimizely
optimizelyOptOut	marketing	Optimizely
optimizelyRedirectData	marketing	Optimizely
optout	marketing	TripleLift	3lift.com
optout	marketing	Yahoo	yahoo.com
org_transform_notice	necessary	Github
oribi_cookie_test	statistics	Oribi
oribi_user_guid	statistics	Oribi
osano_consentmanager	necessary	Osano
osano_consentmanager_expdate	necessary	Osano
osano_consentmanager_uuid	necessary	Osano
otsid	marketing	Adform	adform.net
outbrain_dicbo_id	marketing	Outbrain
ozone_uid	marketing	The Ozone Project
p23mn32t	necessary	Dynatrace
pa_google_ts	marketing	Perfect Audience
pa_openx_ts	marketing	Perfect Audience
pa_rubicon_ts	marketing	Perfect Audience
pa_twitter_ts	marketing	Perfect Audience
pa_uid	marketing	Perfect Audience
pa_user	statistics	Piano
pa_yahoo_ts	marketing	Perfect Audience
panoramaId	marketing	Lotame
panoramaId_expiry	marketing	Lotame
panoramaId_expiry_exp	marketing	Lotame
partner-*	marketing	Equativ.com	smartadserver.com
pay_update_intent_id	necessary	Shopify.com
pbw	statistics	Equativ.com	smartadserver.com
pc-unit	necessary	Salesforce
pcc2	marketing	Platform161	creative-serving.com
pcfm	marketing	Microsoft	microsoft.com
pctrk	statistics	Salesforce	salesforce.com
pd	marketing	OpenX	openx.net
pdid	marketing	richAudience	richaudience.com
permutive-id	necessary	Permutive
persistent_shopping_cart	necessary	Adobe
personalization_id	marketing	X
pgid-org-*	necessary	Intershop
phpMyAdmin	necessary	-
pi	marketing	Pubmatic	pubmatic.com
pi_opt_in	statistics	Salesforce
picreel_new_price	statistics	Picreel
picreel_tracker__first_visit	statistics	Picreel
picreel_tracker__page_views	statistics	Picreel
picreel_tracker__visited	statistics	Picreel
pid	marketing	Emetric	xplosion.de
pid	marketing	Equativ.com	smartadserver.com
pid_short	marketing	Emetric
pid_signature	marketing	Emetric
pl	marketing	Facebook	facebook.com
pl_user_id	marketing	PowerLinks
plek-list-type	necessary	-
plesk-items-per-page	necessary	-
plesk-sort-dir	necessary	-
plesk-sort-field	necessary	-
pll_language	preferences	-
pluto	marketing	Epsilon	fastclick.net
pluto2	marketing	Epsilon	fastclick.net
pm_sess	necessary	Google
pm_sess_NNN	necessary	Google
pmaAuth-*	necessary	-
pmaUser-*	necessary	-
pma_lang	preferences	-
pnespsdk_pnespid	marketing	Piano
pnespsdk_push_subscription_added	statistics	Piano
pnespsdk_ssn	necessary	Piano
pnespsdk_visitor	statistics	Piano
pollN	necessary	Adobe
pp	marketing	PubMatic	pubmatic.com
ppms_privacy_*	statistics	Piwik
ppms_privacy_bar_*	statistics	Piwik
presence	necessary	Facebook	facebook.com
preview_theme	preferences	Shopify.com
previous_step	necessary	Shopify.com
privacypillar-cookie-consent	necessary	PrivacyPillar
privacypillar-google-consent	necessary	PrivacyPillar
private_content_version	necessary	Adobe
private_mode_user_session	necessary	Github
product_data_storage*	necessary	Adobe
profile_preview_token	necessary	Shopify.com
promptTestMod	necessary	Salesforce
ptradtrt	marketing	Yieldmo	ads.yieldmo.com
ptran	marketing	Yieldmo	ads.yieldmo.com
ptrb	marketing	Yieldmo	ads.yieldmo.com
ptrbsw	marketing	Yieldmo	ads.yieldmo.com
ptrc	marketing	Yieldmo	ads.yieldmo.com
ptrcriteo	marketing	Yieldmo	ads.yieldmo.com
ptreps	marketing	Yieldmo	ads.yieldmo.com
ptropenx	marketing	Yieldmo	ads.yieldmo.com
ptrpp	marketing	Yieldmo	ads.yieldmo.com
ptrpub	marketing	Yieldmo	ads.yieldmo.com
ptrrc	marketing	Yieldmo	ads.yieldmo.com
ptrrhs	marketing	Yieldmo	ads.yieldmo.com
ptrt	marketing	Yieldmo	ads.yieldmo.com
pubconsent*	necessary	ShareThis
pubfreq_*	marketing	Pubmatic	pubmatic.com
pubmatic_uid	marketing	Adhese
pubsyncexp	necessary	Pubmatic
pubtime_*	necessary	Pubmatic	pubmatic.com
pushPermInfo	necessary	LinkedIn
pushPermState	necessary	LinkedIn
put_*	marketing	Magnite	rubiconproject.com
pvc2	marketing	Platform161	creative-serving.com
pvc_visits[0]	statistics	-
pxcelAcc3PC	necessary	ShareThis
pxcelBcnLcy	statistics	ShareThis
pxcelPage*	statistics	ShareThis
pxid	necessary	-
pxrc	marketing	Tower Data	rlcdn.com
queryString	statistics	LinkedIn
rack.session	necessary	-
rai-pltn-pl-*	marketing	richAudience
rc	marketing	Facebook	facebook.com
rdtrk	marketing	RD Station	rdstation.com.br
receive-cookie-deprecation	necessary	Google
recent_history	necessary	LinkedIn
recent_history_status	necessary	LinkedIn
recently_compared_product*	necessary	Adobe
recently_compared_product_previous*	necessary	Adobe
recently_viewed_product*	necessary	Adobe
recently_viewed_product_previous*	necessary	Adobe
recs	marketing	Outbrain	outbrain.com
redirectFromM2MInviteAccept	necessary	LinkedIn
redirectFromM2MInviteSent	necessary	LinkedIn
redirectionWarning	necessary	Salesforce
referrer_url	necessary	Twitch
rek_content	marketing	rekmob.com
remember_checked_on	marketing	X
remember_me	necessary	Shopify.com
remember_user_token	necessary	-
renderCtx	necessary	Salesforce
renderid	necessary	-
rl_anonymous_id	statistics	Rudderstack
rl_auth_token	statistics	Rudderstack
rl_group_id	statistics	Rudderstack
rl_group_trait	statistics	Rudderstack
rl_page_init_referrer	statistics	Rudderstack
rl_page_init_referring_domain	statistics	Rudderstack
rl_session	statistics	Rudderstack
rl_trait	statistics	Rudderstack
rl_user_id	statistics	Rudderstack
rlas3	marketing	Tower Data	rlcdn.com
rpb	marketing	Magnite	rubiconproject.com
rpx	marketing	Magnite	rubiconproject.com
rsid	necessary	Salesforce	salesforce.com
rsid2	necessary	Salesforce	salesforce.com
rtbData0	marketing	Yahoo
rtbh	marketing	Underdog Media	udmserve.net
rtc	necessary	LinkedIn	linkedin.com
rts	marketing	Epsilon	mediaplex.com
rubicon_uid	marketing	Adhese
rweb_optin	marketing	X
rxVisitor*	statistics	Dynatrace
rxx	marketing	Yahoo	yahoo.com
s	marketing	Facebook	facebook.com
s_cc	statistics	Adobe
s_ecid	marketing	Adobe Analytics
s_fid	statistics	Adobe
s_ppv	statistics	Adobe
s_sq	statistics	Adobe
s_tp	statistics	Adobe
s_vi*	statistics	Adobe	207.net
sailthru_content	marketing	Sailthru
sailthru_pageviews	marketing	Sailthru
sailthru_visitor	marketing	Sailthru
saml_csrf_token	necessary	Github
saml_return_to	necessary	Github
saml_return_to_legacy	necessary	Github
sasd	marketing	Equativ.com	smartadserver.com
sasd2	marketing	Equativ.com	smartadserver.com
sat_track	necessary	Adobe
sb	marketing	Facebook	facebook.com
sb-	necessary	-
sbjs_current	statistics	-
sbjs_current_add	statistics	-
sbjs_first	statistics	-
sbjs_first_add	statistics	-
sbjs_migrations	statistics	-
sbjs_session	statistics	-
sbjs_udata	statistics	-
sc-a-nonce	marketing	Snapchat
sc_at	marketing	Snapchat
schgtclose	necessary	Salesforce
sd_client_id	statistics	Vimeo
sd_identity	statistics	Vimeo
sdsc	necessary	LinkedIn	linkedin.com
searchReport-log	necessary	Adobe
section_data_clean	necessary	Adobe
section_data_ids	necessary	Adobe
sentry_device_id	necessary	Twitch
server-session-bind	necessary	Wix.com
server_session_id	necessary	Twitch
sess	necessary	Xandr	adnxs.com
sessionFunnelEventLogged	marketing	Pinterest
session_storage_last_visited_twitch_url	necessary	Twitch
session_unique_id	necessary	Twitch
sessionid	marketing	Meta	instagram.com
sfau	marketing	Facebook	facebook.com
sfdc-stream	necessary	Salesforce
sfdc_lv2	necessary	Salesforce
sharebox-suggestion	statistics	LinkedIn
sharing_*	necessary	Crazy Egg	crazyegg.com
shbid	marketing	Meta	instagram.com
shbts	marketing	Meta	instagram.com
shop_analytics	statistics	Shopify.com
shop_pay_accelerated	necessary	Shopify.com
shopify-editor-unconfirmed-settings	necessary	Shopify.com
shopify_pay	necessary	Shopify.com
shopify_pay_redirect	necessary	Shopify.com
showComments	necessary	-
showNewBuilderWarningMessage	necessary	Salesforce
show_cookie_banner	necessary	Github
sid_Client	necessary	Salesforce
sidebarPinned	preferences	Salesforce
sites-active-list-state-collapsed	necessary	-
smSession	necessary	Wix.com
sm_ir	necessary	SurveyMonkey
sm_rec	necessary	SurveyMonkey
sp_landing	necessary	Spotify
sp_t	necessary	Spotify
spbc_2fa_passed	necessary	CleanTalk
spbc_cookies_test	necessary	CleanTalk
spbc_firewall_pass_key	necessary	CleanTalk
spbc_is_logged_in	necessary	CleanTalk
spbc_log_id	necessary	CleanTalk
spbc_timer	necessary	CleanTalk
spectroscopyId	marketing	LinkedIn
spx_ts	marketing	Ortec
sqzl_abs	marketing	Squeezely
sqzl_consent	necessary	Squeezely
sqzl_session_id	marketing	Squeezely
sqzl_vw	marketing	Squeezely
ss	necessary	betweendigital.com	betweendigital.com
ssid	marketing	Magnite	springserve.com
ssoCSRFCookie	necessary	Dynatrace
sso_user	necessary	SurveyMonkey
ssostartpage	necessary	Salesforce
sst	marketing	Magnite	springserve.com
st_chc	marketing	seedtag.com
st_cnt	marketing	seedtag.com
st_cs	marketing	seedtag.com
st_csd	marketing	seedtag.com
st_optout	necessary	ShareThis
st_ssp	marketing	seedtag.com
st_uid	marketing	seedtag.com
stf	necessary	-
stg_externalReferrer	statistics	Piwik
stg_fired__*	statistics	Piwik
stg_global_opt_out	statistics	Piwik
stg_last_interaction	statistics	Piwik
stg_pk_campaign	statistics	Piwik
stg_returning_visitor	statistics	Piwik
stg_traffic_source_priority	statistics	Piwik
stg_utm_campaign	statistics	Piwik
stnojs	necessary	-
stopMobileRedirect	necessary	Wikipedia
store	necessary	-
store_notice*	necessary	-
storefront_digest	necessary	Shopify.com
stsservicecookie	necessary	Microsoft
stx_user_id	marketing	Sharethrough
svSession	marketing	Wix.com
svid	marketing	Epsilon	mediaplex.com
swym-cu_ct	necessary	Swym
swym-email	necessary	Swym
swym-instrumentMap	necessary	Swym
swym-o_s	necessary	Swym
swym-ol_ct	necessary	Swym
swym-pid	necessary	Swym
swym-session-id	necessary	Swym
swym-swymRegid	necessary	Swym
swym-tpermts	necessary	Swym
swym-u_pref	necessary	Swym
swym-v-ckd	necessary	Swym
swym-weml	necessary	Swym
sync	marketing	TripleLift	3lift.com
syndication_guest_id	marketing	X
t	necessary	-
tPHG-PS	marketing	Partnerize
t_gid	marketing	taboola.com
t_pt_gid	necessary	taboola.com
taboola_fp_td_user_id	necessary	taboola.com
taboola_select	necessary	taboola.com
taboola_session_id	marketing	taboola.com
tawkUUID	statistics	Tawk.to Chat
tawk_*	necessary	-
tb_click_param	statistics	taboola.com
tbla_id	marketing	Yahoo
tc_caids	necessary	Command Act
tc_cj_ss	necessary	Command Act
tc_cj_v2	marketing	Command Act
tc_cj_v2_cmp.	marketing	Command Act
tc_cj_v2_med	marketing	Command Act
tc_sample_	necessary	Command Act
tc_ss*	necessary	Command Act
tc_test_cookie	necessary	Command Act
td	statistics	Google	www.googletagmanager.com
tearsheet	marketing	Yahoo	yahoo.com
test	necessary	-
test_cookie	necessary	Google
test_rudder_cookie	statistics	Rudderstack
tf_respondent_cc	necessary	Typeform
tfw_exp	marketing	X
tix_view_token	necessary	-
tk_ai	necessary	WooCommerce / Jetpack
tk_lr	marketing	-
tk_or	marketing	-
tk_qs	statistics	-
tk_r3d	statistics	-
tk_tc	statistics	-
tluid	marketing	TripleLift	3lift.com
tluidp	marketing	TripleLift	3lift.com
token	marketing	Adform	adform.net
token	necessary	Xandr	adnxs.com
tp	marketing	Bombora	ml314.com
tp*	marketing	Totvs	t.tailtarget.com
trac_form_token	necessary	-
trac_session	necessary	-
tracked_start_checkout	statistics	Shopify.com
trc	marketing	Platform161	creative-serving.com
trc_cookie_storage	marketing	Yahoo
triplelift_uid	marketing	Adhese
trk	marketing	Totvs	t.tailtarget.com
trkCode	marketing	LinkedIn
trkInfo	marketing	LinkedIn
ts	necessary	PayPal	paypal.com
ts	necessary	RTB House	creativecdn.com
ts_c	necessary	PayPal
tsrce	necessary	PayPal	paypal.com
tsrvid	necessary	-
tt_bluekai	marketing	Teads.com
tt_exelate	marketing	Teads.com
tt_liveramp	marketing	Teads.com
tt_neustar	marketing	Teads.com
tt_salesforce	marketing	Teads.com
tt_viewer	marketing	Teads.com
ttbprf	marketing	Totvs	t.tailtarget.com
ttc	marketing	Totvs	t.tailtarget.com
ttca	marketing	Totvs	t.tailtarget.com
ttcsid*	marketing	TikTok	tiktok.com
ttd	marketing	Outbrain	outbrain.com
ttgcm	marketing	Totvs	t.tailtarget.com
ttnprf	marketing	Totvs	t.tailtarget.com
ttwid	marketing	TikTok	tiktok.com
tu	marketing	adscale.de	adscale.de
tuuid	marketing	Platform161	creative-serving.com
tuuid_lu	marketing	bidswitch.net
tv_U*	marketing	Magnite	tremorhub.com
tv_spot_tracker	statistics	Abovo Media
tvid	marketing	Magnite	tremorhub.com
twid	marketing	X	twitter.com
twitch.lohp.countryCode	necessary	Twitch
tz	necessary	Github	github.com
u	marketing	RTB House	creativecdn.com
u	marketing	Totvs	t.tailtarget.com
ua_	necessary	-
ud	marketing	Nielsen	exelator.com
udmts	marketing	Underdog Media	udmserve.net
udo	marketing	Nielsen	exelator.com
uesign	necessary	ZOHO	salesiq.zoho.com
uh	necessary	LinkedIn	linkedin.com
uid	marketing	Adform	adform.net
uid-bp-*	marketing	FreeWheel
uids	marketing	Admatic	admatic.com.tr
uids	marketing	Xandr	adnxs.com
um	marketing	ad.360yield.com	ad.360yield.com
um2	marketing	visx.net	visx.net
umami.*	statistics	-
umeh	marketing	ad.360yield.com	ad.360yield.com
unifiedPixel	marketing	Outbrain
unique_ad_source_impression	marketing	Yahoo
unique_id	necessary	Twitch
unique_id_durable	necessary	Twitch
univ_id	marketing	OpenX
unruly_m*	marketing	Unrulymedia.com
useStandbyUrl	necessary	Salesforce
user_allowed_save_cookie	necessary	Adobe
user_session	necessary	Github
userlang*	preferences	Cookiebot	cookiebot.com
usersync	statistics	Xandr	adnxs.com
usida	marketing	Facebook	facebook.com
usprivacy	necessary	-
usprivacy*	necessary	-
usst	statistics	Yandex	yandex.ru
utm_key	necessary	OneTrust
uu	marketing	adscale.de	adscale.de
uuid	marketing	MediaMath	mathtag.com
uuid2	marketing	Xandr	adnxs.com
uuidc	marketing	MediaMath	mathtag.com
v_usr	marketing	E-volution.ai
version	marketing	Aniview	track1.aniview.com
vfThirdpartyCookiesEnabled	necessary	Viafoura
vglnk.Agent.p	marketing	Disqus
vglnk.PartnerRfsh.p	marketing	Disqus
videoChat.notice_dismissed	necessary	Twitch
vidoomy-uids	marketing	Vidoomy
viewed_cookie_policy	necessary	CookieYes
viewer	marketing	Ortec	adscience.nl
viewer_token	marketing	csync.loopme.me
visid_incap_*	necessary	Imperva
visitor	marketing	Nativo	postrelease.com
visitor-id	marketing	Media.net
visitor_id*	marketing	Salesforce
vs	statistics	Equativ.com	smartadserver.com
vst	marketing	GumGum	gumgum.com
vuid	statistics	Vimeo	vimeo.com
wa_lang_pref	preferences	WhatsApp
wa_ul	necessary	WhatsApp
waveUserPrefFinderLeftNav	preferences	Salesforce
waveUserPrefFinderListView	preferences	Salesforce
wd	necessary	Facebook	facebook.com
webact	necessary	-
welcome-*	necessary	-
wfivefivec	marketing	Roku
wires	necessary	-
wires_challenge	necessary	-
wistia	necessary	-
wistia-http2-push-disabled	necessary	Wistia
wistia-video-progress-*	necessary	Wistia
wixLanguage	preferences	Wix.com
woocommerce_cart_hash	necessary	-
woocommerce_dismissed_suggestions__*	necessary	-
woocommerce_items_in_cart	necessary	-
woocommerce_recently_viewed	necessary	-
woocommerce_snooze_suggestions__*	necessary	-
wordpress_google_apps_login	necessary	-
wordpress_logged_in_*	necessary	-
wordpress_test_cookie	necessary	-
wp-postpass_*	necessary	-
wp-saving-post	necessary	-
wp-settings-*	necessary	-
wp-settings-time-*	necessary	-
wp-wpml_current_language	preferences	-
wp_lang	preferences	-
wp_woocommerce_session_*	necessary	-
wporg_locale	preferences	-
wporg_logged_in	necessary	-
wporg_sec	necessary	-
wwepo	necessary	LinkedIn	linkedin.com
wwwchannelme_z_sid	necessary	Channel.me
x-ms-cpim-admin	necessary	Microsoft
x-ms-cpim-cache*	necessary	Microsoft
x-ms-cpim-csrf	necessary	Microsoft
x-ms-cpim-ctx	necessary	Microsoft
x-ms-cpim-dc	necessary	Microsoft
x-ms-cpim-geo	necessary	Microsoft
x-ms-cpim-rc	necessary	Microsoft
x-ms-cpim-rp	necessary	Microsoft
x-ms-cpim-slice	necessary	Microsoft
x-ms-cpim-sso*	necessary	Microsoft
x-ms-cpim-trans	necessary	Microsoft
x-ms-gateway-slice	necessary	Microsoft
x-ms-routing-name	necessary	Lightbox
x-pp-s	necessary	PayPal
xbc	necessary	-
xf_consent	necessary	-
xf_csrf	necessary	-
xf_dbWriteForced	necessary	-
xf_emoji_usage	necessary	-
xf_from_search	necessary	-
xf_inline_mod_*	necessary	-
xf_language_id	preferences	-
xf_ls	necessary	-
xf_notice_dismiss	necessary	-
xf_push_notice_dismiss	necessary	-
xf_push_subscription_updated	necessary	-
xf_session	necessary	-
xf_style_id	necessary	-
xf_tfa_trust	necessary	-
xf_toggle	necessary	-
xf_user	necessary	-
xs	marketing	Facebook	facebook.com
yabs-sid	statistics	Yandex
yabs-vdrf	statistics	Yandex
yandexuid	statistics	Yandex	yandex.ru
yashr	statistics	Yandex	yandex.ru
yieldmo_id	statistics	Yieldmo
yith_wcwl_session_	necessary	-
ymex	statistics	Yandex	yandex.ru
yuidss	statistics	Yandex	yandex.ru
zc	marketing	Zeotap	zeotap.com
zc_consent	necessary	ZOHO
zc_cu_exp	necessary	ZOHO
zc_loc	marketing	ZOHO
zc_show	marketing	ZOHO
zendesk_thirdparty_test	necessary	Zendesk
zi	marketing	Zeotap	zeotap.com
zsc	marketing	Zeotap	zeotap.com
zte2095	necessary	Zendesk
zuc	marketing	Zeotap	zeotap.com
`;
