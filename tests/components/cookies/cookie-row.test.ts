// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CookieGroup from '../../../components/cookies/CookieGroup.vue';
import type { CookieEntry, DeclaredCookie, Identifier } from '../../../core/cookies/cookie-entry.ts';
import type { ObservedCookie } from '../../../core/evidence/evidence.ts';
import { speakFrench } from '../ui/interface-language.ts';
import { aCookie, DAY, READ_AT } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

const IDENTIFIER: Identifier = {
  kind: 'example-visitor',
  system: 'Example Metrics',
  role: 'visitor',
  source: '_adl',
  host: 'brise.test',
  holder: null,
  id: '1846290734.1793696520',
  firstSeen: READ_AT - 30 * DAY,
  directlyIdentifying: false,
};
const DECLARED: DeclaredCookie = {
  name: '_adl',
  category: 'statistics',
  provider: 'Adline',
  purpose: 'Counts visits.',
  lifetime: '30 days',
  days: 30,
  declaredBy: 'Cookiebot',
  page: 'https://brise.test/cookies',
};
const API = { source: 'cookies-api' as const, value: null };
/** As `document.cookie` shows it. */
const BY_PAGE: Partial<ObservedCookie> = {
  domain: null,
  hostOnly: null,
  path: null,
  secure: null,
  sameSite: null,
  expires: null,
  session: null,
};
const EVERYTHING = aCookie(
  { identifier: IDENTIFIER, declared: DECLARED, purpose: 'Counts visits.', because: 'site-declaration' },
  { ...API, httpOnly: true, partition: 'https://brise.test' },
);

const row = (entry: CookieEntry, locale = 'en-GB') =>
  mount(CookieGroup, { props: { entries: [entry], readAt: READ_AT, locale } });
const opened = async (entry: CookieEntry, locale = 'en-GB') => {
  const wrapper = row(entry, locale);
  await wrapper.get('li button').trigger('click');
  return wrapper;
};
const told = (wrapper: ReturnType<typeof row>): string => wrapper.get('li').text().replace(/\s+/g, ' ');

afterEach(() => vi.restoreAllMocks());

