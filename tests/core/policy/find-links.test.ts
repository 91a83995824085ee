import { describe, expect, test } from 'vitest';
import { isCookiePage, isPolicyPage, policyLinks, wellKnownPolicyPaths } from '../../../core/policy/find-links.ts';
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
const found = (...links: PageLink[]) =>
  policyLinks({ links, site }).map(({ url, kind }) => [url.replace(site.origin, ''), kind]);

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
      desc: 'the site before another company',
      links: [link('https://tracker.test/privacy', 'Privacy policy'), link('/p', 'Privacy policy')],
      expected: [
        ['/p', 'privacy'],
        ['https://tracker.test/privacy', 'privacy'],
      ],
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
    const candidates = policyLinks({ links, site });
    expect(candidates).toHaveLength(6);
    expect(candidates.map(({ kind }) => kind).slice(0, 3)).toEqual(['privacy', 'cookies', 'legal']);
  });
});

test('the page itself may be the policy', () => {
  const page = (url: string, title = '') => isPolicyPage({ site: siteOf(url, title) });
  expect(page('https://acme.test/privacy-policy')).toBe(true);
  expect(page('https://acme.test/fr/confidentialite.html')).toBe(true);
  expect(page('https://acme.test/p/17', 'Politique de confidentialité – Acme')).toBe(true);
  expect(page('https://acme.test/', 'Acme')).toBe(false);
  expect(page('https://acme.test/shop', 'Shop')).toBe(false);
});

test('well-known places are on the site itself', () => {
  const paths = wellKnownPolicyPaths(site.origin);
  expect(paths.length).toBeLessThanOrEqual(6);
  for (const path of paths) expect(new URL(path).origin).toBe(site.origin);
});

test('the page itself may be the one about cookies', () => {
  const page = (url: string, title = '') => isCookiePage({ site: siteOf(url, title) });
  expect(page('https://acme.test/cookie-policy')).toBe(true);
  expect(page('https://acme.test/p/18', 'Politique de cookies')).toBe(true);
  expect(page('https://acme.test/privacy-policy', 'Privacy')).toBe(false);
  expect(page('https://acme.test/')).toBe(false);
});
