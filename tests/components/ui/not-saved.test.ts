// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import NotSaved from '../../../components/ui/NotSaved.vue';
import { violations } from './violations.ts';

describe('what was not kept', () => {
  it.each([
    { problem: 'storage-full', says: 'Not saved: the browser has no room left.' },
    { problem: 'storage-failed', says: 'Not saved: the browser did not let Habeas write.' },
    { problem: 'not-noted', says: 'Not noted: this request is over' },
  ] as const)('is read out with the reason: $problem', async ({ problem, says }) => {
    const notice = mount(NotSaved, { props: { problem } });
    expect(notice.attributes('role')).toBe('status');
    expect(notice.text()).toContain(says);
    expect(await violations(notice)).toEqual([]);
  });
});
