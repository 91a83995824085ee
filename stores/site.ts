import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { cookiesOf } from '../browser/cookies.ts';
import { accessTier, requestAccess } from '../browser/permissions.ts';
import { newReader, type Reader } from '../browser/reader.ts';
import { readTab, reopenDialog } from '../browser/scripting.ts';
import { currentTab, inOwnTab, type PageTab } from '../browser/tabs.ts';
import { WorkerFailed } from '../browser/worker-calls.ts';
import type { Consent } from '../core/consent/consent.ts';
import type { Contact } from '../core/cookies/contacts.ts';
import type { CookieEntry, Identifier, StorageEntry, StoreEntry } from '../core/cookies/cookie-entry.ts';
import type { AccessTier } from '../core/evidence/evidence.ts';
import type { Finding } from '../core/findings/finding.ts';
import { corrected, NO_CORRECTIONS } from '../core/policy/corrections.ts';
import type { PolicyDocument } from '../core/policy/document.ts';
import type { PageProblem, PolicyState, PolicyTrouble } from '../core/policy/search.ts';
import type { PolicyReading, SiteReading, StoredReading } from '../core/reading/reading.ts';
import type { Visit } from '../core/records/record.ts';
import { useSettings } from './settings.ts';

/** Why the page in front of the person cannot be read at all. */
export type Unreadable = 'no-tab' | 'internal' | 'store' | 'pdf' | 'offline' | 'no-access' | 'no-answer' | 'failed';

const SETTLING_MS = 500;
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

