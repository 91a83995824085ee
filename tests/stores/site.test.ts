import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as cookies from '../../browser/cookies.ts';
import * as permissions from '../../browser/permissions.ts';
import * as pages from '../../browser/policy-pages.ts';
import * as scripting from '../../browser/scripting.ts';
import * as tabs from '../../browser/tabs.ts';
import { useLetterLanguage } from '../../stores/letter-language.ts';
import { useSite } from '../../stores/site.ts';
import { InProcessWorker } from './in-process-worker.ts';
import { pageAnswer, policyPage } from './visited-page.ts';

vi.mock('../../browser/policy-pages.ts', () => ({
  readPolicyPage: vi.fn(),
  readOpenPage: vi.fn(),
  readPolicyFiles: vi.fn(),
}));

vi.stubGlobal('Worker', InProcessWorker);
// As it is built: the development server has no worker.
vi.stubEnv('DEV', false);

const tab = (url: string): tabs.PageTab => ({ id: 1, windowId: 1, url });

beforeEach(() => {
  fakeBrowser.reset();
  setActivePinia(createPinia());
  vi.restoreAllMocks();
  vi.spyOn(tabs, 'currentTab').mockResolvedValue(tab('https://www.exemple.test/'));
  vi.spyOn(permissions, 'accessTier').mockResolvedValue('page');
  vi.spyOn(scripting, 'readTab').mockImplementation(() => Promise.resolve(pageAnswer()));
  vi.spyOn(cookies, 'cookiesOf').mockResolvedValue(null);
  vi.mocked(pages.readPolicyPage).mockResolvedValue(policyPage);
  vi.mocked(pages.readPolicyFiles).mockResolvedValue([]);
});

describe('one click', () => {
  it('reads the choice, the cookies, the suspicion and whom to write to', async () => {
    const site = useSite();
    await site.open();
    expect(site.complete).toBe(true);
    expect(site.consent?.chosen).toMatchObject({ cmp: 'cookiebot', answered: true, categories: { marketing: false } });
    expect(site.cookies?.map((entry) => [entry.cookie.name, entry.category])).toEqual([
      ['CookieConsent', 'necessary'],
      ['_ga', 'statistics'],
      ['_fbp', 'marketing'],
    ]);
    expect(site.findings).toMatchObject([{ rule: 'refused-yet-set', severity: 'suspicion', cookies: ['_fbp'] }]);
    expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
    expect(site.facts?.contact?.quote).toContain('dpo@exemple.test');
    expect(site.facts?.authority?.value.name).toBe('CNIL');
    expect(useLetterLanguage().proposed).toBe('fr');
    expect(site.isForeign(null)).toBe(false);
    await vi.waitFor(() => expect(site.isForeign('someone@elsewhere.example')).toBe(true));
    expect(site.isForeign('someone@exemple.test')).toBe(false);
  });

  it('never takes the silence of an ungranted cookies API for "none"', async () => {
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ cookies: [] }));
    const site = useSite();
    await site.open();
    expect(cookies.cookiesOf).toHaveBeenCalledWith(expect.anything(), 'page', []);
    expect(site.cookies).toEqual([]);
    expect(site.evidence?.limits).toContainEqual(expect.objectContaining({ kind: 'not-allowed', what: 'http-only' }));
  });

  it('shows what the cookies API adds under a grant', async () => {
    vi.spyOn(permissions, 'accessTier').mockResolvedValue('site');
    const session = {
      name: 'sid',
      value: 's3cret',
      domain: 'www.exemple.test',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: true,
      session: true,
      sameSite: 'lax',
      storeId: '0',
    };
    vi.spyOn(cookies, 'cookiesOf').mockResolvedValue({ cookies: [session], hostsAsked: 0 });
    const site = useSite();
    await site.open();
    expect(site.cookies?.find((entry) => entry.cookie.name === 'sid')?.cookie).toMatchObject({
      httpOnly: true,
      value: null,
    });
    expect(JSON.stringify(site.evidence)).not.toContain('s3cret');
  });
});

/** A worker that fails in one of the ways workers do. */
function brokenWorker(breaks: (worker: InProcessWorker, message: { name: string }) => boolean) {
  return class extends InProcessWorker {
    override postMessage(message: { name: string }): void {
      if (!breaks(this, message)) super.postMessage(message);
    }
  };
}
const dies = (worker: InProcessWorker): void =>
  worker.onerror?.call(worker as unknown as Worker, { message: '' } as ErrorEvent);

