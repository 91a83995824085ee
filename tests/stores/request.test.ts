import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as cookies from '../../browser/cookies.ts';
import * as files from '../../browser/files.ts';
import * as permissions from '../../browser/permissions.ts';
import * as pages from '../../browser/policy-pages.ts';
import type { PolicyPage } from '../../browser/policy-pages.ts';
import * as scripting from '../../browser/scripting.ts';
import * as tabs from '../../browser/tabs.ts';
import * as drafting from '../../core/requests/draft.ts';
import type { Right } from '../../core/requests/request.ts';
import { useCases } from '../../stores/cases.ts';
import { composing, setComposing } from '../../stores/composing.ts';
import { useIdentity } from '../../stores/identity.ts';
import { allSetAside } from '../../stores/quarantine.ts';
import { useRequest } from '../../stores/request.ts';
import { useSettings } from '../../stores/settings.ts';
import { useSite } from '../../stores/site.ts';
import { InProcessWorker } from './in-process-worker.ts';
import { pageAnswer, policyPage } from './visited-page.ts';

vi.mock('../../browser/policy-pages.ts', () => ({
  readPolicyPage: vi.fn(),
  readOpenPage: vi.fn(),
  readPolicyFiles: async () => [],
}));
vi.stubGlobal('Worker', InProcessWorker);
// As it is built: the development server has no worker.
vi.stubEnv('DEV', false);

/** A popup opened anew on the same site. */
async function opened(right: Right) {
  setActivePinia(createPinia());
  await Promise.all([useIdentity().open(), useSettings().open(), useCases().open()]);
  await useSite().open();
  const request = useRequest();
  await request.start(right);
  await vi.waitFor(() => expect(request.drafts).not.toBeNull());
  return request;
}
const letter = (request: ReturnType<typeof useRequest>): string => Object.values(request.drafts ?? {})[0]?.body ?? '';

/** The policy of the visited page with another postal address, and no authority. */
function policyOf(address: string): PolicyPage {
  if (!policyPage.ok) throw new Error('the policy of the visited page is not there');
  const { blocks } = policyPage.document;
  const moved = blocks.map((block) => ({
    ...block,
    text: block.text.replace('4 rue des Tests, 75011 Paris, France', address),
  }));
  return { ...policyPage, document: { ...policyPage.document, blocks: moved.slice(0, -1) } };
}

beforeEach(async () => {
  fakeBrowser.reset();
  setActivePinia(createPinia());
  vi.restoreAllMocks();
  vi.spyOn(tabs, 'currentTab').mockResolvedValue({ id: 1, windowId: 1, url: 'https://www.exemple.test/' });
  vi.spyOn(tabs, 'openTab').mockResolvedValue();
  vi.spyOn(tabs, 'openLetter').mockResolvedValue();
  vi.spyOn(permissions, 'accessTier').mockResolvedValue('page');
  vi.spyOn(scripting, 'readTab').mockImplementation(() => Promise.resolve(pageAnswer()));
  vi.spyOn(cookies, 'cookiesOf').mockResolvedValue(null);
  vi.spyOn(files, 'copyText').mockResolvedValue(true);
  vi.spyOn(files, 'saveFile').mockImplementation(() => {});
  vi.mocked(pages.readPolicyPage).mockResolvedValue(policyPage);
  await useIdentity().change({ name: 'Camille Roux', email: 'camille@example.org', postalAddress: '', accounts: {} });
});

