import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../../core/cookies/contacts.ts';
import type { Evidence } from '../../../core/evidence/evidence.ts';
import { registrableDomain } from '../../../core/shared/domain.ts';
import { cookie, evidenceOf } from '../evidence-of.ts';

const contacts = (held: Partial<Evidence>) => contactsOf(evidenceOf(held), registrableDomain);
const of = (domain: string): Evidence['cookies'][number] => ({ ...cookie('uid', 'x'), domain, source: 'cookies-api' });

describe('contacted companies', () => {
  it('are one each, with their hosts and what these are loaded for', () => {
    const hosts = ['www.google-analytics.com', 'stats.g.doubleclick.net', 'ad.doubleclick.net', 'static.hotjar.com'];
    expect(contacts({ thirdPartyHosts: hosts })).toEqual([
      {
        company: 'Google',
        businesses: ['ad', 'analytics'],
        hosts: ['ad.doubleclick.net', 'stats.g.doubleclick.net', 'www.google-analytics.com'],
        cookies: null,
        ownsSite: false,
      },
      { company: 'Hotjar', businesses: ['analytics'], hosts: ['static.hotjar.com'], cookies: null, ownsSite: false },
    ]);
  });

  it('that nobody knows are one a domain, after those that are known', () => {
    const hosts = ['b.stratus.example', 'a.stratus.example', 'cirrus.example', 'static.hotjar.com'];
    expect(contacts({ thirdPartyHosts: hosts }).map(({ company, hosts }) => [company, hosts])).toEqual([
      ['Hotjar', ['static.hotjar.com']],
      [null, ['a.stratus.example', 'b.stratus.example']],
      [null, ['cirrus.example']],
    ]);
  });

  it("are told from the site's own company", () => {
    const { site } = evidenceOf({});
    const hosts = ['www.gstatic.com', 'connect.facebook.net'];
    const owners = contacts({ site: { ...site, host: 'www.google.com' }, thirdPartyHosts: hosts });
    expect(owners.map(({ company, ownsSite }) => [company, ownsSite])).toEqual([
      ['Facebook', false],
      ['Google', true],
    ]);
  });

  const rows: { desc: string; held: Partial<Evidence>; cookies: number | null }[] = [
    { desc: 'page: out of sight', held: { tier: 'page' }, cookies: null },
    { desc: 'site: out of sight', held: { tier: 'site' }, cookies: null },
    { desc: 'everywhere: none', held: { tier: 'everywhere' }, cookies: 0 },
    {
      desc: 'everywhere: those of all its domains, no others',
      held: { tier: 'everywhere', cookies: [of('stratus.example'), of('px.stratus.example'), of('nimbus.example')] },
      cookies: 2,
    },
    {
      desc: 'everywhere, the browser did not answer',
      held: { tier: 'everywhere', limits: [{ kind: 'no-answer', what: 'cookies-api' }] },
      cookies: null,
    },
    {
      desc: 'everywhere, not all hosts were asked about: none is not known',
      held: { tier: 'everywhere', limits: [{ kind: 'cut', what: 'hosts', kept: 60 }] },
      cookies: null,
    },
    {
      desc: 'everywhere, not all hosts were asked about: those seen',
      held: {
        tier: 'everywhere',
        cookies: [of('stratus.example')],
        limits: [{ kind: 'cut', what: 'hosts', kept: 60 }],
      },
      cookies: 1,
    },
    { desc: "the page's own are not theirs", held: { tier: 'everywhere', cookies: [cookie('a', '1')] }, cookies: 0 },
  ];
  it.each(rows)('their cookies, seeing $desc', ({ held, cookies }) => {
    expect(contacts({ ...held, thirdPartyHosts: ['t.stratus.example'] })).toMatchObject([{ cookies }]);
  });

  it('lose no host and make none up', () => {
    const host = fc.constantFrom(
      'a.doubleclick.net',
      'hotjar.com',
      'x.example',
      'y.x.example',
      '192.0.2.7',
      'localhost',
    );
    fc.assert(
      fc.property(fc.uniqueArray(host), (thirdPartyHosts) => {
        const listed = contacts({ thirdPartyHosts }).flatMap(({ hosts }) => hosts);
        expect(listed.toSorted()).toEqual(thirdPartyHosts.toSorted());
      }),
    );
  });
});
