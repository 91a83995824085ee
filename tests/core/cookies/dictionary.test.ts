import { describe, expect, it } from 'vitest';
import { CORRECTIONS } from '../../../core/cookies/corrections.ts';
import { lookUp } from '../../../core/cookies/dictionary.ts';

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
    { desc: 'language, told by its description', name: 'pll_language', category: 'preferences', company: null },
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
    { desc: 'unknown', name: 'invented_by_nobody', host: 'www.shop.example', found: null },
    { desc: 'prototype', name: '__proto__', host: 'www.shop.example', found: null },
    { desc: 'constructor', name: 'constructor', host: '', found: null },
  ])('$desc: $name at $host', ({ name, host, found }) => expect(lookUp(name, host)).toEqual(found));
});

describe('CORRECTIONS', () => {
  it('gives a reason for each and no name twice for one domain', () => {
    expect(CORRECTIONS.filter(({ why }) => why.length < 10)).toEqual([]);
    const names = CORRECTIONS.flatMap(({ names: all, domain }) => all.map((name) => `${name}@${domain ?? ''}`));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has no pattern that would match half the web', () => {
    const patterns = CORRECTIONS.flatMap(({ names }) => names).filter((name) => name.includes('*'));
    const isLoose = (literal: string): boolean => literal.length < 3 || (literal.length < 4 && !/[-_.]/.test(literal));
    expect(patterns.filter((name) => isLoose(name.replaceAll('*', '')))).toEqual([]);
  });
});
