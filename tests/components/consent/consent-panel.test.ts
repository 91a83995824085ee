// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ConsentPanel from '../../../components/consent/ConsentPanel.vue';
import type { ConsentReading } from '../../../core/consent/consent.ts';
import type { CookieEntry } from '../../../core/cookies/cookie-entry.ts';
import type { Limit } from '../../../core/evidence/evidence.ts';
import { everyCategory } from '../../../core/shared/category.ts';
import { speakFrench } from '../ui/interface-language.ts';
import { aCookie, aReading, DAY, PAGE_LIMITS, READ_AT } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

interface Given {
  chosen: ConsentReading | null;
  others?: ConsentReading[];
  cookies?: CookieEntry[] | null;
  limits?: Limit[];
  locale?: string;
  said?: string;
}

const panel = ({ chosen, others = [], cookies = [], limits = [], locale = 'en-GB', said = '' }: Given) =>
  mount(ConsentPanel, {
    props: { consent: { chosen, readings: chosen ? [chosen, ...others] : others }, cookies, limits, locale, said },
  });

type Panel = ReturnType<typeof panel>;
const tile = (wrapper: Panel, category: string) => wrapper.get(`[data-testid=category-${category}]`);
const mark = (wrapper: Panel, category: string) => tile(wrapper, category).get('svg').attributes('aria-label');
const marks = (wrapper: Panel) =>
  ['necessary', 'preferences', 'statistics', 'marketing'].map((one) => mark(wrapper, one));

afterEach(() => vi.restoreAllMocks());