/** What Habeas knows of the site in front of the person, from one click to the next. */
export const useSite = defineStore('site', () => {
  const settings = useSettings();
  const tab = shallowRef<PageTab | null>(null);
  const phase = ref<'reading' | 'ready' | 'unreadable'>('reading');
  const unreadable = ref<Unreadable | null>(null);
  const registrableDomain = ref('');
  const tier = ref<AccessTier>('page');
  const evidence = shallowRef<SiteReading['evidence'] | null>(null);
  const consent = shallowRef<Consent | null>(null);
  const cookies = shallowRef<CookieEntry[] | null>(null);
  const stored = shallowRef<StorageEntry[] | null>(null);
  const stores = shallowRef<StoreEntry[]>([]);
  const contacts = shallowRef<Contact[]>([]);
  const identifiers = shallowRef<Identifier[]>([]);
  const findings = shallowRef<Finding[] | null>(null);
  const policy = shallowRef<PolicyState>({ state: 'searching', step: 0, of: 1 });
  const trouble = shallowRef<PolicyTrouble | null>(null);
  const foreignContact = ref(false);
  const judgeAddress = shallowRef<((address: string) => boolean) | null>(null);
  // The newest reading: an older one that is still under way no longer counts.
  let reader: Reader | null = null;

  const corrections = computed(() => settings.settings.corrections[registrableDomain.value] ?? NO_CORRECTIONS);
  /** as read, with what the person put right in its place */
  const facts = computed(() =>
    policy.value.state === 'found' ? corrected(policy.value.facts, corrections.value) : null,
  );
  const shownPolicy = computed<PolicyState>(() =>
    facts.value ? { state: 'found', facts: facts.value } : policy.value,
  );
  const canReopen = computed(() => (consent.value?.chosen?.reopen.length ?? 0) > 0);
  const complete = computed(
    () => phase.value === 'unreadable' || (findings.value !== null && policy.value.state !== 'searching'),
  );

  function giveUp(reason: Unreadable): null {
    unreadable.value = reason;
    phase.value = 'unreadable';
    return null;
  }

  /** Reads the tab in front of the person, from the start. */
  async function open(): Promise<void> {
    phase.value = 'reading';
    await read();
  }

  /** Looks for the policy once more; the page is read again, and what is shown of it stays until then. */
  async function findPolicy(): Promise<void> {
    await read();
  }

  /**
   * Reads everything anew and shows it, so that what is recorded is what is shown, and hands it out to be recorded. Null
   * when the page could not be read to the end.
   */
  async function visit(withIdentifiers: boolean): Promise<Visit | null> {
    let visited: Visit | null = null;
    await read(async ({ calls }) => (visited = await calls.record(withIdentifiers).catch(() => null)));
    return visited;
  }

  async function read(last?: (mine: Reader) => Promise<unknown>): Promise<void> {
    reader?.end();
    reader = null;
    policy.value = { state: 'searching', step: 0, of: 1 };
    trouble.value = null;
    let mine: Reader | null = null;
    try {
      mine = newReader();
      reader = mine;
      const page = await currentTab();
      if (mine !== reader) return;
      tab.value = page;
      if (!page) return void giveUp('no-tab');
      const reading = await readSite(mine, page);
      if (reading) await readPolicy(mine, page.id, reading);
      if (reading && mine === reader) await last?.(mine);
    } catch (error) {
      if (mine !== reader) return;
      if (phase.value === 'reading') giveUp('failed');
      // A page that was left or closed meanwhile: the search has an end all the same.
      else policy.value = { state: error instanceof WorkerFailed ? 'failed' : 'none' };
    } finally {
      mine?.end();
    }
  }

  function showStored(reading: StoredReading): void {
    cookies.value = reading.cookies;
    stored.value = reading.stored;
    stores.value = reading.stores;
  }

  /** Reads the page, its cookies and its consent, and shows them; null when there is nothing to go on with. */
  async function readSite(mine: Reader, { id, url }: PageTab): Promise<SiteReading | null> {
    const { calls } = mine;
    const reason = unreadableAddress(url);
    if (reason) return giveUp(reason);

    const question = await calls.start(url);
    const page = readTab(id, question.probe).catch(() => undefined);
    const seen = await accessTier(question.registrableDomain);
    const raw = await page;
    if (mine !== reader) return null;
    registrableDomain.value = question.registrableDomain;
    tier.value = seen;
    if (raw === undefined) return giveUp(refusal(url));
    if (raw === null && seen === 'page') return giveUp('no-answer');
    const hosts = await calls.page(raw, seen);
    const answer = await cookiesOf({ tabId: id, url, registrableDomain: question.registrableDomain }, seen, hosts);
    const reading = await calls.cookies(answer, seen, Date.now());
    if (mine !== reader) return null;
    if (reading.left) return giveUp('no-answer');
    evidence.value = reading.evidence;
    consent.value = reading.consent;
    showStored(reading);
    contacts.value = reading.contacts;
    identifiers.value = reading.identifiers;
    findings.value = reading.findings;
    phase.value = 'ready';
    return reading;
  }

  /**
   * Reads at most six pages that may be the policy, and stops as soon as it is known whom to write to; then only the
   * site's page about cookies is still read, where the site declares them nowhere else. The site's small files for
   * machines come beside them.
   */
  async function readPolicy(mine: Reader, tabId: number, reading: SiteReading) {
    const { evidence } = reading;
    const { site } = evidence;
    const [{ readOpenPage, readPolicyFiles, readPolicyPage }, leads] = await Promise.all([
      import('../browser/policy-pages.ts'),
      mine.calls.policyLeads(),
    ]);
    if (mine !== reader) return;
    const troubles: PolicyTrouble[] = [];
    let pages = 0;
    let policyRead = false;
    let declared = reading.declares;
    let read: PolicyReading | null = null;

    async function take(document: PolicyDocument): Promise<PolicyReading> {
      const page = await mine.calls.policy(document);
      pages++;
      if (page.renewed && mine === reader) {
        declared = true;
        showStored(page.renewed);
        findings.value = page.findings;
      }
      return page;
    }
    function show({ facts, findings: all, foreignContact: foreign }: PolicyReading): void {
      findings.value = all;
      foreignContact.value = foreign;
      policy.value = { state: 'found', facts };
    }

    const hangs = evidence.limits.some((limit) => limit.kind === 'no-answer' && limit.what === 'platform');
    const visited = { tabId, site, tier: evidence.tier, hangs };
    // Small, and asked for while the pages are read.
    const files = readPolicyFiles(leads.files, visited);
    if (leads.here) {
      const page = await readOpenPage(tabId, site.url);
      if (page.ok) {
        read = await take(page.document);
        policyRead = leads.here === 'privacy';
      } else troubles.push(page);
    }
    const queue = leads.pages.slice(0, MOST_PAGES - pages);
    for (const [step, { url, ofSite, guessed, kind }] of queue.entries()) {
      if (mine !== reader) return;
      const enough = read?.enough === true;
      // One guess that was right is enough: the others are other names of the same page.
      if (enough ? declared || kind !== 'cookies' : guessed && policyRead) continue;
      if (read && enough) show(read);
      else policy.value = { state: 'searching', step, of: queue.length };
      const page = await readPolicyPage(url, ofSite, visited).catch((error: unknown) => {
        if (enough) return null;
        throw error;
      });
      if (mine !== reader) return;
      if (page === null) break;
      if (page.ok) {
        read = await take(page.document);
        policyRead ||= kind === 'privacy';
      } else if (!guessed && !enough) troubles.push(page);
    }
    read = (await mine.calls.policyFiles(await files)) ?? read;
    if (mine !== reader) return;
    trouble.value = troubles.toSorted((a, b) => TELLING[a.problem] - TELLING[b.problem])[0] ?? null;
    if (read) show(read);
    else policy.value = { state: 'none' };
  }

  /** Stops the search; what was read so far is dropped. */
  function cancelSearch(): void {
    reader?.end();
    reader = null;
    policy.value = { state: 'cancelled' };
  }

  /** Asks for more sight, straight from a click, and reads again when it was given; false when it was not. */
  async function grant(wider: Exclude<AccessTier, 'page'>): Promise<boolean> {
    if (!tab.value) return false;
    const granted = await requestAccess(wider, registrableDomain.value, inOwnTab() ? null : tab.value.windowId);
    if (granted) await open();
    return granted;
  }

  /**
   * Whether nothing ties an address to this site but itself; without one, the policy's address is judged. What is typed
   * in is judged as soon as the list of public suffixes is there, which nothing else here needs.
   */
  function isForeign(typed: string | null): boolean {
    if (typed === null) return facts.value !== null && foreignContact.value;
    if (!judgeAddress.value) void loadJudge();
    return judgeAddress.value?.(typed) ?? false;
  }

  async function loadJudge(): Promise<void> {
    const [{ isForeignAddress }, { registrableDomain: domainOf }] = await Promise.all([
      import('../core/policy/foreign-address.ts'),
      import('../core/shared/domain.ts'),
    ]);
    judgeAddress.value = (address) => isForeignAddress(address, facts.value, registrableDomain.value, domainOf);
  }

  /** Takes back what was accepted by the platform's own switch, and reads the page again; false when it has none. */
  async function withdraw(): Promise<boolean> {
    const chosen = consent.value?.chosen;
    if (!tab.value || !chosen || !(await reopenDialog(tab.value.id, chosen.withdraw))) return false;
    // Platforms write their record after the call has come back.
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    await read();
    return true;
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
    stores,
    contacts,
    findings,
    policy: shownPolicy,
    trouble,
    facts,
    corrections,
    identifiers,
    complete,
    canReopen,
    isForeign,
    open,
    findPolicy,
    visit,
    cancelSearch,
    grant,
    reopen,
    withdraw,
  };
});
