// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { inOrder, matching, type CookieOrder } from '../../../components/cookies/cookie-order.ts';
import CookieSearch from '../../../components/cookies/CookieSearch.vue';
import type { Identifier } from '../../../core/cookies/cookie-entry.ts';
import { aCookie, DAY, READ_AT } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

const identifier = {
  id: '77.88',
  system: 'Example Metrics',
  role: 'visitor',
  firstSeen: null,
  holder: null,
} as Identifier;
const COOKIES = [
  aCookie({ company: 'Zeta' }, { name: 'c10', expires: READ_AT + 10 * DAY }),
  aCookie({ company: null, category: null, because: 'unknown' }, { name: 'c9', session: true, expires: null }),
  aCookie(
    { company: 'alba', category: 'necessary' },
    { name: 'A', session: null, expires: null, domain: 'www.brise.test' },
  ),
  aCookie({ company: 'Élan', category: 'statistics', identifier }, { name: 'b', expires: READ_AT + 90 * DAY }),
];
const names = (entries: readonly (typeof COOKIES)[number][]) => entries.map(({ cookie }) => cookie.name);

describe('the order', () => {
  const rows: { order: CookieOrder; expected: string[] }[] = [
    { order: 'name', expected: ['A', 'b', 'c9', 'c10'] },
    { order: 'company', expected: ['A', 'b', 'c10', 'c9'] },
    { order: 'lifetime', expected: ['b', 'c10', 'c9', 'A'] },
    { order: 'category', expected: ['A', 'b', 'c10', 'c9'] },
  ];
  it.each(rows)('by $order', ({ order, expected }) => {
    expect(names(inOrder(COOKIES, order, 'en-GB'))).toEqual(expected);
  });

  it('leaves the list it was given as it is', () => {
    inOrder(COOKIES, 'name', 'en-GB');
    expect(names(COOKIES)).toEqual(['c10', 'c9', 'A', 'b']);
  });
});

describe('the search', () => {
  it.each([
    { desc: 'nothing', looked: '  ', expected: ['c10', 'c9', 'A', 'b'] },
    { desc: 'a name in any case', looked: 'C1', expected: ['c10'] },
    { desc: 'a company', looked: 'alb', expected: ['A'] },
    { desc: 'a host', looked: 'www.brise', expected: ['A'] },
    { desc: 'a category as it is shown', looked: 'statis', expected: ['b'] },
    { desc: 'what is not known', looked: 'not known', expected: ['c9'] },
    { desc: 'an id', looked: '77.88', expected: ['b'] },
    { desc: 'what is nowhere', looked: '.*', expected: [] },
  ])('$desc', ({ looked, expected }) => expect(names(matching(COOKIES, looked))).toEqual(expected));

  it('never looks into a value', () => {
    expect(matching([aCookie({}, { value: 'hidden-word' })], 'hidden')).toEqual([]);
  });
});

describe('the list of all', () => {
  const list = (cookies = COOKIES) =>
    mount(CookieSearch, { props: { cookies, title: 'Cookies of brise.test', readAt: READ_AT, locale: 'en-GB' } });
  const shown = (wrapper: ReturnType<typeof list>) => wrapper.findAll('li code').map((code) => code.text());

  it('is sorted by name, then as it is asked', async () => {
    const wrapper = list();
    expect(shown(wrapper)).toEqual(['A', 'b', 'c9', 'c10']);
    await wrapper.get('[data-testid=cookie-order]').setValue('lifetime');
    expect(shown(wrapper)).toEqual(['b', 'c10', 'c9', 'A']);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('is searched as one types, tells how many were found, and copies those alone', async () => {
    const wrapper = list();
    expect(wrapper.get('[role=status]').text()).toBe('4 of 4');
    await wrapper.get('[data-testid=cookie-search]').setValue('c');
    await wrapper.get('[data-testid=cookie-search]').setValue('c1');
    expect(shown(wrapper)).toEqual(['c10']);
    expect(wrapper.get('[role=status]').text()).toBe('1 of 4');
    await wrapper.get('[data-testid=cookie-copy]').trigger('click');
    const [[text]] = wrapper.emitted('copy') as [[string]];
    expect(text).toMatch(/^Cookies of brise\.test\n1 of 4\n\nc10\nCompany: Zeta\n/);
    expect(text).not.toContain('alba');
  });

  it('says that nothing was found, and has nothing to copy then', async () => {
    const wrapper = list();
    await wrapper.get('[data-testid=cookie-search]').setValue('nowhere');
    expect(wrapper.get('[role=status]').text()).toBe('0 of 4');
    expect(wrapper.find('[data-testid=cookie-copy]').exists()).toBe(false);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('keeps a row open when the order changes', async () => {
    const twins = [1, 2].map(() => aCookie({}, { name: 'twin' }));
    const wrapper = list([...COOKIES, ...twins]);
    const row = wrapper.findAll('li').find((one) => one.get('code').text() === 'b')!;
    await row.get('button').trigger('click');
    await wrapper.get('[data-testid=cookie-order]').setValue('lifetime');
    const open = wrapper.findAll('li').filter((one) => one.get('button').attributes('aria-expanded') === 'true');
    expect(open.map((one) => one.get('code').text())).toEqual(['b']);
    expect(shown(wrapper).filter((name) => name === 'twin')).toHaveLength(2);
  });

  it('draws five thousand a hundred at a time', () => {
    const many = Array.from({ length: 5000 }, (_, i) => aCookie({}, { name: `c${i}` }));
    const wrapper = list(many);
    expect(wrapper.findAll('li')).toHaveLength(100);
    expect(wrapper.get('[role=status]').text()).toBe('5,000 of 5,000');
  });
});
