import { describe, expect, it } from 'vitest';
import { guess, type Unlisted } from '../../../core/cookies/rules.ts';

const unlisted = (given: Partial<Unlisted> & { name: string }): Unlisted => ({
  thirdParty: false,
  business: null,
  sessionLike: null,
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
    { desc: 'language', given: { name: 'acme_lang' }, category: 'preferences' },
    { desc: 'language in camel case', given: { name: 'userLang' }, category: 'preferences' },
    { desc: 'no language inside a word', given: { name: 'slang' }, category: null },
    { desc: 'appearance', given: { name: 'acme-dark-mode' }, category: 'preferences' },
    { desc: 'recently viewed', given: { name: 'acme_recently_viewed' }, category: 'preferences' },
    { desc: 'click id', given: { name: 'acme_gclid' }, category: 'marketing' },
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
    { desc: 'nothing to go by', given: { name: 'q7' }, category: null },
  ] as const)('$desc', ({ given, category }) => expect(guess(unlisted(given))).toBe(category));
});
