import { describe, expect, it } from 'vitest';
import { guess, type Unlisted } from '../../../core/cookies/rules.ts';

const unlisted = (given: Partial<Unlisted> & { name: string }): Unlisted => ({
  thirdParty: false,
  business: null,
  sessionLike: null,
  value: null,
  ...given,
});

describe('guess', () => {
  it.each([
    { desc: 'kept refusal of tracking', given: { name: 'acme_opt_out' }, category: 'necessary' },
    { desc: 'kept choice', given: { name: 'acme-cookie-policy-accepted' }, category: 'necessary' },
    { desc: 'kept choice, the other way round', given: { name: 'acceptedCookies' }, category: 'necessary' },
    { desc: 'forgery token', given: { name: 'acme_csrf' }, category: 'necessary' },
    { desc: 'basket', given: { name: 'acme_cart_id' }, category: 'necessary' },
    { desc: 'no basket inside a word', given: { name: 'acme_cartoon' }, category: null },
    { desc: 'load balancer', given: { name: 'acme_lb_id' }, category: 'necessary' },
    { desc: 'language of the site itself', given: { name: 'acme_lang' }, category: 'necessary' },
    { desc: 'language in camel case', given: { name: 'userLang' }, category: 'necessary' },
    { desc: 'language in one word', given: { name: 'userlang' }, category: 'necessary' },
    { desc: 'language at another host', given: { name: 'acme_lang', thirdParty: true }, category: 'preferences' },
    { desc: 'no language inside a word', given: { name: 'slang' }, category: null },
    { desc: 'appearance of the site itself', given: { name: 'acme-dark-mode' }, category: 'necessary' },
    {
      desc: 'appearance at another host',
      given: { name: 'acme-dark-mode', thirdParty: true },
      category: 'preferences',
    },
    { desc: 'recently viewed: nobody agrees', given: { name: 'acme_recently_viewed' }, category: null },
    { desc: 'advertisements', given: { name: 'acme_ads_si' }, category: 'marketing' },
    { desc: 'no advertisement inside a word', given: { name: 'acme_loads' }, category: null },
    { desc: 'id of an advertising platform', given: { name: 'dspid' }, category: 'marketing' },
    { desc: 'click id', given: { name: 'acme_gclid' }, category: 'marketing' },
    { desc: 'tracker by name', given: { name: 'acme_tracker' }, category: 'statistics' },
    { desc: 'statistics by name', given: { name: 'acme_analytics_id' }, category: 'statistics' },
    {
      desc: 'session that ends with the browser',
      given: { name: 'acme_session', sessionLike: true },
      category: 'necessary',
    },
    { desc: 'session that stays', given: { name: 'acme_session', sessionLike: false }, category: null },
    { desc: 'session whose lifetime is out of sight', given: { name: 'acme_session' }, category: null },
    {
      desc: 'session of another host',
      given: { name: 'acme_session', sessionLike: true, thirdParty: true },
      category: null,
    },
    {
      desc: 'third party in advertising',
      given: { name: 'q7', thirdParty: true, business: 'ad' },
      category: 'marketing',
    },
    { desc: 'the advertiser’s own site', given: { name: 'q7', business: 'ad' }, category: null },
    {
      desc: 'third party in another business',
      given: { name: 'q7', thirdParty: true, business: 'other' },
      category: null,
    },
    { desc: 'log-in', given: { name: 'acme_auth' }, category: 'necessary' },
    { desc: 'no log-in inside a word', given: { name: 'acme_author' }, category: null },
    { desc: 'log-in at another host', given: { name: 'acme_auth', thirdParty: true }, category: null },
    { desc: 'log-in token', given: { name: 'AcmeUserTokenTest' }, category: 'necessary' },
    { desc: 'any other token', given: { name: 'acme_token' }, category: null },
    { desc: 'currency', given: { name: 'acmeCurrency' }, category: 'necessary' },
    { desc: 'captcha', given: { name: 'acme_captcha' }, category: 'necessary' },
    { desc: 'stored copy', given: { name: 'acme-cache-v2' }, category: 'necessary' },
    { desc: 'back office', given: { name: 'acme_editor_tab' }, category: 'necessary' },
    { desc: 'a notice that was closed', given: { name: 'acme_teaser_dismissed' }, category: 'necessary' },
    { desc: 'where the visitor came from', given: { name: 'acme_utm_source' }, category: 'statistics' },
    {
      desc: 'TC string under another name',
      given: { name: 'q7', value: `CQabcdEQabcdEAKAAAFRAAgAAAAAAAAAAAAA.${'A'.repeat(12)}` },
      category: 'necessary',
    },
    { desc: 'a long word is no TC string', given: { name: 'q7', value: `Cabcdef${'g'.repeat(40)}` }, category: null },
    {
      desc: 'answers by category',
      given: { name: 'q7', value: '{"statistics":true,"marketing":false}' },
      category: 'necessary',
    },
    {
      desc: 'answers by category, encoded',
      given: { name: 'q7', value: '%7B%22analytics%22%3A1%2C%22advertising%22%3A0%7D' },
      category: 'necessary',
    },
    { desc: 'one answer alone may be anything', given: { name: 'q7', value: '{"marketing":true}' }, category: null },
    {
      desc: 'Google Analytics client id',
      given: { name: 'q7', value: 'GA1.2.123456789.1700000000' },
      category: 'statistics',
    },
    {
      desc: 'Google Analytics 4 session',
      given: { name: 'q7', value: 'GS1.1.1700000000.1.0' },
      category: 'statistics',
    },
    { desc: 'Meta browser id', given: { name: 'q7', value: 'fb.1.1700000000000.123456789' }, category: 'marketing' },
    {
      desc: 'a huge value',
      given: { name: 'q7', value: 'marketing=1 '.repeat(100_000).replaceAll('1', '') },
      category: null,
    },
    { desc: 'nothing to go by', given: { name: 'q7' }, category: null },
  ] as const)('$desc', ({ given, category }) => expect(guess(unlisted(given))).toBe(category));
});
