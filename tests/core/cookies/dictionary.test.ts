import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../core/cookies/dictionary.ts';
import { CORRECTIONS } from '../../../core/cookies/entries/corrections.ts';
import type { Entry } from '../../../core/cookies/entries/entry.ts';
import { companyOfHost } from '../../../core/cookies/companies.ts';
import { DISPUTED } from '../../../core/cookies/entries/disputed.ts';
import { ADDITIONS } from '../../../core/cookies/entries/index.ts';
import { rowsOf } from '../../../core/cookies/sorted-lines.ts';
import { CATEGORIES } from '../../../core/shared/category.ts';
import { OPEN_COOKIE_DATABASE } from '../../../data/open-cookie-database.ts';

describe('lookUp', () => {
  it.each([
    { desc: 'Google Analytics', name: '_ga', category: 'statistics', company: 'Google' },
    { desc: 'a name with a varying end', name: '_ga_AB12CD34EF', category: 'statistics', company: 'Google' },
    { desc: 'Meta pixel', name: '_fbp', category: 'marketing', company: 'Facebook' },
    { desc: 'corrected: Hotjar measures', name: '_hjSessionUser_123', category: 'statistics', company: 'Hotjar' },
    { desc: 'corrected: a test for advertising', name: 'test_cookie', category: 'marketing', company: 'Google' },
    { desc: 'corrected: HubSpot', name: 'hubspotutk', category: 'statistics', company: 'HubSpot' },
    { desc: 'disputed: chat widget', name: '__lc_cid', category: null, company: 'LiveChat' },
    { desc: 'disputed: bot defence with ends of its own', name: '_GRECAPTCHA', category: null, company: 'Google' },
    { desc: 'disputed: recently viewed', name: 'recently_viewed_product', category: null, company: null },
    { desc: 'a language among the functional', name: 'pll_language', category: 'preferences', company: null },
    { desc: 'the choice itself', name: 'CookieConsent', category: 'necessary', company: 'Cookiebot' },
    {
      desc: 'an opt-out is a choice, whoever keeps it',
      name: 'optimizelyOptOut',
      category: 'necessary',
      company: null,
    },
    {
      desc: 'session of the software that the site runs: nobody behind it',
      name: 'PHPSESSID',
      category: 'necessary',
      company: null,
    },
    { desc: 'added: affiliate', name: 'awpv12345', category: 'marketing', company: 'Awin' },
    { desc: 'added: share buttons', name: '__atuvc', category: 'marketing', company: 'Oracle' },
    { desc: 'added: counter', name: '_y', category: 'statistics', company: 'Shopify' },
    { desc: 'added: bot defence', name: '__ddg1_', category: 'necessary', company: 'DDoS-Guard' },
    {
      desc: 'of two patterns the closer, whichever table has it',
      name: 'amplitude_idundefinedtrustpilot.com',
      category: 'marketing',
      company: 'Trustpilot',
    },
    { desc: 'load balancer with a number', name: 'AWSALBTG-0', category: 'necessary', company: 'Amazon Web Services' },
    { desc: 'a name with a varying middle', name: 'mp_0a1b_mixpanel', category: 'statistics', company: 'Mixpanel' },
  ])('$desc: $name', ({ name, category, company }) => {
    expect(lookUp(name, 'www.shop.example')).toEqual({ category, company });
  });

  it.each([
    {
      desc: 'a plain word is an advertiser’s on its own domain alone',
      name: 'token',
      host: 'www.shop.example',
      found: null,
    },
    {
      desc: 'and there it is',
      name: 'token',
      host: 'track.adform.net',
      found: { category: 'marketing', company: 'Adform' },
    },
    {
      desc: 'and means another thing elsewhere',
      name: 'token',
      host: 'ib.adnxs.com',
      found: { category: 'necessary', company: 'Xandr' },
    },
    { desc: 'two meanings and no host: not told', name: 'token', host: '', found: null },
    {
      desc: 'every framework’s session name is not Instagram’s',
      name: 'sessionid',
      host: 'www.shop.example',
      found: { category: 'necessary', company: null },
    },
    { desc: 'a short prefix does not swallow the web', name: 'data-theme', host: 'www.shop.example', found: null },
    { desc: 'nor does a short name', name: 'dc', host: 'www.shop.example', found: null },
    {
      desc: 'a letter on the domain of an exchange',
      name: 'i',
      host: 'eu-u.openx.net',
      found: { category: 'marketing', company: 'OpenX' },
    },
    { desc: 'and nothing elsewhere', name: 'i', host: 'www.shop.example', found: null },
    { desc: 'unknown', name: 'invented_by_nobody', host: 'www.shop.example', found: null },
    { desc: 'prototype', name: '__proto__', host: 'www.shop.example', found: null },
    { desc: 'constructor', name: 'constructor', host: '', found: null },
  ])('$desc: $name at $host', ({ name, host, found }) => expect(lookUp(name, host)).toEqual(found));
});

const flat = (entries: typeof CORRECTIONS): Entry[] => CATEGORIES.flatMap((category) => entries[category]);
const TABLES = { CORRECTIONS: flat(CORRECTIONS), DISPUTED, ADDITIONS: flat(ADDITIONS) };

