import { describe, expect, test } from 'vitest';
import { policyKindOfPage, policyLinks, wellKnownPolicyPaths } from '../../../core/policy/find-links.ts';
import type { PageLink, Site } from '../../../core/evidence/evidence.ts';

const siteOf = (url: string, title = ''): Site => {
  const { origin, hostname } = new URL(url);
  return {
    url,
    origin,
    host: hostname,
    registrableDomain: hostname.split('.').slice(-2).join('.'),
    title,
    lang: 'en',
    readAt: 0,
  };
};
const site = siteOf('https://www.acme.test/shop');
const link = (href: string, text: string, place: PageLink['place'] = 'footer', rel = ''): PageLink => ({
  href: new URL(href, site.url).href,
  text,
  place,
  rel,
});
const candidates = (held: Partial<Parameters<typeof policyLinks>[0]>) =>
  policyLinks({ links: [], site, jsonLd: [], globals: {}, ...held });
const found = (...links: PageLink[]) =>
  candidates({ links }).map(({ url, kind }) => [url.replace(site.origin, ''), kind]);

describe('policy links', () => {
  test.each([
    {
      desc: 'English words',
      links: [link('/a', 'Terms'), link('/b', 'Privacy Policy')],
      expected: [['/b', 'privacy']],
    },
    {
      desc: 'French words',
      links: [
        link('/b', 'Politique de confidentialité'),
        link('/c', 'Mentions légales'),
        link('/d', 'Gestion des cookies'),
      ],
      expected: [
        ['/b', 'privacy'],
        ['/d', 'cookies'],
        ['/c', 'legal'],
      ],
    },
    {
      desc: 'only the address speaks, its accents escaped or dropped',
      links: [link('/protection-des-donn%C3%A9es', 'En savoir plus'), link('/x/privacyPolicy.html', '')],
      expected: [
        ['/protection-des-donn%C3%A9es', 'privacy'],
        ['/x/privacyPolicy.html', 'privacy'],
      ],
    },
    {
      desc: 'rel="privacy-policy" before all words',
      links: [link('/b', 'Privacy policy'), link('/c', 'Read this', 'main', 'nofollow privacy-policy')],
      expected: [
        ['/c', 'privacy'],
        ['/b', 'privacy'],
      ],
    },
    {
      desc: 'the footer before the text',
      links: [link('/news', 'Privacy', 'main'), link('/legal', 'Privacy', 'footer')],
      expected: [
        ['/legal', 'privacy'],
        ['/news', 'privacy'],
      ],
    },
    { desc: 'the banner’s link', links: [link('/b', 'privacy policy', 'dialog')], expected: [['/b', 'privacy']] },
    {
      desc: 'the site, not another company',
      links: [link('https://tracker.test/privacy', 'Privacy policy'), link('/p', 'Privacy policy')],
      expected: [['/p', 'privacy']],
    },
    {
      desc: 'parts of one page are one page, the page itself is none',
      links: [link('/p#a', 'Privacy'), link('/p#b', 'Privacy policy'), link('/shop#privacy', 'Privacy')],
      expected: [['/p', 'privacy']],
    },
    {
      desc: 'a damaged address',
      links: [
        { href: 'http://[', text: 'Privacy policy', rel: '', place: 'footer' as const },
        link('/%E0%A4%A', 'Privacy policy'),
      ],
      expected: [['/%E0%A4%A', 'privacy']],
    },
    {
      desc: 'nothing inside a private network',
      links: [link('http://192.168.0.1/privacy', 'Privacy policy'), link('javascript:alert(1)', 'Privacy policy')],
      expected: [],
    },
    { desc: 'words inside other words', links: [link('/x', 'Legalise it'), link('/y', 'Privacyless')], expected: [] },
  ])('$desc', ({ links, expected }) => {
    expect(found(...links)).toEqual(expected);
  });

  test('at most six, one of each kind among them', () => {
    const links = [
      ...Array.from({ length: 50 }, (_, index) => link(`/privacy/${index}`, 'Privacy policy')),
      link('/imprint', 'Imprint'),
      link('/cookies', 'Cookies'),
    ];
    const six = candidates({ links });
    expect(six).toHaveLength(6);
    expect(six.map(({ kind }) => kind).slice(0, 3)).toEqual(['privacy', 'cookies', 'legal']);
  });
});

