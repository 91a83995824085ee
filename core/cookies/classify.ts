import type { Evidence, ObservedCookie, StorageItem } from '../evidence/evidence.ts';
import { companyOfHost } from './companies.ts';
import type { CookieEntry, DeclaredCookie, StorageEntry, StoreEntry } from './cookie-entry.ts';
import { declarationProbes, declarations } from './declarations/index.ts';
import { declaredNames } from './declared-names.ts';
import { declaredInTables, type Piece } from './declared-tables.ts';
import { declaredText } from './declared-text.ts';
import { lookUp } from './dictionary.ts';
import { identifierOf, identifierProbe } from './identifiers.ts';
import { isWithin, nameTable, type NamedRow, type NameTable } from './name-table.ts';
import { guess } from './rules.ts';
import type { Probe } from '../evidence/probe.ts';
import { parseUrl } from '../shared/url.ts';

/** What every declaration and the identifiers wish to be read of a page. */
export const cookieProbes: Probe[] = [...declarationProbes, identifierProbe];

/** What is read of a page of the site's policy: title, and text in its order, `\t` between the cells of a row. */
interface DeclaringPage {
  url: string;
  title: string;
  blocks: readonly { kind: 'heading' | 'paragraph' | 'item' | 'row'; level: number; text: string }[];
}

/** Every row of the declarations that stand in the visited page itself. */
export function declaredCookies(evidence: Evidence): DeclaredCookie[] {
  const page = evidence.site.url;
  return declarations.flatMap((declaration) => declaration.read(evidence)).map((row) => ({ ...row, page }));
}

/** Every row of the tables and lists of cookies that stand in another page of the site, as its cookie page is. */
export function declarationsOf({ url, title, blocks }: DeclaringPage): DeclaredCookie[] {
  const pieces = blocks.map(({ kind, level, text }): Piece => {
    if (kind === 'heading') return { kind, level, text };
    if (kind === 'row') return { kind, cells: text.split('\t') };
    return { kind: kind === 'item' ? 'item' : 'text', text };
  });
  const path = parseUrl(url)?.pathname ?? '';
  const about = `${title} ${path.replaceAll(/[^A-Za-z]+/g, ' ')}`;
  // No platform's: it is called as the page is.
  const declaredBy = declaredText(title) ?? path;
  return declaredInTables(pieces, { declaredBy, about }).map((row) => ({ ...row, page: url }));
}

interface TableRow extends NamedRow {
  declared: DeclaredCookie;
}

/** A list for people comes before what a script is told, wherever they stand. */
function declaredTable(declared: readonly DeclaredCookie[]): NameTable<TableRow> {
  const ordered = [...declared.filter(({ partial }) => !partial), ...declared.filter(({ partial }) => partial)];
  return nameTable(
    ordered.flatMap((row) => declaredNames(row.name).map((name) => ({ name, domain: null, declared: row }))),
  );
}

const HOST = /(?:[a-z0-9-]+\.)+[a-z]{2,}/g;

/** Whether a provider, which may list several hosts, is this host, or of one site with it. */
function isProvider(provider: string | null, host: string): boolean {
  const hosts = provider?.toLowerCase().match(HOST) ?? [];
  return hosts.some((one) => isWithin(host, one) || isWithin(one, host));
}

/** The row that speaks of this cookie: of several the one whose provider is its host, else the first (least intrusive). */
function declarationOf(table: NameTable<TableRow>, name: string, host: string): DeclaredCookie | null {
  const exact = table.find(name, '');
  // "_pk_id.3.1fff" is declared as "_pk_id": what follows the point numbers a site or a browser.
  const [, family] = /^([^.]{3,})\.[^.]*\d/.exec(name) ?? [];
  const found = exact.length > 0 || family === undefined ? exact : table.find(family, '');
  const rows = found.map(({ declared }) => declared);
  return rows.find(({ provider }) => isProvider(provider, host)) ?? rows[0] ?? null;
}

/** One name at one host, on the strongest word there is: the site's own, the tables', a guess by rule, none. */
function judge(
  { name, host, sessionLike, value }: { name: string; host: string; sessionLike: boolean | null; value: string | null },
  { registrableDomain }: Evidence['site'],
  table: NameTable<TableRow>,
): Omit<CookieEntry, 'cookie' | 'identifier'> {
  const declared = declarationOf(table, name, host);
  const owner = companyOfHost(host);
  const thirdParty = !isWithin(host, registrableDomain);
  const listed = lookUp(name, host, !thirdParty);
  const said = {
    company: listed?.company ?? declared?.provider ?? owner?.company ?? null,
    purpose: declared?.purpose ?? null,
    declared,
  };
  if (declared?.category) return { category: declared.category, because: 'site-declaration', ...said };
  if (listed) return { category: listed.category, because: listed.category ? 'dictionary' : 'unknown', ...said };
  const guessed = guess({ name, thirdParty, business: owner?.business ?? null, sessionLike, value });
  return { category: guessed, because: guessed ? 'rule' : 'unknown', ...said };
}

const isSessionLike = ({ httpOnly, session }: ObservedCookie): boolean | null =>
  httpOnly || session ? true : httpOnly === null || session === null ? null : false;

/**
 * Every cookie of the evidence, in its order, with category, company, purpose and identifier. A cookie without a domain
 * is one that the page itself can read, so of the page's host. HttpOnly cookies never yield an identifier.
 * @param declared all that the site declares, where more was read than stands in the page
 */
export function classifyCookies(evidence: Evidence, declared = declaredCookies(evidence)): CookieEntry[] {
  const table = declaredTable(declared);
  return evidence.cookies.map((cookie) => {
    const host = cookie.domain ?? evidence.site.host;
    const readable = cookie.value !== null && cookie.httpOnly !== true;
    return {
      cookie,
      ...judge(
        { name: cookie.name, host, sessionLike: isSessionLike(cookie), value: readable ? cookie.value : null },
        evidence.site,
        table,
      ),
      identifier: readable ? identifierOf(cookie.name, cookie.value!, host, evidence.site.registrableDomain) : null,
    };
  });
}

/** Every stored item of the evidence, in its order; judged as cookies are, by its key and the page's host. */
export function classifyStorage(evidence: Evidence, declared = declaredCookies(evidence)): StorageEntry[] {
  const table = declaredTable(declared);
  const { host, registrableDomain } = evidence.site;
  return evidence.storage.map((item: StorageItem) => ({
    item,
    ...judge({ name: item.key, host, sessionLike: item.area === 'session', value: item.value }, evidence.site, table),
    identifier: item.value === null ? null : identifierOf(item.key, item.value, host, registrableDomain),
  }));
}

/**
 * Every database, cache and service worker of the evidence, in its order; judged by its name as storage is. The scope of a
 * service worker is a path and says nothing.
 */
export function classifyStores(evidence: Evidence, declared = declaredCookies(evidence)): StoreEntry[] {
  const table = declaredTable(declared);
  const { host } = evidence.site;
  const unknown = { category: null, because: 'unknown', company: null, purpose: null, declared: null } as const;
  return evidence.stores.map((store) => ({
    store,
    ...(store.kind === 'worker'
      ? unknown
      : judge({ name: store.name, host, sessionLike: false, value: null }, evidence.site, table)),
  }));
}