describe('who chose, and when', () => {
  const unanswered = { answered: false, basis: 'none', givenAt: null } as const;
  const rows: { desc: string; chosen: ConsentReading | null; limits?: Limit[]; told: string; marks: string[] }[] = [
    {
      desc: 'a choice with its time',
      chosen: aReading(),
      told: 'ExampleCMP · you chose on 3 Nov 2026, 10:02',
      marks: ['Accepted', 'Refused', 'Accepted', 'Refused'],
    },
    {
      desc: 'a choice whose time was rounded to the day, as in a TC string',
      chosen: aReading({ givenAt: Date.UTC(2026, 9, 14) }),
      told: 'ExampleCMP · you chose on 14 Oct 2026Necessary',
      marks: ['Accepted', 'Refused', 'Accepted', 'Refused'],
    },
    {
      desc: 'a choice without a time',
      chosen: aReading({ givenAt: null }),
      told: 'ExampleCMP · you chose; the date is not stored',
      marks: ['Accepted', 'Refused', 'Accepted', 'Refused'],
    },
    {
      desc: 'a choice that does not cover every category',
      chosen: aReading({ categories: { ...everyCategory(null), necessary: true } }),
      told: 'ExampleCMP · you chose on',
      marks: ['Accepted', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    },
    {
      desc: 'nobody answered: what is stored is no refusal',
      chosen: aReading(unanswered),
      told: 'ExampleCMP · nobody has answered yet',
      marks: ['On by the site’s own decision', 'Not asked', 'On by the site’s own decision', 'Not asked'],
    },
    {
      desc: 'the site decided',
      chosen: aReading({ ...unanswered, basis: 'implied' }),
      told: 'ExampleCMP · the site decided for you; nobody was asked',
      marks: [
        'On by the site’s own decision',
        'Off by the site’s own decision',
        'On by the site’s own decision',
        'Off by the site’s own decision',
      ],
    },
    {
      desc: 'it cannot be told whether somebody answered',
      chosen: aReading({ answered: null, basis: null }),
      told: 'ExampleCMP · it cannot be told whether anybody chose',
      marks: ['Stored as accepted', 'Stored as refused', 'Stored as accepted', 'Stored as refused'],
    },
    {
      desc: 'a form that is not known',
      chosen: aReading({ form: 'unknown', answered: null, basis: null, categories: everyCategory(null) }),
      told: 'ExampleCMP · something is stored under this platform’s name, in a form that it does not write',
      marks: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    },
    {
      desc: 'a sealed form',
      chosen: aReading({ form: 'sealed', answered: null, basis: null, categories: everyCategory(null) }),
      told: 'ExampleCMP · stored in a form that only the site can read',
      marks: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    },
    {
      desc: 'a state that lies in a frame, which no grant shows',
      chosen: aReading({ keptAt: 'cmp.example', answered: null, basis: null, categories: everyCategory(null) }),
      told: 'ExampleCMP · kept at cmp.example, in a form that only the site can read',
      marks: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    },
    {
      desc: 'a state that lies in a frame',
      limits: PAGE_LIMITS,
      chosen: aReading({ keptAt: 'cmp.example', answered: null, basis: null, categories: everyCategory(null) }),
      told: 'ExampleCMP · kept at cmp.example, out of sight of this page',
      marks: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    },
    {
      desc: 'no platform',
      chosen: null,
      told: 'No consent platform that Habeas knows was found on this page.',
      marks: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    },
  ];

  it.each(rows)('$desc', async ({ chosen, limits = [], told, marks: expected }) => {
    const wrapper = panel({ chosen, limits });
    expect(wrapper.text()).toContain(told);
    expect(marks(wrapper)).toEqual(expected);
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each<{ desc: string; limit: Limit }>([
    { desc: 'the page was silent', limit: { kind: 'no-answer', what: 'page' } },
    { desc: 'the page moved on', limit: { kind: 'malformed', what: 'url' } },
  ])('does not take a page that was not read for a page without a platform: $desc', ({ limit }) => {
    const told = panel({ chosen: null, limits: [limit] }).text();
    expect(told).toContain('The page could not be read');
    expect(told).not.toContain('No consent platform');
  });

  it('draws a dashed mark for every state that nobody chose', () => {
    const dashed = (chosen: ConsentReading) => panel({ chosen }).findAll('svg.dashed').length;
    expect(dashed(aReading())).toBe(0);
    expect(dashed(aReading({ answered: false, basis: 'implied' }))).toBe(4);
  });
});

describe('how many cookies are set', () => {
  const three = [aCookie(), aCookie(), aCookie({ category: 'statistics' })];
  const rows: {
    desc: string;
    cookies: CookieEntry[] | null;
    limits: Limit[];
    marketing: string;
    preferences: string;
  }[] = [
    { desc: 'all in sight', cookies: three, limits: [], marketing: '2 set', preferences: 'none' },
    { desc: 'part out of sight', cookies: three, limits: PAGE_LIMITS, marketing: '2 seen', preferences: 'none seen' },
    {
      desc: 'the list was cut',
      cookies: three,
      limits: [{ kind: 'cut', what: 'cookies', kept: 3 }],
      marketing: '2 seen',
      preferences: 'none seen',
    },
    {
      desc: 'the browser gave no list',
      cookies: [],
      limits: [{ kind: 'no-answer', what: 'cookies-api' }],
      marketing: 'none seen',
      preferences: 'none seen',
    },
    {
      desc: 'not every host was asked',
      cookies: three,
      limits: [{ kind: 'cut', what: 'hosts', kept: 60 }],
      marketing: '2 seen',
      preferences: 'none seen',
    },
    {
      desc: 'a frame that was not read',
      cookies: three,
      limits: [{ kind: 'frame', what: 'host', host: 'ads.adline.test' }],
      marketing: '2 seen',
      preferences: 'none seen',
    },
    {
      desc: 'the page gave no list of its cookies',
      cookies: [],
      limits: [{ kind: 'malformed', what: 'cookies' }],
      marketing: 'none seen',
      preferences: 'none seen',
    },
    {
      desc: 'a limit that is not about cookies',
      cookies: three,
      limits: [
        { kind: 'cut', what: 'links', kept: 9 },
        { kind: 'malformed', what: 'storage' },
      ],
      marketing: '2 set',
      preferences: 'none',
    },
    { desc: 'not sorted yet', cookies: null, limits: [], marketing: '…', preferences: '…' },
  ];

  it.each(rows)('$desc', ({ cookies, limits, marketing, preferences }) => {
    const wrapper = panel({ chosen: aReading(), cookies, limits });
    expect(tile(wrapper, 'marketing').get('.count').text()).toContain(marketing);
    expect(tile(wrapper, 'preferences').get('.count').text()).toBe(preferences);
  });

  it.each([
    { desc: 'refused, yet set', chosen: aReading(), broken: true },
    {
      desc: 'refused by the site, not by a person',
      chosen: aReading({ answered: false, basis: 'implied' }),
      broken: false,
    },
    { desc: 'nobody knows who refused', chosen: aReading({ answered: null, basis: null }), broken: false },
    { desc: 'accepted', chosen: aReading({ categories: everyCategory(true) }), broken: false },
  ])('marks what does not fit, in amber and in words: $desc', ({ chosen, broken }) => {
    const count = tile(panel({ chosen, cookies: three }), 'marketing').get('.count');
    expect(count.classes('broken')).toBe(broken);
    expect(count.text().includes('though refused')).toBe(broken);
  });
});

describe('changing the choice', () => {
  it('asks for the dialog', async () => {
    const wrapper = panel({ chosen: aReading() });
    await wrapper.get('[data-testid=reopen]').trigger('click');
    expect(wrapper.emitted('reopen')).toHaveLength(1);
  });

  it('says under the heading that it did not work', async () => {
    const wrapper = panel({ chosen: aReading() });
    const line = wrapper.get('[data-testid=reopen-result]');
    expect([line.attributes('role'), line.text()]).toEqual(['status', '']);
    await wrapper.get('[data-testid=reopen]').trigger('click');
    await wrapper.setProps({ said: 'It did not open.' });
    expect(line.text()).toBe('It did not open.');
    expect(await violations(wrapper)).toEqual([]);
  });

  it.each([
    { desc: 'no way to open it', chosen: aReading({ reopen: [] }), told: true },
    { desc: 'no platform', chosen: null, told: false },
  ])('offers no button: $desc', ({ chosen, told }) => {
    const wrapper = panel({ chosen });
    expect(wrapper.find('[data-testid=reopen]').exists()).toBe(false);
    expect(wrapper.text().includes('look for “cookie settings”')).toBe(told);
  });
});

describe('details', () => {
  const other = aReading({ name: 'Other source', via: { kind: 'api', key: '__example' }, answered: null });

  it('come on demand, with the consent id to copy and the other readings', async () => {
    const wrapper = panel({ chosen: aReading(), others: [other] });
    expect(wrapper.text()).not.toContain('Qx7pLm2Wd9Rt');
    await wrapper.get('[data-testid=consent-details] button').trigger('click');
    expect(wrapper.text()).toContain('Qx7pLm2Wd9Rt…');
    expect(wrapper.text()).toContain('cookie ExampleConsent');
    expect(wrapper.text()).toContain('1 other reading on this page');
    expect(wrapper.text()).toContain('Marketing: Stored as refused');
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'Copy')
      ?.trigger('click');
    expect(wrapper.emitted('copy')).toEqual([['Qx7pLm2Wd9RtYb4K']]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('say beside the id how the copying went', async () => {
    const wrapper = panel({ chosen: aReading() });
    await wrapper.get('[data-testid=consent-details] button').trigger('click');
    const line = wrapper.get('[data-testid=copy-result]');
    expect([line.attributes('role'), line.text()]).toEqual(['status', '']);
    await wrapper.get('[data-testid=consent-details] dd button').trigger('click');
    await wrapper.setProps({ said: 'Copied.' });
    expect(line.text()).toBe('Copied.');
    expect(wrapper.get('[data-testid=reopen-result]').text()).toBe('');
  });

  const opened = async (chosen: ConsentReading, others: ConsentReading[] = []) => {
    const wrapper = panel({ chosen, others });
    await wrapper.get('[data-testid=consent-details] button').trigger('click');
    return wrapper;
  };

  it.each([
    { desc: 'a number', id: '4711081500', marked: true },
    { desc: 'a random id', id: 'Qx7pLm2Wd9RtYb4K', marked: false },
  ])('mark an id that looks like an account number: $desc', async ({ id, marked }) => {
    const wrapper = await opened(aReading({ consentId: id }));
    expect(wrapper.find('[data-testid=account-like]').exists()).toBe(marked);
  });

  it('say what made the choice and until when it is kept', async () => {
    const wrapper = await opened(aReading({ by: 'signal', keptUntil: READ_AT + 365 * DAY }));
    expect(wrapper.text()).toContain('a signal of the browser (Global Privacy Control)');
    expect(wrapper.text()).toContain('Kept until3 Nov 2027, 10:05');
  });

  it('keep legitimate interest apart from consent', async () => {
    const tc = {
      cmpId: 7,
      policyVersion: 5,
      purposes: [1],
      legitimateInterests: [2, 7, 23],
      specialFeatures: [],
      vendors: [],
      vendorInterests: [1, 2, 755],
      additionalProviders: [89],
      publisherCountry: 'FR',
    };
    const wrapper = await opened(aReading({ tcString: 'C', tc }));
    expect(wrapper.text()).toContain('With your consentno company of the IAB’s list');
    expect(wrapper.get('[data-testid=legitimate-interest]').text()).toBe(
      '3 companies claim a legitimate interest For: choosing ads by little data, measuring ads',
    );
    expect(wrapper.text()).toContain('1 provider of Google’s list');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('list what the platform calls its own, each with its state', async () => {
    const purposes = [
      { name: 'Mesure d’audience', categories: ['statistics'], state: true },
      { name: 'Chat', categories: [], state: null },
    ] as const;
    const wrapper = await opened(aReading({ purposes }));
    expect(wrapper.text()).not.toContain('Mesure d’audience');
    await wrapper.get('[data-testid=purposes] button').trigger('click');
    const items = wrapper.findAll('[data-testid=purposes] li');
    expect(items.map((item) => [item.get('svg').attributes('aria-label'), item.text()])).toEqual([
      ['Accepted', 'Mesure d’audienceStatistics'],
      ['Cannot tell', 'Chat'],
    ]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('take no item of that list for refused before anybody chose', async () => {
    const purposes = [{ name: 'Adverts', categories: ['marketing'], state: false }] as const;
    const wrapper = await opened(aReading({ purposes, answered: false, basis: 'none', givenAt: null }));
    await wrapper.get('[data-testid=purposes] button').trigger('click');
    expect(wrapper.get('[data-testid=purposes] li svg').attributes('aria-label')).toBe('Not asked');
  });

  it('withdraw by the platform’s own switch, and say how it went', async () => {
    const withdraw = [{ how: 'call', path: 'Acme.withdraw' }] as const;
    const wrapper = await opened(aReading({ withdraw }));
    await wrapper.get('[data-testid=withdraw]').trigger('click');
    expect(wrapper.emitted('withdraw')).toHaveLength(1);
    await wrapper.setProps({ said: 'Withdrawn.' });
    expect(wrapper.get('[data-testid=withdraw-result]').text()).toBe('Withdrawn.');
    expect(wrapper.get('[data-testid=copy-result]').text()).toBe('');
  });

  it.each([
    { desc: 'the platform has no switch', chosen: aReading({ withdraw: [] }) },
    {
      desc: 'nothing was accepted',
      chosen: aReading({
        withdraw: [{ how: 'call', path: 'Acme.withdraw' }],
        categories: { ...everyCategory(false), necessary: true },
      }),
    },
  ])('offer no withdrawal where $desc', async ({ chosen }) => {
    expect((await opened(chosen)).find('[data-testid=withdraw]').exists()).toBe(false);
  });

  it('take no signal of US law for consent', async () => {
    const us = aReading({ name: 'IAB GPP', regime: 'us', categories: { ...everyCategory(null), marketing: false } });
    const wrapper = await opened(aReading(), [us]);
    expect(wrapper.text()).toContain('it says nothing of consent under the GDPR');
    expect(wrapper.text()).not.toContain('Marketing: Refused');
  });

  it.each([
    { form: 'sealed', told: 'stored in a form that only the site can read' },
    { form: 'unknown', told: 'in a form that it does not write' },
  ] as const)('say of another reading why it cannot be told: $form', async ({ form, told }) => {
    const wrapper = await opened(aReading(), [aReading({ form, categories: everyCategory(null), answered: null })]);
    const line = wrapper.get('[data-testid=other-readings]').text();
    expect(line).toContain(told);
    expect(line).not.toContain('Cannot tell');
  });

  it('show a signal where there is no platform', async () => {
    const wrapper = panel({ chosen: null, others: [aReading({ name: 'Global Privacy Control', regime: 'us' })] });
    await wrapper.get('[data-testid=consent-details] button').trigger('click');
    expect(wrapper.get('[data-testid=other-readings]').text()).toContain('Global Privacy Control');
    expect(wrapper.text()).not.toContain('other reading');
    expect(await violations(wrapper)).toEqual([]);
    expect(panel({ chosen: null }).find('[data-testid=consent-details]').exists()).toBe(false);
  });

  it('leave out what is not stored', async () => {
    const wrapper = panel({ chosen: aReading({ consentId: null, policyVersion: null, region: null }) });
    await wrapper.get('[data-testid=consent-details] button').trigger('click');
    expect(wrapper.findAll('dt').map((term) => term.text())).toEqual(['Read from']);
  });
});

it('says that the page hung when its platform was asked', async () => {
  const limits: Limit[] = [{ kind: 'no-answer', what: 'platform' }];
  const wrapper = panel({ chosen: aReading(), cookies: [aCookie()], limits });
  expect(wrapper.get('[data-testid=platform-hangs]').text()).toContain('the page hung');
  // The cookies were read all the same: the number is what is set.
  expect(tile(wrapper, 'marketing').text()).toContain('1 set');
  expect(await violations(wrapper)).toEqual([]);
});

it('speaks French', () => {
  speakFrench();
  const wrapper = panel({ chosen: aReading(), cookies: [aCookie()], locale: 'fr' });
  expect(wrapper.text()).toContain('vous avez choisi le 3 nov. 2026, 10:02');
  expect(mark(wrapper, 'marketing')).toBe('Refusé');
  expect(tile(wrapper, 'marketing').text()).toContain('1 posé');
});