describe('what is no page of the site’s policy', () => {
  const policy = link('/privacy', 'Privacy policy');

  test.each([
    { desc: 'a partner’s policy', other: link('https://payrail.example/privacy', 'Privacy policy of PayRail') },
    { desc: 'a captcha’s policy', other: link('https://policies.google.com/privacy', 'Privacy Policy', 'other') },
    {
      desc: 'an article',
      other: link('/blog/why-your-privacy-matters-more-than-ever', 'Why your privacy matters', 'main'),
    },
    { desc: 'a dialog', other: link('/privacy-settings', 'Privacy settings') },
    { desc: 'the notice for applicants', other: link('/jobs/privacy-notice', 'Privacy notice for applicants') },
    { desc: 'an app', other: link('https://apps.shop.example/app/privacy-shield', 'Get the app') },
  ])('$desc, beside the policy', ({ other }) => {
    expect(found(policy, other)).toEqual([['/privacy', 'privacy']]);
  });

  test.each([
    { desc: 'a captcha’s policy', other: link('https://policies.google.com/privacy', 'Privacy Policy', 'footer') },
    { desc: 'a dialog', other: link('/settings/privacy-settings', 'Privacy settings') },
    { desc: 'terms', other: link('/legal/terms', 'Terms of service') },
    { desc: 'refunds', other: link('/refund-policy', 'Refund policy') },
    { desc: 'security', other: link('/security-policy', 'Security policy') },
    { desc: 'an app', other: link('https://apps.shop.example/app/privacy-shield', 'Get the app') },
    { desc: 'signing in, with the policy behind', other: link('/login?next=/privacy', 'Sign in') },
  ])('$desc, alone', ({ other }) => {
    expect(found(other)).toEqual([]);
  });

  test('a company’s own site links its own policy, wherever in the company it lies', () => {
    const video = siteOf('https://www.youtube.com/watch');
    const links = [link('https://policies.google.com/privacy', 'Privacy')];
    expect(candidates({ links, site: video }).map(({ url }) => url)).toEqual(['https://policies.google.com/privacy']);
  });

  test('a group’s policy on another domain is one, where the site has none', () => {
    expect(found(link('https://www.group.example/privacy', 'Privacy policy'))).toEqual([
      ['https://www.group.example/privacy', 'privacy'],
    ]);
  });
});

