import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessTier, reopenAfterGrant, requestAccess } from '../../browser/permissions.ts';

type Added = (added: { origins?: string[] }) => void;

const held = new Set<string>();
const listeners: Added[] = [];
const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const openPopup = vi.fn<(options: { windowId: number }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  held.clear();
  listeners.length = 0;
  request.mockReset().mockResolvedValue(true);
  openPopup.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser, {
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => held.has(one))),
      request,
      onAdded: { addListener: (listener: Added) => listeners.push(listener) },
    },
    action: { openPopup },
  });
});

const added = (...origins: string[]): void => listeners.forEach((listener) => listener({ origins }));
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the access tier', () => {
  it.each([
    ['nothing granted', [], 'nuage.test', 'page'],
    ['this site granted', ['*://*.nuage.test/*'], 'nuage.test', 'site'],
    ['another site granted', ['*://*.shop.test/*'], 'nuage.test', 'page'],
    ['all sites granted', ['*://*/*'], 'nuage.test', 'everywhere'],
    ['an IP address granted', ['*://127.0.0.1/*'], '127.0.0.1', 'site'],
    ['a single label granted', ['*://localhost/*'], 'localhost', 'site'],
  ] as const)('%s', async (_, granted, domain, tier) => {
    granted.forEach((one) => held.add(one));
    expect(await accessTier(domain)).toBe(tier);
  });
});

describe('asking for more', () => {
  it('asks for both schemes, for else cookies without the Secure flag stay hidden', async () => {
    await requestAccess('site', 'nuage.test', 1);
    await requestAccess('everywhere', 'nuage.test', 1);
    expect(request.mock.calls.map(([{ origins }]) => origins)).toEqual([['*://*.nuage.test/*'], ['*://*/*']]);
  });

  it('asks at once: what is awaited before would lose the click', () => {
    void requestAccess('site', 'nuage.test', 1);
    expect(request).toHaveBeenCalledOnce();
  });

  it('opens the popup again when the question closed it and the answer was yes', async () => {
    reopenAfterGrant();
    request.mockReturnValue(new Promise(() => {}));
    void requestAccess('site', 'nuage.test', 7);
    await settle();
    added('*://*.nuage.test/*');
    await settle();
    expect(openPopup).toHaveBeenCalledWith({ windowId: 7 });
    added('*://*.nuage.test/*');
    await settle();
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it.each([
    ['was given elsewhere, after a no', 7, '*://*.other.test/*'],
    ['was asked in a tab, which stays open', null, '*://*.nuage.test/*'],
  ])('opens nothing when the grant %s', async (_, windowId, pattern) => {
    reopenAfterGrant();
    request.mockReturnValue(new Promise(() => {}));
    void requestAccess('site', 'nuage.test', windowId);
    await settle();
    added(pattern);
    await settle();
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('leaves no note behind once it was answered under an open popup', async () => {
    reopenAfterGrant();
    await requestAccess('site', 'nuage.test', 7);
    added('*://*.nuage.test/*');
    await settle();
    expect(openPopup).not.toHaveBeenCalled();
  });
});
