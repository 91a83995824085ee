import { describe, expect, it } from 'vitest';
import { recipientUnnamed } from '../../../../core/findings/rules/recipient-unnamed.ts';
import { inputOf, policyFacts, policyPage, READ } from '../input.ts';

const find = (thirdPartyHosts: string[], ...paragraphs: string[]) =>
  recipientUnnamed.find(
    inputOf({ evidence: { thirdPartyHosts }, policy: policyFacts(), policyPages: [policyPage(...paragraphs)] }),
  );

describe('recipient-unnamed', () => {
  it('names the company and its hosts', () => {
    expect(find(['static.criteo.net', 'connect.facebook.net'], 'We share data with Meta Platforms.')).toEqual([
      {
        rule: 'recipient-unnamed',
        severity: 'note',
        law: 'Art. 13(1)(e) GDPR',
        category: null,
        cookies: [],
        companies: ['Criteo'],
        hosts: ['static.criteo.net'],
        onTheWordOf: null,
        times: { chosen: null, read: READ, set: null },
      },
    ]);
  });

  it.each([
    { desc: 'by its name', host: 'static.criteo.net', text: 'Our partner is Criteo SA.' },
    { desc: 'in capitals', host: 'static.criteo.net', text: 'OUR PARTNER IS CRITEO.' },
    { desc: 'by its product', host: 'www.googletagmanager.com', text: 'We use YouTube.' },
    { desc: 'by its host', host: 'static.criteo.net', text: 'See criteo.net for more.' },
    { desc: 'by its owner', host: 'connect.facebook.net', text: 'Meta Platforms Ireland Limited receives it.' },
  ])('is silent where the company is named $desc', ({ host, text }) => {
    expect(find([host], 'We value your privacy.', text)).toEqual([]);
  });

  it.each([
    { desc: 'a part of a word', text: 'Our criteon engine works.' },
    { desc: 'another company', text: 'Our partner is Taboola.' },
  ])('is not misled by $desc', ({ text }) => {
    expect(find(['static.criteo.net'], text)).toHaveLength(1);
  });

  it.each([
    { desc: 'nobody was contacted', hosts: [] },
    { desc: 'the hosts are nobody’s that is known', hosts: ['cdn.shop-example.net'] },
  ])('must not accuse: $desc', ({ hosts }) => {
    expect(find(hosts, 'We share nothing.')).toEqual([]);
  });

  it('must not accuse where no policy was read', () => {
    expect(recipientUnnamed.find(inputOf({ evidence: { thirdPartyHosts: ['static.criteo.net'] } }))).toEqual([]);
  });
});
