// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PolicyFactsView from '../../../components/policy/PolicyFactsView.vue';
import type { PolicyFacts } from '../../../core/policy/facts.ts';
import { speakFrench } from '../ui/interface-language.ts';
import { aFact, QUOTE, someFacts } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

const view = (facts: PolicyFacts, locale = 'en-GB') => mount(PolicyFactsView, { props: { facts, locale } });
/** title of each section -> what stands in it */
const sections = (facts: PolicyFacts, locale?: string) =>
  Object.fromEntries(
    view(facts, locale)
      .findAll('section')
      .map((one) => [one.get('h2').text(), one.findAll('li, .stack > p').map((item) => item.text())]),
  );

afterEach(() => vi.restoreAllMocks());

describe('all facts', () => {
  it('stand under the question they answer', () => {
    expect(sections(someFacts())).toEqual({
      'Who answers': [
        'Brise SARL',
        'dpo@brise.test · DPO',
        '5 rue du Moulin, 35000 Rennes',
        'complaints@authority.test · supervisory authority',
      ],
      Recipients: ['Postwagen GmbH · newsletter'],
      'How long data is kept': ['invoices · 10 years'],
      'Legal bases': ['Legitimate interest'],
      'Rights the policy names': ['Access', 'Erasure'],
      'Supervisory authority': ['CNIL'],
      'Last update': ['April 2026'],
      'Pages read': ['https://brise.test/privacy'],
    });
  });

  it('say so where nothing was found', () => {
    expect(sections(someFacts({ recipients: [], authority: null }))).toMatchObject({
      Recipients: ['Nothing was found in the policy.'],
      'Supervisory authority': ['Nothing was found in the policy.'],
    });
  });

  it.each([
    { iso: '2026', shown: '2026' },
    { iso: '2026-04', shown: 'April 2026' },
    { iso: '2026-04-30', shown: '30 April 2026' },
    { iso: 'soon', shown: 'soon' },
  ])('give a date as far as the policy does: $iso', ({ iso, shown }) => {
    expect(sections(someFacts({ lastUpdated: aFact(iso) }))['Last update']).toEqual([shown]);
  });

  it('speak French', () => {
    speakFrench();
    expect(sections(someFacts(), 'fr')['Dernière mise à jour']).toEqual(['avril 2026']);
  });
});

it('shows the sentence of a fact on demand', async () => {
  const wrapper = view(someFacts());
  expect(wrapper.text()).not.toContain(QUOTE);
  await wrapper
    .findAll('button')
    .find((one) => one.text() === 'CNIL')
    ?.trigger('click');
  expect(wrapper.get('[data-testid=quote]').text()).toContain(QUOTE);
  expect(wrapper.get('[data-testid=quote] a').attributes('href')).toBe('https://brise.test/privacy');
  expect(await violations(wrapper)).toEqual([]);
});

it('takes the focus to its title', () => {
  const wrapper = mount(PolicyFactsView, {
    props: { facts: someFacts(), locale: 'en-GB' },
    attachTo: document.body,
  });
  expect(document.activeElement).toBe(wrapper.get('h1').element);
  wrapper.unmount();
});

it('goes back', async () => {
  const wrapper = view(someFacts());
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('back')).toHaveLength(1);
});
