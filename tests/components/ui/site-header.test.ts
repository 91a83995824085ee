// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import SiteHeader from '../../../components/ui/SiteHeader.vue';
import type { AccessTier } from '../../../core/evidence/evidence.ts';
import { speakFrench } from './interface-language.ts';
import { violations } from './violations.ts';

const header = (tier: AccessTier, host = 'www.brise.test') => mount(SiteHeader, { props: { host, tier } });

afterEach(() => vi.restoreAllMocks());

describe('the tier', () => {
  it.each([
    {
      tier: 'page',
      named: 'Seeing: this page',
      explained: 'Cookies that only servers read, of other parts of this site and of other companies are out of sight.',
    },
    {
      tier: 'site',
      named: 'Seeing: this site',
      explained:
        'Habeas may see all cookies that this page gets, also those that only its server reads, and those of the parts of this site that it contacted.',
    },
    { tier: 'everywhere', named: 'Seeing: everywhere', explained: 'It still reads only when you click.' },
  ] as const)('$tier explains itself when pressed', async ({ tier, named, explained }) => {
    const wrapper = header(tier);
    const badge = wrapper.get('[data-testid=site-tier]');
    expect(badge.text()).toBe(named);
    expect(wrapper.text()).not.toContain(explained);
    await badge.trigger('click');
    expect(badge.attributes('aria-expanded')).toBe('true');
    expect(wrapper.text()).toContain(explained);
    expect(await violations(wrapper)).toEqual([]);
    await badge.trigger('click');
    expect(wrapper.text()).not.toContain(explained);
  });

  it('speaks French', () => {
    speakFrench();
    expect(header('page').text()).toContain('Vue\u202f: cette page');
  });
});

it('shows the first letter of the site', () => {
  expect(header('page').get('.initial').text()).toBe('b');
});