describe('where else a site names its policy', () => {
  test.each<{ desc: string; held: Partial<Parameters<typeof policyLinks>[0]>; path: string; kind: string }>([
    {
      desc: 'in the navigation of its structured data',
      held: {
        jsonLd: [{ '@type': 'SiteNavigationElement', name: ['Shop', 'Privacy policy'], url: ['/shop-2', '/pp'] }],
      },
      path: '/pp',
      kind: 'privacy',
    },
    {
      desc: 'as a page of its structured data',
      held: { jsonLd: [{ '@graph': [{ '@type': 'WebPage', name: 'Imprint', url: 'https://www.acme.test/who' }] }] },
      path: '/who',
      kind: 'legal',
    },
    {
      desc: 'under a key of its structured data',
      held: { jsonLd: [{ '@type': 'Organization', privacyPolicy: 'https://www.acme.test/x17' }] },
      path: '/x17',
      kind: 'privacy',
    },
    {
      desc: 'in the settings of its consent dialog',
      held: { globals: { 'tarteaucitron.parameters.privacyUrl': '/rgpd-17' } },
      path: '/rgpd-17',
      kind: 'privacy',
    },
    {
      desc: 'in the texts of its consent dialog',
      held: { globals: { 'klaroConfig.translations': { zz: { privacyPolicyUrl: '/p17' } } } },
      path: '/p17',
      kind: 'privacy',
    },
    {
      desc: 'as its cookie policy there',
      held: { globals: { '_iub.csConfiguration.cookiePolicyUrl': 'https://www.acme.test/cookie-policy' } },
      path: '/cookie-policy',
      kind: 'cookies',
    },
  ])('$desc', ({ held, path, kind }) => {
    expect(candidates(held).map((one) => [one.url.replace(site.origin, ''), one.kind])).toEqual([[path, kind]]);
  });

  test('a page that a script draws keeps its fragment', () => {
    expect(found(link('/#/privacy', 'Privacy policy'), link('/#footer', 'Privacy policy'))).toEqual([
      ['/#/privacy', 'privacy'],
      ['/', 'privacy'],
    ]);
  });

  test.each([
    {
      desc: 'numbers, lists and scripts',
      jsonLd: [{ url: 7, name: [null] }, 'x', { privacyPolicy: 'javascript:alert(1)' }],
    },
    { desc: 'a flood', jsonLd: Array.from({ length: 50_000 }, (_, at) => ({ url: `/x${at}`, name: 'x' })) },
  ])('nothing out of $desc', ({ jsonLd }) => {
    expect(candidates({ jsonLd, globals: { 'klaroConfig.translations': { a: 7 } } })).toEqual([]);
  });
});

describe('the page in front of the person', () => {
  test.each([
    { url: '/privacy-policy', title: '', kind: 'privacy' },
    { url: '/fr/confidentialite.html', title: '', kind: 'privacy' },
    { url: '/p/17', title: 'Politique de confidentialité – Acme', kind: 'privacy' },
    { url: '/p/17', title: 'Acme | Privacy policy', kind: 'privacy' },
    { url: '/#/privacy', title: 'Acme', kind: 'privacy' },
    { url: '/privacy/index.html', title: '', kind: 'privacy' },
    { url: '/cookie-policy', title: '', kind: 'cookies' },
    { url: '/p/18', title: 'Politique de cookies', kind: 'cookies' },
    { url: '/mentions-legales', title: '', kind: 'legal' },
    { url: '/p/19', title: 'Imprint - Acme', kind: 'legal' },
    { url: '/', title: 'Acme', kind: null },
    { url: '/', title: 'Privacy policy', kind: null },
    { url: '/shop', title: 'Shop', kind: null },
    {
      url: '/news/2031/why-the-new-privacy-policy-of-acme-is-bad',
      title: 'Why the new privacy policy of Acme is bad news',
      kind: null,
    },
    { url: '/account/privacy-settings', title: 'Privacy settings', kind: null },
    { url: '/jobs/privacy-notice-for-applicants', title: '', kind: null },
  ])('$url "$title" is $kind', ({ url, title, kind }) => {
    expect(policyKindOfPage({ site: siteOf(`https://acme.test${url}`, title) })).toBe(kind);
  });
});

describe('well-known places', () => {
  test.each([
    { lang: 'de-DE', first: '/datenschutzerklaerung' },
    { lang: 'fr', first: '/politique-de-confidentialite' },
    { lang: 'en', first: '/privacy-policy' },
    { lang: '', first: '/privacy-policy' },
  ])('of a site in "$lang" are on the site itself, first $first', ({ lang, first }) => {
    const paths = wellKnownPolicyPaths({ origin: site.origin, lang });
    expect(paths[0]).toBe(site.origin + first);
    expect(paths).toContain(`${site.origin}/privacy-policy`);
    expect(paths.length).toBeLessThanOrEqual(6);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test('two thousand links are judged in a moment', () => {
  const links = Array.from({ length: 5_000 }, (_, at) =>
    link(`/shop/article-number-${at}-of-many`, `Article number ${at}, delivered in a box`, 'main'),
  );
  const started = performance.now();
  expect(candidates({ links })).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
