import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, nameTable } from '../../../core/cookies/name-table.ts';

const table = nameTable(
  [
    ['_ga', null],
    ['_ga_*', null],
    ['_ga_old_*', null],
    ['mp_*_mixpanel', null],
    ['*-consent', null],
    ['a*b*c', null],
    ['token', 'ads.example'],
    ['token', 'login.example'],
    ['token', null],
    ['locale', 'social.example'],
    ['mt_*', 'ads.example'],
    ['*', null],
    ['', null],
  ].map(([name, domain]) => ({ name: name!, domain: domain ?? null })),
);

describe('nameTable', () => {
  it.each([
    { desc: 'exact name', name: '_ga', host: 'a.example', found: ['_ga'] },
    { desc: 'prefix', name: '_ga_XYZ', host: 'a.example', found: ['_ga_*'] },
    { desc: 'longest prefix wins', name: '_ga_old_1', host: 'a.example', found: ['_ga_old_*'] },
    { desc: 'no prefix without its separator', name: '_gap', host: 'a.example', found: [] },
    { desc: 'pattern in the middle', name: 'mp_123_mixpanel', host: 'a.example', found: ['mp_*_mixpanel'] },
    { desc: 'the ends of a pattern may not overlap', name: 'mp_mixpanel', host: 'a.example', found: [] },
    { desc: 'suffix', name: 'my-consent', host: 'a.example', found: ['*-consent'] },
    { desc: 'two varying parts in order', name: 'a1b2c', host: 'a.example', found: ['a*b*c'] },
    { desc: 'two varying parts out of order', name: 'a1c2b', host: 'a.example', found: [] },
    { desc: 'case matters', name: '_GA', host: 'a.example', found: [] },
    { desc: 'bound name away from its domain', name: 'locale', host: 'shop.example', found: [] },
    {
      desc: 'bound name below its domain',
      name: 'locale',
      host: 'www.social.example',
      found: ['locale@social.example'],
    },
    { desc: 'a domain that only ends alike', name: 'locale', host: 'antisocial.example', found: [] },
    { desc: 'bound before unbound', name: 'token', host: 'ads.example', found: ['token@ads.example'] },
    { desc: 'unbound where no domain fits', name: 'token', host: 'shop.example', found: ['token'] },
    {
      desc: 'unknown host: every meaning',
      name: 'token',
      host: '',
      found: ['token@ads.example', 'token@login.example', 'token'],
    },
    { desc: 'a bound pattern on its domain', name: 'mt_7', host: 'ads.example', found: ['mt_*@ads.example'] },
    { desc: 'a bound pattern says nothing of an unknown host', name: 'mt_7', host: '', found: [] },
    { desc: 'empty name', name: '', host: 'a.example', found: [] },
  ])('$desc', ({ name, host, found }) => {
    expect(table.find(name, host).map((row) => (row.domain ? `${row.name}@${row.domain}` : row.name))).toEqual(found);
  });

  it('agrees with a regular expression on any pattern and name', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 }),
        (pattern, name) => {
          const expected =
            pattern.replaceAll('*', '') !== '' && new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(name);
          expect(nameTable([{ name: pattern, domain: null }]).find(name, '').length).toBe(expected ? 1 : 0);
        },
      ),
    );
  });

  it('stays fast on a pattern made to be slow', () => {
    const slow = nameTable([{ name: `${'a*'.repeat(500)}b`, domain: null }]);
    const start = performance.now();
    for (let times = 0; times < 100; times++) slow.find('a'.repeat(4000), '');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('isWithin', () => {
  it.each([
    { host: 'shop.example', domain: 'shop.example', within: true },
    { host: 'www.shop.example', domain: 'shop.example', within: true },
    { host: 'myshop.example', domain: 'shop.example', within: false },
    { host: 'example', domain: 'shop.example', within: false },
  ])('$host in $domain: $within', ({ host, domain, within }) => expect(isWithin(host, domain)).toBe(within));
});
