import type { Evidence, PageLink, Site } from '../evidence/evidence.ts';
import { belongs } from '../evidence/of-site.ts';
import { registrableDomain } from '../shared/domain.ts';
import { asRecord, type Json } from '../shared/json.ts';
import { languageOf } from '../shared/language.ts';
import { LETTER_OR_DIGIT, plainLetters } from '../shared/letters.ts';
import { parseUrl, type ParsedUrl } from '../shared/url.ts';
import { isFetchable } from './fetchable.ts';
import { latinLetters } from './latin-letters.ts';
import { phrasePattern, type LinkWords, type Phrases } from './lexicon.ts';
import { LEXICONS } from './lexicon/index.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { platformLinks } from './platform-links.ts';

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
const MOST_TEXT = 120;
const KINDS: readonly PolicyKind[] = ['privacy', 'cookies', 'legal'];
const WORTH: Record<PolicyKind, number> = { privacy: 40, cookies: 15, legal: 8 };
const PLACE: Record<PageLink['place'], number> = { footer: 8, dialog: 7, nav: 3, header: 2, main: 0, other: 1 };
/** So far below the best of its kind that it is about something else: an article, a partner's policy. */
const FAR_BELOW = 20;

const BETWEEN_WORDS = new RegExp(`[^${LETTER_OR_DIGIT}]+`, 'g');
const wordsIn = (text: string): number => text.split(BETWEEN_WORDS).filter(Boolean).length;

/** A phrase as people write it. */
const asWritten = (phrase: string): string[] => [phrase, plainLetters(phrase)];

/** The same as addresses have it: in plain Latin letters, often without its small words, or glued together. */
function asAddressed(phrase: string): string[] {
  return latinLetters(phrase).flatMap((written) => {
    const words = written.match(/[a-z0-9*]+/g) ?? [];
    const long = words.filter((word) => word.length > 3);
    return [words.join(' '), words.join(''), ...(long.length > 1 ? [long.join(' ')] : [])].filter(Boolean);
  });
}

const patternOf = (phrases: Phrases, flags?: string): RegExp =>
  // The longest first, so that what is found is all that is said.
  phrasePattern(
    [...new Set(phrases)].sort((one, other) => other.length - one.length),
    flags,
  );

interface Words {
  kind: PolicyKind;
  /** the page itself: "privacy policy" */
  names: RegExp;
  /** all that speaks of its subject: "personal data" */
  subjects: RegExp;
}

/** The first phrases of a language name the page, all of them its subject. */
function wordsOf(lexicons: readonly { links: LinkWords }[], written: (phrase: string) => string[]): Words[] {
  const phrases = (kind: PolicyKind, most?: number): string[] =>
    lexicons.flatMap(({ links }) => links[kind].slice(0, most).flatMap(written));
  return KINDS.map((kind) => ({ kind, names: patternOf(phrases(kind, 3)), subjects: patternOf(phrases(kind), 'gi') }));
}

const IN_TEXT = wordsOf(LEXICONS, asWritten);
const IN_ADDRESS = wordsOf(LEXICONS, asAddressed);
const SETTINGS = patternOf(Object.values(OTHER_PAGES).flatMap(({ settings }) => settings.flatMap(asWritten)));
const APPLICANTS = patternOf(Object.values(OTHER_PAGES).flatMap(({ applicants }) => applicants.flatMap(asWritten)));
const OTHER_ADDRESSES = patternOf(
  Object.values(OTHER_PAGES).flatMap(({ settings, applicants }) => [...settings, ...applicants].flatMap(asAddressed)),
);

const speaksOf = (text: string, words: readonly Words[]): Words | undefined =>
  words.find(({ subjects }) => text.search(subjects) >= 0);

/** Whether the text names the page and says little else: no sentence with such a word in it. */
function isNamed(text: string, { names, subjects }: Words): boolean {
  const all = wordsIn(text);
  const name = names.exec(text)?.[0];
  if (name !== undefined && all - wordsIn(name) <= 4) return true;
  const beside = wordsIn(text.replace(subjects, ' '));
  return beside < all && beside <= 1;
}

/** The same of an address, which repeats itself and names several subjects: half of its words are enough. */
function isAddressed(path: string, words: Words): boolean {
  if (path.search(words.subjects) < 0) return false;
  const beside = wordsIn(IN_ADDRESS.reduce((rest, { subjects }) => rest.replace(subjects, ' '), path));
  return isNamed(path, words) || beside * 2 < wordsIn(path);
}

/** Parts of addresses that say nothing: "/en/", "/index.html", "/p/17". */
const SILENT = /^(?:index|default|page|pages|p|\d+|[a-z]{2}|[a-z]{2}-[a-z]{2})$/i;

