import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { cookiesOf } from '../browser/cookies.ts';
import { accessTier, requestAccess } from '../browser/permissions.ts';
import type { PolicyPage } from '../browser/policy-pages.ts';
import { readTab, reopenDialog } from '../browser/scripting.ts';
import { currentTab, inOwnTab, type PageTab } from '../browser/tabs.ts';
import type { Consent } from '../core/consent/consent.ts';
import type { CookieEntry, Identifier, StorageEntry } from '../core/cookies/cookie-entry.ts';
import type { AccessTier, Evidence } from '../core/evidence/evidence.ts';
import type { isOfSite as IsOfSite } from '../core/evidence/of-site.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { PolicyFacts } from '../core/policy/facts.ts';
import type { isForeignAddress as IsForeignAddress } from '../core/policy/foreign-address.ts';
import type { PolicyCandidate } from '../core/policy/find-links.ts';
import type { PageFacts } from '../core/policy/read.ts';
import type { PageProblem, PolicyState, PolicyTrouble } from '../core/policy/search.ts';

/** Why the page in front of the person cannot be read at all. */
export type Unreadable = 'no-tab' | 'internal' | 'store' | 'pdf' | 'offline' | 'no-access' | 'no-answer';

const MOST_PAGES = 6;
// The trouble that a person can do something about comes first.
const TELLING: Record<PageProblem, number> = {
  'needs-grant': 0,
  'open-it': 1,
  redirected: 2,
  pdf: 3,
  'not-a-page': 4,
  'too-large': 5,
  unreachable: 6,
  'not-allowed': 7,
  'not-found': 8,
};

function unreadableAddress(url: string): Unreadable | null {
  if (!url) return 'no-access';
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'internal';
  const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
  return stores.includes(hostname) ? 'store' : null;
}

