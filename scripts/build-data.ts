/**
 * Makes the tables under data/ from the packages they come from; see data/PROVENANCE.md.
 * Usage: npm run build:data
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Category } from '../core/shared/category.ts';

/** One row of the Open Cookie Database, as published. */
interface OpenCookieRow {
  category: string;
  cookie: string;
  domain: string;
  description: string;
  dataController: string;
  wildcardMatch: '0' | '1';
}

/** One entity of third-party-web, as published. */
interface ThirdParty {
  name: string;
  company?: string;
  category: string;
  domains: string[];
}

/** company -> category -> cookie names; `*` stands for any rest, `@domain` says where alone the name means this. */
type CookieTable = Record<string, Partial<Record<Category, string[]>>>;

/** whether it is in advertising -> company -> domains, subdomains included. */
type CompanyTable = Record<'ad' | 'other', Record<string, string[]>>;

const CATEGORY: Record<string, Category> = {
  Functional: 'necessary',
  Necessary: 'necessary',
  Security: 'necessary',
  Personalization: 'preferences',
  Analytics: 'statistics',
  Marketing: 'marketing',
};

// "Functional" there covers both what a site cannot do without and what is merely comfortable; the description tells.
const COMFORT =
  /\blanguages?\b|\blocale\b|\btheme\b|\bpreferr?ed\b|user preferences?|recently (viewed|compared)|\bchat\b/i;
const NEEDED =
  /consent|cookie (agreement|banner|notice|polic|preference|setting)|choice about cookies|gdpr|log.?in|sign.?in|session|secur|authenticat|caching|\bcache/i;

// Software that a site runs by itself: its maker never sees the cookie, so it is not the company behind it.
const SOFTWARE = new Set(
  (
    'Adobe ColdFusion,Ahoy,CakePHP,CodeIgniter,CraftCMS,Django,Drupal CMS,HAProxy,J2EE,Joomla!,JoomlArt,Keycloak,Laravel,' +
    'Live helper chat,NGINX,NextJS,NextAuth.js,nopCommerce,PHP.net,Perl,phpMyAdmin,Plesk,Polylang,Postviewscounter,Processwire,' +
    'Rack,Ruby on Rails,TYPO3,vBulletin,Website operator,WooCommerce,Wordpress,WordPress,WPML,WP-Glogin,Xenforo,Yithemes.com'
  ).split(','),
);

// RFC 6265 section 4.1.1, and the colon, bracket and slash that browsers take all the same.
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z:[\]/]+$/;

const SEPARATOR = /^[-_.:]|[-_.:/]$/;

/** A name that many unrelated sites use: a plain word or a handful of letters, so only its domain says whose it is. */
const isCommon = (name: string): boolean => /^(?:.{1,2}|[A-Za-z0-9]{3}|[a-z]{1,9}\d?[-_]?)$/.test(name);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortedRecord = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byName(a, b)));

function categoryOf(row: OpenCookieRow): Category {
  const category = CATEGORY[row.category];
  if (!category)
    throw new Error(`Open Cookie Database has a new category "${row.category}": say in CATEGORY what it is.`);
  const comfort = row.category === 'Functional' && COMFORT.test(row.description) && !NEEDED.test(row.description);
  return comfort ? 'preferences' : category;
}

/** "" for software that a site runs by itself and for cells that hold no name. */
function companyOf(row: OpenCookieRow, platform: string): string {
  const controller = row.dataController.trim();
  const name = /^\d+ \w+$|^$|advertiser's website/i.test(controller) ? platform.trim() : controller;
  return SOFTWARE.has(name) ? '' : name;
}

const hostsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [];

/**
 * The Open Cookie Database as names by company and category. Left out: names that no cookie can have, and common names
 * without a domain that it holds against a company. A wildcard that would match half the web becomes an exact name.
 */
export function cookieTable(database: Record<string, OpenCookieRow[]>): CookieTable {
  const rows = Object.entries(database)
    .flatMap(([platform, listed]) => listed.map((row) => ({ ...row, platform, name: row.cookie.trim() })))
    // One row has its name and domain swapped; another stands for names by a word between percent signs.
    .filter(({ name, domain }) => TOKEN.test(name) && domain !== 'ut' && !/%[A-Z]+%/.test(name));
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
  const table: Record<string, Partial<Record<Category, Set<string>>>> = {};
  for (const row of rows) {
    const open = row.wildcardMatch === '1' && !row.name.includes('*');
    const hosts = hostsIn(row.domain);
    const vague = isCommon(row.name) || times.get(row.name)! > 1;
    const tooShort = row.name.length < 4 || (row.name.length < 5 && !SEPARATOR.test(row.name));
    const name = open && !(tooShort && hosts.length === 0) ? `${row.name}*` : row.name;
    const bound = hosts.length > 0 && (vague || (open && tooShort));
    const anyones = isCommon(row.name) && hosts.length === 0;
    if (anyones && categoryOf(row) !== 'necessary') continue;
    const company = anyones ? '' : companyOf(row, row.platform);
    const names = ((table[company] ??= {})[categoryOf(row)] ??= new Set());
    for (const written of bound ? hosts.map((host) => `${name}@${host}`) : [name]) names.add(written);
  }
  return sortedRecord(
    Object.fromEntries(
      Object.entries(table).map(([company, categories]) => [
        company,
        sortedRecord(
          Object.fromEntries(
            Object.entries(categories).map(([category, names]) => [category, [...names].sort(byName)]),
          ),
        ),
      ]),
    ),
  );
}

/** third-party-web as domains by company; a subdomain of a domain that the same company has is left out. */
export function companyTable(entities: ThirdParty[]): CompanyTable {
  const table: CompanyTable = { ad: {}, other: {} };
  for (const { name, company, category, domains } of entities) {
    const listed = (table[category === 'ad' ? 'ad' : 'other'][company ?? name] ??= []);
    listed.push(
      ...domains.map((domain) => domain.replace(/^\*\./, '').toLowerCase()).filter((domain) => /[a-z]$/.test(domain)),
    );
  }
  for (const companies of Object.values(table)) {
    for (const [company, domains] of Object.entries(companies)) {
      const parts = new Set(domains);
      const parents = (domain: string): string[] =>
        domain.split('.').map((_, at, labels) => labels.slice(at + 1).join('.'));
      companies[company] = [...parts]
        .filter((domain) => !parents(domain).some((parent) => parts.has(parent)))
        .sort(byName);
    }
  }
  return { ad: sortedRecord(table.ad), other: sortedRecord(table.other) };
}

/** JSON with one company a line, so that a change of the source can be read in a diff. */
export function cookieTableText(table: CookieTable): string {
  const lines = Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** JSON with one company a line. */
export function companyTableText(table: CompanyTable): string {
  const groups = Object.entries(table).map(([business, companies]) => {
    const lines = Object.entries(companies).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `${JSON.stringify(business)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{\n${groups.join(',\n')}\n}\n`;
}

const root = new URL('../', import.meta.url);
const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(`node_modules/${path}`, root), 'utf8')) as T;

/** Every generated file of data/ by its name, as text. */
export function buildData(): Record<string, string> {
  return {
    'open-cookie-database.json': cookieTableText(
      cookieTable(readJson('@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json')),
    ),
    'companies.json': companyTableText(companyTable(readJson('third-party-web/dist/entities-nostats.json'))),
  };
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(buildData())) {
    writeFileSync(new URL(`data/${file}`, root), text);
    console.log(`data/${file}: ${text.length} characters`);
  }
}