/** The parts of a path that say anything, each as words: "legal" and "politique de confidentialite", the last one first. */
function partsOf(url: ParsedUrl): string[] {
  let path = url.pathname + (isRoute(url) ? url.hash : '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A damaged escape: the raw path still has its words.
  }
  return path
    .slice(0, 1_000)
    .split(/[/#!]+/)
    .map((part) => part.replace(/\.[a-z]{3,5}$/i, ''))
    .filter((part) => part !== '' && !SILENT.test(part))
    .map((part) =>
      part
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(BETWEEN_WORDS, ' ')
        .trim(),
    )
    .map((part) => (latinLetters(part)[0] ?? '').slice(0, 300))
    .reverse();
}

/**
 * What an address is of: by the last part that says anything, since "/legal/terms" are terms; by one above it only where
 * that names the policy itself, as a folder of its versions does.
 */
function addressedKind([last = '', ...above]: string[]): PolicyKind | null {
  const found = IN_ADDRESS.find((words) => isAddressed(last, words));
  if (found) return found.kind;
  const [privacy] = IN_ADDRESS;
  return above.some((part) => privacy!.names.test(part) && isNamed(part, privacy!)) ? 'privacy' : null;
}

/** A fragment that is a page of its own, drawn by a script. */
const isRoute = ({ hash }: ParsedUrl): boolean => /^#[!/]/.test(hash);

/** The address without its fragment: links to parts of one page are one page. */
function parsed(href: string, base?: string): ParsedUrl | null {
  const url = parseUrl(href, base);
  if (url && !isRoute(url)) url.hash = '';
  return url;
}

/**
 * Companies whose terms have sites link the company's own policy beside what they embed (a captcha, a map, a player, a
 * way to pay), by the names of their domains; those of one company in one line.
 */
const EMBEDDED: readonly (readonly string[])[] = (
  'google youtube gmail android blogger waze fitbit nest|facebook instagram whatsapp meta messenger threads|apple icloud|' +
  'microsoft bing linkedin xbox|twitter x|tiktok|pinterest|vimeo|hcaptcha|cloudflare|paypal|stripe|klarna|adyen|mollie|' +
  'trustpilot|trustedshops|mailchimp intuit|brevo sendinblue|hubspot|intercom|zendesk|akismet automattic wordpress|' +
  'cookiebot usercentrics|onetrust cookielaw cookiepro|didomi|axeptio|consentmanager|cookieyes|disqus|amazon'
)
  .split('|')
  .map((company) => company.split(' '));

/** Whether a link from this site leads to the policy of somebody whose service is embedded in it. */
function isOfEmbedded(host: string, site: Site): boolean {
  const labelOf = (domain: string): string => domain.split('.')[0] ?? '';
  const company = EMBEDDED.find((names) => names.includes(labelOf(registrableDomain(host))));
  return company !== undefined && !company.includes(labelOf(site.registrableDomain));
}

interface Judged extends PolicyCandidate {
  worth: number;
  /** the page itself says that it is the policy */
  declared: boolean;
  ofSite: boolean;
}

/** How much one link is worth as a page of the policy, and as what; null when it is none. */
function judged(link: PageLink, site: Site, spoken: readonly Words[]): Judged | null {
  const url = parsed(link.href, site.url);
  if (!url || !isFetchable(url.href, site)) return null;
  const text = link.text.normalize('NFC').slice(0, 200).replace(/\s+/g, ' ').trim();
  const declared = link.rel.toLowerCase().split(/\s+/).includes('privacy-policy');
  const said = text.length <= MOST_TEXT ? (speaksOf(text, IN_TEXT)?.kind ?? null) : null;
  const parts = partsOf(url);
  const addressed = addressedKind(parts);
  const kind = declared ? 'privacy' : (said ?? addressed);
  if (!kind) return null;
  const ofSite = belongs(url.hostname, site.registrableDomain) || url.hostname === site.host;
  // Of other sites an address alone says nothing: shops of apps, articles, the policies of others.
  if (!ofSite && ((!declared && !said) || isOfEmbedded(url.hostname, site))) return null;
  const words = IN_TEXT.find((one) => one.kind === kind)!;
  const named = isNamed(text, words);
  const settings = kind === 'privacy' && SETTINGS.test(text);
  if (settings && !declared && !words.names.test(text)) return null;
  const other = settings || APPLICANTS.test(text) || (!named && OTHER_ADDRESSES.test(parts[0] ?? ''));
  const worth =
    WORTH[kind] +
    (named ? 14 : said ? 6 : 0) +
    (addressed === kind ? 10 : 0) +
    (speaksOf(text, spoken)?.kind === kind ? 3 : 0) +
    PLACE[link.place] +
    (text.length > 60 ? -8 : 0) +
    (ofSite ? 6 : -20) +
    (other ? -30 : 0) +
    (/\.pdf$/i.test(url.pathname) ? -10 : 0);
  return { url: url.href, kind, text, worth, declared, ofSite };
}

const POLICY_KEYS = new Set([
  'privacyPolicy',
  'privacyPolicyUrl',
  'privacy_policy_url',
  'privacyPolicyURL',
  'privacyUrl',
]);
const MOST_NODES = 1_000;

/** Pages that structured data name: schema.org WebPage and SiteNavigationElement, and the policy where a key says so. */
function statedLinks(jsonLd: readonly Json[]): PageLink[] {
  const queue: Json[] = [...jsonLd];
  const links: PageLink[] = [];
  const text = (value: Json | undefined): string[] =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at]!;
    const node = asRecord(value);
    if (node) {
      const names = text(node['name']);
      for (const [index, href] of text(node['url']).entries())
        links.push({ href, text: names[index] ?? '', rel: '', place: 'other' });
      for (const key of POLICY_KEYS)
        for (const href of text(node[key])) links.push({ href, text: '', rel: 'privacy-policy', place: 'other' });
    }
    const children = Array.isArray(value) ? value : Object.values(node ?? {});
    queue.push(...children.filter((child) => child !== null && typeof child === 'object').slice(0, MOST_NODES));
  }
  return links;
}

