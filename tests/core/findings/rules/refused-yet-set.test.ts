import { describe, expect, it } from 'vitest';
import type { ConsentReading } from '../../../../core/consent/consent.ts';
import type { CookieEntry, StorageEntry } from '../../../../core/cookies/cookie-entry.ts';
import type { FindingInput } from '../../../../core/findings/finding.ts';
import { refusedYetSet } from '../../../../core/findings/rules/refused-yet-set.ts';
import type { CategoryStates } from '../../../../core/shared/category.ts';
import { aReading } from '../../consent-reading.ts';
import { cookie, evidence } from '../../cookies/fixtures.ts';

const CHOSEN = Date.UTC(2026, 4, 1, 10, 2);
const READ = evidence().site.readAt;
const MINUTE = 60_000;
const REFUSED: CategoryStates = { necessary: true, preferences: true, statistics: true, marketing: false };

const reading = (given: Partial<ConsentReading> = {}): ConsentReading =>
  aReading({ categories: REFUSED, givenAt: CHOSEN, ...given });

/** A marketing cookie of Acme on the table's word, first set at `set`. */
function entry(
  name: string,
  given: Partial<Omit<CookieEntry, 'cookie'>> & { set?: number } & { cookie?: Parameters<typeof cookie>[1] } = {},
): CookieEntry {
  const { set, cookie: observed, ...classified } = given;
  return {
    category: 'marketing',
    because: 'dictionary',
    company: 'Acme',
    purpose: null,
    declared: null,
    identifier:
      set === undefined
        ? null
        : {
            kind: 'acme',
            system: 'Acme',
            role: 'visitor',
            holder: null,
            source: name,
            host: 'shop.example',
            id: 'a1',
            firstSeen: set,
            directlyIdentifying: false,
          },
    ...classified,
    cookie: cookie(name, observed),
  };
}

/** A stored item judged as such a cookie is. */
function stored(key: string, given: Parameters<typeof entry>[1] & { size?: number } = {}): StorageEntry {
  const { size = 12, ...judged } = given;
  const { cookie: _, ...classified } = entry(key, judged);
  return { ...classified, item: { area: 'local', key, value: null, size } };
}

const find = (
  cookies: CookieEntry[],
  chosen: ConsentReading | null = reading(),
  items: StorageEntry[] = [],
  site = evidence(),
) => {
  const input: FindingInput = {
    evidence: site,
    consent: { chosen, readings: chosen ? [chosen] : [] },
    cookies,
    stored: items,
    declared: [],
    policy: null,
    policyPages: [],
  };
  return refusedYetSet.find(input);
};