const namesOf = (entries: readonly Entry[]): string[] => entries.flatMap(([, , names]) => names.split(' '));

const AUTHORITY = /Opinion 04\/2012 \(WP 194\)|\bWP 194\b|\bCNIL\b|IAB Europe/;

/** Vendors whose pages stand under the name of whoever bought them, of their product, or of a name they took later. */
const PAGES: Record<string, string> = {
  Automattic: 'jetpack.com',
  Autopilot: 'ortto.com',
  Boomerang: 'akamai.com',
  BounceX: 'wunderkind.co',
  Bronto: 'oracle.com',
  CNZZ: 'umeng.com',
  Citrix: 'netscaler.com',
  ClickTale: 'contentsquare.com',
  Clickagy: 'zoominfo.com',
  Comscore: 'scorecardresearch.com',
  Conversant: 'epsilon.com',
  Cxense: 'piano.io',
  Decibel: 'medallia.com',
  Eloqua: 'oracle.com',
  Freshmarketer: 'freshworks.com',
  GatorLeads: 'communigator.co.uk',
  Gigya: 'sap.com',
  Hustle: 'wpmudev.com',
  IPONWEB: 'bidswitch.com',
  'Independent Analytics': 'independentwp.com',
  Instagram: 'facebook.com',
  LINE: 'lycbiz.com',
  Loggly: 'solarwinds.com',
  MNTN: 'mountain.com',
  Monetate: 'kibocommerce.com',
  NATS: 'toomuchmedia.com',
  Pingdom: 'solarwinds.com',
  'Post Affiliate Pro': 'qualityunit.com',
  'RTL AdAlliance': 'smartclip.tv',
  RichRelevance: 'algonomy.com',
  'Rubicon Project': 'magnite.com',
  RuTarget: 'segmento.ru',
  Sizmek: 'amazon.com',
  'Smart AdServer': 'equativ.com',
  Soloway: 'adriver.ru',
  Sourcebuster: 'sbjs.rocks',
  'Stack Exchange': 'stackoverflow.com',
  TVSquared: 'innovid.com',
  Usabilla: 'medallia.com',
  VK: 'mail.ru',
  'Visual Website Optimizer': 'vwo.com',
  Webtrekk: 'mapp.com',
  Xandr: 'microsoft.com',
  'Yahoo Japan': 'lycorp.co.jp',
  YouTube: 'google.com',
  Zanox: 'awin.com',
};

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Whether a page that a line names is one of its vendor's, or of whom the software is that a site runs by itself. */
function isOfVendor(host: string, company: string | null): boolean {
  if (company === null || companyOfHost(host)?.company === company) return true;
  if (PAGES[company]) return host === PAGES[company] || host.endsWith(`.${PAGES[company]}`);
  const labels = host.split('.').slice(0, -1).map(letters);
  if (letters(host).includes(letters(company))) return true;
  return labels.some((label) => label.length > 3 && letters(company).includes(label));
}

describe.each(Object.entries(TABLES))('%s', (_, entries) => {
  it('gives for each line a page of its vendor, or the authority that it rests on', () => {
    const hosts = (source: string): string[] =>
      Array.from(source.matchAll(/https:\/\/([a-z0-9.-]+)/g), ([, host]) => host!);
    const loose = entries.filter(
      ([company, source]) => !AUTHORITY.test(source) && !hosts(source).some((host) => isOfVendor(host, company)),
    );
    expect(loose).toEqual([]);
  });

  it('has names that a cookie or a stored item can have, each once', () => {
    const names = namesOf(entries);
    expect(names.filter((name) => !/^[!-?A-~]+(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?$/.test(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has no pattern that would match half the web', () => {
    const patterns = namesOf(entries).filter((name) => name.includes('*') && !name.includes('@'));
    const isLoose = (literal: string): boolean =>
      literal.length < 3 || (literal.length < 4 && !/[-_.#:]/.test(literal));
    expect(patterns.filter((name) => isLoose(name.replaceAll('*', '')))).toEqual([]);
  });
});

describe('ADDITIONS', () => {
  it('has nothing that a correction says already', () => {
    const corrected = new Set([...namesOf(TABLES.CORRECTIONS), ...namesOf(DISPUTED)]);
    expect(namesOf(TABLES.ADDITIONS).filter((name) => corrected.has(name))).toEqual([]);
  });

  it('has no exact name that the database has for every domain, for it would never be reached', () => {
    const known = (name: string): boolean =>
      rowsOf(OPEN_COOKIE_DATABASE, name).some((row) => row.split('\t').length === 2);
    expect(namesOf(TABLES.ADDITIONS).filter((name) => known(name.split('@')[0]!))).toEqual([]);
  });
});

describe('the tables together', () => {
  it('dispute nothing that is corrected', () => {
    const corrected = new Set(namesOf(TABLES.CORRECTIONS));
    expect(namesOf(DISPUTED).filter((name) => corrected.has(name))).toEqual([]);
  });

  it('weigh at most 40 kB gzipped', () => {
    const text = [OPEN_COOKIE_DATABASE, ...Object.values(TABLES).map((table) => JSON.stringify(table))].join('\n');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });
});