/**
 * The pages that may hold the site's policy, best first, at most six: by `rel="privacy-policy"` (RFC 6903), by the
 * link's words in every known language, by the words of its address, by where it stands, by structured data and by what
 * the consent platform is told. A legal notice is the second source for who answers and where.
 */
export function policyLinks(page: Pick<Evidence, 'links' | 'site' | 'jsonLd' | 'globals'>): PolicyCandidate[] {
  const { site } = page;
  const here = parsed(site.url)?.href;
  const language = languageOf(site.lang);
  const own = LEXICONS.find((lexicon) => lexicon.language === language);
  const spoken = own ? wordsOf([own], asWritten) : [];
  const best = new Map<string, Judged>();
  const before = (one: Judged, other: Judged): number =>
    Number(other.declared) - Number(one.declared) || other.worth - one.worth;
  for (const link of [
    ...page.links.slice(0, MOST_LINKS),
    ...platformLinks(page.globals),
    ...statedLinks(page.jsonLd),
  ]) {
    const candidate = judged(link, site, spoken);
    if (!candidate || candidate.url === here) continue;
    const known = best.get(candidate.url);
    if (!known || before(candidate, known) < 0) best.set(candidate.url, candidate);
  }
  const ranked = [...best.values()].sort(before);
  const top = (kind: PolicyKind) => ranked.find((candidate) => candidate.kind === kind);
  // What is another site's counts where this one has none better: groups have one policy for all their sites.
  const near = ranked.filter(({ kind, worth, ofSite }, place) => {
    const above = ranked.slice(0, place).filter((candidate) => candidate.kind === kind);
    const most = Math.max(...above.map((candidate) => candidate.worth), worth);
    return worth > most - FAR_BELOW && (ofSite || !above.some((candidate) => candidate.ofSite));
  });
  // One page of each kind comes before a second of the first.
  const first = KINDS.flatMap((kind) => top(kind) ?? []);
  return [...new Set([...first, ...near])].slice(0, MOST).map(({ url, kind, text }) => ({ url, kind, text }));
}

/**
 * Where policies often lie, for a site that links none: in the words of its own language, then in English. Each is to be
 * asked for on its own and given up on silently; at most six.
 */
export function wellKnownPolicyPaths({ origin, lang }: Pick<Site, 'origin' | 'lang'>): string[] {
  const language = languageOf(lang);
  const links = LEXICONS.find((lexicon) => lexicon.language === language)?.links;
  const inAddress = (phrases: Phrases): string[] =>
    phrases
      .filter((phrase) => !phrase.includes('*'))
      // Only German writes its letters as two everywhere.
      .flatMap((phrase) => latinLetters(phrase).at(language === 'de' ? -1 : 0) ?? [])
      .map((written) => written.replace(/[^a-z0-9]+/g, '-'));
  const own = links ? [...inAddress(links.privacy).slice(0, 2), ...inAddress(links.legal).slice(0, 1)] : [];
  const paths = new Set([...own, 'privacy-policy', 'privacy', 'legal/privacy', 'imprint']);
  return [...paths].slice(0, MOST).map((path) => `${origin}/${path}`);
}

/** Parts of a title: "Privacy policy – Acme", "Acme | Privacy policy". */
const TITLE_PARTS = /\s[|–—·:»«-]\s|\||:\s/;
/** Where texts about privacy stand that are no policy. */
const ARTICLE = /\/(?:news|blog|articles?|press|stor(?:y|ies)|\d{4}\/\d{1,2})(?:\/|$)/i;

/**
 * What the page in front of the person is itself about, by its title or its address, never by its links; null for any
 * other page. An article that has such words in its title is none.
 */
export function policyKindOfPage({ site }: { site: Site }): PolicyKind | null {
  const url = parsed(site.url);
  if (!url || (url.pathname === '/' && !isRoute(url)) || ARTICLE.test(url.pathname)) return null;
  const titles = site.title.normalize('NFC').slice(0, 200).split(TITLE_PARTS);
  const titled = IN_TEXT.find((words) => titles.some((part) => isNamed(part, words) && !SETTINGS.test(part)));
  const parts = partsOf(url);
  return titled?.kind ?? (OTHER_ADDRESSES.test(parts[0] ?? '') ? null : addressedKind(parts));
}
