import { asRecord, parseJson, type Json } from '../shared/json.ts';
import * as z from '../shared/schema.ts';
import { parseUrl } from '../shared/url.ts';
import {
  CUT_PARTS,
  STORE_KINDS,
  type AccessTier,
  type Evidence,
  type Limit,
  type ObservedCookie,
  type Site,
} from './evidence.ts';

/** What Habeas itself knows of the click, beside what the page claims. */
export interface ReadingContext {
  /** address of the tab at the click */
  url: string;
  tier: AccessTier;
  /** ms since 1970 */
  readAt: number;
  registrableDomain: (host: string) => string;
}

const MOST = {
  cookies: 6_000,
  storage: 7_000,
  stores: 200,
  links: 2_000,
  scripts: 500,
  hosts: 300,
  frames: 50,
  jsonLd: 20,
  present: 300,
};
/** 9999-12-31, and so far beyond what any browser keeps (400 days) */
const LATEST_MS = 253_402_300_799_000;

const text = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((value: string) => value.slice(0, most)),
  );
const webAddress = z.string().check(z.maxLength(4_000), z.regex(/^(?:https?|mailto):/i));
const host = z.string().check(z.maxLength(255), z.regex(/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/i));

const PageCookie = z.tuple([text(1_000), text(8_000)]);

const Item = z.object({
  area: z.enum(['local', 'session']),
  key: text(500),
  value: z.nullable(text(60_000)),
  size: z.number().check(z.nonnegative()),
});

const Link = z.object({
  href: webAddress,
  text: text(200),
  rel: text(100),
  place: z.enum(['footer', 'header', 'nav', 'main', 'dialog', 'other']),
});

const Element = z.object({
  text: text(2_000),
  attributes: z.record(z.string(), z.nullable(text(2_000))),
  parts: z.record(z.string(), text(2_000)),
  rows: z.array(z.array(text(1_000)).check(z.maxLength(12))).check(z.maxLength(1_000)),
});

// Each field apart, so that a browser's new word in one of them does not lose the cookie.
const ApiCookie = {
  name: text(4_096),
  value: text(8_000),
  domain: text(255),
  hostOnly: z.boolean(),
  path: text(1_024),
  secure: z.boolean(),
  httpOnly: z.boolean(),
  sameSite: z.enum(['no_restriction', 'lax', 'strict', 'unspecified']),
  session: z.boolean(),
  expirationDate: z.number().check(z.nonnegative()),
  partitionKey: z.object({ topLevelSite: z.optional(text(255)) }),
};

const SAME_SITE = { no_restriction: 'none', lax: 'lax', strict: 'strict', unspecified: null } as const;

/** Plain JSON out of anything, bounded in depth, breadth and nodes: what is no JSON, or beyond, becomes null. */
function plain(value: unknown, depth = 0, budget = { nodes: 50_000 }): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.slice(0, 100_000);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || depth >= 12 || budget.nodes-- <= 0) return null;
  if (Array.isArray(value)) return Array.from(value.slice(0, 1_000), (item) => plain(item, depth + 1, budget));
  const entries = Object.entries(value).slice(0, 1_000);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, depth + 1, budget)]));
}

