import type { RecordedCookie, RecordedItem, SealedRecord, VisitRecord } from './record.ts';

/**
 * The record as `inspection.json`, the form that the Website Evidence Collector of the EDPS writes (version 2) and its
 * reporter reads: https://github.com/EU-EDPS/website-evidence-collector. docs/records.md has the mapping. What that tool
 * tests and Habeas does not is null or empty, and `task_description` says so.
 */
interface Inspection {
  title: string;
  task_description: Record<string, unknown>;
  uri_ins: string;
  uri_refs: string[];
  uri_dest: string;
  uri_redirects: string[];
  secure_connection: Record<
    'https_redirect' | 'https_support' | 'https_error' | 'http_error',
    boolean | string | null
  > & {
    redirects: string[];
  };
  testSSLError: null;
  testSSLErrorOutput: null;
  testSSLErrorCode: null;
  testSSL: null;
  host: string;
  script: Record<string, unknown>;
  localStorage: Record<string, Record<string, { value: string; firstPartyStorage: boolean }>>;
  cookies: InspectedCookie[];
  beacons: never[];
  links: Record<'firstParty' | 'thirdParty' | 'social' | 'keywords', InspectedLink[]>;
  unsafeForms: never[];
  browser: Record<string, unknown>;
  browsing_history: string[];
  hosts: Record<
    'requests' | 'beacons' | 'cookies' | 'localStorage' | 'links' | 'contentSecurityPolicy',
    { firstParty: string[]; thirdParty: string[] }
  >;
  websockets: Record<string, never>;
  websocketLog: Record<string, never>;
  start_time: string;
  end_time: string;
}

interface InspectedLink {
  href: string;
  inner_text: string;
  inner_html: string;
}

interface InspectedCookie {
  name: string;
  value: string;
  domain: string;
  path: string;
  /** seconds since 1970; -1 for a session cookie, and where the page is not told */
  expires: number;
  size: number;
  httpOnly: boolean | null;
  secure: boolean | null;
  session: boolean | null;
  sameSite?: 'Lax' | 'Strict' | 'None';
  partitionKey?: string;
  expiresUTC?: string;
  expiresDays?: number;
  firstPartyStorage: boolean;
}

const DAY = 86_400_000;
const SAME_SITE = { lax: 'Lax', strict: 'Strict', none: 'None' } as const;

const NOT_TESTED = [
  'requests matched with EasyPrivacy (beacons)',
  'forms without encryption',
  'redirects and certificates (secure_connection, testSSL)',
  'WebSockets',
  'links to social media',
  'requests to hosts of the site itself, other than that of the page',
];

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const isOfSite = (domain: string | null, { registrableDomain }: VisitRecord['site']): boolean =>
  domain === null || domain === registrableDomain || domain.endsWith(`.${registrableDomain}`);

/** The id that the person chose to show, or how long the value was. */
function shownValue({ characters, identifier }: RecordedCookie | RecordedItem): string {
  if (identifier?.id) return identifier.id;
  return characters === null ? '[not seen]' : `[masked, ${characters} characters]`;
}

function inspectedCookie(cookie: RecordedCookie, { site, readAt }: VisitRecord): InspectedCookie {
  const { name, domain, path, expires, httpOnly, secure, session, sameSite, partition, characters } = cookie;
  return {
    name,
    value: shownValue(cookie),
    // As that tool has it for a cookie of which only the page's own script tells.
    domain: domain ?? '',
    path: path ?? '',
    expires: expires === null ? -1 : expires / 1000,
    size: name.length + (characters ?? 0),
    httpOnly,
    secure,
    session,
    ...(sameSite && { sameSite: SAME_SITE[sameSite] }),
    ...(partition !== null && { partitionKey: partition }),
    ...(expires !== null && {
      expiresUTC: new Date(expires).toISOString(),
      expiresDays: Math.round(((expires - readAt) / DAY) * 10) / 10,
    }),
    firstPartyStorage: isOfSite(domain, site),
  };
}

/** Both parties of a list of hosts. */
function parties(hosts: readonly string[], site: VisitRecord['site']): { firstParty: string[]; thirdParty: string[] } {
  return {
    firstParty: unique(hosts.filter((host) => isOfSite(host, site))),
    thirdParty: unique(hosts.filter((host) => !isOfSite(host, site))),
  };
}

function browserOf(userAgent: string) {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return {
    name: name ?? 'unknown',
    version: version ?? '',
    user_agent: userAgent,
    platform: { name: /\(([^()]*)\)/.exec(userAgent)?.[1] ?? '', version: '' },
    extra_headers: { dnt: 0 },
    preset_cookies: {},
  };
}

/** A sealed record in the form of the Website Evidence Collector. */
export function inspectionOf({ record, seal }: SealedRecord): Inspection {
  const { site, madeBy, readAt, storage, cookies } = record;
  const time = new Date(readAt).toISOString();
  const kept = storage.filter(({ area }) => area === 'local');
  const policyLinks = unique(record.policy.map(({ url }) => url)).map((href) => ({
    href,
    inner_text: '',
    inner_html: '',
  }));
  const none = { firstParty: [], thirdParty: [] };
  return {
    title: 'Record of a visit, kept by Habeas',
    task_description: {
      made_by: `${madeBy.program} ${madeBy.version}`,
      note: 'One page in the browser of a visitor, read on a click; not an automated crawl. Values are masked.',
      access: record.tier,
      not_seen: record.limits,
      not_tested: NOT_TESTED,
      consent: record.consent,
      global_privacy_control: record.gpc,
      findings: record.findings,
      policy: record.policy,
      record_sha256: seal.value,
    },
    uri_ins: site.url,
    uri_refs: [site.url],
    uri_dest: site.url,
    uri_redirects: [],
    secure_connection: {
      https_redirect: null,
      redirects: [],
      https_support: site.url.startsWith('https:') || null,
      https_error: null,
      http_error: null,
    },
    testSSLError: null,
    testSSLErrorOutput: null,
    testSSLErrorCode: null,
    testSSL: null,
    host: site.host,
    script: {
      host: 'the browser of a visitor',
      version: { npm: madeBy.version, commit: `${madeBy.program} ${madeBy.version}` },
      config: {},
      cmd_args: '',
      environment: {},
      node_version: '',
    },
    localStorage: kept.length
      ? {
          [site.origin]: Object.fromEntries(
            kept.map((item) => [item.key, { value: shownValue(item), firstPartyStorage: true }]),
          ),
        }
      : {},
    cookies: cookies.map((cookie) => inspectedCookie(cookie, record)),
    beacons: [],
    links: { firstParty: [], thirdParty: [], social: [], keywords: policyLinks },
    unsafeForms: [],
    browser: browserOf(madeBy.browser),
    browsing_history: [site.url],
    hosts: {
      requests: parties([site.host, ...record.hosts.flatMap(({ hosts }) => hosts)], site),
      beacons: none,
      cookies: parties(
        cookies.map(({ domain }) => domain ?? site.host),
        site,
      ),
      localStorage: kept.length ? parties([site.host], site) : none,
      links: none,
      contentSecurityPolicy: none,
    },
    websockets: {},
    websocketLog: {},
    start_time: time,
    end_time: time,
  };
}
