import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as cookies from '../../browser/cookies.ts';
import * as permissions from '../../browser/permissions.ts';
import * as pages from '../../browser/policy-pages.ts';
import * as scripting from '../../browser/scripting.ts';
import * as tabs from '../../browser/tabs.ts';
import { useLetterLanguage } from '../../stores/letter-language.ts';
import { useSite } from '../../stores/site.ts';
import { pageAnswer, policyPage } from './visited-page.ts';

vi.mock('../../browser/policy-pages.ts', () => ({ readPolicyPage: vi.fn(), readOpenPage: vi.fn() }));

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
    expect(site.isForeign('someone@elsewhere.example')).toBe(true);
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

  it('says which linked page it may not read, and reads it after the grant', async () => {
    const href = 'https://legal.exemple.test/privacy';
    vi.spyOn(scripting, 'readTab').mockResolvedValue(
      pageAnswer({ links: [{ href, text: 'Privacy policy', rel: '', place: 'footer' }] }),
    );
    vi.mocked(pages.readPolicyPage).mockImplementation((url, _site, _tab, tier) =>
      Promise.resolve(tier === 'page' ? { ok: false, problem: 'needs-grant', url } : policyPage),
    );
    vi.spyOn(permissions, 'requestAccess').mockImplementation(async () => {
      vi.mocked(permissions.accessTier).mockResolvedValue('site');
      return true;
    });
    const site = useSite();
    await site.open();
    expect(site.trouble).toMatchObject({ problem: 'needs-grant', url: href });
    await site.grant('site');
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