describe('the worker', () => {
  afterEach(() => vi.stubGlobal('Worker', InProcessWorker));

  it('is ended when the reading is complete, and a new one answers the next', async () => {
    const site = useSite();
    const before = InProcessWorker.ended;
    await site.open();
    expect(InProcessWorker.ended).toBe(before + 1);
    await site.open();
    expect(InProcessWorker.ended).toBe(before + 2);
    expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
  });

  it.each([
    ['does not load', (worker: InProcessWorker) => (queueMicrotask(() => dies(worker)), true)],
    [
      'dies while the page is read',
      (worker: InProcessWorker, { name }: { name: string }) => name === 'cookies' && (dies(worker), true),
    ],
  ] as const)('that %s is told as a failure of Habeas, not of the page', async (_, breaks) => {
    vi.stubGlobal('Worker', brokenWorker(breaks));
    const site = useSite();
    await site.open();
    expect([site.phase, site.unreadable, site.complete]).toEqual(['unreadable', 'failed', true]);
    vi.stubGlobal('Worker', InProcessWorker);
    await site.open();
    expect([site.phase, site.policy.state]).toEqual(['ready', 'found']);
  });

  it('that the browser does not start is told so too', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('no more workers', 'SecurityError');
        }
      },
    );
    const site = useSite();
    await site.open();
    expect([site.unreadable, site.complete]).toEqual(['failed', true]);
  });

  it('that dies over the policy leaves what was read, and the way to try again', async () => {
    vi.stubGlobal(
      'Worker',
      brokenWorker((worker, { name }) => name === 'policy' && (dies(worker), true)),
    );
    const site = useSite();
    await site.open();
    expect([site.phase, site.policy.state, site.complete]).toEqual(['ready', 'failed', true]);
    expect(site.consent?.chosen?.cmp).toBe('cookiebot');
    vi.stubGlobal('Worker', InProcessWorker);
    await site.findPolicy();
    expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
  });

  it('keeps the values of cookies and stored items to itself', async () => {
    vi.spyOn(scripting, 'readTab').mockResolvedValue(
      pageAnswer({ storage: [{ area: 'local', key: 'ajs_user_id', value: '"account-1234"', size: 14 }] }),
    );
    const site = useSite();
    await site.open();
    expect(site.cookies?.map(({ cookie }) => cookie.value)).toEqual([null, null, null]);
    expect(site.stored?.map(({ item }) => item.value)).toEqual([null]);
    expect(site.identifiers.map(({ id }) => id)).toContain('account-1234');
  });
});

describe('a page that changes under the reading', () => {
  it('is not taken for the one that was clicked on', async () => {
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ url: 'https://elsewhere.example/' }));
    const site = useSite();
    await site.open();
    expect(site.unreadable).toBe('no-answer');
    expect(site.consent).toBeNull();
  });

  it('ends the search for the policy when the page was left', async () => {
    vi.mocked(pages.readPolicyPage).mockRejectedValue(new Error('No tab with id: 1'));
    const site = useSite();
    await site.open();
    expect(site.policy).toEqual({ state: 'none' });
    expect(site.complete).toBe(true);
  });
});

describe('cookies of other companies', () => {
  const bing = {
    name: 'MUID',
    value: '0123456789ABCDEF0123456789ABCDEF',
    domain: '.bing.example',
    hostOnly: false,
    path: '/',
    secure: true,
    httpOnly: false,
    session: false,
    expirationDate: 2e9,
    sameSite: 'no_restriction',
    storeId: '0',
  };

  it('are listed, but their ids are none that this site could search by', async () => {
    vi.spyOn(permissions, 'accessTier').mockResolvedValue('everywhere');
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ hosts: ['bing.example'] }));
    vi.spyOn(cookies, 'cookiesOf').mockResolvedValue({ cookies: [bing], hostsAsked: 1 });
    const site = useSite();
    await site.open();
    expect(site.cookies?.map((entry) => entry.cookie.name)).toContain('MUID');
    expect(site.identifiers.map(({ source }) => source)).not.toContain('MUID');
  });

  it('of hosts that were not asked about are said to be out of sight', async () => {
    vi.spyOn(permissions, 'accessTier').mockResolvedValue('everywhere');
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ hosts: ['a.example', 'b.example'] }));
    vi.spyOn(cookies, 'cookiesOf').mockResolvedValue({ cookies: [], hostsAsked: 1 });
    const site = useSite();
    await site.open();
    expect(site.evidence?.limits).toContainEqual({ kind: 'cut', what: 'hosts', kept: 1 });
  });
});

