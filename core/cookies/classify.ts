import type { Evidence, ObservedCookie, StorageItem } from '../evidence/evidence.ts';
import { companyOfHost } from './companies.ts';
import type { Because, CookieEntry, DeclaredCookie, StorageEntry } from './cookie-entry.ts';
import { declarationProbes, declarations } from './declarations/index.ts';
import { lookUp } from './dictionary.ts';
import { identifierOf, identifierProbe } from './identifiers.ts';
import { isWithin, nameTable, type NamedRow, type NameTable } from './name-table.ts';
import { guess } from './rules.ts';
import type { Probe } from '../evidence/probe.ts';
import type { Category } from '../shared/category.ts';

/** What every declaration and the identifiers wish to be read of a page. */
export const cookieProbes: Probe[] = [...declarationProbes, identifierProbe];

interface DeclaredRow extends NamedRow {
  declared: DeclaredCookie;
}

function declaredTable(evidence: Evidence): NameTable<DeclaredRow> {
  const declared = declarations.flatMap((declaration) => declaration.read(evidence));
  return nameTable(declared.map((row) => ({ name: row.name.replaceAll('#', '*'), domain: null, declared: row })));
}

/** The row that speaks of this cookie: of several the one whose provider is its host, else the first (least intrusive). */
function declarationOf(table: NameTable<DeclaredRow>, name: string, host: string): DeclaredCookie | null {
  const rows = table.find(name, '').map(({ declared }) => declared);
  return rows.find(({ provider }) => provider !== null && isWithin(host, provider.toLowerCase())) ?? rows[0] ?? null;
}

/** One name at one host, on the strongest word there is: the site's own, the tables', a guess by rule, none. */
function judge(
  { name, host, sessionLike }: { name: string; host: string; sessionLike: boolean | null },
  { registrableDomain }: Evidence['site'],
  table: NameTable<DeclaredRow>,
): { category: Category | null; because: Because; company: string | null; purpose: string | null } {
  const declared = declarationOf(table, name, host);
  const listed = lookUp(name, host);
  const owner = companyOfHost(host);
  const thirdParty = !isWithin(host, registrableDomain);
  const said = {
    company: listed?.company ?? declared?.provider ?? owner?.company ?? null,
    purpose: declared?.purpose ?? null,
  };
  if (declared?.category) return { category: declared.category, because: 'site-declaration', ...said };
  if (listed) return { category: listed.category, because: 'dictionary', ...said };
  const guessed = guess({ name, thirdParty, business: owner?.business ?? null, sessionLike });
  return { category: guessed, because: guessed ? 'rule' : 'unknown', ...said };
}

const isSessionLike = ({ httpOnly, session }: ObservedCookie): boolean | null =>
  httpOnly || session ? true : httpOnly === null || session === null ? null : false;

/**
 * Every cookie of the evidence, in its order, with category, company, purpose and identifier. A cookie without a domain
 * is one that the page itself can read, so of the page's host. HttpOnly cookies never yield an identifier.
 */
export function classifyCookies(evidence: Evidence): CookieEntry[] {
  const table = declaredTable(evidence);
  return evidence.cookies.map((cookie) => {
    const host = cookie.domain ?? evidence.site.host;
    const readable = cookie.value !== null && cookie.httpOnly !== true;
    return {
      cookie,
      ...judge({ name: cookie.name, host, sessionLike: isSessionLike(cookie) }, evidence.site, table),
      identifier: readable ? identifierOf(cookie.name, cookie.value!, host) : null,
    };
  });
}

/** Every stored item of the evidence, in its order; judged as cookies are, by its key and the page's host. */
export function classifyStorage(evidence: Evidence): StorageEntry[] {
  const table = declaredTable(evidence);
  const { host } = evidence.site;
  return evidence.storage.map((item: StorageItem) => ({
    item,
    ...judge({ name: item.key, host, sessionLike: item.area === 'session' }, evidence.site, table),
    identifier: item.value === null ? null : identifierOf(item.key, item.value, host),
  }));
}
