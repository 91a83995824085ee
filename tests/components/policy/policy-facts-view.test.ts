// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PolicyFactsView from '../../../components/policy/PolicyFactsView.vue';
import { corrected, NO_CORRECTIONS, type Corrections } from '../../../core/policy/corrections.ts';
import type { PolicyFacts } from '../../../core/policy/facts.ts';
import { passageLink } from '../../../core/policy/passage-link.ts';
import { speakFrench } from '../ui/interface-language.ts';
import { aFact, QUOTE, someFacts } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

const view = (facts: PolicyFacts, locale = 'en-GB') =>
  mount(PolicyFactsView, { props: { facts, corrections: NO_CORRECTIONS, locale, said: '' } });
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
      Recipients: ['Postwagen GmbH · as a processor · newsletter'],
      'What transfers outside the Union rest on': ['Nothing was found in the policy.'],
      'How long data is kept': ['invoices · 10 years'],
      'Legal bases': ['Legitimate interest'],
      'Decisions by machines': ['Nothing was found in the policy.'],
      'Rights the policy names': ['Access', 'Erasure'],
      'Supervisory authority': ['CNIL'],
      'Last update': ['April 2026'],
      'Pages read': ['https://brise.test/privacy'],
    });
  });

  it('tell whose number, form, company and representative each is', () => {
    const facts = someFacts({
      phone: aFact('+33 2 00 00 00 00'),
      requestForm: aFact('https://brise.test/form'),
      otherControllers: [aFact({ name: 'Brise Iberia S.L.', address: 'hola@brise.test' })],
      representatives: [
        aFact({ name: 'Balta OÜ', address: null, for: 'eu' }),
        aFact({ name: 'Tern Ltd', address: 'rep@tern.test', for: 'uk' }),
      ],
    });
    expect(sections(facts)['Who answers']?.slice(3, -1)).toEqual([
      '+33 2 00 00 00 00 · telephone',
      'https://brise.test/form · form for requests',
      'Brise Iberia S.L. · hola@brise.test · another controller',
      'Balta OÜ · representative in the Union',
      'Tern Ltd · rep@tern.test · representative in the United Kingdom',
    ]);
  });

  it.each([
    { done: true, shown: 'The policy says that machines decide or profile.' },
    { done: false, shown: 'The policy says that nothing is decided by machines alone.' },
  ])('say what the policy says of machines: $done', ({ done, shown }) => {
    expect(sections(someFacts({ automatedDecisions: aFact(done) }))['Decisions by machines']).toEqual([shown]);
  });

  it('keep what few policies state to where it is stated', () => {
    expect(sections(someFacts())).not.toHaveProperty('Also');
    const facts = someFacts({ gpc: aFact(true), processingAgreement: aFact('https://brise.test/dpa') });
    expect(sections(facts).Also).toEqual([
      'The site says that it heeds Global Privacy Control.',
      'https://brise.test/dpa · contract with processors',
    ]);
    expect(sections(someFacts({ gpc: aFact(false) })).Also).toEqual([
      'The site says that it does not heed Global Privacy Control.',
    ]);
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
  expect(wrapper.get('[data-testid=quote] a').attributes('href')).toBe(passageLink(aFact('CNIL')));
  expect(await violations(wrapper)).toEqual([]);
});

