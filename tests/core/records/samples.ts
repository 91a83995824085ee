import { createHash } from 'node:crypto';
import type { Consent } from '../../../core/consent/consent.ts';
import type { CookieEntry, Identifier, StorageEntry } from '../../../core/cookies/cookie-entry.ts';
import { CUT_PARTS, STORE_KINDS, type Limit } from '../../../core/evidence/evidence.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { PolicyDocument } from '../../../core/policy/document.ts';
import type { SealedRecord, VisitRecord } from '../../../core/records/record.ts';
import { sealVisit } from '../../../core/records/seal.ts';
import { visitOf, type Seen } from '../../../core/records/visit.ts';
import { aReading } from '../consent-reading.ts';
import { cookie, evidenceOf } from '../evidence-of.ts';

export const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');

export const MADE_BY: VisitRecord['madeBy'] = {
  program: 'Habeas',
  version: '9.9.9',
  browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

export const READ_AT = Date.UTC(2026, 10, 3, 12, 0);
export const CLIENT_ID = '1846290734.1793696520';
export const SESSION = 'zq81-session-secret-77ab';
const VALUE_OF_GA = `GA1.1.${CLIENT_ID}`;

const identifier = (changes: Partial<Identifier>): Identifier => ({
  kind: 'google-analytics-client',
  system: 'Google Analytics',
  role: 'visitor',
  source: '_ga',
  host: 'www.nimbus.example',
  holder: null,
  id: CLIENT_ID,
  firstSeen: 1_793_696_520_000,
  directlyIdentifying: false,
  ...changes,
});

const known = { category: null, because: 'unknown', company: null, purpose: null, declared: null } as const;

const cookies: CookieEntry[] = [
  {
    ...known,
    cookie: { ...cookie('_ga', VALUE_OF_GA), domain: 'nimbus.example', expires: READ_AT + 86_400_000 * 400 },
    category: 'statistics',
    because: 'dictionary',
    company: 'Google',
    declared: {
      name: '_ga',
      category: 'necessary',
      provider: 'nimbus.example',
      purpose: 'counts visits',
      lifetime: '13 months',
      days: 395,
      declaredBy: 'Acme',
      page: 'https://www.nimbus.example/',
    },
    identifier: identifier({}),
  },
  { ...known, cookie: cookie('basket', SESSION), identifier: null },
  {
    ...known,
    cookie: { ...cookie('sid', null), httpOnly: true, session: true, domain: 'www.nimbus.example', path: '/' },
    identifier: null,
  },
  {
    ...known,
    cookie: {
      ...cookie('track', 'tracker-value-123'),
      domain: 'px.adnet.example',
      partition: 'https://nimbus.example',
      sameSite: 'none',
    },
    identifier: null,
  },
];

const stored: StorageEntry[] = [
  {
    ...known,
    item: { area: 'local', key: 'ajs_user_id', value: '"account-48213"', size: 15 },
    identifier: identifier({
      kind: 'segment-user',
      system: 'Segment',
      source: 'ajs_user_id',
      id: 'account-48213',
      directlyIdentifying: true,
    }),
  },
  { ...known, item: { area: 'session', key: 'tab', value: null, size: 4 }, identifier: null },
];

const finding: Finding = {
  rule: 'refused-yet-set',
  severity: 'suspicion',
  law: 'Art. 5(3) ePrivacy Directive',
  category: 'marketing',
  cookies: ['track'],
  stored: ['track_ls'],
  companies: ['Adnet'],
  onTheWordOf: 'site-declaration',
  times: { chosen: READ_AT - 1000, read: READ_AT, set: null },
};

/** Findings with every member that one may have. */
export const EVERY_FINDING: Finding[] = [
  finding,
  {
    ...finding,
    rule: 'outlives-declaration',
    severity: 'note',
    category: null,
    hosts: ['px.adnet.example'],
    onTheWordOf: null,
    sources: [
      {
        name: 'Acme',
        via: { kind: 'cookie', key: 'acme' },
        says: 'by-site',
        items: ['ad_storage'],
        purposes: [1, 7],
        categories: ['marketing', 'statistics'],
      },
    ],
    declarations: [
      {
        cookie: '_ga',
        declaredBy: 'Acme',
        page: 'https://www.nimbus.example/cookies?sid=12345',
        category: { declared: 'necessary', known: 'statistics', signs: ['value', 'host'] },
        lifetime: { declared: '13 months', days: 395, left: 400 },
      },
    ],
    missingIn: 'Acme',
    guidance: { authority: 'CNIL', months: 6, source: 'guidelines' },
    limits: [{ kind: 'cut', what: 'hosts', kept: 20 }],
  },
];

type LimitOf<Kind extends Limit['kind']> = Extract<Limit, { kind: Kind }>;

// A value that is not here does not compile.
const NOT_ALLOWED: Record<LimitOf<'not-allowed'>['what'], LimitOf<'not-allowed'>['tier'][]> = {
  'http-only': ['site'],
  'parent-domain': ['site'],
  'third-party': ['everywhere'],
};
const NO_ANSWER: Record<Exclude<LimitOf<'no-answer'>['what'], (typeof STORE_KINDS)[number]>, true> = {
  page: true,
  'cookies-api': true,
  platform: true,
};
const LIMITS: { [Kind in Limit['kind']]: LimitOf<Kind>[] } = {
  'not-allowed': Object.entries(NOT_ALLOWED).flatMap(([what, tiers]) =>
    tiers.map((tier) => ({ kind: 'not-allowed', what: what as keyof typeof NOT_ALLOWED, tier }) as const),
  ),
  'no-answer': [...(Object.keys(NO_ANSWER) as (keyof typeof NO_ANSWER)[]), ...STORE_KINDS].map((what) => ({
    kind: 'no-answer',
    what,
  })),
  cut: CUT_PARTS.map((what, at) => ({ kind: 'cut', what, kept: 20 + at })),
  malformed: [{ kind: 'malformed', what: 'cookies' }],
  frame: [{ kind: 'frame', what: 'host', host: 'frame.example' }],
};

/** Every limit that evidence can have, as its types tell. */
export const EVERY_LIMIT: Limit[] = Object.values(LIMITS).flat();

const policy: PolicyDocument = {
  url: 'https://www.nimbus.example/privacy;jsessionid=AB12?sid=9#top',
  lang: 'en',
  title: 'Privacy',
  blocks: [
    { kind: 'heading', level: 1, text: 'Privacy', links: [], emails: [] },
    { kind: 'paragraph', level: 0, text: 'Nimbus Ltd answers for your data.', links: [], emails: [] },
  ],
  jsonLd: [],
};

const reading = aReading({ consentId: 'consent-id-3141592653', tcString: 'CPtcStringOfManyLetters' });
const consent: Consent = { chosen: reading, readings: [aReading({ cmp: 'gpc', name: 'GPC' }), reading] };

/** One visit of an invented site, with a value of every kind. */
export const SEEN: Seen = {
  evidence: evidenceOf({
    site: { ...evidenceOf({}).site, url: 'https://ada:pw@www.nimbus.example/shop;s=1?sid=99#x', readAt: READ_AT },
    cookies: cookies.map((entry) => entry.cookie),
    thirdPartyHosts: ['px.adnet.example', 'www.google-analytics.com', 'stats.g.doubleclick.net'],
    stores: [
      { kind: 'database', name: 'shop' },
      { kind: 'worker', name: 'https://www.nimbus.example/app?token=7' },
    ],
    limits: [{ kind: 'not-allowed', what: 'third-party', tier: 'everywhere' }],
  }),
  consent,
  cookies,
  stored,
  findings: [finding],
  policy: [policy],
};

export const sealed = (withIdentifiers = false, changes: Partial<Seen> = {}): Promise<SealedRecord> =>
  sealVisit(visitOf({ ...SEEN, ...changes }, withIdentifiers), MADE_BY, sha256);
