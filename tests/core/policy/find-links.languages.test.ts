import { describe, expect, test } from 'vitest';
import type { PageLink, Site } from '../../../core/evidence/evidence.ts';
import { policyKindOfPage, policyLinks, wellKnownPolicyPaths } from '../../../core/policy/find-links.ts';
import { LANGUAGES } from '../../../core/shared/language.ts';
import { SHOPS, type Shop } from '../../../demo/sites/politiques.test/shops.ts';

const site = (lang: string, path = '/', title = 'Kestrel'): Site => ({
  url: `https://www.kestrel.example${path}`,
  origin: 'https://www.kestrel.example',
  host: 'www.kestrel.example',
  registrableDomain: 'kestrel.example',
  title,
  lang,
  readAt: 0,
});
const link = (path: string, text: string, place: PageLink['place']): PageLink => ({
  href: new URL(path, 'https://www.kestrel.example').href,
  text,
  rel: '',
  place,
});

/** Header, text, footer and consent dialog of the shop: what counts stands among what only sounds like it. */
const traps = (shop: Shop): PageLink[] => [
  link('/', 'Kestrel', 'header'),
  link('/login?next=/privacy-policy', 'Login', 'header'),
  link('/products/privacy-screen-13', 'KS-13', 'main'),
  link('https://apps.store.example/app/privacy-guard/id17', 'App', 'footer'),
  link('https://policies.google.com/privacy', shop.privacy[0], 'other'),
  link('https://www.payrail.example/privacy', shop.partner, 'footer'),
  link('/jobs/notice', shop.applicants, 'footer'),
  link('/terms', shop.terms, 'footer'),
  link('/returns', shop.refunds, 'footer'),
  link('/security', shop.security, 'footer'),
  link('/consent-dialog', shop.settings, 'footer'),
  link('#consent', shop.settings, 'dialog'),
];
const found = (lang: string, links: PageLink[]) =>
  policyLinks({ links, site: site(lang), jsonLd: [], globals: {} }).map(({ url, kind }) => [
    kind,
    url.replace('https://www.kestrel.example', ''),
  ]);

test('every language has its shop', () => {
  expect(Object.keys(SHOPS).sort()).toEqual([...LANGUAGES]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const shop = SHOPS[language];
  const { privacy, cookies, legal } = shop;

  test('the three pages of the footer, by their words, and nothing else', () => {
    const footer = [
      link('/info/1', privacy[0], 'footer'),
      link('/info/2', cookies[0], 'footer'),
      link('/info/3', legal[0], 'footer'),
    ];
    expect(found(language, [...traps(shop), ...footer])).toEqual([
      ['privacy', '/info/1'],
      ['cookies', '/info/2'],
      ['legal', '/info/3'],
    ]);
  });

  test('by their addresses alone, where the page’s language is not told', () => {
    const footer = [privacy, cookies, legal].map(([, path]) => link(`/x${path}`, '›', 'footer'));
    expect(found('', footer)).toEqual([
      ['privacy', `/x${privacy[1]}`],
      ['cookies', `/x${cookies[1]}`],
      ['legal', `/x${legal[1]}`],
    ]);
  });

  test('in capitals, and by the other name in the consent dialog', () => {
    expect(found(language, [link('/a', privacy[0].toUpperCase(), 'footer')])).toEqual([['privacy', '/a']]);
    expect(found(language, [...traps(shop), link('/a', shop.alsoPrivacy, 'dialog')])[0]).toEqual(['privacy', '/a']);
  });

  test('traps alone are nothing to read for certain: no dialog, no terms, no other company’s page before the site’s', () => {
    const only = traps(shop).filter(({ href, text }) => text !== shop.applicants && !href.includes('payrail'));
    expect(found(language, only)).toEqual([]);
  });

  test('standing on the page, by its title or its address', () => {
    expect(policyKindOfPage({ site: site(language, '/info/1', `${privacy[0]} – Kestrel`) })).toBe('privacy');
    expect(policyKindOfPage({ site: site(language, privacy[1]) })).toBe('privacy');
    expect(policyKindOfPage({ site: site(language, cookies[1]) })).toBe('cookies');
    expect(policyKindOfPage({ site: site(language, legal[1]) })).toBe('legal');
    expect(policyKindOfPage({ site: site(language, '/info/9', `${shop.terms} – Kestrel`) })).toBeNull();
  });

  test('is guessed at an address in its own words', () => {
    const paths = wellKnownPolicyPaths(site(language)).map((url) => new URL(url).pathname);
    expect(paths.length).toBeLessThanOrEqual(6);
    expect(paths).toContain('/privacy-policy');
    for (const path of paths) expect(path).toMatch(/^\/[a-z0-9/-]+$/);
  });
});
