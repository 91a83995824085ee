// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ContactsPanel from '../../../components/cookies/ContactsPanel.vue';
import type { Contact } from '../../../core/cookies/contacts.ts';
import type { Limit } from '../../../core/evidence/evidence.ts';
import { speakFrench } from '../ui/interface-language.ts';
import { violations } from '../ui/violations.ts';

const aContact = (changes: Partial<Contact> = {}): Contact => ({
  company: 'Adline',
  businesses: ['ad'],
  hosts: ['px.adline.test', 'sync.adline.test'],
  cookies: null,
  ownsSite: false,
  ...changes,
});
const panel = (contacts: Contact[], limits: Limit[] = [], locale = 'en-GB') =>
  mount(ContactsPanel, { props: { contacts, limits, locale } });

async function opened(contacts: Contact[], key: string, limits: Limit[] = [], locale = 'en-GB') {
  const wrapper = panel(contacts, limits, locale);
  await wrapper.get(`[data-testid=contacts-${key}] button`).trigger('click');
  return wrapper;
}

afterEach(() => vi.restoreAllMocks());

describe('contacted companies', () => {
  it('are counted by what they are loaded for, and listed when opened', async () => {
    const contacts = [aContact(), aContact({ company: 'Pixli' }), aContact({ businesses: ['hosting'] })];
    const wrapper = panel(contacts);
    expect(wrapper.findAll('button').map((button) => button.text().replace(/\s+/g, ' '))).toEqual([
      'Advertising 2',
      'Hosting and delivery 1',
    ]);
    expect(wrapper.text()).toContain('3 seen');
    expect(wrapper.find('li').exists()).toBe(false);
    await wrapper.get('[data-testid=contacts-ad] button').trigger('click');
    expect(wrapper.findAll('li.contact')).toHaveLength(2);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('are said to be contacted, and no more than that', async () => {
    const text = (await opened([aContact()], 'ad')).text();
    expect(text).toContain('Other companies this page contacted');
    expect(text).toContain('Which data it was cannot be seen here.');
    expect(text).not.toMatch(/track/i);
  });

  it.each([
    { desc: 'out of sight', cookies: null, told: 'whether they keep cookies here is out of sight' },
    { desc: 'none', cookies: 0, told: 'no cookie of theirs was seen' },
    { desc: 'one', cookies: 1, told: '1 cookie of theirs in this browser' },
    { desc: 'several', cookies: 7, told: '7 cookies of theirs in this browser' },
  ])('tell of their cookies: $desc', async ({ cookies, told }) => {
    const wrapper = await opened([aContact({ cookies })], 'ad');
    expect(wrapper.get('li.contact').text()).toContain(told);
    expect(wrapper.get('li.contact').text()).toContain('px.adline.test, sync.adline.test');
  });

  it('tell what else they are loaded for', async () => {
    const wrapper = await opened([aContact({ businesses: ['ad', 'analytics', 'other'] })], 'ad');
    expect(wrapper.get('li.contact').text()).toContain('also: Audience measurement ·');
  });

  it('that are not known are so', async () => {
    const wrapper = await opened([aContact({ company: null, businesses: ['other'] })], 'other');
    expect(wrapper.text()).toContain('Purpose not known');
    expect(wrapper.get('li.contact').text()).toMatch(/^Company not known/);
  });

  it('do not count the company of the site itself', async () => {
    const wrapper = await opened([aContact({ ownsSite: true })], 'own');
    expect(wrapper.text()).toContain('No contact with another company was seen.');
    expect(wrapper.text()).not.toContain('1 seen');
    expect(wrapper.get('[data-testid=contacts-own]').text()).toContain('The company of this site itself');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('are text, whatever they are called', async () => {
    const wrapper = await opened([aContact({ company: '<img src=x>', hosts: ['<b>'] })], 'ad');
    expect(wrapper.find('img, b').exists()).toBe(false);
  });

  it('take at most 12 elements each', async () => {
    const wrapper = await opened([aContact({ businesses: ['ad', 'social'], cookies: 3 })], 'ad');
    expect(wrapper.get('li.contact').element.querySelectorAll('*').length + 1).toBeLessThanOrEqual(12);
  });

  it('are told in French', async () => {
    speakFrench();
    const wrapper = await opened([aContact({ cookies: 2 })], 'ad', [], 'fr');
    expect(wrapper.text()).toContain('Autres sociétés contactées par cette page');
    expect(wrapper.text()).toContain('2 de ses cookies dans ce navigateur');
  });
});

describe('none seen', () => {
  it.each<{ desc: string; limits: Limit[]; told: string; never?: string }>([
    { desc: 'is said as that', limits: [], told: 'No contact with another company was seen.' },
    {
      desc: 'is not none where the page did not answer',
      limits: [{ kind: 'no-answer', what: 'page' }],
      told: 'The page did not answer, so whom it contacted is not known.',
      never: 'No contact',
    },
    {
      desc: 'is said to be of the first 250 contacts',
      limits: [{ kind: 'cut', what: 'contacts', kept: 250 }],
      told: 'The browser notes only the first 250 contacts of a page: it may have contacted others.',
    },
  ])('$desc', async ({ limits, told, never }) => {
    const wrapper = panel([], limits);
    expect(wrapper.text()).toContain(told);
    if (never) expect(wrapper.text()).not.toContain(never);
    expect(await violations(wrapper)).toEqual([]);
  });
});