it('takes the focus to its title', () => {
  const wrapper = mount(PolicyFactsView, {
    props: { facts: someFacts(), corrections: NO_CORRECTIONS, locale: 'en-GB', said: '' },
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

describe('copying', () => {
  it('hands out one fact', async () => {
    const wrapper = view(someFacts());
    const opened = wrapper.findAll('li').find((one) => one.text() === 'CNIL')!;
    await opened.get('button').trigger('click');
    await opened
      .findAll('button')
      .find((one) => one.text() === 'Copy')!
      .trigger('click');
    expect(wrapper.emitted('copy')).toEqual([['CNIL']]);
  });

  it('hands out all, each with its sentence and page, and says what came of it', async () => {
    const wrapper = view(someFacts({ recipients: [] }));
    await wrapper.get('[data-testid=copy-facts]').trigger('click');
    const [[text]] = wrapper.emitted('copy') as [[string]];
    expect(text).toContain(`Who answers\n- Brise SARL\n  “${QUOTE}” (https://brise.test/privacy)`);
    expect(text).not.toContain('Recipients');
    await wrapper.setProps({ said: 'Copied.' });
    expect(wrapper.get('[role=status]').text()).toBe('Copied.');
  });
});

describe('putting right', () => {
  /** The page of all facts with a parent that keeps what it is told, as the popup does. */
  function kept(read = someFacts()) {
    const wrapper = mount(PolicyFactsView, {
      attachTo: document.body,
      props: {
        facts: read,
        corrections: NO_CORRECTIONS,
        locale: 'en-GB',
        said: '',
        onCorrect: (corrections: Corrections) => wrapper.setProps({ corrections, facts: corrected(read, corrections) }),
      },
    });
    return wrapper;
  }
  const open = async (wrapper: ReturnType<typeof kept>, text: string): Promise<void> =>
    wrapper
      .findAll('li')
      .find((one) => one.text() === text)!
      .get('button')
      .trigger('click');

  it('takes the person’s word for a fact, says so, and gives the policy’s back', async () => {
    const wrapper = kept();
    await open(wrapper, 'Brise SARL');
    await wrapper.get('[data-testid=correct-controller]').trigger('click');
    const field = wrapper.get<HTMLTextAreaElement>('[data-testid=correction] textarea');
    expect(document.activeElement).toBe(field.element);
    expect(field.element.value).toBe('Brise SARL');
    await field.setValue(' Brise SAS ');
    expect(await violations(wrapper)).toEqual([]);
    await wrapper.get('[data-testid=correction]').trigger('submit');
    expect(wrapper.props('corrections')).toEqual({ said: { controller: 'Brise SAS' }, struck: [] });
    expect(wrapper.find('[data-testid=correction]').exists()).toBe(false);
    await open(wrapper, 'Brise SAS');
    expect(wrapper.text()).toContain('As you said; the policy was read otherwise or not at all.');
    expect(wrapper.text()).toContain('You put one thing right.');
    await wrapper.get('[data-testid=undo-corrections]').trigger('click');
    expect(wrapper.text()).toContain('Brise SARL');
    expect(wrapper.text()).not.toContain('You put');
    wrapper.unmount();
  });

  it('keeps nothing when it is given up, and the policy’s word when it is emptied', async () => {
    const wrapper = kept();
    const start = async (): Promise<void> => {
      await wrapper.get('[data-testid=correct-authority]').trigger('click');
      await wrapper.get('[data-testid=correction] textarea').setValue('');
    };
    await open(wrapper, 'CNIL');
    await start();
    await wrapper.get('[data-testid=correction] textarea').trigger('keydown', { key: 'Escape' });
    expect(wrapper.emitted('correct')).toBeUndefined();
    await start();
    await wrapper.get('[data-testid=correction]').trigger('submit');
    expect(wrapper.props('corrections')).toEqual(NO_CORRECTIONS);
    wrapper.unmount();
  });

  it('lets them say what the policy does not', async () => {
    const wrapper = kept(someFacts({ controller: null }));
    expect(wrapper.find('[data-testid=add-postalAddress]').exists()).toBe(false);
    await wrapper.get('[data-testid=add-controller]').trigger('click');
    await wrapper.get('[data-testid=correction] textarea').setValue('Brise SARL');
    await wrapper.get('[data-testid=correction]').trigger('submit');
    expect(wrapper.props('facts').controller?.value).toBe('Brise SARL');
    expect(wrapper.find('[data-testid=add-controller]').exists()).toBe(false);
    wrapper.unmount();
  });

  it('leaves out what they strike', async () => {
    const wrapper = kept();
    await open(wrapper, 'Erasure');
    await wrapper.get('[data-testid=leave-out]').trigger('click');
    expect(wrapper.props('facts').rights.map(({ value }) => value)).toEqual(['access']);
    wrapper.unmount();
  });

  it('asks for another reading', async () => {
    const wrapper = kept();
    await wrapper.get('[data-testid=reread]').trigger('click');
    expect(wrapper.emitted('reread')).toHaveLength(1);
    wrapper.unmount();
  });
});