describe('pages that cannot be read', () => {
  it.each([
    ['no address in sight', '', 'no-access'],
    ['a page of the browser', 'chrome://settings/', 'internal'],
    ['another extension', 'moz-extension://1f3a/options.html', 'internal'],
    ['a store', 'https://addons.mozilla.org/', 'store'],
    ['a file', 'file:///tmp/a.html', 'internal'],
  ])('%s', async (_, url, reason) => {
    vi.spyOn(tabs, 'currentTab').mockResolvedValue(tab(url));
    const site = useSite();
    await site.open();
    expect([site.phase, site.unreadable, site.complete]).toEqual(['unreadable', reason, true]);
    expect(scripting.readTab).not.toHaveBeenCalled();
  });

  it.each([
    [
      'refused by the browser',
      'https://www.exemple.test/',
      () => Promise.reject(new Error('Cannot access contents')),
      'no-access',
    ],
    [
      'a PDF',
      'https://www.exemple.test/terms.PDF?v=2',
      () => Promise.reject(new Error('Cannot access contents')),
      'pdf',
    ],
    ['silent', 'https://www.exemple.test/', () => Promise.resolve(null), 'no-answer'],
  ])('%s', async (_, url, answer, reason) => {
    vi.spyOn(tabs, 'currentTab').mockResolvedValue(tab(url));
    vi.spyOn(scripting, 'readTab').mockImplementation(answer);
    const site = useSite();
    await site.open();
    expect(site.unreadable).toBe(reason);
  });
});

