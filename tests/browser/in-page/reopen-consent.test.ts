// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reopenConsent } from '../../../browser/in-page/reopen-consent.ts';
import type { Way } from '../../../core/consent/consent.ts';

const alone = new Function(`return (${reopenConsent.toString()})`)() as typeof reopenConsent;
const page = window as unknown as Record<string, unknown>;

afterEach(() => {
  delete page['Cookiebot'];
  delete page['CookieConsent'];
  document.body.replaceChildren();
});

describe('reopenConsent, alone as it is injected', () => {
  it('calls a function on its owner, with constants and a callback', () => {
    const call = vi.fn();
    page['Cookiebot'] = { ui: { open: call } };
    expect(alone([{ how: 'call', path: 'Cookiebot.ui.open', args: ['preferences', 2, '(callback)'] }])).toBe(true);
    expect(call.mock.contexts).toEqual([(page['Cookiebot'] as { ui: unknown }).ui]);
    expect(call).toHaveBeenCalledExactlyOnceWith('preferences', 2, expect.any(Function));
  });

  it('goes the first way that the page has, and no further', () => {
    const second = vi.fn();
    const third = vi.fn();
    page['CookieConsent'] = { show: second, last: third };
    expect(
      alone([
        { how: 'call', path: 'Cookiebot.renew' },
        { how: 'click', selector: '.settings' },
        { how: 'call', path: 'CookieConsent.show' },
        { how: 'call', path: 'CookieConsent.last' },
      ]),
    ).toBe(true);
    expect([second.mock.calls.length, third.mock.calls.length]).toEqual([1, 0]);
  });

  it('clicks a control', () => {
    const clicked = vi.fn();
    document.body.innerHTML = '<button class="settings">Cookies</button>';
    document.querySelector('button')?.addEventListener('click', clicked);
    expect(alone([{ how: 'click', selector: '.settings' }])).toBe(true);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it.each<{ desc: string; reopen: Way | null; platform?: unknown }>([
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
    { desc: 'nothing to perform', reopen: null },
  ])('is false with $desc', ({ reopen, platform }) => {
    if (platform) page['Cookiebot'] = platform;
    expect(alone(reopen ? [reopen] : [])).toBe(false);
  });
});
