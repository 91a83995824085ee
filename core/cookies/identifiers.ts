import type { Probe } from '../evidence/probe.ts';
import { asRecord, parseJson } from '../shared/json.ts';
import { base64Text } from '../shared/base64.ts';
import type { Identifier } from './cookie-entry.ts';

/** What a value gave: the id alone, and when it was first written, ms since 1970, if the value tells. */
interface Read {
  id: string;
  firstSeen?: number;
  directlyIdentifying?: boolean;
}

/** One entry of the allow-list: which name, and how the id is taken out of the value. */
interface IdentifierForm {
  kind: string;
  label: string;
  name: RegExp;
  read(value: string): Read | null;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Group 1 of the pattern is the id, group `ms` or `s` the time of the first visit. */
const from =
  (pattern: RegExp) =>
  (value: string): Read | null => {
    const match = pattern.exec(value);
    if (!match?.[1]) return null;
    const { ms, s } = match.groups ?? {};
    const firstSeen = ms ? Number(ms) : s ? Number(s) * 1000 : null;
    return firstSeen === null ? { id: match[1] } : { id: match[1], firstSeen };
  };

const uuid = from(new RegExp(`^"?(${UUID})"?$`, 'i'));

const RANDOM = new RegExp(`^(?:\\$device:)?${UUID}$|^[0-9a-f]{13,15}-[0-9a-f-]{30,60}$`, 'i');

/** An id that the site may have chosen itself: an account number or an address, unless it has the form of a random one. */
function ownId(id: unknown): Read | null {
  if (typeof id !== 'string' || !/^[\w$.@:+=|~-]{1,128}$/.test(id)) return null;
  return { id, directlyIdentifying: !RANDOM.test(id) };
}

function readHotjar(value: string): Read | null {
  const record = asRecord(parseJson(base64Text(value) ?? ''));
  if (typeof record?.id !== 'string' || uuid(record.id) === null) return null;
  return typeof record.created === 'number' ? { id: record.id, firstSeen: record.created } : { id: record.id };
}

function readMixpanel(value: string): Read | null {
  const record = asRecord(parseJson(value));
  return ownId(record?.$device_id) ?? ownId(record?.distinct_id);
}

function readSegmentUser(value: string): Read | null {
  const read = ownId(/^"?([^"]*)"?$/.exec(value)?.[1]);
  return read && { ...read, directlyIdentifying: true };
}

/**
 * The only values that ever leave a cookie or a stored item. Each entry names an id that a controller or its processor
 * can search by, in the form that the vendor documents; what logs a person in is none of them.
 */
