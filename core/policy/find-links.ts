import type { PageLink, Site } from '../evidence/evidence.ts';
import { parseUrl, type ParsedUrl } from '../shared/url.ts';
import { phrasePattern, type LinkWords } from './lexicon.ts';
import { LEXICONS } from './lexicon/index.ts';
import { isFetchable } from './fetchable.ts';
import { LETTER_OR_DIGIT } from '../shared/letters.ts';

export type PolicyKind = keyof LinkWords;

/** A page that may hold (part of) the policy of the site. */
export interface PolicyCandidate {
  url: string;
  kind: PolicyKind;
  /** the link's own words; empty when only its address speaks */
  text: string;
}

const MOST = 6;
const MOST_LINKS = 5_000;
const KINDS: readonly PolicyKind[] = ['privacy', 'cookies', 'legal'];
const WORTH: Record<PolicyKind, number> = { privacy: 40, cookies: 15, legal: 8 };
const PLACE: Record<PageLink['place'], number> = { footer: 8, dialog: 7, nav: 3, header: 2, main: 0, other: 1 };

const patterns = KINDS.map((kind) => ({ kind, pattern: phrasePattern(LEXICONS.flatMap(({ links }) => links[kind])) }));
/** The first phrases of a language name the page itself ("privacy policy"), the last only its subject. */
const names = KINDS.map((kind) => ({
  kind,
  pattern: phrasePattern(LEXICONS.flatMap(({ links }) => links[kind].slice(0, 3))),
}));

/** Whether a web address or a title is about one of the kinds: its words without the marks between them. */
function kindOf(text: string, list: typeof patterns): PolicyKind | null {
  return list.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

const BETWEEN_WORDS = new RegExp(`[^${LETTER_OR_DIGIT}]+`, 'g');

/** A path's words: "/fr/politique-de-confidentialite.html" as "fr politique de confidentialite html". */
function wordsOfPath(url: ParsedUrl): string {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A damaged escape: the raw path still has its words.
  }
  return path
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/privacy(?=policy|notice|statement)/i, 'privacy ')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

/** Accents are dropped in addresses; the phrases are compared without theirs. */
const bare = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const barePatterns = patterns.map(({ kind }) => ({
  kind,
  pattern: phrasePattern(
    LEXICONS.flatMap(({ links }) => links[kind].map((phrase) => bare(phrase).replaceAll("'", ' '))),
  ),
}));

/** The address without its fragment: links to parts of one page are one page. */
function parsed(href: string, base?: string): ParsedUrl | null {
  const url = parseUrl(href, base);
  if (url) url.hash = '';
  return url;
}

/** How much one link is worth as a page of the policy, and as what; null when it is none. */
function judged(link: PageLink, site: Site): (PolicyCandidate & { worth: number }) | null {
  const url = parsed(link.href, site.url);
  if (!url || !isFetchable(url.href, site)) return null;
  const text = link.text.slice(0, 200).replace(/\s+/g, ' ').trim();
  const path = bare(wordsOfPath(url)).slice(0, 300);
  const declared = link.rel.toLowerCase().split(/\s+/).includes('privacy-policy');
  const said = text.length <= 120 ? kindOf(text, patterns) : null;
  const kind = declared ? 'privacy' : (said ?? kindOf(path, barePatterns));
  if (!kind) return null;
  const named = kindOf(text, names) === kind;
  const worth =
    WORTH[kind] +
    (declared ? 60 : 0) +
    (named ? 14 : said ? 6 : 0) +
    (kindOf(path, barePatterns) === kind ? 10 : 0) +
    PLACE[link.place] +
    (text.length > 60 ? -8 : 0) +
    (isOfSite(url.hostname, site) ? 6 : -12) +
    (/\.pdf$/i.test(url.pathname) ? -10 : 0);
  return { url: url.href, kind, text, worth };
}

const isOfSite = (host: string, site: Site): boolean =>
  host === site.host || host === site.registrableDomain || host.endsWith(`.${site.registrableDomain}`);

/**
 * The pages that may hold the site's policy, best first, at most six: by `rel="privacy-policy"` (RFC 6903), by the
 * link's words in every known language, by the words of its address, and by where it stands. A legal notice is the
 * second source for who answers and where.
 */
export function policyLinks(page: { links: PageLink[]; site: Site }): PolicyCandidate[] {
  const best = new Map<string, PolicyCandidate & { worth: number }>();
  const here = parsed(page.site.url)?.href;
  for (const link of page.links.slice(0, MOST_LINKS)) {
    const candidate = judged(link, page.site);
    if (!candidate || candidate.url === here) continue;
    const known = best.get(candidate.url);
    if (!known || candidate.worth > known.worth) best.set(candidate.url, candidate);
  }
  const ranked = [...best.values()].sort((a, b) => b.worth - a.worth);
  // One page of each kind comes before a second of the first.
  const first = KINDS.flatMap((kind) => ranked.find((candidate) => candidate.kind === kind) ?? []);
  return [...new Set([...first, ...ranked])].slice(0, MOST).map(({ url, kind, text }) => ({ url, kind, text }));
}

/** Where policies often lie, for a site that links none; each to be asked for on its own and given up on silently. */
export function wellKnownPolicyPaths(origin: string): string[] {
  return [
    '/privacy',
    '/privacy-policy',
    '/legal/privacy',
    '/politique-de-confidentialite',
    '/mentions-legales',
    '/imprint',
  ].map((path) => origin + path);
}

function isPageOf(kind: PolicyKind, { site }: { site: Site }): boolean {
  const url = parsed(site.url);
  if (!url || url.pathname === '/') return false;
  const known = (list: typeof patterns) => list.filter((one) => one.kind === kind);
  const named = kindOf(site.title.slice(0, 200), known(names)) !== null;
  return named || kindOf(bare(wordsOfPath(url)), known(barePatterns)) !== null;
}

/** Whether the page in front of the person is itself the policy: by its address or its title, never by its links. */
export function isPolicyPage(page: { site: Site }): boolean {
  return isPageOf('privacy', page);
}

/** Whether it is the page about cookies, by the same signs. */
export function isCookiePage(page: { site: Site }): boolean {
  return isPageOf('cookies', page);
}