/** Why the browser let no script into an ordinary address. */
function refusal(url: string): Unreadable {
  if (/\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  return navigator.onLine === false ? 'offline' : 'no-access';
}

const leftMeanwhile = ({ limits }: Evidence): boolean =>
  limits.some((limit) => limit.kind === 'malformed' && limit.what === 'url');

const enough = (facts: PolicyFacts): boolean =>
  facts.contact !== null &&
  facts.contact.confidence !== 'uncertain' &&
  facts.controller !== null &&
  facts.postalAddress !== null;

/** What Habeas knows of the site in front of the person, from one click to the next. */
export const useSite = defineStore('site', () => {
  const tab = shallowRef<PageTab | null>(null);
  const phase = ref<'reading' | 'ready' | 'unreadable'>('reading');
  const unreadable = ref<Unreadable | null>(null);
  const registrableDomain = ref('');
  const tier = ref<AccessTier>('page');
  const evidence = shallowRef<Evidence | null>(null);
  const consent = shallowRef<Consent | null>(null);
  const cookies = shallowRef<CookieEntry[] | null>(null);
  const stored = shallowRef<StorageEntry[] | null>(null);
  const findings = shallowRef<Finding[] | null>(null);
  const policy = shallowRef<PolicyState>({ state: 'searching', step: 0, of: 1 });
  const trouble = shallowRef<PolicyTrouble | null>(null);
  const isOfSite = shallowRef<typeof IsOfSite | null>(null);
  const isForeignAddress = shallowRef<typeof IsForeignAddress | null>(null);
  const domainOf = shallowRef<((host: string) => string) | null>(null);
  // Numbers of the newest reading and search: an older one that is still under way no longer counts.
  let reading = 0;
  let search = 0;

  const facts = computed(() => (policy.value.state === 'found' ? policy.value.facts : null));
  /** what this site stored in this browser; the ids that other companies hold for all sites are not its to search by */
  const identifiers = computed<Identifier[]>(() => {
    const site = evidence.value?.site;
    if (!site || !isOfSite.value) return [];
    const mine = (cookies.value ?? []).filter(({ cookie }) => isOfSite.value?.(cookie, site));
    const found = [...mine, ...(stored.value ?? [])].flatMap(({ identifier }) => identifier ?? []);
    return found.filter(
      (one, index) => found.findIndex((other) => other.kind === one.kind && other.id === one.id) === index,
    );
  });
  const canReopen = computed(() => (consent.value?.chosen?.reopen.how ?? 'explain') !== 'explain');
  const complete = computed(
    () => phase.value === 'unreadable' || (findings.value !== null && policy.value.state !== 'searching'),
  );

  function giveUp(reason: Unreadable): void {
    unreadable.value = reason;
    phase.value = 'unreadable';
  }

  /** Reads the tab in front of the person, from the start. */
  async function open(): Promise<void> {
    phase.value = 'reading';
    tab.value = await currentTab();
    if (!tab.value) return giveUp('no-tab');
    const { id, url } = tab.value;
    const reason = unreadableAddress(url);
    if (reason) return giveUp(reason);

    const mine = ++reading;
    // What is only needed after the page has answered is loaded while it does.
    const later = Promise.all([
      import('../core/evidence/from-page.ts'),
      import('../core/evidence/of-site.ts'),
      import('../core/shared/domain.ts'),
    ]);
    const [{ mergeProbes }, { consentProbes, readConsent }, { declarationProbes }, { identifierProbe }] =
      await Promise.all([
        import('../core/evidence/probe.ts'),
        import('../core/consent/read.ts'),
        import('../core/cookies/declarations/index.ts'),
        import('../core/cookies/identifiers.ts'),
      ]);
    const probe = mergeProbes([...consentProbes, ...declarationProbes, identifierProbe]);
    const page = readTab(id, probe).catch(() => undefined);
    const [{ contactedHosts, evidenceFrom }, ofSite, { registrableDomain: domain }] = await later;
    isOfSite.value = ofSite.isOfSite;
    domainOf.value = domain;
    registrableDomain.value = domain(new URL(url).hostname);
    tier.value = await accessTier(registrableDomain.value);

    const raw = await page;
    if (mine !== reading) return;
    if (raw === undefined) return giveUp(refusal(url));
    if (raw === null && tier.value === 'page') return giveUp('no-answer');
    const context = { url, tier: tier.value, readAt: Date.now(), registrableDomain: domain };
    const thirdPartyHosts = contactedHosts(raw, context);
    const answer = await cookiesOf(
      { tabId: id, url, registrableDomain: registrableDomain.value },
      tier.value,
      thirdPartyHosts,
    );
    const complete = evidenceFrom(raw, answer?.cookies, context);
    if (tier.value === 'everywhere' && answer && answer.hostsAsked < thirdPartyHosts.length) {
      complete.limits.push({ kind: 'cut', what: 'hosts', kept: answer.hostsAsked });
    }
    if (mine !== reading) return;
    // The page went elsewhere while it was read: what is in front of the person now is another one.
    if (raw !== null && leftMeanwhile(complete)) return giveUp('no-answer');
    evidence.value = complete;
    consent.value = readConsent(complete);
    phase.value = 'ready';
    await Promise.all([classify(), findPolicy()]);
  }

  async function classify(): Promise<void> {
    if (!evidence.value) return;
    const { classifyCookies, classifyStorage } = await import('../core/cookies/classify.ts');
    cookies.value = classifyCookies(evidence.value);
    stored.value = classifyStorage(evidence.value);
    await judge();
  }

  async function judge(): Promise<void> {
    const { findings: findingsOf } = await import('../core/findings/find.ts');
    if (!evidence.value || !consent.value || !cookies.value) return;
    findings.value = findingsOf({
      evidence: evidence.value,
      consent: consent.value,
      cookies: cookies.value,
      policy: facts.value,
    });
  }

  /** Looks for the policy, reads at most six pages of it, and stops as soon as it knows whom to write to. */
  async function findPolicy(): Promise<void> {
    const mine = ++search;
    try {
      await searchPolicy(mine);
    } catch {
      // A page that was left or closed meanwhile: the search has an end all the same.
      if (mine === search) policy.value = { state: 'none' };
    }
  }

  async function searchPolicy(mine: number): Promise<void> {
    if (!evidence.value || !tab.value) return;
    const { site, links } = evidence.value;
    const { id } = tab.value;
    policy.value = { state: 'searching', step: 0, of: 1 };
    trouble.value = null;
    const [
      { isPolicyPage, policyLinks, wellKnownPolicyPaths },
      { factsOf, readPage },
      { readOpenPage, readPolicyPage },
      address,
    ] = await Promise.all([
      import('../core/policy/find-links.ts'),
      import('../core/policy/read.ts'),
      import('../browser/policy-pages.ts'),
      import('../core/policy/foreign-address.ts'),
    ]);
    isForeignAddress.value = address.isForeignAddress;

    const pages: PageFacts[] = [];
    const troubles: PolicyTrouble[] = [];
    let read: PolicyFacts | null = null;
    const take = async (page: PolicyPage, guessed: boolean): Promise<void> => {
      if (page.ok) {
        pages.push(await readPage(page.document, { siteDomain: registrableDomain.value, language: null }));
        read = factsOf(pages);
      } else if (!guessed) troubles.push(page);
    };

    if (isPolicyPage({ links, site })) await take(await readOpenPage(id, site.url), false);
    const linked: PolicyCandidate[] = policyLinks({ links, site });
    const guesses =
      linked.some((link) => link.kind === 'privacy') || pages.length > 0 ? [] : wellKnownPolicyPaths(site.origin);
    const queue = [
      ...linked.map(({ url }) => ({ url, guessed: false })),
      ...guesses.map((url) => ({ url, guessed: true })),
    ].slice(0, MOST_PAGES - pages.length);

    for (const [step, { url, guessed }] of queue.entries()) {
      if (mine !== search) return;
      if (read && enough(read)) break;
      // One guess that was right is enough: the others are other names of the same page.
      if (guessed && pages.length > 0) break;
      policy.value = { state: 'searching', step, of: queue.length };
      const ofSite = domainOf.value?.(new URL(url).hostname) === registrableDomain.value;
      await take(await readPolicyPage(url, site, id, tier.value, ofSite), guessed);
    }
    if (mine !== search) return;
    trouble.value = troubles.toSorted((a, b) => TELLING[a.problem] - TELLING[b.problem])[0] ?? null;
    policy.value = read ? { state: 'found', facts: read } : { state: 'none' };
    await judge();
  }

  /** Stops the search; what was read so far is dropped. */
  function cancelSearch(): void {
    search++;
    policy.value = { state: 'cancelled' };
  }

  /** Asks for more sight, straight from a click, and reads again when it was given. */
  async function grant(wider: Exclude<AccessTier, 'page'>): Promise<void> {
    if (!tab.value) return;
    if (await requestAccess(wider, registrableDomain.value, inOwnTab() ? null : tab.value.windowId)) await open();
  }

  /** Whether nothing ties an address to this site but itself; without one, the policy's address is judged. */
  function isForeign(typed: string | null): boolean {
    const address = typed ?? facts.value?.contact?.value.address;
    if (!address || !domainOf.value || !isForeignAddress.value) return false;
    return isForeignAddress.value(address, facts.value, registrableDomain.value, domainOf.value);
  }

  /** Opens the site's own consent dialog; false when it did not open. */
  async function reopen(): Promise<boolean> {
    const chosen = consent.value?.chosen;
    if (!tab.value || !chosen || !(await reopenDialog(tab.value.id, chosen.reopen))) return false;
    // The dialog stands behind the popup.
    window.close();
    return true;
  }

  return {
    tab,
    phase,
    unreadable,
    registrableDomain,
    tier,
    evidence,
    consent,
    cookies,
    stored,
    findings,
    policy,
    trouble,
    facts,
    identifiers,
    complete,
    canReopen,
    isForeign,
    open,
    findPolicy,
    cancelSearch,
    grant,
    reopen,
  };
});
