import { base64Text } from '../shared/base64.ts';
import { asRecord, parseJson, type Json } from '../shared/json.ts';
import type { IdentifierRole } from './cookie-entry.ts';

/** What a value gave: the id alone, and when it was first written, ms since 1970, if the value tells. */
export interface IdentifierRead {
  id: string;
  firstSeen?: number;
  /** true when the site may have chosen the id itself: an account number or an address */
  directlyIdentifying?: boolean;
}

/** One entry of the allow-list: which name, how the id is taken out of the value, and who can search by it. */
export interface IdentifierForm {
  kind: string;
  /** the product whose log or profile can be searched by it; a proper name, the same in every language */
  system: string;
  role: IdentifierRole;
  names: RegExp;
  /** where alone the name means this; everywhere when left out */
  domain?: string;
  /** @param value with its percent-encoding undone */
  read(value: string): IdentifierRead | null;
  /** the vendor's page that the form rests on */
  documented: string;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Group `id`, or else group 1, is the id; group `ms` or `s` is the time of the first visit. */
function take(pattern: string, flags = ''): (value: string) => IdentifierRead | null {
  const form = new RegExp(pattern, flags);
  return (value) => {
    const match = form.exec(value);
    const { id = match?.[1], ms, s } = match?.groups ?? {};
    if (!id) return null;
    return ms || s ? { id, firstSeen: ms ? Number(ms) : Number(s) * 1000 } : { id };
  };
}

const uuid = take(`^"?(${UUID})"?$`, 'i');
const whole = (pattern: string): ((value: string) => IdentifierRead | null) => take(`^(${pattern})$`);

// A UUID, Mixpanel's older form, Amplitude's older form.
const RANDOM = new RegExp(`^(?:\\$device:)?${UUID}$|^[0-9a-f]{13,15}-[0-9a-f-]{30,60}$|^[\\w-]{21,22}R$`, 'i');

/** An id that the site may have chosen itself: it names a person directly unless it has the form of a random one. */
function ownId(id: Json | undefined): IdentifierRead | null {
  if (typeof id !== 'string' || !/^[\w$.@:+=|~-]{1,128}$/.test(id)) return null;
  return { id, directlyIdentifying: !RANDOM.test(id) };
}

/** A record in the value: JSON, or JSON in base64, once more percent-encoded or not. */
function recordIn(value: string): { [key: string]: Json } | null {
  const text = value.startsWith('{') ? value : (base64Text(value) ?? '');
  return asRecord(parseJson(text.startsWith('%') ? undoPercent(text) : text));
}

/** The text with its percent-encoding undone; as it is where that is damaged. */
export function undoPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first of these keys of the record that holds an id. */
const keyOf =
  (...keys: string[]) =>
  (value: string): IdentifierRead | null => {
    const record = recordIn(value);
    for (const key of keys) {
      const read = ownId(record?.[key]);
      if (read) return read;
    }
    return null;
  };

/** An id of a fixed form in a record, and the time in another key of it. */
const fieldOf =
  (key: string, form: (id: string) => IdentifierRead | null, time?: string) =>
  (value: string): IdentifierRead | null => {
    const record = recordIn(value);
    const id = record?.[key];
    const read = typeof id === 'string' ? form(id) : null;
    const written = time === undefined ? undefined : record?.[time];
    const firstSeen = typeof written === 'string' ? Date.parse(written) : written;
    return read && typeof firstSeen === 'number' ? { id: read.id, firstSeen } : read;
  };

const named = (name: string): RegExp => new RegExp(`^${name}$`);

/**
 * The only values that ever leave a cookie or a stored item. Each entry names an id that a controller or its processor
 * can search by, in the form that the vendor documents; what logs a person in, or opens a conversation, is none of them.
 * To add one: an entry here, and a row in its test.
 */
// prettier-ignore
export const IDENTIFIER_FORMS: readonly IdentifierForm[] = [
  // Receipts of a choice
  { kind: 'cookiebot-consent', system: 'Cookiebot', role: 'consent', names: named('CookieConsent'), read: take(`stamp:'([A-Za-z0-9+/]{20,}={0,2})'(?:.*\\butc:(?<ms>\\d{13})\\b)?`, 's'), documented: 'https://www.cookiebot.com/en/developer/' },
  { kind: 'onetrust-consent', system: 'OneTrust', role: 'consent', names: named('OptanonConsent'), read: take(`(?:^|&)consentId=(${UUID})(?:&|$)`, 'i'), documented: 'OneTrust help, Consent receipts: consentId' },
  { kind: 'didomi-consent', system: 'Didomi', role: 'consent', names: named('didomi_token'), read: fieldOf('user_id', uuid, 'created'), documented: 'https://developers.didomi.io, Cookies and storage' },
  { kind: 'axeptio-consent', system: 'Axeptio', role: 'consent', names: named('axeptio_cookies'), read: fieldOf('$$token', whole('[a-z0-9]{16,40}'), '$$date'), documented: 'Axeptio support, Proof of consent: token' },

  // Google
  { kind: 'google-analytics-client', system: 'Google Analytics', role: 'visitor', names: named('_ga'), read: take('^GA1\\.\\d+\\.(\\d+\\.(?<s>\\d{10}))$'), documented: 'https://developers.google.com/analytics/devguides/config/userdeletion/v3: CLIENT_ID' },
  { kind: 'google-analytics-session', system: 'Google Analytics', role: 'session', names: named('_ga_[A-Z0-9]+'), read: take('^GS(?:1\\.\\d+\\.|2\\.\\d+\\.(?:[a-z][^$]*\\$)*?s)(\\d{10})(?=[.$]|$)'), documented: 'https://support.google.com/analytics/answer/11397207: ga_session_id' },
  { kind: 'google-analytics-day', system: 'Google Analytics', role: 'visitor', names: named('_gid'), read: take('^GA1\\.\\d+\\.(\\d+\\.(?<s>\\d{10}))$'), documented: 'https://policies.google.com/technologies/cookies: kept for 24 hours' },
  { kind: 'google-ads-conversion', system: 'Google Ads', role: 'browser', names: named('_gcl_au'), read: take('^1\\.1\\.(\\d+\\.(?<s>\\d{10}))(?:\\.|$)'), documented: 'https://support.google.com/google-ads/answer/7521212: conversion linker' },
  { kind: 'google-ads-click', system: 'Google Ads', role: 'ad-click', names: named('_gcl_aw'), read: take('^GCL\\.(?<s>\\d{10})\\.(?<id>[\\w-]{20,200})$'), documented: 'https://support.google.com/google-ads/answer/7521212: GCLID' },
  { kind: 'google-ad-manager', system: 'Google Ad Manager', role: 'browser', names: named('__gads'), read: take('^ID=([0-9a-f]{16}(?:-[0-9a-f]{16})?)(?::(?:.*\\bT=(?<s>\\d{10}))?|$)', 's'), documented: 'https://policies.google.com/technologies/cookies' },

  // Other advertising
  { kind: 'meta-browser', system: 'Meta (fbp)', role: 'browser', names: named('_fbp'), read: take('^(fb\\.\\d\\.(?<ms>\\d{13})\\.\\d+)(?:\\.[\\w-]+)?$'), documented: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc' },
  { kind: 'meta-click', system: 'Meta (fbc)', role: 'ad-click', names: named('_fbc'), read: take('^(fb\\.\\d\\.(?<ms>\\d{13})\\.[\\w-]+)$'), documented: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc' },
  { kind: 'linkedin-member', system: 'LinkedIn', role: 'ad-click', names: named('li_fat_id'), read: uuid, documented: 'https://www.linkedin.com/legal/l/cookie-table' },
  { kind: 'linkedin-browser', system: 'LinkedIn', role: 'browser', names: named('bcookie'), read: take(`^"?v=\\d+&(${UUID})"?$`, 'i'), documented: 'https://www.linkedin.com/legal/l/cookie-table' },
  { kind: 'microsoft-user', system: 'Microsoft (MUID)', role: 'browser', names: named('MUID'), read: whole('[0-9A-F]{32}'), documented: 'https://learn.microsoft.com/clarity/setup-and-installation/cookie-list' },
  { kind: 'microsoft-ads-visitor', system: 'Microsoft Advertising', role: 'browser', names: named('_uetvid'), read: whole(`[0-9a-f]{32}|${UUID}`), documented: 'https://help.ads.microsoft.com, What is UET: _uetvid' },
  { kind: 'tiktok-browser', system: 'TikTok', role: 'browser', names: named('_ttp'), read: take('^([\\w-]{20,40})(?:\\.tt\\.\\d)?$'), documented: 'https://ads.tiktok.com/help, Using cookies with TikTok Pixel: _ttp' },
  { kind: 'xandr-user', system: 'Xandr', role: 'browser', names: named('uuid2'), domain: 'adnxs.com', read: whole('\\d{17,19}'), documented: 'Microsoft Advertising, Xandr platform cookies: uuid2' },
  { kind: 'snapchat-browser', system: 'Snapchat', role: 'browser', names: named('_scid'), read: uuid, documented: 'https://businesshelp.snapchat.com, Snap Pixel cookies: _scid' },
  { kind: 'reddit-browser', system: 'Reddit', role: 'browser', names: named('_rdt_uuid'), read: take(`^((?<ms>\\d{13})\\.${UUID})$`, 'i'), documented: 'https://business.reddithelp.com, Reddit Pixel: _rdt_uuid' },
  { kind: 'quantcast-browser', system: 'Quantcast', role: 'browser', names: named('__qca'), read: take('^([A-Z]\\d-\\d+-(?<ms>\\d{13}))$'), documented: 'https://www.quantcast.com/privacy, first-party cookie __qca' },

  // Statistics
  { kind: 'hotjar-user', system: 'Hotjar', role: 'visitor', names: named('_hjSessionUser_\\d+'), read: fieldOf('id', uuid, 'created'), documented: 'https://help.hotjar.com, Cookies set by the Hotjar tracking code' },
  { kind: 'hotjar-user-old', system: 'Hotjar', role: 'visitor', names: named('_hjid'), read: uuid, documented: 'https://help.hotjar.com, Cookies set by the Hotjar tracking code' },
  { kind: 'clarity-user', system: 'Microsoft Clarity', role: 'visitor', names: named('_clck'), read: take('^([0-9a-z]{5,12})(?:[|^]|$)'), documented: 'https://learn.microsoft.com/clarity/setup-and-installation/cookie-list' },
  { kind: 'matomo-visitor', system: 'Matomo', role: 'visitor', names: /^_pk_id\.[\w.-]+$/, read: take('^([0-9a-f]{16})\\.(?<s>\\d{10})\\.'), documented: 'https://developer.matomo.org/api-reference/tracking-api: _id; Piwik PRO writes the same form' },
  { kind: 'mixpanel-user', system: 'Mixpanel', role: 'device', names: /^mp_[0-9a-z]+_mixpanel$/i, read: keyOf('$device_id', 'distinct_id'), documented: 'https://docs.mixpanel.com/docs/tracking-methods/id-management' },
  { kind: 'amplitude-device', system: 'Amplitude', role: 'device', names: named('AMP_[0-9a-f]{10}'), read: keyOf('deviceId'), documented: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management' },
  { kind: 'amplitude-device-old', system: 'Amplitude', role: 'device', names: named('amplitude_id_[\\w.-]+'), read: keyOf('deviceId'), documented: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management-javascript-sdk' },
  { kind: 'posthog-device', system: 'PostHog', role: 'device', names: named('ph_\\w+_posthog'), read: keyOf('$device_id', 'distinct_id'), documented: 'https://posthog.com/docs/libraries/js/persistence' },
  { kind: 'segment-anonymous', system: 'Segment', role: 'visitor', names: named('ajs_anonymous_id'), read: uuid, documented: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity' },
  { kind: 'segment-user', system: 'Segment', role: 'user', names: named('ajs_user_id'), read: (value) => { const read = ownId(/^"?([^"]*)"?$/.exec(value)?.[1]); return read && { ...read, directlyIdentifying: true }; }, documented: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity' },
  { kind: 'heap-user', system: 'Heap', role: 'visitor', names: named('_hp2_id\\.\\d+'), read: fieldOf('userId', whole('\\d{10,20}')), documented: 'https://help.heap.io, What cookies does Heap set and what are they used for' },
  { kind: 'snowplow-user', system: 'Snowplow', role: 'visitor', names: named('_sp_id\\.[0-9a-f]{4}'), read: take(`^(${UUID})\\.(?<s>\\d{10})\\.`), documented: 'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/' },
  { kind: 'yandex-metrica-client', system: 'Yandex Metrica', role: 'visitor', names: named('_ym_uid'), read: take('^((?<s>\\d{10})\\d{6,10})$'), documented: 'https://yandex.com/support/metrica/general/cookie-usage.html: ClientID' },
  { kind: 'piano-visitor', system: 'Piano Analytics', role: 'visitor', names: named('atuserid'), read: fieldOf('val', uuid), documented: 'https://developers.atinternet-solutions.com, Cookies: atuserid' },
  { kind: 'adobe-experience-cloud', system: 'Adobe Experience Cloud (ECID)', role: 'visitor', names: /^AMCV_[0-9A-F]+(?:%40|@)AdobeOrg$/i, read: take('(?:^|\\|)MCMID\\|(\\d{38})(?:\\||$)'), documented: 'https://experienceleague.adobe.com, Experience Cloud ID service: AMCV cookie' },
  { kind: 'vimeo-viewer', system: 'Vimeo', role: 'visitor', names: named('vuid'), read: whole('pl\\d+\\.\\d+'), documented: 'https://vimeo.com/cookie_policy' },
  { kind: 'shopify-visitor', system: 'Shopify', role: 'visitor', names: named('_shopify_y'), read: uuid, documented: 'https://www.shopify.com/legal/cookies' },

  // Contacts and chat: tied to a name once a form was sent or a message written
  { kind: 'hubspot-user-token', system: 'HubSpot', role: 'contact', names: named('hubspotutk'), read: whole('[0-9a-f]{32}'), documented: "HubSpot knowledge base, Cookies set in a visitor's browser" },
  { kind: 'hubspot-user-token', system: 'HubSpot', role: 'contact', names: named('__hstc'), read: take('^\\d+\\.([0-9a-f]{32})\\.(?<ms>\\d{13})\\.\\d{13}\\.\\d{13}\\.\\d+$'), documented: "HubSpot knowledge base, Cookies set in a visitor's browser" },
  { kind: 'brevo-visitor', system: 'Brevo', role: 'contact', names: named('sib_cuid'), read: uuid, documented: 'Brevo tracker documentation, Principles' },
  { kind: 'marketo-lead', system: 'Marketo', role: 'contact', names: named('_mkto_trk'), read: take('^id:[\\w-]+&token:(_mch-[\\w.-]+-(?<ms>\\d{13})-\\d+)$'), documented: 'https://experienceleague.adobe.com, Munchkin tracking cookie' },
  { kind: 'pardot-visitor', system: 'Salesforce Account Engagement (Pardot)', role: 'contact', names: named('visitor_id\\d+'), read: whole('\\d{6,12}'), documented: 'https://help.salesforce.com, Account Engagement tracking cookies: not the -hash beside it' },
  { kind: 'leadfeeder-visitor', system: 'Leadfeeder', role: 'contact', names: named('_lfa'), read: take('^LF1\\.1\\.([0-9a-f]{16})\\.(?<ms>\\d{13})$'), documented: 'https://support.pipedrive.com/article/leadbooster-cookies' },
  { kind: 'intercom-visitor', system: 'Intercom', role: 'contact', names: named('intercom-id-[a-z0-9]+'), read: uuid, documented: 'https://www.intercom.com/help/en/articles/2361922' },
  { kind: 'intercom-device', system: 'Intercom', role: 'device', names: named('intercom-device-id-[a-z0-9]+'), read: uuid, documented: 'https://www.intercom.com/help/en/articles/2361922' },
];