describe('a draft', () => {
  it('is written to the address of the policy, in its language, with identity, identifiers and consent', async () => {
    const request = await opened('access');
    const draft = request.drafts?.fr;
    expect(draft?.recipient.contact?.value.address).toBe('dpo@exemple.test');
    for (const said of ['Camille Roux', 'Exemple Nuage SAS', '1122334455.1793700000', 'Cookiebot', 'CNIL', '15']) {
      expect(draft?.body).toContain(said);
    }
    expect(request.mail?.url).toMatch(/^mailto:dpo@exemple\.test\?/);
  });

  it('leaves out an identifier that was struck, also after the popup was closed', async () => {
    const ga = (await opened('access')).candidates.find(({ identifier }) => identifier.source === '_ga');
    if (!ga) throw new Error('no client id among the candidates');
    await useRequest().tick(ga.identifier, false);
    await vi.waitFor(() => expect(letter(useRequest())).not.toContain('1122334455'));
    expect(letter(await opened('access'))).not.toContain('1122334455');
  });

  it('shows both languages side by side and loads only those on screen', async () => {
    const request = await opened('access');
    expect(Object.keys(request.drafts ?? {})).toEqual(['fr']);
    await request.choose({ view: 'side-by-side' });
    await vi.waitFor(() => expect(Object.keys(request.drafts ?? {})).toEqual(['fr', 'en']));
  });

  it('holds an id once, and not at all when it was struck', async () => {
    const request = await opened('access');
    const stamp = request.candidates.find(({ identifier }) => identifier.source === 'CookieConsent');
    if (!stamp) throw new Error('no consent id among the candidates');
    expect(letter(request).split(stamp.identifier.id)).toHaveLength(2);
    await request.tick(stamp.identifier, false);
    await vi.waitFor(() => expect(letter(request)).not.toContain(stamp.identifier.id));
    expect(letter(request)).toContain('Cookiebot');
  });

  it('is withdrawn while it cannot be written anew', async () => {
    const request = await opened('access');
    vi.spyOn(drafting, 'draftRequest').mockRejectedValue(new Error('a chunk did not load'));
    await request.choose({ soleUser: true });
    await vi.waitFor(() => expect(request.notWritten).toBe(true));
    expect(request.drafts).toBeNull();
  });

  it('sends what the person edited', async () => {
    const request = await opened('access');
    await request.choose({ edits: { fr: { subject: 'Ma demande', body: 'Bonjour,\n\nmes données.' } } });
    await request.deliver('copy');
    expect(files.copyText).toHaveBeenCalledWith(expect.stringContaining('mes données.'));
    expect(files.copyText).toHaveBeenCalledWith(expect.stringContaining('Ma demande'));
  });

  it('keeps an address typed in, and remembers a whole one for the site', async () => {
    const request = await opened('access');
    await request.choose({ typedAddress: 'privacy@exem' });
    expect(useSettings().settings.addresses).toEqual({});
    await request.choose({ typedAddress: 'privacy@exemple.test' });
    await vi.waitFor(() => expect(request.mail?.url).toContain('mailto:privacy@exemple.test'));
    expect(useSettings().settings.addresses).toEqual({ 'exemple.test': 'privacy@exemple.test' });
  });

  it('goes to the address typed in beside the policy, also when the draft was begun before', async () => {
    await (await opened('access')).choose({ soleUser: true });
    await useSettings().setAddress('exemple.test', 'rights@exemple.test');
    const later = await opened('access');
    await vi.waitFor(() => expect(later.mail?.url).toContain('mailto:rights@exemple.test'));
    await later.choose({ annex: true });
    expect(useSettings().settings.addresses).toEqual({ 'exemple.test': 'rights@exemple.test' });
  });

  it('tells suspicions where the person wants it, each by what it rests on, and no notes', async () => {
    const request = await opened('access');
    const site = useSite();
    const [refused] = site.findings ?? [];
    const other = { ...refused!, sources: [], declarations: [] };
    site.findings = [
      refused!,
      { ...other, rule: 'set-before-answer', cookies: ['_early'] },
      { ...other, rule: 'not-declared', severity: 'note', cookies: ['_noted'] },
    ];
    expect(request.suspected).toMatchObject([{ cookie: '_fbp', category: 'marketing' }]);
    expect(request.observed).toMatchObject([
      { rule: 'set-before-answer', cookies: ['_early'], categories: ['marketing'] },
    ]);
    expect(letter(request)).not.toMatch(/^- _fbp|_early/m);
    await request.choose({ annex: true });
    await vi.waitFor(() => expect(letter(request)).toContain('_early'));
    expect(letter(request)).toMatch(/^- _fbp/m);
    expect(letter(request)).not.toContain('_noted');
  });

  it('sets aside kept choices that do not validate and starts afresh', async () => {
    await fakeBrowser.storage.local.set({ 'draft:exemple.test:access': { version: 9 } });
    expect(letter(await opened('access'))).toContain('Camille Roux');
    expect(await allSetAside()).toEqual([{ from: 'draft:exemple.test:access', value: { version: 9 } }]);
  });
});

