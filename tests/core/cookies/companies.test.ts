import { describe, expect, it } from 'vitest';
import { companyOfHost } from '../../../core/cookies/companies.ts';

describe('companyOfHost', () => {
  it.each([
    { desc: 'the domain itself', host: 'doubleclick.net', found: { company: 'Google', business: 'ad' } },
    { desc: 'a host below it', host: 'a.b.doubleclick.net', found: { company: 'Google', business: 'ad' } },
    {
      desc: 'a company without a parent',
      host: 'script.hotjar.com',
      found: { company: 'Hotjar', business: 'analytics' },
    },
    {
      desc: 'of which the source says too little',
      host: 'cdn.ravenjs.com',
      found: { company: 'Sentry', business: 'other' },
    },
    { desc: 'a name that only ends alike', host: 'notdoubleclick.net', found: null },
    { desc: 'unknown', host: 'www.shop.example', found: null },
    { desc: 'top level alone', host: 'com', found: null },
    { desc: 'empty', host: '', found: null },
    { desc: 'dots only', host: '...', found: null },
  ])('$desc: $host', ({ host, found }) => expect(companyOfHost(host)).toEqual(found));
});
