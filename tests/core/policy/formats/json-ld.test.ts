import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../../core/policy/formats/json-ld.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { documentOf, paragraph } from '../policy-fixtures.ts';

const read = (...blocks: Json[]) => jsonLd.read({ ...documentOf(), jsonLd: blocks });

describe('JSON-LD', () => {
  test.each<{ desc: string; block: Json; expected: object }>([
    {
      desc: 'a DPO among the contact points',
      block: {
        '@type': 'Organization',
        legalName: 'Acme Widgets SAS',
        contactPoint: [
          { '@type': 'ContactPoint', contactType: 'sales', email: 'sales@acme.example' },
          { '@type': 'ContactPoint', contactType: 'Data Protection Officer', email: 'mailto:dpo@acme.example' },
        ],
      },
      expected: {
        controller: { value: 'Acme Widgets SAS', confidence: 'certain' },
        contact: { value: { address: 'dpo@acme.example', role: 'dpo' }, confidence: 'certain', format: 'json-ld' },
      },
    },
    {
      desc: 'a privacy contact in a graph',
      block: {
        '@graph': [
          {
            '@type': ['Organization', 'Brand'],
            name: 'Acme',
            contactPoint: { '@type': 'ContactPoint', contactType: 'privacy', email: 'privacy@acme.example' },
          },
        ],
      },
      expected: {
        controller: { value: 'Acme', confidence: 'uncertain' },
        contact: { value: { address: 'privacy@acme.example', role: 'privacy' } },
      },
    },
    {
      desc: 'a general address at best',
      block: { '@type': 'Corporation', email: 'hello@acme.example' },
      expected: { contact: { value: { address: 'hello@acme.example', role: 'controller' }, confidence: 'uncertain' } },
    },
    {
      desc: 'a postal address',
      block: {
        '@type': 'LocalBusiness',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 High Street',
          postalCode: 'SW1A 1AA',
          addressLocality: 'London',
          addressCountry: { '@type': 'Country', name: 'UK' },
        },
      },
      expected: { postalAddress: { value: '1 High Street, SW1A 1AA London, UK' } },
    },
    {
      desc: 'the publisher of the site that a page is part of',
      block: {
        '@type': 'WebPage',
        isPartOf: { '@type': 'WebSite', publisher: { '@type': 'Organization', legalName: 'Acme Widgets SAS' } },
      },
      expected: { controller: { value: 'Acme Widgets SAS', confidence: 'certain' } },
    },
    {
      desc: 'the officer before another privacy contact, which is kept; its form and its phone',
      block: {
        '@type': 'Organization',
        contactPoint: [
          { contactType: 'privacy', email: 'privacy@acme.example', url: 'https://www.acme.example/form' },
          { contactType: 'DPO', email: 'dpo@acme.example', telephone: '+33 5 55 55 01 00' },
        ],
      },
      expected: {
        contact: { value: { address: 'dpo@acme.example', role: 'dpo' } },
        otherAddresses: [{ value: { address: 'privacy@acme.example', role: 'other' } }],
        requestForm: { value: 'https://www.acme.example/form' },
        phone: { value: '+33 5 55 55 01 00' },
      },
    },
    {
      desc: 'the site’s own organisation before one of another domain',
      block: [
        { '@type': 'Organization', legalName: 'Group Holding SE', url: 'https://www.group.example/' },
        { '@type': 'Organization', legalName: 'Acme Widgets SAS', url: 'https://acme.example/' },
      ],
      expected: { controller: { value: 'Acme Widgets SAS', confidence: 'certain' } },
    },
    {
      desc: 'one of another domain, where there is no other, for the person to confirm',
      block: { '@type': 'Organization', legalName: 'Group Holding SE', url: 'https://www.group.example/' },
      expected: { controller: { value: 'Group Holding SE', confidence: 'uncertain' } },
    },
    {
      desc: 'whom to complain to, told apart',
      block: {
        '@type': 'ContactPoint',
        contactType: 'data protection authority',
        email: 'box@watchdog.example',
        url: 'https://www.watchdog.example/complain',
      },
      expected: { otherAddresses: [{ value: { address: 'box@watchdog.example', role: 'authority' } }] },
    },
  ])('$desc', ({ block, expected }) => {
    expect(read(block)).toMatchObject(expected);
  });

  test('an authority is never the contact, nor its form the site’s', () => {
    const point = {
      contactType: 'data protection authority',
      email: 'box@watchdog.example',
      url: 'https://w.example/',
    };
    const stated = read({ '@type': 'Organization', contactPoint: point });
    expect([stated.contact, stated.requestForm]).toEqual([undefined, undefined]);
  });

  test.each<{ desc: string; block: Json }>([
    {
      desc: 'an article’s author',
      block: { '@type': 'Article', author: { '@type': 'Person', name: 'Jo', email: 'jo@acme.example' } },
    },
    {
      desc: 'an address with a header in it',
      block: { '@type': 'ContactPoint', contactType: 'dpo', email: 'dpo@acme.example\r\nBcc: x@evil.example' },
    },
    {
      desc: 'wrong types',
      block: {
        '@type': 'Organization',
        name: ['x'],
        email: { a: 1 },
        legalName: 7,
        address: [],
        contactPoint: 'dpo@acme.example',
      },
    },
    {
      desc: 'a street without a place',
      block: { '@type': 'Organization', address: { streetAddress: '1 High Street' } },
    },
    {
      desc: 'the maker of what is sold',
      block: {
        '@type': 'Product',
        brand: { '@type': 'Organization', legalName: 'Maker Ltd', email: 'a@maker.example' },
      },
    },
    {
      desc: 'who hires',
      block: { '@type': 'JobPosting', hiringOrganization: { '@type': 'Organization', legalName: 'Hiring Ltd' } },
    },
    { desc: 'no object', block: [null, 1, 'x', []] },
  ])('nothing from $desc', ({ block }) => {
    expect(read(block)).toEqual({});
  });

  test('an authority’s address is not the contact', async () => {
    const page = {
      ...documentOf(paragraph('We care.')),
      jsonLd: [{ '@type': 'ContactPoint', contactType: 'privacy', email: 'box@cnil.fr' }],
    };
    expect((await readPolicy([page], { siteDomain: 'acme.example', language: 'en' })).contact).toBeNull();
  });

  test('any JSON, however deep or wide', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 6 })), (blocks) => {
        expect(read(...(blocks as Json[]))).toBeTypeOf('object');
      }),
    );
    let deep: Json = { '@type': 'Organization', legalName: 'Deep Ltd' };
    for (let depth = 0; depth < 50_000; depth += 1) deep = { child: deep };
    expect(
      read(
        deep,
        Array.from({ length: 100_000 }, () => ({ '@type': 'Organization' })),
      ),
    ).toEqual({});
  });
});
