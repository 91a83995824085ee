import type { AccessTier, Site } from '../core/evidence/evidence.ts';
import type { PolicyDocument } from '../core/policy/document.ts';
import type { PolicyTrouble } from '../core/policy/search.ts';
import { isFetchable } from '../core/policy/fetchable.ts';
import { detectLanguage } from './i18n.ts';
import { policyDocument } from './policy-document.ts';
import { addressOf } from './tabs.ts';
import { fetchThroughPage, fetchWithGrant, liveHtml } from './scripting.ts';

export type PolicyPage = { ok: true; document: PolicyDocument } | ({ ok: false } & PolicyTrouble);

const PROBLEM = {
  'too-large': 'too-large',
  redirected: 'redirected',
  timeout: 'unreachable',
  unreachable: 'unreachable',
} as const;

/** Fewer words than this, and no address among them, is a shell that a script fills later. */
const WORDS_OF_A_POLICY = 60;

/** The page as blocks. Its text says what language it is in: pages are often left with their template's `lang`. */
async function parsed(html: string, url: string): Promise<PolicyDocument> {
  const page = policyDocument(new DOMParser().parseFromString(html, 'text/html'), url);
  const spoken = await detectLanguage(page.blocks.map((block) => block.text).join('\n'));
  return { ...page, lang: spoken || page.lang };
}

function isShell({ blocks }: PolicyDocument): boolean {
  const words = blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
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

/**
 * Fetches one page of the policy by the way the tier allows: through the visited page when it is of the same origin,
 * from Habeas when a grant covers it, else not at all. Parsed, never rendered.
 * @param ofSite on a host of the visited site
 */
export async function readPolicyPage(
  url: string,
  ofSite: boolean,
  { tabId, site, tier, hangs }: Visited,
): Promise<PolicyPage> {
  if (!isFetchable(url, site)) return { ok: false, problem: 'not-allowed', url };
  const sameOrigin = new URL(url).origin === site.origin;
  const granted = tier === 'everywhere' || (tier === 'site' && ofSite);
  if (!sameOrigin && !granted) return { ok: false, problem: 'needs-grant', url };
  if (hangs && !granted) return { ok: false, problem: 'unreachable', url };
  const throughPage = sameOrigin && !hangs;
  const answer = throughPage ? await fetchThroughPage(tabId, url) : await fetchWithGrant(url);
  if (!answer.ok) return { ok: false, problem: PROBLEM[answer.reason], url };
  if (!isFetchable(answer.url, site)) return { ok: false, problem: 'not-allowed', url };
  if (answer.status === 404 || answer.status === 410) return { ok: false, problem: 'not-found', url };
  if (answer.status >= 400) return { ok: false, problem: 'unreachable', url };
  if (/pdf/i.test(answer.contentType)) return { ok: false, problem: 'pdf', url };
  if (!/html|text\/plain/i.test(answer.contentType)) return { ok: false, problem: 'not-a-page', url };
  const page = await parsed(answer.html, answer.url);
  return isShell(page) ? { ok: false, problem: 'open-it', url } : { ok: true, document: page };
}
