import type { AccessTier, Site } from '../core/evidence/evidence.ts';
import type { PolicyDocument } from '../core/policy/document.ts';
import type { PolicySource } from '../core/policy/format.ts';
import type { PageProblem, PolicyTrouble } from '../core/policy/search.ts';
import { isFetchable } from '../core/policy/fetchable.ts';
import { iubendaContent, iubendaData } from '../core/policy/iubenda.ts';
import { detectLanguage } from './i18n.ts';
import { policyDocument } from './policy-document.ts';
import { addressOf } from './tabs.ts';
import { fetchThroughPage, fetchWithGrant, liveHtml, type FetchLimits } from './scripting.ts';

export type PolicyPage = { ok: true; document: PolicyDocument } | ({ ok: false } & PolicyTrouble);

const PROBLEM = {
  'too-large': 'too-large',
  redirected: 'redirected',
  timeout: 'unreachable',
  unreachable: 'unreachable',
} as const;

/** Fewer words than this in sentences, and no address among them, is a shell that a script fills later. */
const WORDS_OF_A_POLICY = 60;
/** A shorter block is a label: the navigation and the footer of a shell are full of them. */
const WORDS_OF_A_SENTENCE = 8;

/** The page as blocks. Its text says what language it is in: pages are often left with their template's `lang`. */
async function parsed(html: string, url: string): Promise<PolicyDocument> {
  const page = policyDocument(new DOMParser().parseFromString(html, 'text/html'), url);
  const spoken = await detectLanguage(page.blocks.map((block) => block.text).join('\n'));
  return { ...page, lang: spoken || page.lang };
}

function isShell({ blocks }: PolicyDocument): boolean {
  const lengths = blocks.map(({ text }) => text.split(/\s+/).length).filter((length) => length >= WORDS_OF_A_SENTENCE);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return words < WORDS_OF_A_POLICY && !blocks.some(({ text, emails }) => emails.length > 0 || text.includes('@'));
}

/** The page in front of the person, as it stands now. */
export async function readOpenPage(tabId: number, url: string): Promise<PolicyPage> {
  const html = await liveHtml(tabId);
  // The person may have gone on meanwhile: another page's policy is not this site's.
  if (html === null || (await addressOf(tabId)) !== url) return { ok: false, problem: 'unreachable', url };
  return { ok: true, document: await parsed(html, url) };
}

/** The page in front of the person, and what a click there may do. */
export interface Visited {
  tabId: number;
  site: Site;
  tier: AccessTier;
  /** it no longer answers */
  hangs: boolean;
}

/** Which way an address may be asked: through the visited page, from Habeas where a grant covers it, or not at all. */
function wayTo(url: string, ofSite: boolean, { site, tier, hangs }: Visited): 'page' | 'grant' | PageProblem {
  const sameOrigin = new URL(url).origin === site.origin;
  const granted = tier === 'everywhere' || (tier === 'site' && ofSite);
  if (!sameOrigin && !granted) return 'needs-grant';
  if (hangs && !granted) return 'unreachable';
  return sameOrigin && !hangs ? 'page' : 'grant';
}

/**
 * Fetches one page of the policy by the way the tier allows: through the visited page when it is of the same origin,
 * from Habeas when a grant covers it, else not at all. Parsed, never rendered. A policy that iubenda keeps is asked for as
 * the data that iubenda publishes of it.
 * @param ofSite on a host of the visited site
 */
export async function readPolicyPage(url: string, ofSite: boolean, visited: Visited): Promise<PolicyPage> {
  const { site, tabId } = visited;
  const not = (problem: PageProblem): PolicyPage => ({ ok: false, problem, url });
  if (!isFetchable(url, site)) return not('not-allowed');
  const { pathname, hash } = new URL(url);
  // No grant would help: neither is read by fetching it.
  if (/\.pdf$/i.test(pathname)) return not('pdf');
  if (/^#[!/]/.test(hash)) return not('open-it');
  const way = wayTo(url, ofSite, visited);
  if (way !== 'page' && way !== 'grant') return not(way);
  const data = iubendaData(url);
  const answer = way === 'page' ? await fetchThroughPage(tabId, url) : await fetchWithGrant(data ?? url);
  if (!answer.ok) return not(PROBLEM[answer.reason]);
  if (!isFetchable(answer.url, site)) return not('not-allowed');
  if (answer.status === 404 || answer.status === 410) return not('not-found');
  if (answer.status >= 400) return not('unreachable');
  if (/pdf/i.test(answer.contentType)) return not('pdf');
  const html = data === null ? answer.html : iubendaContent(answer.html);
  if (html === null || (data === null && !/html|text\/plain/i.test(answer.contentType))) return not('not-a-page');
  // Where a person reads it, whatever it was read from.
  const page = await parsed(html, data === null ? answer.url : url);
  if (!isShell(page)) return { ok: true, document: page };
  const hosted = data === null ? page.blocks.flatMap(({ links }) => links).find(({ href }) => iubendaData(href)) : null;
  const reachable = hosted && wayTo(hosted.href, false, visited) === 'grant';
  return reachable ? readPolicyPage(hosted.href, false, visited) : not('open-it');
}

/** They come beside the pages of the policy and are not waited for any longer. */
const A_FILE: FetchLimits = { bytes: 500_000, ms: 2_000 };

/**
 * The small files of the site for machines that are there, all asked for at once and by the way that its pages are; a
 * site that answers any address with a page has none. Never rejects.
 * @param urls on the visited page's own origin
 */
export async function readPolicyFiles(urls: readonly string[], visited: Visited): Promise<PolicySource[]> {
  const read = urls.map(async (url): Promise<PolicySource[]> => {
    const way = wayTo(url, true, visited);
    if (way !== 'page' && way !== 'grant') return [];
    const answer =
      way === 'page' ? await fetchThroughPage(visited.tabId, url, A_FILE) : await fetchWithGrant(url, A_FILE);
    const isFile = answer.ok && answer.status === 200 && !/html/i.test(answer.contentType) && answer.html !== '';
    return isFile ? [{ url, lang: '', title: '', blocks: [], jsonLd: [], file: answer.html }] : [];
  });
  return (await Promise.all(read)).flat();
}