/** Takes field after field of an untrusted record, and remembers which could not be taken. */
function takingFrom(record: Record<string, unknown>, malformed: Set<string>) {
  return {
    one<Value>(field: string, schema: z.ZodMiniType<Value>, otherwise: Value): Value {
      const taken = z.safeParse(schema, record[field]);
      if (!taken.success) malformed.add(field);
      return taken.success ? taken.data : otherwise;
    },
    list<Value>(field: string, schema: z.ZodMiniType<Value>, most: number): Value[] {
      const list: unknown = record[field];
      if (!Array.isArray(list)) {
        malformed.add(field);
        return [];
      }
      if (list.length > most) malformed.add(field);
      return list.slice(0, most).flatMap((item) => {
        const taken = z.safeParse(schema, item);
        if (!taken.success) malformed.add(field);
        return taken.success ? [taken.data] : [];
      });
    },
    map(field: string): [string, unknown][] {
      const map: unknown = record[field];
      if (typeof map === 'object' && map !== null && !Array.isArray(map)) return Object.entries(map).slice(0, 500);
      malformed.add(field);
      return [];
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function asRecordOf(record: Record<string, unknown>, field: string): Record<string, unknown> {
  const value: unknown = record[field];
  return isRecord(value) ? value : {};
}

function apiCookie(raw: unknown, malformed: Set<string>): ObservedCookie | null {
  const problems = new Set<string>();
  const cookie = isRecord(raw) ? raw : {};
  const { one } = takingFrom(cookie, problems);
  const name = one<string | null>('name', ApiCookie.name, null);
  const value = one<string | null>('value', ApiCookie.value, null);
  const domain = one<string | null>('domain', ApiCookie.domain, null);
  const httpOnly = one<boolean | null>('httpOnly', ApiCookie.httpOnly, null);
  const sameSite = one<keyof typeof SAME_SITE | null>('sameSite', ApiCookie.sameSite, null);
  const seconds = one<number | undefined>('expirationDate', z.optional(ApiCookie.expirationDate), undefined);
  const partition = one('partitionKey', z.nullish(ApiCookie.partitionKey), null)?.topLevelSite;
  const observed: ObservedCookie = {
    name: name ?? '',
    // Only what is known not to be HttpOnly: a session that logs a person in must not enter.
    value: httpOnly === false ? value : null,
    domain: domain?.replace(/^\./, '').toLowerCase() ?? null,
    hostOnly: one<boolean | null>('hostOnly', ApiCookie.hostOnly, null),
    path: one<string | null>('path', ApiCookie.path, null),
    secure: one<boolean | null>('secure', ApiCookie.secure, null),
    httpOnly,
    sameSite: sameSite && SAME_SITE[sameSite],
    expires: seconds === undefined ? null : Math.min(Math.round(seconds * 1_000), LATEST_MS),
    session: one<boolean | null>('session', ApiCookie.session, null),
    // Firefox and Chromium both write an empty or absent site for "not partitioned".
    partition: partition || null,
    source: 'cookies-api',
  };
  for (const problem of problems) malformed.add(`cookies-api ${problem}`);
  return name === null || domain === null ? null : observed;
}

/** One row a cookie: the API is asked several overlapping questions. */
function distinct(cookies: ObservedCookie[]): ObservedCookie[] {
  const rows = new Map<string, ObservedCookie>();
  for (const cookie of cookies) {
    const id = JSON.stringify([cookie.name, cookie.domain, cookie.hostOnly, cookie.path, cookie.partition]);
    if (!rows.has(id)) rows.set(id, cookie);
  }
  return [...rows.values()];
}

/**
 * One row a cookie out of both sources. A pair of `document.cookie` is the API's row of the same name that a script of
 * this host can see, rather one of the same value; each row answers for one pair, so that a host's and its parent
 * domain's cookie of one name stay two.
 */
function merged(pairs: [string, string][], fromApi: ObservedCookie[], pageHost: string): ObservedCookie[] {
  const visible = fromApi.filter(
    ({ httpOnly, domain, hostOnly }) =>
      httpOnly !== true && (domain === pageHost || (hostOnly !== true && pageHost.endsWith(`.${domain}`))),
  );
  const claim = (fits: (cookie: ObservedCookie) => boolean): boolean => {
    const index = visible.findIndex(fits);
    if (index >= 0) visible.splice(index, 1);
    return index >= 0;
  };
  const unclaimed = pairs
    .filter(([name, value]) => !claim((cookie) => cookie.name === name && cookie.value === value))
    .filter(([name]) => !claim((cookie) => cookie.name === name));
  const fromDocument = unclaimed.map(([name, value]): ObservedCookie => ({
    name,
    value,
    domain: null,
    hostOnly: null,
    path: null,
    secure: null,
    httpOnly: false,
    sameSite: null,
    expires: null,
    session: null,
    partition: null,
    source: 'document',
  }));
  return [...fromApi, ...fromDocument];
}

function limitsOf(tier: AccessTier): Limit[] {
  const thirdParty: Limit = { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' };
  if (tier === 'everywhere') return [];
  if (tier === 'site') return [thirdParty];
  return [
    { kind: 'not-allowed', what: 'http-only', tier: 'site' },
    { kind: 'not-allowed', what: 'parent-domain', tier: 'site' },
    thirdParty,
  ];
}

function siteOf(url: string, title: string, lang: string, context: ReadingContext): Site {
  const parsed = parseUrl(url);
  const pageHost = parsed?.hostname ?? '';
  return {
    url,
    origin: parsed?.origin ?? '',
    host: pageHost,
    registrableDomain: context.registrableDomain(pageHost),
    title,
    lang,
    readAt: context.readAt,
  };
}

/** Whichever of these hosts are of another registrable domain, each once. */
function thirdParties(hosts: readonly string[], siteDomain: string, { registrableDomain }: ReadingContext): string[] {
  return [...new Set(hosts.map((name) => name.toLowerCase()))].filter((name) => registrableDomain(name) !== siteDomain);
}

/**
 * The hosts that the page says it contacted and that the cookies API may be asked about, before its Evidence is made:
 * other hosts of its own site from tier `site` on, those of other sites at tier `everywhere`.
 */
export function contactedHosts(raw: unknown, context: ReadingContext): string[] {
  if (context.tier === 'page') return [];
  const listed = takingFrom(isRecord(raw) ? raw : {}, new Set()).list('hosts', host, MOST.hosts);
  const pageHost = parseUrl(context.url)?.hostname ?? '';
  const hosts = [...new Set(listed.map((name) => name.toLowerCase()))].filter((name) => name !== pageHost);
  const others = thirdParties(hosts, context.registrableDomain(pageHost), context);
  const own = hosts.filter((name) => !others.includes(name));
  return context.tier === 'site' ? own : [...own, ...others];
}

/**
 * The one untrusted border: what the page's own world answered (`readPage`) and what the cookies API answered become
 * Evidence, field by field. What does not fit its schema is dropped alone and named in `limits`, as is all that the
 * tier does not allow to see. Never throws and never changes its input.
 * @param raw answer of the in-page reader; null or undefined when the page gave none. An answer of another origin than
 * `context.url` is of a page that the person has since moved on to, and counts as none.
 * @param apiCookies rows of `cookies.getAll`; null or undefined when it was not asked or failed
 */
export function evidenceFrom(raw: unknown, apiCookies: unknown, context: ReadingContext): Evidence {
  const malformed = new Set<string>();
  const limits = limitsOf(context.tier);

  let page = isRecord(raw) ? raw : null;
  let url = context.url;
  if (page) {
    const claimed = z.safeParse(text(8_000), page['url']);
    const parsed = claimed.success ? parseUrl(claimed.data) : null;
    if (!parsed) malformed.add('url');
    else if (parsed.origin === parseUrl(context.url)?.origin) url = parsed.href;
    else {
      malformed.add('url');
      page = null;
    }
  } else if (raw !== null && raw !== undefined) malformed.add('page');
  if (!page) limits.push({ kind: 'no-answer', what: 'page' });

  const nothing: Record<string, unknown> = {
    title: '',
    lang: '',
    cookies: [],
    storage: [],
    stores: { database: [], cache: [], worker: [] },
    globals: {},
    calls: {},
    hangs: false,
    present: [],
    elements: {},
    jsonLd: [],
    links: [],
    scripts: [],
    hosts: [],
    frames: [],
    gpc: null,
    cut: {},
    unread: [],
  };
  const { one, list, map } = takingFrom(page ?? nothing, malformed);
  if (one('hangs', z.boolean(), false)) limits.push({ kind: 'no-answer', what: 'platform' });
  const site = siteOf(url, one('title', text(500), ''), one('lang', text(50), ''), context);

  if (context.tier !== 'page' && !Array.isArray(apiCookies)) limits.push({ kind: 'no-answer', what: 'cookies-api' });
  const apiRows: unknown[] = Array.isArray(apiCookies) ? apiCookies.slice(0, MOST.cookies) : [];
  if (Array.isArray(apiCookies) && apiCookies.length > MOST.cookies) {
    limits.push({ kind: 'cut', what: 'cookies', kept: MOST.cookies });
  }
  const fromApi = distinct(apiRows.flatMap((row) => apiCookie(row, malformed) ?? []));

  const parsedJsonLd = list('jsonLd', z.string().check(z.maxLength(100_000)), MOST.jsonLd).flatMap((script) => {
    const parsed = plain(parseJson(script));
    if (parsed === null) malformed.add('jsonLd');
    return parsed === null ? [] : [parsed];
  });
  const elements = map('elements').flatMap(([id, reads]) => {
    const taken = takingFrom({ elements: reads }, malformed).list('elements', Element, 200);
    return taken.length > 0 ? [[id, taken] as const] : [];
  });

  const frames = list('frames', host, MOST.frames).map((name) => name.toLowerCase());

  const named = asRecordOf(page ?? nothing, 'stores');
  const stores = STORE_KINDS.flatMap((kind) => {
    if (named[kind] === null || named[kind] === undefined) {
      limits.push({ kind: 'no-answer', what: kind });
      return [];
    }
    const given: unknown = named[kind];
    const tooMany = Array.isArray(given) && given.length > MOST.stores;
    if (tooMany) limits.push({ kind: 'cut', what: 'stores', kept: MOST.stores });
    const stores: unknown = tooMany ? given.slice(0, MOST.stores) : given;
    const names = takingFrom({ stores }, malformed).list('stores', text(500), MOST.stores);
    return [...new Set(names)].map((name) => ({ kind, name }));
  });

  for (const [part, kept] of map('cut')) {
    const what = CUT_PARTS.find((known) => known === part);
    if (what && typeof kept === 'number' && kept >= 0) limits.push({ kind: 'cut', what, kept });
    else malformed.add('cut');
  }
  for (const frame of new Set(frames)) {
    if (frame !== site.host) limits.push({ kind: 'frame', what: 'host', host: frame });
  }

  const evidence = {
    site,
    tier: context.tier,
    cookies: merged(list('cookies', PageCookie, MOST.cookies), fromApi, site.host),
    storage: list('storage', Item, MOST.storage),
    stores,
    globals: asRecord(plain(Object.fromEntries(map('globals')))) ?? {},
    calls: asRecord(plain(Object.fromEntries(map('calls')))) ?? {},
    present: list('present', text(500), MOST.present),
    elements: Object.fromEntries(elements),
    jsonLd: parsedJsonLd,
    links: list('links', Link, MOST.links),
    scripts: list('scripts', webAddress, MOST.scripts),
    thirdPartyHosts: thirdParties(list('hosts', host, MOST.hosts), site.registrableDomain, context),
    gpc: one('gpc', z.nullable(z.boolean()), null),
  };
  for (const part of list('unread', text(200), 50)) malformed.add(part);
  return { ...evidence, limits: [...limits, ...[...malformed].map((what): Limit => ({ kind: 'malformed', what }))] };
}
