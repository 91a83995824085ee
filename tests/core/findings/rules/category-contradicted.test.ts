import { describe, expect, it } from 'vitest';
import { categoryContradicted } from '../../../../core/findings/rules/category-contradicted.ts';
import type { CookieEntry } from '../../../../core/cookies/cookie-entry.ts';
import { entryOf, identifierOf, inputOf, READ, rowOf } from '../input.ts';

const find = (...cookies: CookieEntry[]) => categoryContradicted.find(inputOf({ cookies }));

/** `_fbp`, which the table knows as marketing of Facebook, as the site declares it. */
const declared = (
  row: Parameters<typeof rowOf>[1] = {},
  given: Parameters<typeof entryOf>[1] = {},
  name = '_fbp',
): CookieEntry => {
  const own = rowOf(name, row);
  return entryOf(name, {
    category: own.category,
    because: own.category ? 'site-declaration' : 'dictionary',
    declared: own,
    ...given,
  });
};

describe('category-contradicted', () => {
  it('states both words, and the signs beside the table', () => {
    expect(find(declared({ provider: 'Meta Platforms, Inc.' }))).toEqual([
      {
        rule: 'category-contradicted',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 5(1)(a) and 13(1)(c) GDPR',
        category: 'marketing',
        cookies: ['_fbp'],
        companies: ['Facebook'],
        onTheWordOf: 'dictionary',
        declarations: [
          {
            cookie: '_fbp',
            declaredBy: 'Tablebot',
            page: 'https://www.shop.example/cookies',
            category: { declared: 'necessary', known: 'marketing', signs: ['provider'] },
          },
        ],
        times: { chosen: null, read: READ, set: null },
      },
    ]);
  });

  it.each([
    { desc: 'the form of its value', entry: declared({}, { identifier: identifierOf(null) }), signs: ['value'] },
    { desc: 'the purpose that the site names', entry: declared({ purpose: 'Advertising' }), signs: ['purpose'] },
    {
      desc: 'a purpose in another language',
      entry: declared({ purpose: 'Wird für Werbung verwendet' }),
      signs: ['purpose'],
    },
    { desc: 'the domain that the site names', entry: declared({ provider: 'facebook.com' }), signs: ['provider'] },
    {
      desc: 'its host',
      entry: declared({}, { cookie: { domain: 'criteo.com', partition: 'https://shop.example' } }, 'uid'),
      signs: ['host'],
    },
  ])('takes as a sign $desc', ({ entry, signs }) => {
    expect(find(entry)).toMatchObject([{ declarations: [{ category: { signs } }] }]);
  });

  it('is a note where the site declares it as something that needs consent too', () => {
    expect(find(declared({ category: 'statistics', provider: 'Facebook' }))).toMatchObject([
      { severity: 'note', category: 'marketing' },
    ]);
  });

  it.each([
    { desc: 'the table alone says so', entry: declared() },
    { desc: 'the site declares the same', entry: declared({ category: 'marketing', provider: 'Facebook' }) },
    { desc: 'the site declares no category', entry: declared({ category: null, provider: 'Facebook' }) },
    { desc: 'the site does not declare it', entry: entryOf('_fbp', { identifier: identifierOf(null) }) },
    {
      desc: 'the site declares it as more than the table does',
      entry: declared({ category: 'marketing', provider: 'Google' }, {}, '_ga'),
    },
    { desc: 'the provider is another', entry: declared({ provider: 'Shop Example Ltd' }) },
    { desc: 'the table does not know it', entry: declared({ purpose: 'Advertising' }, {}, 'shop_q7') },
    {
      desc: 'statistics as necessary, which has a rule of its own',
      entry: declared({ provider: 'Google' }, {}, '_ga'),
    },
    { desc: 'it is empty', entry: declared({ provider: 'Facebook' }, { cookie: { value: '' } }) },
    {
      desc: 'a language of the site itself, which needs no consent',
      entry: declared({ purpose: 'Remembers your language preference' }, {}, 'pll_language'),
    },
    {
      desc: 'of which those who should know do not agree',
      entry: declared({ purpose: 'Chat and its statistics', provider: 'Intercom' }, {}, 'intercom-id-ab12'),
    },
    {
      desc: 'another site may have set it',
      entry: declared({ provider: 'Facebook' }, { cookie: { domain: 'facebook.com' } }),
    },
  ])('must not accuse: $desc', ({ entry }) => {
    expect(find(entry)).toEqual([]);
  });
});