describe('delivery', () => {
  it('copies the letter beside a short mail link', async () => {
    const request = await opened('access');
    await request.deliver('mail');
    expect(request.delivery).toEqual({ way: 'mail', ok: true, short: true });
    expect(files.copyText).toHaveBeenCalledWith(letter(request));
  });

  it('says when the browser refused to copy', async () => {
    vi.mocked(files.copyText).mockResolvedValue(false);
    const request = await opened('access');
    await request.deliver('copy');
    expect(request.delivery?.ok).toBe(false);
  });

  it('saves an .eml file', async () => {
    await (await opened('access')).deliver('eml');
    expect(files.saveFile).toHaveBeenCalledWith(
      expect.stringMatching(/\.eml$/),
      'message/rfc822',
      expect.stringContaining('To: dpo@exemple.test'),
    );
  });

  it.each(['gmail', 'outlook', 'yahoo'] as const)('opens %s after the letter was copied', async (way) => {
    await (await opened('access')).deliver(way);
    expect(vi.mocked(files.copyText).mock.invocationCallOrder[0]).toBeLessThan(
      vi.mocked(tabs.openTab).mock.invocationCallOrder[0] ?? 0,
    );
    expect(tabs.openTab).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\//));
  });

  it.each(['gmail', 'form', 'print'] as const)('notes the case before %s takes the focus', async (way) => {
    const order: string[] = [];
    const keep = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((values) => {
      if ('cases' in values) order.push('noted');
      return keep(values);
    });
    const opening = () => {
      order.push('opened');
      return Promise.resolve();
    };
    vi.mocked(tabs.openTab).mockImplementation(opening);
    vi.mocked(tabs.openLetter).mockImplementation(opening);
    await (await opened('access')).deliver(way);
    expect(order[0]).toBe('noted');
  });

  it('begins a new letter once the last one was noted as sent elsewhere', async () => {
    const first = await opened('access');
    await first.deliver('copy');
    const { id } = useCases().cases[0]!;
    await useCases().sent(id, { on: '2026-11-20', by: 'mail' });
    const second = await opened('access');
    expect(second.choices?.reference).not.toBe(id);
    expect(second.askedBefore).toBe('2026-11-20');
  });

  it('says so when a case that is over cannot be noted as sent', async () => {
    const request = await opened('access');
    await request.deliver('copy');
    await useCases().close(useCases().cases[0]!.id, 'given-up');
    await request.sent({ on: '2026-11-20', by: 'mail' });
    expect(request.saveProblem).toBe('not-noted');
    expect(request.sentOn).toBeNull();
  });

  it('notes a case, which is waiting once it was sent; the draft is then over', async () => {
    const request = await opened('erasure');
    await setComposing('exemple.test', 'erasure');
    await request.deliver('copy');
    expect(useCases().views[0]?.state).toBe('drafted');
    await request.sent({ on: '2026-11-20', by: 'mail' });
    expect(request.sentOn).toEqual({ on: '2026-11-20', due: '2026-12-21', holidaysKnown: true });
    expect(useCases().views[0]?.state).toMatch(/waiting|overdue/);
    expect(await fakeBrowser.storage.local.get('draft:exemple.test:erasure')).toEqual({});
    expect(await composing('exemple.test')).toBeNull();
  });

  it.each([
    { desc: 'no country told', address: '4 rue des Tests, 1201 Testville', country: null, holidaysKnown: false },
    {
      desc: 'a country without a calendar',
      address: '4 rue des Tests, 1201 Testville, Suisse',
      country: 'CH',
      holidaysKnown: false,
    },
    { desc: 'a country with one', address: '4 rue des Tests, 75011 Paris, France', country: 'FR', holidaysKnown: true },
  ])('tells whether the due date counts the public holidays: $desc', async ({ address, country, holidaysKnown }) => {
    vi.mocked(pages.readPolicyPage).mockResolvedValue(policyOf(address));
    const request = await opened('access');
    await request.sent({ on: '2026-11-20', by: 'mail' });
    expect(useCases().cases[0]?.country).toBe(country);
    expect(request.sentOn?.holidaysKnown).toBe(holidaysKnown);
  });

  it('keeps letter and case on the second try, once there is room again', async () => {
    const request = await opened('access');
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await request.choose({ soleUser: true });
    await request.deliver('copy');
    expect(request.saveProblem).toBe('storage-full');
    await request.keepAgain();
    expect(request.saveProblem).toBe('storage-full');
    full.mockRestore();
    await request.keepAgain();
    expect(request.saveProblem).toBeNull();
    expect(useCases().views[0]?.state).toBe('drafted');
    expect((await opened('access')).choices?.soleUser).toBe(true);
  });

  it('makes no case on a second try where nothing was handed over', async () => {
    const request = await opened('access');
    await request.keepAgain();
    expect(useCases().cases).toEqual([]);
  });

  it('tells when the same was asked before', async () => {
    const first = await opened('access');
    await first.sent({ on: '2026-11-20', by: 'mail' });
    expect((await opened('access')).askedBefore).toBe('2026-11-20');
    expect((await opened('erasure')).askedBefore).toBeNull();
  });

  it('keeps the draft when the case cannot be saved', async () => {
    const request = await opened('access');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await request.sent({ on: '2026-11-20', by: 'mail' });
    expect(request.saveProblem).toBe('storage-full');
    expect(request.sentOn).toBeNull();
  });
});