describe('refused-yet-set', () => {
  it('says what was refused when, and what is set on whose word', () => {
    expect(find([entry('_acme', { set: CHOSEN + MINUTE })])).toEqual([
      {
        rule: 'refused-yet-set',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
        category: 'marketing',
        cookies: ['_acme'],
        companies: ['Acme'],
        onTheWordOf: 'dictionary',
        times: { chosen: CHOSEN, read: READ, set: CHOSEN + MINUTE },
      },
    ]);
  });

  it.each([
    {
      desc: 'set after the choice',
      cookies: [entry('a', { set: CHOSEN + MINUTE })],
      severity: 'suspicion',
      names: ['a'],
      set: CHOSEN + MINUTE,
    },
    {
      desc: 'set in the second of the choice',
      cookies: [entry('a', { set: CHOSEN - 900 })],
      severity: 'suspicion',
      names: ['a'],
      set: CHOSEN - 900,
    },
    {
      desc: 'set before the choice: may be left over',
      cookies: [entry('a', { set: CHOSEN - MINUTE })],
      severity: 'note',
      names: ['a'],
      set: CHOSEN - MINUTE,
    },
    {
      desc: 'a time in the future tells nothing',
      cookies: [entry('a', { set: READ + 60 * MINUTE })],
      severity: 'suspicion',
      names: ['a'],
      set: null,
    },
    { desc: 'the value tells no time', cookies: [entry('a')], severity: 'suspicion', names: ['a'], set: null },
    {
      desc: 'rests on those that are not older',
      cookies: [entry('old', { set: CHOSEN - MINUTE }), entry('new', { set: CHOSEN + MINUTE }), entry('untold')],
      severity: 'suspicion',
      names: ['new', 'untold'],
      set: CHOSEN + MINUTE,
    },
    {
      desc: 'all older: the latest time',
      cookies: [entry('a', { set: CHOSEN - 9 * MINUTE }), entry('b', { set: CHOSEN - 2 * MINUTE })],
      severity: 'note',
      names: ['a', 'b'],
      set: CHOSEN - 2 * MINUTE,
    },
    {
      desc: 'one name on two paths is one',
      cookies: [entry('a'), entry('a', { cookie: { path: '/shop' } })],
      severity: 'suspicion',
      names: ['a'],
      set: null,
    },
    {
      desc: 'partitioned under this site',
      cookies: [entry('a', { cookie: { domain: 'ads.example', partition: 'https://shop.example' } })],
      severity: 'suspicion',
      names: ['a'],
      set: null,
    },
    {
      desc: 'read by the page itself',
      cookies: [entry('a', { cookie: { domain: null } })],
      severity: 'suspicion',
      names: ['a'],
      set: null,
    },
    {
      desc: 'HttpOnly, its value not carried',
      cookies: [entry('a', { cookie: { value: null, httpOnly: true } })],
      severity: 'suspicion',
      names: ['a'],
      set: null,
    },
  ])('$desc', ({ cookies, severity, names, set }) => {
    expect(find(cookies)).toMatchObject([{ severity, cookies: names, times: { set } }]);
  });

  it.each([
    {
      desc: 'beside a cookie they are part of the suspicion',
      cookies: [entry('a', { set: CHOSEN + MINUTE })],
      items: [stored('_acme_ls', { company: 'Other Ltd' })],
      severity: 'suspicion',
      names: ['a'],
      keys: ['_acme_ls'],
      companies: ['Acme', 'Other Ltd'],
    },
    {
      desc: 'one whose value tells a time after the choice is enough',
      cookies: [],
      items: [stored('_acme_ls', { set: CHOSEN + MINUTE })],
      severity: 'suspicion',
      names: [],
      keys: ['_acme_ls'],
      companies: ['Acme'],
    },
    {
      desc: 'alone and without a time they may be left over: they last until deleted',
      cookies: [],
      items: [stored('_acme_ls')],
      severity: 'note',
      names: [],
      keys: ['_acme_ls'],
      companies: ['Acme'],
    },
    {
      desc: 'with older cookies they are a note too',
      cookies: [entry('a', { set: CHOSEN - MINUTE })],
      items: [stored('_acme_ls')],
      severity: 'note',
      names: ['a'],
      keys: ['_acme_ls'],
      companies: ['Acme'],
    },
    {
      desc: 'older ones are no part of a suspicion',
      cookies: [entry('a')],
      items: [stored('old', { set: CHOSEN - MINUTE }), stored('untold')],
      severity: 'suspicion',
      names: ['a'],
      keys: ['untold'],
      companies: ['Acme'],
    },
  ])('stored items: $desc', ({ cookies, items, severity, names, keys, companies }) => {
    expect(find(cookies, reading(), items)).toMatchObject([{ severity, cookies: names, stored: keys, companies }]);
  });

  it.each([
    { desc: 'its category is not known', item: stored('a', { category: null, because: 'unknown' }) },
    { desc: 'its category is a guess', item: stored('a', { because: 'rule' }) },
    { desc: 'it is of an accepted category', item: stored('a', { category: 'statistics' }) },
    { desc: 'it is empty', item: stored('a', { size: 0 }) },
  ])('must not accuse for a stored item: $desc', ({ item }) => expect(find([], reading(), [item])).toEqual([]));

  it('suspects where the platform keeps no time of the choice', () => {
    expect(find([entry('a', { set: CHOSEN - MINUTE })], reading({ givenAt: null }))).toMatchObject([
      { severity: 'suspicion', times: { chosen: null, set: CHOSEN - MINUTE } },
    ]);
  });

  it.each([
    { desc: 'the site’s word on each', words: ['site-declaration', 'site-declaration'], word: 'site-declaration' },
    { desc: 'the weaker word where they differ', words: ['site-declaration', 'dictionary'], word: 'dictionary' },
  ] as const)('on whose word: $desc', ({ words, word }) => {
    expect(find(words.map((because, at) => entry(`c${at}`, { because })))).toMatchObject([{ onTheWordOf: word }]);
  });

  it('gives one finding a category, companies once', () => {
    const chosen = reading({
      categories: { necessary: true, preferences: false, statistics: false, marketing: false },
    });
    const cookies = [
      entry('m1'),
      entry('m2', { company: null }),
      entry('m3'),
      entry('s1', { category: 'statistics', company: 'Count Ltd' }),
      entry('n1', { category: 'necessary' }),
    ];
    expect(find(cookies, chosen)).toMatchObject([
      { category: 'statistics', cookies: ['s1'], companies: ['Count Ltd'] },
      { category: 'marketing', cookies: ['m1', 'm2', 'm3'], companies: ['Acme'] },
    ]);
  });

  it.each([
    { desc: 'no consent platform was read', chosen: null },
    { desc: 'nobody answered', chosen: reading({ answered: false }) },
    { desc: 'whether anybody answered cannot be told', chosen: reading({ answered: null }) },
    { desc: 'the category was accepted', chosen: reading({ categories: { ...REFUSED, marketing: true } }) },
    { desc: 'the category cannot be told', chosen: reading({ categories: { ...REFUSED, marketing: null } }) },
    {
      desc: 'only what is necessary is marked off',
      chosen: reading({ categories: { necessary: false, preferences: null, statistics: null, marketing: null } }),
      cookies: [entry('a', { category: 'necessary' })],
    },
    { desc: 'no cookies', cookies: [] },
    { desc: 'the cookie’s category is not known', cookies: [entry('a', { category: null, because: 'unknown' })] },
    { desc: 'the cookie’s category is a guess', cookies: [entry('a', { because: 'rule' })] },
    { desc: 'the cookie is of an accepted category', cookies: [entry('a', { category: 'statistics' })] },
    { desc: 'the cookie is empty', cookies: [entry('a', { cookie: { value: '' } })] },
    {
      desc: 'another site may have set the third party’s cookie',
      cookies: [entry('a', { cookie: { domain: 'ads.example' } })],
    },
    { desc: 'the domain only ends alike', cookies: [entry('a', { cookie: { domain: 'myshop.example' } })] },
    {
      desc: 'partitioned under another site',
      cookies: [entry('a', { cookie: { domain: 'shop.example', partition: 'https://other.example:8443' } })],
    },
  ])('must not accuse: $desc', ({ chosen = reading(), cookies = [entry('a', { set: CHOSEN + MINUTE })] }) => {
    expect(find(cookies, chosen)).toEqual([]);
  });
});
