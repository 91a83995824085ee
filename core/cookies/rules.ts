import type { Category } from '../shared/category.ts';
import type { Business } from './businesses.ts';

/** What a rule may look at. */
export interface Unlisted {
  name: string;
  /** set by a host of another registrable domain than the page's */
  thirdParty: boolean;
  /** what the company behind the host does, null when the host is not known */
  business: Business | null;
  /** HttpOnly, or gone with the browser: what a log-in does and a tracker seldom does; null when not to be seen */
  sessionLike: boolean | null;
  /** null when not to be seen, and for every HttpOnly cookie */
  value: string | null;
}

interface Rule {
  id: string;
  category: Category;
  applies(cookie: Unlisted): boolean;
}

const named = (id: string, category: Category, name: RegExp): Rule => ({
  id,
  category,
  applies: (cookie) => name.test(cookie.name),
});

const valued = (id: string, category: Category, value: RegExp): Rule => ({
  id,
  category,
  // Enough to tell the form: a value may be 4 kB long, and an expression is tried on every unlisted cookie.
  applies: (cookie) => cookie.value !== null && value.test(cookie.value.slice(0, 400)),
});

const ownSite = (rule: Rule): Rule => ({
  ...rule,
  applies: (cookie) => !cookie.thirdParty && rule.applies(cookie),
});

// Camel case is cut like the separators, so that `userLang` and `user_lang` are one and `slang` is neither.
const START = '(?:^|[-_.:]|(?<=[a-z])(?=[A-Z]))';
const END = '(?:$|[-_.:]|(?<=[a-z])(?=[A-Z]))';
const word = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`);

const LANGUAGE = word('(?:user|site)?[Ll]ang|LANG|[Ll]anguage|LANGUAGE|[Ll]ocale|LOCALE|[Cc]ulture|i18n\\w*');
const APPEARANCE = word('[Tt]heme|[Dd]ark[-_]?[Mm]ode|[Cc]olou?r[-_]?([Mm]ode|[Ss]cheme)|[Ff]ont[-_]?[Ss]ize');

/**
 * Whether a name speaks of the language or the look of a page. Where the visited site keeps it, it needs no consent:
 * Opinion 04/2012 (WP 194) section 3.6, CNIL guidelines 2020-091 of 17 September 2020, exempted trackers.
 */
export const isInterface = (name: string): boolean => LANGUAGE.test(name) || APPEARANCE.test(name);

// Two of the categories, each with a yes or no.
const ANSWER =
  '(?:\\b|%22)(?:necessary|essential|functional|preferences|statistics|analytics|performance|marketing|advertising|targeting)(?:["\']|%22)?(?::|=|%3A)(?:["\']|%22)?(?:true|false|yes|no|[01])\\b';

/**
 * The last resort for names that no table has, first match wins. A guess that is shown as one and never held against
 * anybody: opinions 04/2012 (WP 194) section 3 for what is necessary, the plain meaning of the name for the rest, and
 * three forms that a value can have: a kept choice (TC string of IAB Europe, or answers by category), the client and
 * session ids of Google Analytics, the browser and click ids of Meta, which sites also keep under names of their own.
 */
const RULES: readonly Rule[] = [
  named('opt-out', 'necessary', /opt[-_.]?out/i),
  named(
    'cookie-choice',
    'necessary',
    /consent|gdpr|rgpd|dsgvo|ccpa|cookies?[-_.]?(?:accept|agree|allow|approv|banner|bar|choice|control|disclaimer|hint|info|law|message|notice|notification|ok|polic|popup|pref|setting|warning)|(?:accept|agree|allow|hide|show|seen)(?:ed|s)?[-_.]?(?:the[-_.]?)?cookie/i,
  ),
  valued('tc-string', 'necessary', /^C[O-R][\w-]{5}[O-R][\w-]{5}[\w-]{20,}(?:\.[\w-]+)*$/),
  valued('answers', 'necessary', new RegExp(`${ANSWER}.*${ANSWER}`, 'i')),
  valued('analytics-id', 'statistics', /^(?:GA1\.\d\.\d+\.\d{10}$|GS[12]\.\d\.)/),
  valued('meta-id', 'marketing', /^fb\.\d\.\d{13}\./),
  named('forgery-token', 'necessary', /[cx]srf|antiforgery|verificationtoken/i),
  named('captcha', 'necessary', /captcha/i),
  named('basket', 'necessary', word('[Cc]art|[Bb]asket|[Cc]heckout|[Ww]ish[Ll]ist')),
  named('currency', 'necessary', /currenc/i),
  ownSite(
    named(
      'log-in',
      'necessary',
      word('[Aa]uth|AUTH|[Ll]og[Ii]n|[Ll]ogged|[Ll]ogged[Ii]n|[Ss]igned[Ii]n|[Rr]emember|[Pp]assword|sso|SSO|jwt|JWT'),
    ),
  ),
  ownSite(named('log-in-token', 'necessary', /(?:access|auth|user|session|refresh|id|security)[-_]?token/i)),
  ownSite(named('stored-copy', 'necessary', word('[Cc]ached?'))),
  ownSite(named('back-office', 'necessary', word('[Aa]dmin|[Ee]ditor|[Bb]uilder'))),
  ownSite(
    named('closed-notice', 'necessary', /dismiss|(?:^|[-_.])(?:closed|collapsed|minimi[sz]ed)(?:$|[-_.])|Closed$/),
  ),
  named(
    'load-balancer',
    'necessary',
    /sticky|affinity|load[-_]?balanc|(?:^|[-_.])(?:lb|route|server|backend|node|upstream)[-_]?(?:id)?$/i,
  ),
  { id: 'own-interface', category: 'necessary', applies: ({ name, thirdParty }) => !thirdParty && isInterface(name) },
  { id: 'interface', category: 'preferences', applies: ({ name }) => isInterface(name) },
  named('campaign', 'marketing', word('gclid|dclid|fbclid|msclkid|[Aa]ffiliate|[Rr]etargeting')),
  named('advertising', 'marketing', word('[Aa]ds?|(?:dsp|ssp|rtb)(?:u?id|u?sync)?')),
  named('campaign-source', 'statistics', word('utm|UTM')),
  named('analytics', 'statistics', /analytics|(?:^|[-_])tracker(?:$|[-_])/i),
  {
    id: 'session',
    category: 'necessary',
    applies: ({ name, thirdParty, sessionLike }) =>
      !thirdParty && sessionLike === true && /sess|(?:^|[-_.])sid$|auth|login|token/i.test(name),
  },
  { id: 'advertiser', category: 'marketing', applies: ({ thirdParty, business }) => thirdParty && business === 'ad' },
];

/** The category that the name, host and lifetime of a cookie suggest, or null. */
export function guess(cookie: Unlisted): Category | null {
  return RULES.find((rule) => rule.applies(cookie))?.category ?? null;
}
