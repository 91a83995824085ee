/**
 * Makes the tables under data/ from the packages they come from; see data/PROVENANCE.md.
 * Usage: npm run build:data
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Business } from '../core/cookies/businesses.ts';
import type { Category } from '../core/shared/category.ts';

/** One row of the Open Cookie Database, as published. */
interface OpenCookieRow {
  category: string;
  cookie: string;
  domain: string;
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

const CATEGORY: Record<string, Category> = {
  Functional: 'necessary',
  Necessary: 'necessary',
  Security: 'necessary',
  Personalization: 'preferences',
  Analytics: 'statistics',
  Marketing: 'marketing',
};

// "Functional" there covers both what a site cannot do without and what is merely comfortable. The descriptions speak of
// both in one breath, so the name decides: a language, a look.
const COMFORT = /lang(?![a-z])|language|locale$|culture|theme|colou?r_?mode/i;

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

/** Each line once, by its first column, for a search by halves. */
function sortedLines(lines: string[]): string[] {
  const key = (line: string): string => line.slice(0, line.indexOf('\t'));
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...new Set(lines)].sort((a, b) => order(key(a), key(b)) || order(a, b));
}

function categoryOf(row: OpenCookieRow): Category {
  const category = CATEGORY[row.category];
  if (!category)
    throw new Error(`Open Cookie Database has a new category "${row.category}": say in CATEGORY what it is.`);
  const comfort = row.category === 'Functional' && COMFORT.test(row.cookie);
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
 * The Open Cookie Database as lines of name, category, company (`-` for none) and, where the name means this on one
 * domain alone, that domain. Left out: names that no cookie can have, and common names without a
 * domain that it holds against a company. A wildcard that would match half the web becomes an exact name.
 */
export function cookieTable(database: Record<string, OpenCookieRow[]>): string[] {
  const rows = Object.entries(database)
    .flatMap(([platform, listed]) => listed.map((row) => ({ ...row, platform, name: row.cookie.trim() })))
    // One row has its name and domain swapped; another stands for names by a word between percent signs.
    .filter(({ name, domain }) => TOKEN.test(name) && domain !== 'ut' && !/%[A-Z]+%/.test(name));
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
  const lines: string[] = [];
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
    const line = `${name}\t${categoryOf(row)}\t${company || '-'}`;
    lines.push(...(bound ? hosts.map((host) => `${line}\t${host}`) : [line]));
  }
  return sortedLines(lines);
}

/** third-party-web's word for what a company is loaded for -> ours; nothing where it says too little. */
const BUSINESS: Record<string, Business | ''> = {
  ad: 'ad',
  analytics: 'analytics',
  cdn: 'hosting',
  'consent-provider': 'consent',
  content: 'content',
  'customer-success': 'support',
  hosting: 'hosting',
  marketing: 'marketing',
  other: '',
  social: 'social',
  'tag-manager': 'tags',
  utility: '',
  video: 'content',
};

/**
 * third-party-web as lines of domain, its subdomains included, company and, where it says so, what it is loaded for. A
 * subdomain of a domain that the same company has for the same is left out.
 */
export function companyTable(entities: ThirdParty[]): string[] {
  const companies = new Map<string, Set<string>>();
  for (const { name, company = name, category, domains } of entities) {
    const business = BUSINESS[category];
    if (business === undefined)
      throw new Error(`third-party-web has a new category "${category}": say in BUSINESS what it is.`);
    const key = business ? `${company}\t${business}` : company;
    const listed = companies.get(key) ?? new Set();
    companies.set(key, listed);
    for (const domain of domains) if (/[a-z]$/i.test(domain)) listed.add(domain.replace(/^\*\./, '').toLowerCase());
  }
  const parents = (domain: string): string[] =>
    domain.split('.').map((_, at, labels) => labels.slice(at + 1).join('.'));
  return sortedLines(
    [...companies].flatMap(([company, domains]) =>
      [...domains]
        .filter((domain) => !parents(domain).some((parent) => domains.has(parent)))
        .map((domain) => `${domain}\t${company}`),
    ),
  );
}

/** A module of one text, a line a row, so that a change of the source can be read in a diff. */
const moduleText = (name: string, lines: string[]): string =>
  `/** Made by \`npm run build:data\`; form and source: PROVENANCE.md. */\nexport const ${name} = \`${lines.map((line) => `${line}\n`).join('')}\`;\n`;

const root = new URL('../', import.meta.url);
const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(`node_modules/${path}`, root), 'utf8')) as T;

/** Every generated file of data/ by its name, as text. */
export function buildData(): Record<string, string> {
  return {
    'open-cookie-database.ts': moduleText(
      'OPEN_COOKIE_DATABASE',
      cookieTable(readJson('@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json')),
    ),
    'companies.ts': moduleText('COMPANIES', companyTable(readJson('third-party-web/dist/entities-nostats.json'))),
  };
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(buildData())) {
    writeFileSync(new URL(`data/${file}`, root), text);
    console.log(`data/${file}: ${text.length} characters`);
  }
}
