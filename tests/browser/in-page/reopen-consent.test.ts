// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reopenConsent } from '../../../browser/in-page/reopen-consent.ts';
import type { Reopen } from '../../../core/consent/consent.ts';

const alone = new Function(`return (${reopenConsent.toString()})`)() as typeof reopenConsent;
const page = window as unknown as Record<string, unknown>;

afterEach(() => {
  delete page['Cookiebot'];
  delete page['CookieConsent'];
  document.body.replaceChildren();
});

describe('reopenConsent, alone as it is injected', () => {
  it.each<{ path: Extract<Reopen, { how: 'call' }>['path'] }>([
    { path: 'Cookiebot.renew' },
    { path: 'CookieConsent.showPreferences' },
  ])('calls $path on its owner', ({ path }) => {
    const [owner, name] = path.split('.') as [string, string];
    const call = vi.fn();
    page[owner] = { [name]: call };
    expect(alone({ how: 'call', path })).toBe(true);
    expect(call.mock.contexts).toEqual([page[owner]]);
  });

  it('clicks a control', () => {
    const clicked = vi.fn();
    document.body.innerHTML = '<button class="settings">Cookies</button>';
    document.querySelector('button')?.addEventListener('click', clicked);
    expect(alone({ how: 'click', selector: '.settings' })).toBe(true);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it.each<{ desc: string; reopen: Reopen; platform?: unknown }>([
    { desc: 'no platform', reopen: { how: 'call', path: 'Cookiebot.renew' } },
    { desc: 'no function', reopen: { how: 'call', path: 'Cookiebot.renew' }, platform: { renew: 1 } },
    {
      desc: 'a function that throws',
      reopen: { how: 'call', path: 'Cookiebot.renew' },
      platform: {
        renew: () => {
          throw new Error('mine');
        },
      },
    },
    { desc: 'no such control', reopen: { how: 'click', selector: '.settings' } },
    { desc: 'a selector that is none', reopen: { how: 'click', selector: '..' } },
    { desc: 'nothing to perform', reopen: { how: 'explain' } },
  ])('is false with $desc', ({ reopen, platform }) => {
    if (platform) page['Cookiebot'] = platform;
    expect(alone(reopen)).toBe(false);
  });
});
