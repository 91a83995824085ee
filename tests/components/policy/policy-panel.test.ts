// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PolicyState, PolicyTrouble } from '../../../core/policy/search.ts';
import PolicyPanel from '../../../components/policy/PolicyPanel.vue';
import { speakFrench } from '../ui/interface-language.ts';
import { aFact, QUOTE, someFacts } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

interface Given {
  policy: PolicyState;
  trouble?: PolicyTrouble | null;
  refused?: 'site' | 'everywhere' | null;
  typedAddress?: string | null;
  foreignAddress?: boolean;
}

const panel = ({ policy, trouble = null, refused = null, typedAddress = null, foreignAddress = false }: Given) =>
  mount(PolicyPanel, {
    props: { policy, trouble, refused, typedAddress, foreignAddress, registrableDomain: 'brise.test' },
  });

const found = (changes = {}): PolicyState => ({ state: 'found', facts: someFacts(changes) });
const button = (wrapper: ReturnType<typeof panel>, words: string) => {
  const match = wrapper.findAll('button').find((one) => one.text() === words);
  if (!match) throw new Error(`no button “${words}” in: ${wrapper.text()}`);
  return match;
};

afterEach(() => vi.restoreAllMocks());

describe('every state', () => {
  const rows: { desc: string; given: Given; told: string[]; form: boolean }[] = [
    {
      desc: 'searching',
      given: { policy: { state: 'searching', step: 0, of: 1 } },
      told: ['Looking for the privacy policy…', 'Cancel'],
      form: false,
    },
    {
      desc: 'reading',
      given: { policy: { state: 'searching', step: 2, of: 5 } },
      told: ['Reading the policy: page 3 of 5…', 'Cancel'],
      form: false,
    },
    {
      desc: 'stopped',
      given: { policy: { state: 'cancelled' } },
      told: ['The search was stopped.', 'Look for the policy'],
      form: true,
    },
    {
      desc: 'failed',
      given: { policy: { state: 'failed' } },
      told: ['Habeas’s own reader stopped. Try again', 'Look for the policy'],
      form: true,
    },
    {
      desc: 'none',
      given: { policy: { state: 'none' } },
      told: ['No privacy policy was found from this page.'],
      form: true,
    },
    {
      desc: 'found',
      given: { policy: found() },
      told: [
        'Brise SARL',
        '5 rue du Moulin, 35000 Rennes',
        'dpo@brise.test',
        'from the policy',
        'DPO',
        QUOTE,
        'See it in the page',
      ],
      form: false,
    },
    {
      desc: 'found, no controller',
      given: { policy: found({ controller: null }) },
      told: ['it was not clear who the controller is', 'dpo@brise.test'],
      form: false,
    },
    {
      desc: 'found, no address but a form',
      given: { policy: found({ contact: null, requestForm: aFact('https://brise.test/rights') }) },
      told: ['no address for requests was found', 'names a form for requests'],
      form: true,
    },
    {
      desc: 'found, not certain',
      given: {
        policy: found({
          contact: aFact({ address: 'hello@brise.test', role: 'controller' }, { confidence: 'uncertain' }),
        }),
      },
      told: ['It is not certain that this address'],
      form: false,
    },
    {
      desc: 'an address of neither the site nor the policy',
      given: { policy: found(), foreignAddress: true },
      told: ['This address is neither of brise.test nor of a domain that the policy names.'],
      form: false,
    },
    {
      desc: 'a policy whose end was not read',
      given: { policy: found({ cut: true }) },
      told: ['only its beginning was read'],
      form: false,
    },
    {
      desc: 'the typed address wins',
      given: { policy: found({ contact: null }), typedAddress: 'me@brise.test' },
      told: ['me@brise.test', 'typed in by you', 'Remove it'],
      form: false,
    },
  ];

  it.each(rows)('$desc', async ({ given, told, form }) => {
    const wrapper = panel(given);
    for (const words of told) expect(wrapper.text()).toContain(words);
    expect(wrapper.find('form').exists()).toBe(form);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('shows one address only, and no proof that is not its own', () => {
    const wrapper = panel({ policy: found(), typedAddress: 'me@brise.test' });
    expect(wrapper.text()).not.toContain('dpo@brise.test');
    expect(wrapper.text()).not.toContain('from the policy');
  });

  it('speaks French', () => {
    speakFrench();
    expect(panel({ policy: { state: 'none' } }).text()).toContain(
      'Aucune politique de confidentialité n’a été trouvée',
    );
  });
});

describe('a page that could not be read', () => {
  const rows: { desc: string; trouble: PolicyTrouble; told: string; action: string | null; link: boolean }[] = [
    {
      desc: 'on another host of the site',
      trouble: { problem: 'needs-grant', url: 'https://legal.brise.test/p' },
      told: 'legal.brise.test, which Habeas may not read yet',
      action: 'Let it see all of brise.test',
      link: true,
    },
    {
      desc: 'on another site',
      trouble: { problem: 'needs-grant', url: 'https://notbrise.test/p' },
      told: 'notbrise.test, which',
      action: 'Let it see every site',
      link: true,
    },
    {
      desc: 'written by a script',
      trouble: { problem: 'open-it', url: 'https://brise.test/p' },
      told: 'Open it and click Habeas there.',
      action: null,
      link: true,
    },
    {
      desc: 'a PDF',
      trouble: { problem: 'pdf', url: 'https://brise.test/p.pdf' },
      told: 'is a PDF',
      action: null,
      link: true,
    },
    {
      desc: 'too large',
      trouble: { problem: 'too-large', url: 'https://brise.test/p' },
      told: 'too large',
      action: null,
      link: true,
    },
    {
      desc: 'a file',
      trouble: { problem: 'not-a-page', url: 'https://brise.test/p.docx' },
      told: 'is a file that Habeas cannot read',
      action: null,
      link: true,
    },
    {
      desc: 'elsewhere',
      trouble: { problem: 'redirected', url: 'https://brise.test/p' },
      told: 'leads elsewhere. Open it and click Habeas there.',
      action: null,
      link: true,
    },
    {
      desc: 'gone',
      trouble: { problem: 'not-found', url: 'https://brise.test/p' },
      told: 'is gone',
      action: null,
      link: true,
    },
    {
      desc: 'silent',
      trouble: { problem: 'unreachable', url: 'https://brise.test/p' },
      told: 'did not answer',
      action: 'Try again',
      link: true,
    },
    {
      desc: 'not of the public web',
      trouble: { problem: 'not-allowed', url: 'http://192.168.0.1/p' },
      told: 'does not belong on the public web',
      action: null,
      link: false,
    },
  ];

  it.each(rows)('$desc', async ({ trouble, told, action, link }) => {
    const wrapper = panel({ policy: { state: 'none' }, trouble });
    const notice = wrapper.get('[data-testid=policy-trouble]');
    expect(notice.text()).toContain(told);
    expect(notice.findAll('button').map((one) => one.text())).toEqual(action ? [action] : []);
    expect(notice.findAll('a').map((one) => one.attributes('href'))).toEqual(link ? [trouble.url] : []);
    expect(wrapper.text()).toContain('The privacy policy could not be read.');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('is silent once an address was found', () => {
    const trouble: PolicyTrouble = { problem: 'not-found', url: 'https://brise.test/p' };
    expect(panel({ policy: found(), trouble }).find('[data-testid=policy-trouble]').exists()).toBe(false);
    expect(
      panel({ policy: found({ contact: null }), trouble })
        .find('[data-testid=policy-trouble]')
        .exists(),
    ).toBe(true);
  });
});

describe('what a person can do', () => {
  it.each([
    {
      desc: 'cancel',
      given: { policy: { state: 'searching', step: 0, of: 1 } as PolicyState },
      words: 'Cancel',
      event: 'cancel',
      carries: [],
    },
    {
      desc: 'search again',
      given: { policy: { state: 'cancelled' } as PolicyState },
      words: 'Look for the policy',
      event: 'retry',
      carries: [],
    },
    { desc: 'all facts', given: { policy: found() }, words: 'All facts', event: 'all-facts', carries: [] },
    {
      desc: 'drop the typed address',
      given: { policy: found(), typedAddress: 'me@brise.test' },
      words: 'Remove it',
      event: 'address',
      carries: [null],
    },
  ])('$desc', async ({ given, words, event, carries }) => {
    const wrapper = panel(given);
    await button(wrapper, words).trigger('click');
    expect(wrapper.emitted(event)).toEqual([carries]);
  });

  it.each([
    { refused: 'site', told: true },
    { refused: 'everywhere', told: false },
    { refused: null, told: false },
  ] as const)('says that it stays unread only where its own grant was refused: $refused', ({ refused, told }) => {
    const trouble = { problem: 'needs-grant' as const, url: 'https://legal.brise.test/p' };
    const wrapper = panel({ policy: { state: 'none' }, trouble, refused });
    expect(wrapper.text().includes('You did not allow it')).toBe(told);
    expect(wrapper.find('[data-testid=policy-grant-site]').exists()).toBe(true);
  });

  it.each([
    { problem: 'needs-grant', url: 'https://legal.brise.test/p', event: 'grant', carries: ['site'] },
    { problem: 'needs-grant', url: 'https://else.test/p', event: 'grant', carries: ['everywhere'] },
    { problem: 'unreachable', url: 'https://brise.test/p', event: 'retry', carries: [] },
  ] as const)('$event after $problem at $url', async ({ problem, url, event, carries }) => {
    const wrapper = panel({ policy: { state: 'none' }, trouble: { problem, url } });
    await wrapper.get('[data-testid=policy-trouble] button').trigger('click');
    expect(wrapper.emitted(event)).toEqual([[...carries]]);
  });

  it.each([
    { typed: ' Rights@Brise.test ', address: 'Rights@brise.test' },
    { typed: 'a@brise.test?bcc=b@evil.test', address: null },
    { typed: 'a@brise.test\r\nBcc: b@evil.test', address: null },
    { typed: 'nobody', address: null },
    { typed: '', address: null },
  ])('type an address in: “$typed”', async ({ typed, address }) => {
    const wrapper = panel({ policy: { state: 'none' } });
    const field = wrapper.get('input');
    (field.element as HTMLInputElement).type = 'text';
    await field.setValue(typed);
    await wrapper.get('form').trigger('submit');
    expect(wrapper.emitted('address')).toEqual(address ? [[address]] : undefined);
    expect(wrapper.find('[role=alert]').exists()).toBe(address === null);
    expect(field.attributes('aria-invalid')).toBe(String(address === null));
    expect(await violations(wrapper)).toEqual([]);
  });
});

it('links to nothing but web pages', () => {
  const contact = aFact({ address: 'dpo@brise.test', role: 'dpo' as const }, { url: 'javascript:alert(1)' });
  const requestForm = aFact('data:text/html,x');
  expect(panel({ policy: found({ contact, requestForm }) }).findAll('a')).toEqual([]);
});