describe('the policy', () => {
  beforeEach(() => vi.spyOn(tabs, 'inOwnTab').mockReturnValue(false));

  it('is looked for at the usual places where nothing links to it, and then said to be missing', async () => {
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ links: [] }));
    vi.mocked(pages.readPolicyPage).mockImplementation((url) =>
      Promise.resolve({ ok: false, problem: 'not-found', url }),
    );
    const site = useSite();
    await site.open();
    expect(
      vi.mocked(pages.readPolicyPage).mock.calls.every(([url]) => url.startsWith('https://www.exemple.test/')),
    ).toBe(true);
    expect(vi.mocked(pages.readPolicyPage).mock.calls.length).toBeLessThanOrEqual(6);
    expect(site.policy).toEqual({ state: 'none' });
    expect(site.trouble).toBeNull();
  });

  describe('and the page about cookies', () => {
    const link = (path: string, text: string) => ({
      href: `https://www.exemple.test/${path}`,
      text,
      rel: '',
      place: 'footer' as const,
    });
    const links = [link('confidentialite', 'Politique de confidentialité'), link('cookies', 'Cookies')];
    const row = (text: string) => ({ kind: 'row' as const, level: 0, text, links: [], emails: [] });
    const cookiePage: typeof policyPage = {
      ok: true,
      document: {
        url: 'https://www.exemple.test/cookies',
        lang: 'fr',
        title: 'Cookies',
        jsonLd: [],
        blocks: [row('Cookie\tCatégorie\tDurée'), row('_fbp\tMarketing\t3 mois')],
      },
    };
    const read = (cookies: () => Promise<typeof policyPage>) =>
      vi
        .mocked(pages.readPolicyPage)
        .mockImplementation((url) => (url.endsWith('/cookies') ? cookies() : Promise.resolve(policyPage)));

    it('is read for what the site declares, though it is known whom to write to', async () => {
      vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ links }));
      read(() => Promise.resolve(cookiePage));
      const site = useSite();
      await site.open();
      expect(site.cookies?.[2]).toMatchObject({
        because: 'site-declaration',
        cookie: { name: '_fbp', value: null },
        declared: { page: 'https://www.exemple.test/cookies', days: 90 },
      });
      expect(site.findings?.[0]).toMatchObject({ rule: 'refused-yet-set', onTheWordOf: 'site-declaration' });
      expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
    });

    it('is not read where the page itself declares', async () => {
      const declared = ['_fbp', 'Meta', 'Publicité', '3 mois', 'HTTP Cookie'];
      const globals = { 'CookieConsentDialog.cookieTableAdvertising': [declared] };
      vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ links, globals }));
      read(() => Promise.reject(new Error('read all the same')));
      const site = useSite();
      await site.open();
      expect(vi.mocked(pages.readPolicyPage).mock.calls.map(([url]) => url)).toEqual([links[0]!.href]);
    });

    it.each<{ desc: string; page: () => Promise<never> | Promise<typeof policyPage> }>([
      { desc: 'cannot be read', page: () => Promise.resolve({ ok: false, problem: 'not-found', url: links[1]!.href }) },
      { desc: 'is gone with its tab', page: () => Promise.reject(new Error('No tab with id: 1')) },
    ])('costs nothing that is known when it $desc', async ({ page }) => {
      vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ links }));
      read(page);
      const site = useSite();
      await site.open();
      expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
      expect(site.trouble).toBeNull();
    });
  });

  it('says which linked page it may not read, and reads it after the grant', async () => {
    const href = 'https://legal.exemple.test/privacy';
    vi.spyOn(scripting, 'readTab').mockResolvedValue(
      pageAnswer({ links: [{ href, text: 'Privacy policy', rel: '', place: 'footer' }] }),
    );
    vi.mocked(pages.readPolicyPage).mockImplementation((url, _ofSite, { tier }) =>
      Promise.resolve(tier === 'page' ? { ok: false, problem: 'needs-grant', url } : policyPage),
    );
    vi.spyOn(permissions, 'requestAccess').mockImplementation(async () => {
      vi.mocked(permissions.accessTier).mockResolvedValue('site');
      return true;
    });
    const site = useSite();
    await site.open();
    expect(site.trouble).toMatchObject({ problem: 'needs-grant', url: href });
    vi.mocked(permissions.requestAccess).mockResolvedValueOnce(false);
    expect(await site.grant('site')).toBe(false);
    expect([site.tier, site.trouble?.problem]).toEqual(['page', 'needs-grant']);
    expect(await site.grant('site')).toBe(true);
    expect(site.tier).toBe('site');
    expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
    expect(site.trouble).toBeNull();
  });

  it.each([
    'needs-grant',
    'open-it',
    'redirected',
    'pdf',
    'not-a-page',
    'too-large',
    'unreachable',
    'not-allowed',
    'not-found',
  ] as const)('says why a linked page was not read: %s', async (problem) => {
    vi.mocked(pages.readPolicyPage).mockImplementation((url) => Promise.resolve({ ok: false, problem, url }));
    const site = useSite();
    await site.open();
    expect(site.trouble?.problem).toBe(problem);
  });

  it('says first what the person can do something about', async () => {
    const links = ['gone', 'granted', 'moved'].map((name) => ({
      href: `https://www.exemple.test/privacy-policy-${name}`,
      text: 'Privacy policy',
      rel: '',
      place: 'footer' as const,
    }));
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ links }));
    vi.mocked(pages.readPolicyPage).mockImplementation((url) =>
      Promise.resolve({
        ok: false,
        url,
        problem: url.endsWith('granted') ? 'needs-grant' : url.endsWith('moved') ? 'redirected' : 'not-found',
      }),
    );
    const site = useSite();
    await site.open();
    expect(site.trouble?.problem).toBe('needs-grant');
  });

  it('changes nothing when the grant is refused', async () => {
    vi.spyOn(permissions, 'requestAccess').mockResolvedValue(false);
    const site = useSite();
    await site.open();
    const before = site.evidence;
    await site.grant('everywhere');
    expect(site.evidence).toBe(before);
  });

  it('can be cancelled while it is read, and looked for again', async () => {
    let answer: (page: pages.PolicyPage) => void = () => {};
    vi.mocked(pages.readPolicyPage).mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const site = useSite();
    const opening = site.open();
    await vi.waitFor(() => expect(pages.readPolicyPage).toHaveBeenCalled());
    site.cancelSearch();
    answer(policyPage);
    await opening;
    expect(site.policy).toEqual({ state: 'cancelled' });
    await site.findPolicy();
    expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
  });

  describe('in the small files of the site', () => {
    const tilt = {
      ...{ url: 'https://www.exemple.test/tilt.json', lang: '', title: '', blocks: [], jsonLd: [] },
      file: '{"controller":{"name":"Exemple SE"},"dataProtectionOfficer":{"email":"dpd@exemple.test"}}',
    };

    it('is asked for beside the pages, and counts before their prose', async () => {
      vi.mocked(pages.readPolicyFiles).mockResolvedValue([tilt]);
      const site = useSite();
      await site.open();
      const [urls, visited] = vi.mocked(pages.readPolicyFiles).mock.calls[0]!;
      expect(urls).toContain(tilt.url);
      expect(visited).toMatchObject({ tabId: 1, tier: 'page', hangs: false });
      expect(pages.readPolicyPage).toHaveBeenCalled();
      expect(site.facts?.contact).toMatchObject({ value: { address: 'dpd@exemple.test' }, format: 'tilt' });
      expect(site.facts?.postalAddress?.format).toBe('prose');
    });

    it('is enough where no page can be read, and no trouble hides it', async () => {
      vi.mocked(pages.readPolicyFiles).mockResolvedValue([tilt]);
      vi.mocked(pages.readPolicyPage).mockImplementation((url) =>
        Promise.resolve({ ok: false, problem: 'needs-grant', url }),
      );
      const site = useSite();
      await site.open();
      expect(site.facts?.controller?.value).toBe('Exemple SE');
      expect(site.facts?.urls).toEqual([tilt.url]);
    });
  });

  it('is the imprint when the person stands on that: read as it stands, and the policy looked for beside it', async () => {
    const url = 'https://www.exemple.test/mentions-legales';
    vi.spyOn(tabs, 'currentTab').mockResolvedValue(tab(url));
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ url, links: [] }));
    vi.mocked(pages.readOpenPage).mockResolvedValue(policyPage);
    vi.mocked(pages.readPolicyPage).mockImplementation((guess) =>
      Promise.resolve({ ok: false, problem: 'not-found', url: guess }),
    );
    const site = useSite();
    await site.open();
    expect(pages.readOpenPage).toHaveBeenCalledWith(1, url);
    expect(site.facts?.controller).not.toBeNull();
  });

  it('is the page itself when the person stands on it', async () => {
    const url = 'https://www.exemple.test/politique-de-confidentialite';
    vi.spyOn(tabs, 'currentTab').mockResolvedValue(tab(url));
    vi.spyOn(scripting, 'readTab').mockResolvedValue(
      pageAnswer({ url, title: 'Politique de confidentialité', links: [] }),
    );
    vi.mocked(pages.readOpenPage).mockResolvedValue(policyPage);
    const site = useSite();
    await site.open();
    expect(pages.readOpenPage).toHaveBeenCalledWith(1, url);
    expect(pages.readPolicyPage).not.toHaveBeenCalled();
    expect(site.facts?.contact?.value.address).toBe('dpo@exemple.test');
  });
});

