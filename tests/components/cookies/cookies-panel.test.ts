// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CookiesPanel from '../../../components/cookies/CookiesPanel.vue';
import type { CookieEntry, Identifier, StorageEntry } from '../../../core/cookies/cookie-entry.ts';
import type { AccessTier, Limit, ObservedCookie } from '../../../core/evidence/evidence.ts';
import { speakFrench } from '../ui/interface-language.ts';
import { aCookie, aStoredItem, DAY, PAGE_LIMITS, READ_AT } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

interface Given {
  cookies?: CookieEntry[] | null;
  storage?: StorageEntry[];
  limits?: Limit[];
  tier?: AccessTier;
  refused?: 'site' | 'everywhere' | null;
  locale?: string;
}

const panel = ({ cookies = [], storage = [], limits = [], tier = 'page', refused = null, locale = 'en-GB' }: Given) =>
  mount(CookiesPanel, {
    props: { cookies, storage, limits, tier, refused, registrableDomain: 'brise.test', readAt: READ_AT, locale },
  });

afterEach(() => vi.restoreAllMocks());

describe('how many', () => {
  const rows: { desc: string; given: Given; told: string; never?: string }[] = [
    { desc: 'all in sight', given: { cookies: [aCookie(), aCookie()] }, told: '2 set' },
    { desc: 'part out of sight', given: { cookies: [aCookie()], limits: PAGE_LIMITS }, told: '1 seen' },
    { desc: 'none, all in sight', given: {}, told: 'No cookie is set here.' },
    {
      desc: 'none seen is not none',
      given: { limits: PAGE_LIMITS },
      told: 'None seen, which is not none: with access to this page, part of the cookies is out of sight.',
      never: 'No cookie is set',
    },
    {
      desc: 'none seen with access to the site',
      given: { limits: PAGE_LIMITS.slice(2), tier: 'site' },
      told: 'with access to this site,',
      never: 'No cookie is set',
    },
    { desc: 'not sorted yet', given: { cookies: null }, told: 'Sorting the cookies…', never: 'No cookie' },
  ];

  it.each(rows)('$desc', async ({ given, told, never }) => {
    const wrapper = panel(given);
    expect(wrapper.text()).toContain(told);
    if (never) expect(wrapper.text()).not.toContain(never);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('reads a group as its name and its number', () => {
    const group = panel({ cookies: [aCookie()] }).get('[data-testid=cookies-marketing] button');
    expect(group.text()).toMatch(/^Marketing\s+1$/);
  });

  it('tells the bar in words', () => {
    const cookies = [aCookie(), aCookie({ category: 'necessary' }), aCookie({ category: null, because: 'unknown' })];
    expect(panel({ cookies }).get('.bar').attributes('aria-label')).toBe('Necessary 1, Marketing 1, Not known 1');
  });
});

describe('a cookie', () => {
  const open = async (entry: CookieEntry, locale = 'en-GB') => {
    const wrapper = panel({ cookies: [entry], locale });
    await wrapper.get(`[data-testid=cookies-${entry.category ?? 'unknown'}] button`).trigger('click');
    return wrapper;
  };
  const identifier = { kind: 'example' } as Identifier;
  const rows: { desc: string; entry: Partial<CookieEntry>; flags?: Partial<ObservedCookie>; told: string[] }[] = [
    {
      desc: 'name, company, months',
      entry: {},
      told: ['_adl', 'Adline', '3 months · by Habeas’s table (Open Cookie Database, corrected) · brise.test'],
    },
    {
      desc: 'declared by the site',
      entry: { because: 'site-declaration', purpose: 'Counts visits.' },
      told: ['as the site declares', 'Counts visits.'],
    },
    { desc: 'by a rule', entry: { because: 'rule' }, told: ['by a rule of Habeas'] },
    {
      desc: 'nothing known',
      entry: { category: null, because: 'unknown', company: null },
      told: ['purpose not known'],
    },
    {
      desc: 'a session cookie',
      entry: {},
      flags: { session: true, expires: null },
      told: ['until the browser closes'],
    },
    {
      desc: 'lifetime out of sight',
      entry: {},
      flags: { session: null, expires: null, domain: null },
      told: ['lifetime not shown to pages · by'],
    },
    { desc: 'over', entry: {}, flags: { expires: READ_AT }, told: ['expired'] },
    { desc: 'minutes', entry: {}, flags: { expires: READ_AT + 30 * 60_000 }, told: ['30 minutes'] },
    { desc: 'hours', entry: {}, flags: { expires: READ_AT + DAY }, told: ['24 hours'] },
    { desc: 'days', entry: {}, flags: { expires: READ_AT + 30 * DAY }, told: ['30 days'] },
    { desc: 'years', entry: {}, flags: { expires: READ_AT + 731 * DAY }, told: ['2 years'] },
    {
      desc: 'marks',
      entry: { identifier },
      flags: { httpOnly: true, partition: 'https://brise.test' },
      told: ['identifies this browser', 'server only', 'for this site only'],
    },
  ];

  it.each(rows)('$desc', async ({ entry, flags, told }) => {
    const wrapper = await open(aCookie(entry, flags));
    for (const words of told) expect(wrapper.text()).toContain(words);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('takes at most 12 elements with everything on it', async () => {
    const wrapper = await open(
      aCookie({ identifier, purpose: 'Counts visits.' }, { httpOnly: true, partition: 'https://brise.test' }),
    );
    expect(wrapper.get('li.cookie').element.querySelectorAll('*').length + 1).toBeLessThanOrEqual(12);
  });

  it('is text, whatever its name says', async () => {
    const wrapper = await open(aCookie({ company: '<b>Ad</b>' }, { name: '<img src=x>' }));
    expect(wrapper.find('img, b').exists()).toBe(false);
    expect(wrapper.text()).toContain('<img src=x>');
  });

  it('is told in French', async () => {
    speakFrench();
    const wrapper = await open(aCookie({ because: 'site-declaration' }, { session: true }), 'fr');
    expect(wrapper.text()).toContain('jusqu’à la fermeture du navigateur · selon le site');
  });
});

describe('long lists', () => {
  const many = Array.from({ length: 230 }, (_, i) => aCookie({}, { name: `c${i}` }));

  it('are drawn when opened, a hundred at a time', async () => {
    const wrapper = panel({ cookies: many });
    const drawn = () => wrapper.findAll('li.cookie').length;
    expect(drawn()).toBe(0);
    await wrapper.get('[data-testid=cookies-marketing] button').trigger('click');
    expect(drawn()).toBe(100);
    const more = (words: string) => wrapper.findAll('button').find((button) => button.text() === words);
    await more('Show 100 more')?.trigger('click');
    expect(drawn()).toBe(200);
    await more('Show 30 more')?.trigger('click');
    expect(drawn()).toBe(230);
    expect(wrapper.findAll('button').filter((button) => button.text().startsWith('Show'))).toEqual([]);
  });

  it('of stored items as well', async () => {
    const storage = Array.from({ length: 101 }, () => aStoredItem());
    const wrapper = panel({ storage });
    await wrapper.get('[data-testid=stored-items] button').trigger('click');
    expect(wrapper.findAll('li.item')).toHaveLength(100);
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'Show 1 more')
      ?.trigger('click');
    expect(wrapper.findAll('li.item')).toHaveLength(101);
  });
});

describe('stored items', () => {
  it('tell where, how much and why', async () => {
    const storage = [
      aStoredItem(),
      aStoredItem({
        item: { area: 'session', key: 'step', value: null, size: 1 },
        category: 'statistics',
        because: 'dictionary',
        company: 'Adline',
      }),
    ];
    const wrapper = panel({ storage });
    await wrapper.get('[data-testid=stored-items] button').trigger('click');
    const lines = wrapper.findAll('li.item p').map((line) => line.text().replace(/\s+/g, ' '));
    expect(lines).toEqual([
      'kept until deleted · 1,234 characters · purpose not known',
      'until the tab closes · 1 character · Statistics · by Habeas’s table (Open Cookie Database, corrected)',
    ]);
    expect(wrapper.findAll('li.item code').map((key) => key.text())).toEqual(['theme', 'step']);
    expect(wrapper.text()).toContain('Adline');
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('what is out of sight', () => {
  it('is said for each wider access, with the reason and the way to it', async () => {
    const wrapper = panel({ limits: PAGE_LIMITS });
    expect(wrapper.get('[data-testid=out-of-sight-site]').text()).toContain(
      'Out of sight: cookies that only the server reads.',
    );
    expect(wrapper.get('[data-testid=out-of-sight-site]').text()).toContain('Covers brise.test only');
    expect(wrapper.get('[data-testid=out-of-sight-everywhere]').text()).toContain(
      'Out of sight: cookies of other companies.',
    );
    await wrapper.get('[data-testid=grant-site]').trigger('click');
    await wrapper.get('[data-testid=grant-everywhere]').trigger('click');
    expect(wrapper.emitted('grant')).toEqual([['site'], ['everywhere']]);
  });

  it.each([
    { refused: 'site', other: 'everywhere' },
    { refused: 'everywhere', other: 'site' },
  ] as const)('stays so when $refused was refused, and can be asked for again', async ({ refused, other }) => {
    const wrapper = panel({ limits: PAGE_LIMITS, refused });
    const word = wrapper.get(`[data-testid=refused-${refused}]`);
    expect([word.attributes('role'), word.text()]).toEqual([
      'status',
      'You did not allow it, so this stays out of sight. You can be asked again at any time.',
    ]);
    expect(wrapper.get(`[data-testid=refused-${other}]`).text()).toBe('');
    await wrapper.get(`[data-testid=grant-${refused}]`).trigger('click');
    expect(wrapper.emitted('grant')).toEqual([[refused]]);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('asks for nothing where nothing is out of sight', () => {
    const wrapper = panel({ cookies: [aCookie()], tier: 'everywhere' });
    expect(wrapper.find('[data-testid^=grant-]').exists()).toBe(false);
  });

  const rows: { desc: string; limits: Limit[]; told: string }[] = [
    {
      desc: 'cookies cut',
      limits: [{ kind: 'cut', what: 'cookies', kept: 5000 }],
      told: 'Only the first 5,000 cookies were read; there are more.',
    },
    {
      desc: 'storage cut',
      limits: [{ kind: 'cut', what: 'storage', kept: 20 }],
      told: 'Only the first 20 stored items were read; there are more.',
    },
    { desc: 'page silent', limits: [{ kind: 'no-answer', what: 'page' }], told: 'The page did not answer' },
    {
      desc: 'no list',
      limits: [{ kind: 'no-answer', what: 'cookies-api' }],
      told: 'The browser did not list its cookies',
    },
    {
      desc: 'malformed parts in one sentence',
      limits: [
        { kind: 'malformed', what: 'storage' },
        { kind: 'malformed', what: 'links' },
      ],
      told: 'could not be read, and it was left out: storage and links.',
    },
    {
      desc: 'frames in one sentence',
      limits: [
        { kind: 'frame', what: 'host', host: 'video.test' },
        { kind: 'frame', what: 'host', host: 'map.test' },
      ],
      told: 'Parts of the page come from video.test and map.test; what they store and contact could not be read.',
    },
  ];

  it.each(rows)('$desc', async ({ limits, told }) => {
    const wrapper = panel({ cookies: [aCookie()], limits });
    expect(wrapper.text()).toContain(told);
    expect(await violations(wrapper)).toEqual([]);
  });
});
