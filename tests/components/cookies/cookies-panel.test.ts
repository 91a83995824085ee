// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CookiesPanel from '../../../components/cookies/CookiesPanel.vue';
import type { CookieEntry, StorageEntry, StoreEntry } from '../../../core/cookies/cookie-entry.ts';
import type { AccessTier, Limit } from '../../../core/evidence/evidence.ts';
import { aCookie, aStoredItem, PAGE_LIMITS, READ_AT } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

interface Given {
  cookies?: CookieEntry[] | null;
  storage?: StorageEntry[];
  stores?: StoreEntry[];
  limits?: Limit[];
  tier?: AccessTier;
  refused?: 'site' | 'everywhere' | null;
  locale?: string;
}

const panel = ({
  cookies = [],
  storage = [],
  stores = [],
  limits = [],
  tier = 'page',
  refused = null,
  locale = 'en-GB',
}: Given) =>
  mount(CookiesPanel, {
    props: {
      cookies,
      storage,
      stores,
      limits,
      tier,
      refused,
      registrableDomain: 'brise.test',
      readAt: READ_AT,
      locale,
      said: '',
    },
  });

/** Opens a group; its rows are loaded only then. */
async function openGroup(wrapper: ReturnType<typeof panel>, id: string): Promise<void> {
  await wrapper.get(`[data-testid=${id}] button`).trigger('click');
  await vi.dynamicImportSettled();
}

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

it("the host's and its parent domain's cookie of one name are two rows", async () => {
  const cookies = ['www.brise.test', 'brise.test'].map((domain) =>
    aCookie({}, { name: 'theme', domain, hostOnly: domain.startsWith('www'), source: 'cookies-api' }),
  );
  const wrapper = panel({ cookies, tier: 'site' });
  await openGroup(wrapper, 'cookies-marketing');
  const rows = wrapper.findAll('li.cookie');
  expect(rows.map((row) => row.get('code').text())).toEqual(['theme', 'theme']);
  expect(rows.map((row) => row.text().includes('www.brise.test'))).toEqual([true, false]);
});

