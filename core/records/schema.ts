import { STORE_KINDS, type Limit } from '../evidence/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { CATEGORIES } from '../shared/category.ts';
import * as z from '../shared/schema.ts';
import { RECORD_VERSION, type SealedRecord } from './record.ts';

// Bounds far beyond what a reading hands out: a record may come from a file that anybody wrote.
const MOST = { rows: 20_000, readings: 1_000, numbers: 100_000 };

const text = z.string().check(z.maxLength(100_000));
// It may stand in a link: a page of the web, or none.
const address = text.check(z.regex(/^(?:https?:\/\/\S*)?$/));
const maybeText = z.nullable(text);
const flag = z.nullable(z.boolean());
const count = z.int().check(z.gte(0));
// As the page tells it, which may be anything that is a number.
const size = z.number().check(z.gte(0));
// The instants that a Date can hold (ECMA-262 section 21.4.1.1).
const instant = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));
const maybeInstant = z.nullable(instant);
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const category = z.enum(CATEGORIES);
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));
const numbers = list(z.number(), MOST.numbers);
const names = list(text, MOST.rows);

const sorted = {
  category: z.nullable(category),
  because: z.enum(['site-declaration', 'dictionary', 'rule', 'unknown']),
  company: maybeText,
  purpose: maybeText,
  declared: z.nullable(
    z.strictObject({
      name: text,
      category: z.nullable(category),
      provider: maybeText,
      lifetime: maybeText,
      days: z.nullable(z.number()),
      declaredBy: text,
      page: address,
    }),
  ),
};

const masked = {
  characters: z.nullable(size),
  identifier: z.nullable(z.strictObject({ kind: text, system: text, id: maybeText, firstSeen: maybeInstant })),
};

const cookie = z.strictObject({
  name: text,
  domain: maybeText,
  hostOnly: flag,
  path: maybeText,
  secure: flag,
  httpOnly: flag,
  sameSite: z.nullable(z.enum(['lax', 'strict', 'none'])),
  expires: maybeInstant,
  session: flag,
  partition: maybeText,
  source: z.enum(['document', 'cookies-api']),
  ...sorted,
  ...masked,
});

const item = z.strictObject({ area: z.enum(['local', 'session']), key: text, ...sorted, ...masked });

const via = z.strictObject({
  kind: z.enum(['cookie', 'localStorage', 'sessionStorage', 'api', 'script']),
  key: text,
});

const tc = z.strictObject({
  cmpId: z.number(),
  policyVersion: z.number(),
  purposes: numbers,
  legitimateInterests: numbers,
  specialFeatures: numbers,
  vendors: numbers,
  vendorInterests: numbers,
  additionalProviders: numbers,
  publisherCountry: maybeText,
});

const reading = z.strictObject({
  cmp: text,
  name: text,
  regime: z.enum(['gdpr', 'us']),
  via,
  here: z.boolean(),
  form: z.enum(['known', 'unknown', 'sealed']),
  categories: z.strictObject({ necessary: flag, preferences: flag, statistics: flag, marketing: flag }),
  answered: flag,
  basis: z.nullable(z.enum(['explicit', 'implied', 'none'])),
  by: z.nullable(z.enum(['click', 'signal', 'script'])),
  givenAt: maybeInstant,
  keptUntil: maybeInstant,
  policyVersion: maybeText,
  region: maybeText,
  keptAt: maybeText,
  tc: z.nullable(tc),
  purposes: list(z.strictObject({ name: text, categories: list(category, CATEGORIES.length), state: flag }), MOST.rows),
  hasConsentId: z.boolean(),
  consentId: maybeText,
});

// Findings and limits say more as rules are added: what is not known here stays in the record, under its seal, undrawn.
const limit = z.looseObject({
  kind: z.enum(['not-allowed', 'cut', 'malformed', 'no-answer', 'frame']),
  what: text,
  tier: z.exactOptional(z.enum(['site', 'everywhere'])),
  kept: z.exactOptional(count),
  host: z.exactOptional(text),
});
const source = z.looseObject({
  name: text,
  via,
  says: text,
  items: names,
  purposes: numbers,
  categories: z.exactOptional(list(category, CATEGORIES.length)),
});
const declaration = z.looseObject({
  cookie: text,
  declaredBy: text,
  page: address,
  category: z.exactOptional(z.looseObject({ declared: category, known: category, signs: names })),
  lifetime: z.exactOptional(z.looseObject({ declared: text, days: z.number(), left: z.number() })),
});
const finding = z.looseObject({
  rule: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
  severity: z.enum(['note', 'suspicion']),
  law: text,
  category: z.nullable(category),
  cookies: names,
  stored: z.exactOptional(names),
  companies: names,
  hosts: z.exactOptional(names),
  onTheWordOf: z.nullable(z.enum(['site-declaration', 'dictionary'])),
  sources: z.exactOptional(list(source, MOST.rows)),
  declarations: z.exactOptional(list(declaration, MOST.rows)),
  missingIn: z.exactOptional(text),
  guidance: z.exactOptional(z.looseObject({ authority: text, months: z.number(), source: text })),
  limits: z.exactOptional(list(limit, MOST.rows)),
  times: z.looseObject({ chosen: maybeInstant, read: instant, set: maybeInstant }),
});

const record = z.strictObject({
  version: z.literal(RECORD_VERSION),
  madeBy: z.strictObject({ program: z.literal('Habeas'), version: text, browser: text }),
  site: z.strictObject({ url: address, origin: text, host: text, registrableDomain: text, title: text, lang: text }),
  readAt: instant,
  tier: z.enum(['page', 'site', 'everywhere']),
  limits: list(limit, MOST.rows) as unknown as z.ZodMiniType<Limit[]>,
  withIdentifiers: z.boolean(),
  consent: z
    .strictObject({ chosen: z.nullable(count), readings: list(reading, MOST.readings) })
    .check(z.refine(({ chosen, readings }) => chosen === null || chosen < readings.length)),
  gpc: flag,
  cookies: list(cookie, MOST.rows),
  storage: list(item, MOST.rows),
  stores: list(z.strictObject({ kind: z.enum(STORE_KINDS), name: text }), MOST.rows),
  findings: list(finding, MOST.rows) as unknown as z.ZodMiniType<Finding[]>,
  hosts: list(z.strictObject({ company: maybeText, hosts: names }), MOST.rows),
  policy: list(z.strictObject({ url: address, characters: count, sha256: hash }), MOST.rows),
});

/** A sealed record as it is stored, exported and imported; whether the seal holds is another question (seal.ts). */
export const sealedSchema: z.ZodMiniType<SealedRecord> = z.strictObject({
  record,
  seal: z.strictObject({ form: z.literal('RFC 8785'), algorithm: z.literal('SHA-256'), value: hash }),
});

/** What tells a record of a later form from one that is none. */
export const laterSchema = z.looseObject({
  record: z.looseObject({ version: z.int().check(z.gt(RECORD_VERSION)) }),
});
