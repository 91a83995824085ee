import { readFile } from 'node:fs/promises';
import type { ConsentReading } from '../../core/consent/consent.ts';
import { consentAdapters, readConsent } from '../../core/consent/read.ts';
import { evidenceFrom } from '../../core/evidence/from-page.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { CATEGORIES, everyCategory, type CategoryStates } from '../../core/shared/category.ts';
import { asRecord, parseJson, type Json } from '../../core/shared/json.ts';
import type { Evaluate } from './evaluate.ts';

interface Expected extends CategoryStates {
  answered: boolean | null;
  consentId: string | null;
  timestamp: number | string | null;
  timestampUnit: 'ms' | 's' | 'min' | 'iso' | 'text' | null;
}

interface Row {
  cmp: string;
  kind: 'cookie' | 'localStorage' | 'api';
  key: string;
  /** one value, several cookies by name, or null when the key is absent */
  raw: string | Record<string, Json> | null;
  expected: Expected;
}

const JUDGED = ['cmp', 'categories', 'answered', 'consentId', 'timestamp'] as const;
type Judged = Record<(typeof JUDGED)[number], boolean>;

function asValue(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value of the page under its path, and each of its fields under its own. */
function answersOf(key: string, value: Json): [string, Json][] {
  const fieldsOf = (path: string, record: Json): [string, Json][] =>
    Object.entries(asRecord(record) ?? {}).map(([field, child]) => [`${path}.${field}`, child]);

  // "shop.state + items[k].type/.price": a field, and a table of which each column is a field of its own (types, prices).
  const table = /^(\w+)\.\w+ \+ (\w+)\[k\]((?:\/?\.\w+)+)$/.exec(key);
  if (table) {
    const [, root = '', list = '', columns = ''] = table;
    const rows: Record<string, Record<string, Json>> = {};
    for (const column of columns.match(/\w+/g) ?? []) {
      const cells = asRecord(value)?.[`${column}s`] ?? asRecord(value)?.[column];
      for (const [row, cell] of Object.entries(asRecord(cells) ?? {})) (rows[row] ??= {})[column] = cell;
    }
    return [...fieldsOf(root, value), [`${root}.${list}`, rows]];
  }

  // "Cookiebot", "CookieConsent.getUserPreferences()": the page's object or the answer of its function.
  const path = key.replace(/\(.*$/, '').trim();
  return [[path, value], ...fieldsOf(path, value)];
}

/** The page that holds this one value and nothing else. */
function evidenceOf({ kind, key, raw }: Row): Evidence {
  // "cmplz_*": several cookies, as one record.
  const several = kind === 'cookie' && key.endsWith('*') && raw !== null;
  const record = several ? asRecord(typeof raw === 'string' ? parseJson(raw) : raw) : null;
  const pairs: [string, string][] =
    raw === null
      ? []
      : record
        ? Object.entries(record).map(([name, value]) => [name, asValue(value)])
        : [[key, asValue(raw)]];
  const api = kind === 'api' ? pairs.flatMap(([name, value]) => answersOf(name, parseJson(value))) : [];
  const page = {
    url: 'https://row.test/',
    title: '',
    lang: '',
    cookies: kind === 'cookie' ? pairs : [],
    storage:
      kind === 'localStorage'
        ? pairs.map(([name, value]) => ({ area: 'local', key: name, value, size: value.length }))
        : [],
    globals: Object.fromEntries(api),
    calls: Object.fromEntries(api),
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
  return evidenceFrom(page, null, { url: page.url, tier: 'page', readAt: 0, registrableDomain: (host) => host });
}

function instantOf({ timestamp, timestampUnit }: Expected): number | null {
  if (timestamp === null) return null;
  const factor = { ms: 1, s: 1_000, min: 60_000 }[timestampUnit as string];
  return factor === undefined ? Date.parse(String(timestamp)) : Number(timestamp) * factor;
}

function judge(row: Row, reading: ConsentReading | null): Judged {
  // Nothing stored is nobody's answer; something stored that no adapter reads cannot be told.
  const answered = reading ? reading.answered : row.raw === null ? false : null;
  const categories = reading?.categories ?? everyCategory(null);
  return {
    cmp: reading ? reading.cmp === row.cmp : row.raw === null,
    categories: CATEGORIES.every((category) => categories[category] === row.expected[category]),
    answered: answered === row.expected.answered,
    consentId: (reading?.consentId ?? null) === row.expected.consentId,
    timestamp: (reading?.givenAt ?? null) === instantOf(row.expected),
  };
}

/** Stored values with the right reading, one JSON row a line: how many of them the consent adapters read right. */
export const evaluate: Evaluate = async (paths) => {
  const figures = {
    rows: 0,
    exact: 0,
    cmpRight: 0,
    categoriesRight: 0,
    answeredRight: 0,
    consentIdRight: 0,
    timestampRight: 0,
    crashed: 0,
  };
  const perCmp: Record<string, { rows: number; exact: number }> = {};
  const misses: Json[] = [];
  const known = new Set(consentAdapters.map(({ id }) => id));

  for (const path of paths) {
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
    for (const row of lines.map((line) => JSON.parse(line) as Row)) {
      const tally = (perCmp[row.cmp] ??= { rows: 0, exact: 0 });
      figures.rows++;
      tally.rows++;
      let reading: ConsentReading | null = null;
      try {
        const { chosen, readings } = await readConsent(evidenceOf(row));
        // A signal of US law is no consent and so never chosen; a row that holds nothing else is judged by it.
        reading = chosen ?? readings[0] ?? null;
      } catch (error) {
        figures.crashed++;
        misses.push({ cmp: row.cmp, key: row.key, raw: row.raw, crashed: String(error) });
        continue;
      }
      if (!known.has(row.cmp)) {
        // An absent key of a platform that is not read says nothing in favour of the reader.
        misses.push({ cmp: row.cmp, key: row.key, missed: ['no adapter'] });
        continue;
      }
      const judged = judge(row, reading);
      const missed = JUDGED.filter((part) => !judged[part]);
      for (const part of JUDGED) if (judged[part]) figures[`${part}Right`]++;
      if (missed.length === 0) {
        figures.exact++;
        tally.exact++;
        continue;
      }
      misses.push({
        cmp: row.cmp,
        key: row.key,
        raw: row.raw,
        missed,
        expected: row.expected as unknown as Json,
        reading: reading as unknown as Json,
      });
    }
  }
  return { figures: { ...figures, perCmp }, misses };
};
