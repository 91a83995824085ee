// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import Unreadable from '../../../components/ui/Unreadable.vue';
import { violations } from './violations.ts';

describe('a page that cannot be read', () => {
  it.each([
    { reason: 'no-tab', title: 'No page is open here', retry: false },
    { reason: 'store', title: 'This is an extension store', retry: false },
    { reason: 'internal', title: 'This is a page of the browser itself', retry: false },
    { reason: 'pdf', title: 'This is a PDF', retry: false },
    { reason: 'no-access', title: 'This page cannot be read', retry: true },
    { reason: 'no-answer', title: 'The page did not answer', retry: true },
    { reason: 'offline', title: 'This page is not online', retry: true },
    { reason: 'failed', title: 'Habeas stopped working here', retry: true },
  ] as const)('$reason says why and what to do', async ({ reason, title, retry }) => {
    const wrapper = mount(Unreadable, { props: { reason } });
    expect(wrapper.get('h1').text()).toBe(title);
    expect(wrapper.findAll('p').every((one) => one.text().length > 8)).toBe(true);
    expect(await violations(wrapper)).toEqual([]);
    expect(wrapper.find('button').exists()).toBe(retry);
    if (!retry) return;
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('retry')).toHaveLength(1);
  });
});