describe('a cookie', () => {
  const rows: { desc: string; entry?: Partial<CookieEntry>; flags?: Partial<ObservedCookie>; says: string[] }[] = [
    {
      desc: 'name, company, months',
      says: ['_adl Adline', '3 months · by Habeas’s table (Open Cookie Database, corrected) · brise.test'],
    },
    { desc: 'declared by the site', entry: { because: 'site-declaration' }, says: ['as the site declares'] },
    { desc: 'by a rule', entry: { because: 'rule' }, says: ['by a rule of Habeas'] },
    {
      desc: 'nothing known',
      entry: { category: null, because: 'unknown', company: null },
      says: ['purpose not known'],
    },
    { desc: 'a session cookie', flags: { session: true, expires: null }, says: ['until the browser closes'] },
    { desc: 'lifetime out of sight', flags: BY_PAGE, says: ['lifetime not shown to pages · by'] },
    { desc: 'over', flags: { expires: READ_AT }, says: ['expired'] },
    { desc: 'minutes', flags: { expires: READ_AT + 30 * 60_000 }, says: ['30 minutes'] },
    { desc: 'hours', flags: { expires: READ_AT + DAY }, says: ['24 hours'] },
    { desc: 'days', flags: { expires: READ_AT + 30 * DAY }, says: ['30 days'] },
    { desc: 'years', flags: { expires: READ_AT + 731 * DAY }, says: ['2 years'] },
    {
      desc: 'marks',
      entry: { identifier: IDENTIFIER },
      flags: { httpOnly: true, partition: 'https://brise.test' },
      says: ['identifies this browser', 'server only', 'for this site only'],
    },
  ];

  it.each(rows)('$desc', async ({ entry, flags, says }) => {
    const wrapper = row(aCookie(entry, flags));
    for (const words of says) expect(told(wrapper)).toContain(words);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('names its category where rows of several stand together', () => {
    const props = { entries: [aCookie()], readAt: READ_AT, locale: 'en-GB' };
    expect(told(mount(CookieGroup, { props: { ...props, mixed: true } }))).toContain('Marketing · 3 months');
    expect(told(mount(CookieGroup, { props }))).not.toContain('Marketing');
  });

  it.each([
    { desc: 'closed', wrapper: () => Promise.resolve(row(EVERYTHING)) },
    { desc: 'opened', wrapper: () => opened(EVERYTHING) },
  ])('takes at most 12 elements with everything on it: $desc', async ({ wrapper }) => {
    const { element } = (await wrapper()).get('li');
    expect(element.querySelectorAll('*').length + 1).toBeLessThanOrEqual(12);
  });

  it('is text, whatever its name says', async () => {
    const wrapper = await opened(
      aCookie({ company: '<b>Ad</b>', declared: { ...DECLARED, purpose: '<i>x</i>' } }, { name: '<img src=x>' }),
    );
    expect(wrapper.find('img, b, i').exists()).toBe(false);
    expect(wrapper.text()).toContain('<img src=x>');
    expect(wrapper.text()).toContain('<i>x</i>');
  });

  it('is told in French', async () => {
    speakFrench();
    const wrapper = await opened(aCookie({ because: 'site-declaration' }, { session: true, expires: null }), 'fr');
    expect(told(wrapper)).toContain('jusqu’à la fermeture du navigateur · selon le site');
    expect(told(wrapper)).toContain('Domaine : brise.test seulement');
  });
});

describe('the details', () => {
  const rows: { desc: string; entry: CookieEntry; says: string[]; not?: string[] }[] = [
    {
      desc: 'all that the API tells, and the site’s own word',
      entry: EVERYTHING,
      says: [
        'Company: Adline',
        'Category: Marketing, as the site declares',
        'Declared on: https://brise.test/cookies',
        'Purpose, as the site declares: Counts visits.',
        'Lifetime: 3 months (1 Feb 2027, 10:05)',
        'Lifetime, as the site declares: 30 days',
        'Domain: brise.test alone',
        'Path: /',
        'Flags: Secure, HttpOnly, SameSite=Lax',
        'Kept apart for: https://brise.test',
        'Example Metrics visitor id: 1846290734.1793696520, first seen 4 Oct 2026',
      ],
    },
    {
      desc: 'what a page is shown',
      entry: aCookie({}, BY_PAGE),
      says: [
        'Lifetime: not shown to pages',
        'Domain: this page’s or one above it; pages are not shown which',
        'Path and flags: not shown to pages',
      ],
      not: ['Flags:', 'Kept apart', 'visitor id', 'Declared'],
    },
    {
      desc: 'a cookie of the parent domain without flags or company',
      entry: aCookie({ company: null }, { hostOnly: false, secure: false, sameSite: null }),
      says: ['Domain: brise.test and all below it', 'Flags: none', 'Company: not known'],
    },
    {
      desc: 'an id that another company holds',
      entry: aCookie({ identifier: { ...IDENTIFIER, holder: 'Adnet', firstSeen: null } }),
      says: ['1846290734.1793696520, held by Adnet rather than this site, so it goes into no letter to this site'],
    },
  ];

  it.each(rows)('$desc', async ({ entry, says, not = [] }) => {
    const wrapper = await opened(entry);
    const lines = wrapper.get('.details').text();
    for (const line of says) expect(lines).toContain(line);
    for (const line of not) expect(lines).not.toContain(line);
    expect(await violations(wrapper)).toEqual([]);
  });

  it('are what is copied, under the name, and never the value', async () => {
    const wrapper = await opened(aCookie({}, { value: 'a-secret-of-the-session' }));
    const copy = wrapper.get('li .content button');
    expect(copy.attributes('aria-label')).toBe('Copy _adl');
    await copy.trigger('click');
    const [[text]] = wrapper.emitted('copy') as [[string]];
    expect(text).toBe(`_adl\n${wrapper.get('.details').text()}`);
    expect(wrapper.html() + text).not.toContain('a-secret');
  });
});
