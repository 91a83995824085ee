// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import RightPicker from '../../../components/request/RightPicker.vue';
import { RIGHTS } from '../../../core/requests/request.ts';
import { violations } from '../ui/violations.ts';

describe('the rights', () => {
  it('take the focus to their title', () => {
    const picker = mount(RightPicker, { props: { canReopen: false, said: '' }, attachTo: document.body });
    expect(document.activeElement).toBe(picker.get('h1').element);
    picker.unmount();
  });

  it.each(RIGHTS)('%s: with its article, one line of advice, and picked by a click', async (right) => {
    const picker = mount(RightPicker, { props: { canReopen: false, said: '' } });
    const button = picker.get(`[data-testid=right-${right}]`);
    expect(button.text()).toMatch(/Article \d+/);
    expect(picker.get(`[id="${button.attributes('aria-describedby')}"]`).text()).toMatch(/\.$/);
    await button.trigger('click');
    expect(picker.emitted('pick')).toEqual([[right]]);
  });

  it('name the site’s own button where it can be reached', async () => {
    const picker = mount(RightPicker, { props: { canReopen: true, said: '' } });
    expect(picker.text()).toContain('the site’s own button is quicker');
    await picker.get('[data-testid=reopen]').trigger('click');
    await picker.get('[data-testid=back]').trigger('click');
    expect(picker.emitted()).toMatchObject({ reopen: [[]], back: [[]] });
    expect(await violations(picker)).toEqual([]);
    await picker.setProps({ said: 'It did not open.' });
    expect(picker.get('[role=status]').text()).toBe('It did not open.');
    await picker.setProps({ canReopen: false });
    expect(picker.find('[data-testid=reopen]').exists()).toBe(false);
  });
});