describe('all in one list', () => {
  const cookies = [aCookie({}, { name: 'b' }), aCookie({ category: 'necessary' }, { name: 'a' })];

  it.each([
    { desc: 'all in sight', limits: [] as Limit[], second: '2 of 2' },
    {
      desc: 'part out of sight',
      limits: PAGE_LIMITS,
      second: 'Part of the cookies was out of sight, with access to this page.',
    },
  ])('is copied with what it is a list of: $desc', async ({ limits, second }) => {
    const wrapper = panel({ cookies, limits });
    await openGroup(wrapper, 'cookies-all');
    await wrapper.get('[data-testid=cookie-copy]').trigger('click');
    const lines = (wrapper.emitted('copy')![0] as [string])[0].split('\n');
    expect(lines[0]).toBe('Cookies of brise.test, read 3 Nov 2026, 10:05');
    expect(lines[1]).toBe(second);
    expect(lines.filter((line) => line === 'a' || line === 'b')).toEqual(['a', 'b']);
  });

  it('hands a row of a group up too, and says what became of it', async () => {
    const wrapper = panel({ cookies });
    await openGroup(wrapper, 'cookies-marketing');
    await wrapper.get('li.cookie button').trigger('click');
    await wrapper.get('li.cookie .content button').trigger('click');
    expect((wrapper.emitted('copy')![0] as [string])[0]).toMatch(/^b\nCompany: Adline\n/);
    await wrapper.setProps({ said: 'Copied.' });
    expect(wrapper.get('p.said').text()).toBe('Copied.');
    expect(wrapper.get('p.said').attributes('role')).toBe('status');
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('long lists', () => {
  const many = Array.from({ length: 230 }, (_, i) => aCookie({}, { name: `c${i}` }));

  it('are drawn when opened, a hundred at a time', async () => {
    const wrapper = panel({ cookies: many });
    document.body.replaceChildren(wrapper.element);
    const drawn = () => wrapper.findAll('li.cookie').length;
    expect(drawn()).toBe(0);
    await openGroup(wrapper, 'cookies-marketing');
    expect(drawn()).toBe(100);
    const more = (words: string) => wrapper.findAll('button').find((button) => button.text() === words);
    await more('Show 100 more')?.trigger('click');
    expect(drawn()).toBe(200);
    await more('Show 30 more')?.trigger('click');
    expect(drawn()).toBe(230);
    // The button is gone: the keyboard is at the first row that it brought.
    expect(document.activeElement?.closest('li')?.textContent).toContain('c200');
    expect(wrapper.findAll('button').filter((button) => button.text().startsWith('Show'))).toEqual([]);
  });

  it('of stored items as well', async () => {
    const storage = Array.from({ length: 101 }, () => aStoredItem());
    const wrapper = panel({ storage });
    await openGroup(wrapper, 'stored-items');
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
    await openGroup(wrapper, 'stored-items');
    const lines = wrapper.findAll('section section p').map((line) => line.text().replace(/\s+/g, ' '));
    expect(lines).toEqual([
      'kept until deleted · 1,234 characters · Not known 1',
      '1,234 characters · purpose not known',
      'until the tab closes · 1 character · Statistics 1',
      '1 character · Statistics · by Habeas’s table (Open Cookie Database, corrected)',
    ]);
    expect(wrapper.findAll('li.item code').map((key) => key.text())).toEqual(['theme', 'step']);
    expect(wrapper.text()).toContain('Adline');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('are searched, sorted and copied with what kept more from being seen, and without a value', async () => {
    const storage = [
      aStoredItem({ item: { area: 'local', key: 'b', value: 'secret-word', size: 11 } }),
      aStoredItem({ item: { area: 'local', key: 'a', value: null, size: 2 }, company: 'Adline' }),
      aStoredItem({ item: { area: 'session', key: 'step', value: null, size: 1 } }),
    ];
    const limits: Limit[] = [
      { kind: 'cut', what: 'storage', kept: 3 },
      { kind: 'no-answer', what: 'cache' },
      { kind: 'no-answer', what: 'page' },
    ];
    const wrapper = panel({ storage, limits });
    await openGroup(wrapper, 'stored-items');
    const keys = () => wrapper.findAll('li.item code').map((key) => key.text());
    expect(keys()).toEqual(['a', 'b', 'step']);
    await wrapper.get('[data-testid=stored-order]').setValue('size');
    expect(keys()).toEqual(['b', 'a', 'step']);
    await wrapper.get('[data-testid=stored-search]').setValue('adl');
    expect(keys()).toEqual(['a']);
    expect(wrapper.find('[data-testid=stored-session]').exists()).toBe(false);
    await wrapper.get('[data-testid=stored-search]').setValue('secret');
    expect(keys()).toEqual([]);
    await wrapper.get('[data-testid=stored-search]').setValue('');
    await wrapper.get('[data-testid=stored-copy]').trigger('click');
    const [text] = wrapper.emitted('copy')![0] as [string];
    expect(text).toMatch(/^Stored items of brise\.test beside cookies, read 3 Nov 2026, 10:05\n/);
    expect(text).toContain(
      'Only the first 3 stored items were read; there are more.\nThe browser did not show which caches',
    );
    expect(text).toContain(
      '3 of 3\n\nb\nLocal storage: kept until deleted\nCompany: not known\n11 characters · purpose not known',
    );
    expect(text).not.toContain('secret-word');
    await wrapper.setProps({ said: 'Copied.' });
    expect(wrapper.get('p.said').text()).toBe('Copied.');
  });
});

describe('databases, caches and service workers', () => {
  const aStore = (store: StoreEntry['store'], changes: Partial<StoreEntry> = {}): StoreEntry => ({
    store,
    category: null,
    because: 'unknown',
    company: null,
    purpose: null,
    declared: null,
    ...changes,
  });
  const stores = [
    aStore({ kind: 'database', name: 'adl-db' }, { category: 'marketing', because: 'dictionary', company: 'Adline' }),
    aStore({ kind: 'database', name: '<img src=x>' }),
    aStore({ kind: 'worker', name: 'https://brise.test/' }),
  ];

  it('are counted among what is stored, by kind and category, with their names', async () => {
    const wrapper = panel({ storage: [aStoredItem()], stores });
    expect(wrapper.get('[data-testid=stored-items]').text()).toMatch(/4$/);
    await openGroup(wrapper, 'stored-items');
    expect(wrapper.findAll('h3').map((title) => title.text())).toEqual([
      'Local storage 1',
      'Databases 2',
      'Service workers 1',
    ]);
    const databases = wrapper.get('[data-testid=stored-database]');
    expect(databases.text()).toContain('kept until deleted · only names are read · Marketing 1, Not known 1');
    expect(databases.findAll('code').map((name) => name.text())).toEqual(['<img src=x>', 'adl-db']);
    expect(databases.text()).toContain('Adline');
    expect(wrapper.find('img').exists()).toBe(false);
    expect(wrapper.get('[data-testid=stored-worker]').text()).toContain('https://brise.test/');
    expect(await violations(wrapper)).toEqual([]);
  });

  it('that were not shown are said not to be', () => {
    const limits = (['database', 'cache', 'worker'] as const).map((what): Limit => ({ kind: 'no-answer', what }));
    const text = panel({ limits }).text();
    for (const what of ['databases', 'caches', 'service workers'])
      expect(text).toContain(`The browser did not show which ${what} this page keeps.`);
    expect(text).toContain('No cookie is set here.');
  });
});

describe('what is out of sight', () => {
  it('is said for each wider access, with the reason and the way to it', async () => {
    const wrapper = panel({ limits: PAGE_LIMITS });
    expect(wrapper.get('[data-testid=out-of-sight-site]').text()).toContain(
      'Out of sight: cookies that only the server reads and cookies of other parts of this site.',
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
