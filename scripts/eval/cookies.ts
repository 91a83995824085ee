import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { classifyCookies } from '../../core/cookies/classify.ts';
import { CORRECTIONS } from '../../core/cookies/entries/corrections.ts';
import { DISPUTED } from '../../core/cookies/entries/disputed.ts';
import { ADDITIONS } from '../../core/cookies/entries/index.ts';
import type { Evidence, ObservedCookie } from '../../core/evidence/evidence.ts';
import { CATEGORIES, type Category } from '../../core/shared/category.ts';
import type { Json } from '../../core/shared/json.ts';
import { registrableDomain } from '../../core/shared/domain.ts';
import { OPEN_COOKIE_DATABASE } from '../../data/open-cookie-database.ts';
import type { Evaluate } from './evaluate.ts';
import { walkIdentifiers } from './identifiers.ts';

interface Row {
  name: string;
  domain?: string;
  category: Category;
  source?: string;
  example_value?: string;
  /** seconds, 0 for a session cookie; lists write words, "Session" among them */
  expiry?: number | string;
  http_only?: boolean;
  secure?: boolean;
  site?: string;
}

interface Judged {
  row: Row;
  category: Category | null;
  because: string;
}

const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1e4) / 1e4;

function hostOf(url: string | undefined): string {
  return /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? '';
}

function observed({ name, domain, example_value, expiry, http_only, secure }: Row): ObservedCookie {
  const host = domain?.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/)?.[0] ?? null;
  const session = expiry === undefined ? null : expiry === 0 || /^session/i.test(String(expiry));
  return {
    name,
    value: http_only ? null : (example_value ?? null),
    domain: host,
    hostOnly: null,
    path: null,
    secure: secure ?? null,
    httpOnly: http_only ?? null,
    sameSite: null,
    expires: null,
    session,
    partition: null,
    source: 'cookies-api',
  };
}

/** A page that declares nothing; without a known site the host is empty, so a cookie without a domain is judged by its name. */
function evidenceOf(host: string, cookies: ObservedCookie[]): Evidence {
  return {
    site: { url: '', origin: '', host, registrableDomain: registrableDomain(host), title: '', lang: '', readAt: 0 },
    tier: 'everywhere',
    cookies,
    storage: [],
    stores: [],
    globals: {},
    calls: {},
    present: [],
    elements: {},
    jsonLd: [],
    links: [],
    scripts: [],
    thirdPartyHosts: [],
    gpc: null,
    limits: [],
  };
}

function figuresOf(judged: Judged[]): Record<string, Json> {
  const covered = judged.filter(({ category }) => category !== null);
  const right = covered.filter(({ row, category }) => row.category === category);
  const needs = covered.filter(({ row, category }) => (row.category === 'necessary') === (category === 'necessary'));
  const perClass = Object.fromEntries(
    CATEGORIES.map((name) => {
      const hits = right.filter(({ category }) => category === name).length;
      return [
        name,
        {
          precision: ratio(hits, covered.filter(({ category }) => category === name).length),
          recall: ratio(hits, judged.filter(({ row }) => row.category === name).length),
        },
      ];
    }),
  );
  return {
    rows: judged.length,
    covered: covered.length,
    rightOnCovered: ratio(right.length, covered.length),
    rightOverall: ratio(right.length, judged.length),
    needsConsentAccuracy: ratio(needs.length, covered.length),
    perClass,
  };
}

/** Share of all cookies seen in the wild (count, name a line) whose name alone is known. */
function weightedCoverage(path: string): number | null {
  const counted = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([count, name]) => /^\d+$/.test(count ?? '') && name);
  const entries = classifyCookies(
    evidenceOf(
      '',
      counted.map(([, name]) => observed({ name: name!, category: 'necessary' })),
    ),
  );
  const weights = counted.map(([count]) => Number(count));
  const known = entries.reduce((sum, { category }, at) => sum + (category === null ? 0 : weights[at]!), 0);
  return ratio(
    known,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
}

/** Judges labelled cookies without any site declaration. */
function judgeRows(path: string): { figures: Record<string, Json>; misses: Json[] } {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const pages = rows.map((row) => {
    const cookie = observed(row);
    // A list that names no page says nothing of third parties: the cookie is judged on a page of its own domain.
    return evidenceOf(hostOf(row.site) || (cookie.domain ?? ''), [cookie]);
  });
  const all = evidenceOf(
    '',
    pages.flatMap(({ cookies }) => cookies),
  );
  // The fastest of five passes: the others measure what else the machine was doing.
  const passes = Array.from({ length: 5 }, () => {
    const start = performance.now();
    classifyCookies(all);
    return performance.now() - start;
  });
  const microseconds = (Math.min(...passes) * 1000) / Math.max(1, rows.length);

  const judged = rows.map((row, at) => {
    const [entry] = classifyCookies(pages[at]!);
    return { row, category: entry!.category, because: entry!.because };
  });
  const byBecause = Object.fromEntries(
    ['dictionary', 'rule'].map((word) => {
      const these = judged.filter(({ because }) => because === word);
      const right = these.filter(({ row, category }) => row.category === category);
      return [word, { rows: these.length, right: ratio(right.length, these.length) }];
    }),
  );
  return {
    figures: {
      ...figuresOf(judged),
      withoutOcd: figuresOf(judged.filter(({ row }) => row.source !== 'ocd')),
      byBecause,
      ...walkIdentifiers(rows, (row) => {
        const whole = { ...observed(row), value: row.example_value ?? null };
        return classifyCookies(evidenceOf(hostOf(row.site), [whole]))[0]!.identifier;
      }),
      microsecondsPerCookie: Math.round(microseconds * 100) / 100,
    },
    misses: judged
      .filter(({ row, category }) => row.category !== category)
      .map(({ row, category, because }) => ({
        name: row.name,
        domain: row.domain ?? '',
        source: row.source ?? '',
        label: row.category,
        said: category,
        because,
      })),
  };
}

/** What the dictionary weighs in the package: its tables as one text, compressed. */
function dictionaryBytes(): number {
  const own = [CORRECTIONS, DISPUTED, ADDITIONS].map((entries) => JSON.stringify(entries)).join('\n');
  return gzipSync(`${OPEN_COOKIE_DATABASE}\n${own}`, { level: 9 }).length;
}

/**
 * Labelled cookies, a list of names with how often each was seen, or both. `withoutOcd` leaves out the rows that are the
 * table's own, and `byBecause` tells the tables' word from the guesses by rule. Identifiers found are listed by kind, so
 * that a value that should never come out is seen.
 */
export const evaluate: Evaluate = async ([path], { frequency }) => {
  if (!path && !frequency) {
    throw new Error(
      'Give labelled cookies, names with their frequency, or both: npm run eval -- cookies [FILE.jsonl] [--frequency FILE.tsv]',
    );
  }
  const { figures, misses } = path ? judgeRows(path) : { figures: {}, misses: [] };
  return {
    figures: {
      ...figures,
      ...(frequency ? { weightedCoverage: weightedCoverage(frequency) } : {}),
      dictionaryGzipBytes: dictionaryBytes(),
    },
    misses,
  };
};
