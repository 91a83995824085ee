// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import FindingList from '../../../components/findings/FindingList.vue';
import { speakFrench } from '../ui/interface-language.ts';
import { violations } from '../ui/violations.ts';
import { findingsOfEveryRule } from './samples.ts';

const all = Object.values(findingsOfEveryRule());
const list = (count: number, locale = 'en-GB') =>
  mount(FindingList, { props: { findings: all.slice(0, count), locale } });
const shown = (wrapper: ReturnType<typeof list>) => wrapper.findAll('[data-testid=finding]').length;

afterEach(() => vi.restoreAllMocks());

it.each([0, 1, 3])('shows all of %i at once', (count) => {
  const wrapper = list(count);
  expect(shown(wrapper)).toBe(count);
  expect(wrapper.find('[data-testid=more-findings]').exists()).toBe(false);
});

it('shows three, and the rest on demand', async () => {
  const wrapper = list(7);
  expect(shown(wrapper)).toBe(3);
  const more = wrapper.get('[data-testid=more-findings] > button');
  expect(more.text()).toBe('4 more findings');
  expect(await violations(wrapper)).toEqual([]);
  await more.trigger('click');
  expect(shown(wrapper)).toBe(7);
  expect(await violations(wrapper)).toEqual([]);
});

it('speaks French', () => {
  speakFrench();
  expect(list(4, 'fr').get('[data-testid=more-findings] > button').text()).toBe('1 autre constat');
});
