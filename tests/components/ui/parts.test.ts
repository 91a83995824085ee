// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import AppButton from '../../../components/ui/AppButton.vue';
import Disclosure from '../../../components/ui/Disclosure.vue';
import Notice from '../../../components/ui/Notice.vue';
import OutLink from '../../../components/ui/OutLink.vue';
import PanelSection from '../../../components/ui/PanelSection.vue';
import ProgressLine from '../../../components/ui/ProgressLine.vue';
import Quote from '../../../components/ui/Quote.vue';
import Sentence from '../../../components/ui/Sentence.vue';
import StateMark from '../../../components/ui/StateMark.vue';
import { violations } from './violations.ts';

it('the check of accessibility sees what it looks for', async () => {
  const nameless = defineComponent({ render: () => h('div', [h('button'), h('p', 'text')]) });
  expect(await violations(mount(nameless))).toEqual(['button-name: <button></button>']);
});

describe('Disclosure', () => {
  it('draws its content when opened, by a native button', async () => {
    const wrapper = mount(Disclosure, { props: { label: 'More' }, slots: { default: () => h('p', 'inside') } });
    const button = wrapper.get('button');
    expect(button.attributes()).toMatchObject({ type: 'button', 'aria-expanded': 'false' });
    expect(wrapper.text()).toBe('More');
    await button.trigger('click');
    expect(wrapper.get(`[id="${button.attributes('aria-controls')}"]`).text()).toBe('inside');
    expect(await violations(wrapper)).toEqual([]);
    await button.trigger('click');
    expect(wrapper.text()).toBe('More');
  });
});

describe('StateMark', () => {
  it.each([
    { state: 'accepted', chosen: true, dashed: false, drawn: 1 },
    { state: 'accepted', chosen: false, dashed: true, drawn: 1 },
    { state: 'refused', chosen: true, dashed: false, drawn: 1 },
    { state: 'refused', chosen: false, dashed: true, drawn: 1 },
    { state: 'not-asked', chosen: false, dashed: true, drawn: 0 },
    { state: 'unknown', chosen: false, dashed: false, drawn: 1 },
  ] as const)('tells $state (chosen: $chosen) by its form', async ({ state, chosen, dashed, drawn }) => {
    const wrapper = mount(StateMark, { props: { state, chosen, label: 'A state' } });
    expect(wrapper.classes('dashed')).toBe(dashed);
    expect(wrapper.findAll('path')).toHaveLength(drawn);
    expect(wrapper.attributes()).toMatchObject({ role: 'img', 'aria-label': 'A state' });
    expect(await violations(wrapper)).toEqual([]);
  });

  it('has a form of its own for each state', () => {
    const forms = (['accepted', 'refused', 'unknown'] as const).map((state) =>
      mount(StateMark, { props: { state, chosen: true, label: '' } })
        .get('path')
        .attributes('d'),
    );
    expect(new Set(forms).size).toBe(3);
  });
});

describe('Notice', () => {
  it.each([
    { tone: 'info', role: undefined, sign: 'i' },
    { tone: 'suspicion', role: undefined, sign: '!' },
    { tone: 'problem', role: 'status', sign: '!' },
  ] as const)('$tone', async ({ tone, role, sign }) => {
    const wrapper = mount(Notice, { props: { tone }, slots: { default: 'Told.', action: () => h('button', 'Do') } });
    expect(wrapper.attributes('role')).toBe(role);
    expect(wrapper.get('.sign').text()).toBe(sign);
    expect(wrapper.get('.actions').text()).toBe('Do');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('has no row of actions without one', () => {
    expect(
      mount(Notice, { slots: { default: 'Told.' } })
        .find('.actions')
        .exists(),
    ).toBe(false);
  });
});

describe('ProgressLine', () => {
  it.each([
    { desc: 'known length', props: { label: 'Page 2 of 5', done: 1, total: 5 }, value: '1' },
    { desc: 'unknown length', props: { label: 'Looking…', total: null }, value: undefined },
  ])('$desc', async ({ props, value }) => {
    const wrapper = mount(ProgressLine, { props });
    expect(wrapper.get('[role=status]').text()).toBe(props.label);
    expect(wrapper.get('progress').attributes('value')).toBe(value);
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('OutLink', () => {
  it.each([
    { href: 'https://brise.test/a', linked: true },
    { href: 'HTTP://brise.test/a', linked: true },
    { href: 'javascript:alert(1)', linked: false },
    { href: ' javascript:alert(1)//https://', linked: false },
    { href: 'data:text/html,x', linked: false },
    { href: 'file:///etc/passwd', linked: false },
    { href: '//brise.test', linked: false },
    { href: '', linked: false },
  ])('“$href” is a link: $linked', ({ href, linked }) => {
    const wrapper = mount(OutLink, { props: { href }, slots: { default: 'there' } });
    expect(wrapper.find('a').exists()).toBe(linked);
    expect(wrapper.text()).toBe('there');
    if (linked) expect(wrapper.attributes()).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });
});

it('Quote shows no empty quotation for a machine-readable source', () => {
  const wrapper = mount(Quote, { props: { quote: '', url: 'https://brise.test/' } });
  expect(wrapper.find('blockquote').exists()).toBe(false);
  expect(wrapper.find('a').exists()).toBe(true);
});

it('Sentence puts each slot into its gap, and text stays text', () => {
  const slots = { who: () => h('b', '{when}'), when: () => h('i', 'now') };
  const text = '{who} came {when}, <em>late</em>.';
  const wrapper = mount({ render: () => h('p', [h(Sentence, { text }, slots)]) });
  expect(wrapper.element.textContent).toBe('{when} came now, <em>late</em>.');
  expect([wrapper.get('b').text(), wrapper.get('i').text()]).toEqual(['{when}', 'now']);
  expect(wrapper.find('em').exists()).toBe(false);
});

it('AppButton sends no form unless it is told to', () => {
  expect(mount(AppButton).attributes('type')).toBe('button');
  expect(mount(AppButton, { attrs: { type: 'submit' } }).attributes('type')).toBe('submit');
});

it('PanelSection is named by its title', async () => {
  const wrapper = mount(PanelSection, { props: { title: 'A question' }, slots: { default: 'An answer' } });
  expect(wrapper.get(`[id="${wrapper.attributes('aria-labelledby')}"]`).text()).toBe('A question');
  expect(await violations(wrapper)).toEqual([]);
});
