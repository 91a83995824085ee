// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PopupFooter from '../../../components/ui/PopupFooter.vue';
import type { Language } from '../../../core/shared/language.ts';
import { speakFrench } from './interface-language.ts';
import { violations } from './violations.ts';

const footer = (language: Language | null, locale = 'en') => mount(PopupFooter, { props: { language, locale } });

afterEach(() => vi.restoreAllMocks());

describe('the main actions', () => {
  it.each([
    { language: 'fr', line: 'Article 15 · in French · one look and it goes' },
    { language: 'el', line: 'Article 15 · in Greek · one look and it goes' },
    { language: null, line: 'Article 15 · one look and it goes' },
  ] as const)('name the article and the language of the letter: $language', async ({ language, line }) => {
    const wrapper = footer(language);
    expect(wrapper.get('[data-testid=ask-access] .subline').text()).toBe(line);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('are emitted as what they are', async () => {
    const wrapper = footer('fr');
    for (const id of ['ask-access', 'ask-erasure', 'other-rights'])
      await wrapper.get(`[data-testid=${id}]`).trigger('click');
    expect(wrapper.emitted('ask')).toEqual([['access'], ['erasure']]);
    expect(wrapper.emitted('others')).toHaveLength(1);
  });

  it('speak French', () => {
    speakFrench();
    expect(footer('fr', 'fr').text()).toContain('Article 15 · en français · un coup d’œil et c’est parti');
  });
});