it('shows what it read of a page that hung when its platform was asked, and asks it nothing more', async () => {
  vi.spyOn(scripting, 'readTab').mockResolvedValue({ ...pageAnswer(), hangs: true });
  const site = useSite();
  await site.open();
  expect(site.consent?.chosen?.cmp).toBe('cookiebot');
  expect(site.evidence?.limits).toContainEqual({ kind: 'no-answer', what: 'platform' });
  expect(vi.mocked(pages.readPolicyPage).mock.calls[0]?.[2]).toMatchObject({ hangs: true });
});

describe("the platform's own dialog and switch", () => {
  it.each([true, false])('opens the dialog, and says whether it did: %s', async (opened) => {
    const reopened = vi.spyOn(scripting, 'reopenDialog').mockResolvedValue(opened);
    vi.stubGlobal('window', { close: vi.fn() });
    const site = useSite();
    await site.open();
    expect(await site.reopen()).toBe(opened);
    expect(reopened).toHaveBeenCalledWith(1, site.consent?.chosen?.reopen);
    expect(window.close).toHaveBeenCalledTimes(opened ? 1 : 0);
    vi.unstubAllGlobals();
    vi.stubGlobal('Worker', InProcessWorker);
  });

  it('withdraws, and reads the page again', async () => {
    const switched = vi.spyOn(scripting, 'reopenDialog').mockResolvedValue(true);
    const site = useSite();
    await site.open();
    const { withdraw } = site.consent!.chosen!;
    expect(await site.withdraw()).toBe(true);
    expect(switched).toHaveBeenCalledExactlyOnceWith(1, withdraw);
    expect(scripting.readTab).toHaveBeenCalledTimes(2);
  });

  it('reads nothing again where the page has no switch', async () => {
    vi.spyOn(scripting, 'reopenDialog').mockResolvedValue(false);
    const site = useSite();
    await site.open();
    expect(await site.withdraw()).toBe(false);
    expect(scripting.readTab).toHaveBeenCalledTimes(1);
  });
});
