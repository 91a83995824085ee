import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../core/cookies/dictionary.ts';
import { CORRECTIONS } from '../../../core/cookies/entries/corrections.ts';
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
    { desc: 'corrected: chat widget', name: '__lc_cid', category: 'preferences', company: 'LiveChat' },
    { desc: 'corrected: recently viewed', name: 'recently_viewed_product', category: 'preferences', company: null },
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
    { desc: 'added: chat widget', name: 'LPVID', category: 'preferences', company: 'LivePerson' },
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

const TABLES = { CORRECTIONS, ADDITIONS };

const namesOf = (entries: typeof CORRECTIONS): string[] =>
  CATEGORIES.flatMap((category) => entries[category].flatMap(([, , names]) => names.split(' ')));

describe.each(Object.entries(TABLES))('%s', (_, entries) => {
  it('gives a source for each line', () => {
    const sources = CATEGORIES.flatMap((category) => entries[category].map(([, source]) => source));
    expect(sources.filter((source) => source.trim().length < 4)).toEqual([]);
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
    const corrected = new Set(namesOf(CORRECTIONS));
    expect(namesOf(ADDITIONS).filter((name) => corrected.has(name))).toEqual([]);
  });

  it('has no exact name that the database has for every domain, for it would never be reached', () => {
    const known = (name: string): boolean =>
      rowsOf(OPEN_COOKIE_DATABASE, name).some((row) => row.split('\t').length === 2);
    expect(namesOf(ADDITIONS).filter((name) => known(name.split('@')[0]!))).toEqual([]);
  });
});

describe('the tables together', () => {
  it('weigh at most 40 kB gzipped', () => {
    const text = [OPEN_COOKIE_DATABASE, ...Object.values(TABLES).map((table) => JSON.stringify(table))].join('\n');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });
});