const FORMS: readonly IdentifierForm[] = [
  {
    kind: 'cookiebot-consent',
    label: 'Cookiebot consent id',
    name: /^CookieConsent$/,
    read: from(/stamp:'([A-Za-z0-9+/]{20,}={0,2})'(?:.*\butc:(?<ms>\d{13})\b)?/s),
  },
  {
    kind: 'google-analytics-client',
    label: 'Google Analytics client id',
    name: /^_ga$/,
    read: from(/^GA1\.\d+\.(\d+\.(?<s>\d{10}))$/),
  },
  {
    kind: 'google-analytics-session',
    label: 'Google Analytics 4 session id',
    name: /^_ga_[A-Z0-9]+$/,
    read: from(/^GS(?:1\.\d+\.|2\.\d+\.(?:[a-z][^$]*\$)*?s)(\d{10})(?=[.$]|$)/),
  },
  {
    kind: 'google-analytics-day',
    label: 'Google Analytics 24-hour id',
    name: /^_gid$/,
    read: from(/^GA1\.\d+\.(\d+\.(?<s>\d{10}))$/),
  },
  {
    kind: 'google-ads-conversion',
    label: 'Google Ads conversion linker id',
    name: /^_gcl_au$/,
    read: from(/^1\.1\.(\d+\.(?<s>\d{10}))(?:\.|$)/),
  },
  {
    kind: 'google-ad-manager',
    label: 'Google Ad Manager id',
    name: /^__gads$/,
    read: from(/^ID=([0-9a-f]{16}(?:-[0-9a-f]{16})?)(?::(?:.*\bT=(?<s>\d{10}))?|$)/s),
  },
  {
    kind: 'meta-browser',
    label: 'Meta browser id (fbp)',
    name: /^_fbp$/,
    read: from(/^(fb\.\d\.(?<ms>\d{13})\.\d+)(?:\.[\w-]+)?$/),
  },
  { kind: 'meta-click', label: 'Meta click id (fbc)', name: /^_fbc$/, read: from(/^(fb\.\d\.(?<ms>\d{13})\.[\w-]+)$/) },
  { kind: 'hotjar-user', label: 'Hotjar user id', name: /^_hjSessionUser_\d+$/, read: readHotjar },
  { kind: 'hotjar-user-old', label: 'Hotjar user id', name: /^_hjid$/, read: uuid },
  { kind: 'hubspot-user-token', label: 'HubSpot user token', name: /^hubspotutk$/, read: from(/^([0-9a-f]{32})$/) },
  {
    kind: 'hubspot-user-token',
    label: 'HubSpot user token',
    name: /^__hstc$/,
    read: from(/^\d+\.([0-9a-f]{32})\.(?<ms>\d{13})\.\d{13}\.\d{13}\.\d+$/),
  },
  { kind: 'intercom-visitor', label: 'Intercom visitor id', name: /^intercom-id-[a-z0-9]+$/, read: uuid },
  { kind: 'intercom-device', label: 'Intercom device id', name: /^intercom-device-id-[a-z0-9]+$/, read: uuid },
  { kind: 'linkedin-member', label: 'LinkedIn indirect member id', name: /^li_fat_id$/, read: uuid },
  {
    kind: 'linkedin-browser',
    label: 'LinkedIn browser id',
    name: /^bcookie$/,
    read: from(new RegExp(`^"?v=\\d+&(${UUID})"?$`, 'i')),
  },
  {
    kind: 'matomo-visitor',
    label: 'Matomo visitor id',
    name: /^_pk_id\./,
    read: from(/^([0-9a-f]{16})\.(?<s>\d{10})\./),
  },
  { kind: 'mixpanel-user', label: 'Mixpanel id', name: /^mp_[0-9a-z]+_mixpanel$/i, read: readMixpanel },
  { kind: 'segment-anonymous', label: 'Segment anonymous id', name: /^ajs_anonymous_id$/, read: uuid },
  { kind: 'segment-user', label: 'Segment user id', name: /^ajs_user_id$/, read: readSegmentUser },
  { kind: 'brevo-visitor', label: 'Brevo tracker id', name: /^sib_cuid$/, read: uuid },
  {
    kind: 'leadfeeder-visitor',
    label: 'Leadfeeder visitor id',
    name: /^_lfa$/,
    read: from(/^LF1\.1\.([0-9a-f]{16})\.(?<ms>\d{13})$/),
  },
  { kind: 'microsoft-user', label: 'Microsoft user id (MUID)', name: /^MUID$/, read: from(/^([0-9A-F]{32})$/) },
  {
    kind: 'microsoft-ads-visitor',
    label: 'Microsoft Advertising visitor id',
    name: /^_uetvid$/,
    read: from(new RegExp(`^([0-9a-f]{32}|${UUID})$`)),
  },
  {
    kind: 'clarity-user',
    label: 'Microsoft Clarity user id',
    name: /^_clck$/,
    read: from(/^([0-9a-z]{5,12})(?:[|^]|$)/),
  },
  {
    kind: 'marketo-lead',
    label: 'Marketo lead token',
    name: /^_mkto_trk$/,
    read: from(/^id:[\w-]+&token:(_mch-[\w.-]+-(?<ms>\d{13})-\d+)$/),
  },
  { kind: 'xandr-user', label: 'Xandr user id', name: /^uuid2$/, read: from(/^(\d{17,19})$/) },
  { kind: 'snapchat-browser', label: 'Snapchat browser id', name: /^_scid$/, read: uuid },
  {
    kind: 'reddit-browser',
    label: 'Reddit browser id',
    name: /^_rdt_uuid$/,
    read: from(new RegExp(`^((?<ms>\\d{13})\\.${UUID})$`, 'i')),
  },
  { kind: 'vimeo-viewer', label: 'Vimeo viewer id', name: /^vuid$/, read: from(/^(pl\d+\.\d+)$/) },
  {
    kind: 'quantcast-browser',
    label: 'Quantcast browser id',
    name: /^__qca$/,
    read: from(/^([A-Z]\d-\d+-(?<ms>\d{13}))$/),
  },
  { kind: 'shopify-visitor', label: 'Shopify visitor id', name: /^_shopify_y$/, read: uuid },
];

/** Stored items whose values hold an identifier too, so that the in-page reader brings them. */
export const identifierProbe: Probe = { storage: ['ajs_anonymous_id', 'ajs_user_id', 'mp_*'] };

// What vendors write while there is no visitor yet, or instead of one.
const PLACEHOLDER =
  /^(?:["']?(?:anonymous|anon|guest|unknown|undefined|null|none|nan|true|false|test|default)["']?|[-+]?\d{1,2}|[0.\-:$a-z=]*0{8}[0.\-]*)$/i;

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

// A time that no vendor can have written says nothing: 2000-01-01 to 2100-01-01.
const plausible = (ms: number | undefined): number | null =>
  ms !== undefined && ms > 946_684_800_000 && ms < 4_102_444_800_000 ? ms : null;

/**
 * The identifier that a cookie or stored item of this name holds, by the allow-list alone; null for every other name, for
 * a value of another form and for a placeholder. Only the id is taken out, never the whole value.
 */
export function identifierOf(name: string, value: string, host: string): Identifier | null {
  const form = FORMS.find((one) => one.name.test(name));
  const read = form?.read(decoded(value));
  if (!form || !read || PLACEHOLDER.test(read.id)) return null;
  return {
    kind: form.kind,
    label: form.label,
    source: name,
    host,
    id: read.id,
    firstSeen: plausible(read.firstSeen),
    directlyIdentifying: read.directlyIdentifying ?? false,
  };
}
