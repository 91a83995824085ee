/**
 * Pages on which one rule finds something, `/rule/<id>`, and their twins on which it must not, `/twin/<id>`. Each keeps
 * what it stores to its own path, so that they can be visited one after the other in one browser.
 */
import { NOT_FOUND, type DemoSite } from '../../demo/site.ts';

export const HOST = 'constats.test';
/** An advertiser that the table of companies knows; its name leads to the demo, and nothing is there. */
export const ADVERTISER = 'static.criteo.net';

const DAY = 86_400;
const YEAR = 365 * DAY;
/** the day of the TC strings below, so that neither of the two records is older than the other */
const TC_DAY = Date.UTC(2026, 9, 5, 10, 2);
const TC = {
  marketing: 'CQrnRUAQrnRUACGADAENBNFgALAAAAAAAAqIAAAAAAAA.YAAAAAAAAAAA',
  nothing: 'CQrnRUAQrnRUACGADAENBNFgAAAAAAAAAAqIAAAAAAAA.YAAAAAAAAAAA',
};

type Choice = 'accepted' | 'refused' | 'unanswered' | 'implied';
type Row = [name: string, provider: string, purpose: string, lifetime: string, type: string];
interface Scene {
  choice: Choice;
  /** ms since 1970; now when it is left out */
  chosenAt?: (now: number) => number;
  cookies?: readonly (keyof typeof COOKIES)[];
  /** Cookiebot's array -> what the site declares in it */
  declares?: Record<string, Row[]>;
  contacts?: boolean;
  gpc?: boolean;
  /** state of `ad_storage` in Google Consent Mode */
  adStorage?: boolean;
  tcString?: string;
  /** recipients that the policy names */
  names?: string;
}

const COOKIES = {
  _ga: (now: number) => `_ga=GA1.1.1234567890.${Math.floor(now / 1000)}; Max-Age=${2 * YEAR}`,
  _fbp: (now: number) => `_fbp=fb.1.${now}.123456789012345678; Max-Age=${YEAR}`,
};

const row = (name: string, provider: string, lifetime = '1 year'): Row => [name, provider, '', lifetime, 'HTTP Cookie'];
const OWN = row('CookieConsent', HOST);
const NECESSARY = 'cookieTableNecessary';
const STATISTICS = 'cookieTableStatistics';
const MARKETING = 'cookieTableAdvertising';

const before =
  (days: number) =>
  (now: number): number =>
    now - days * DAY * 1000;

/** Rule -> a page on which it finds something, and the same page as an honest site would have it. */
export const SCENES: Record<string, { rule: Scene; twin: Scene }> = {
  'refused-yet-set': { rule: { choice: 'refused', cookies: ['_fbp'] }, twin: { choice: 'refused' } },
  'set-before-answer': {
    rule: { choice: 'unanswered', cookies: ['_ga'] },
    twin: { choice: 'accepted', cookies: ['_ga'] },
  },
  'consent-implied': { rule: { choice: 'implied' }, twin: { choice: 'accepted' } },
  'tracker-contacted': {
    rule: { choice: 'refused', contacts: true },
    twin: { choice: 'accepted', contacts: true },
  },
  'gpc-ignored': {
    rule: { choice: 'implied', gpc: true, contacts: true },
    twin: { choice: 'refused', gpc: true },
  },
  'consent-mode-disagrees': {
    rule: { choice: 'refused', adStorage: true },
    twin: { choice: 'refused', adStorage: false },
  },
  'tcf-disagrees': {
    rule: { choice: 'refused', chosenAt: () => TC_DAY, tcString: TC.marketing },
    twin: { choice: 'refused', chosenAt: () => TC_DAY, tcString: TC.nothing },
  },
  'statistics-as-necessary': {
    rule: { choice: 'accepted', cookies: ['_ga'], declares: { [NECESSARY]: [OWN, row('_ga', 'Google', '2 years')] } },
    twin: {
      choice: 'accepted',
      cookies: ['_ga'],
      declares: { [NECESSARY]: [OWN], [STATISTICS]: [row('_ga', 'Google', '2 years')] },
    },
  },
  'category-contradicted': {
    rule: { choice: 'accepted', cookies: ['_fbp'], declares: { [NECESSARY]: [OWN, row('_fbp', 'Meta Platforms')] } },
    twin: {
      choice: 'accepted',
      cookies: ['_fbp'],
      declares: { [NECESSARY]: [OWN], [MARKETING]: [row('_fbp', 'Meta Platforms')] },
    },
  },
  'not-declared': {
    rule: { choice: 'accepted', cookies: ['_fbp'], declares: { [NECESSARY]: [OWN] } },
    twin: {
      choice: 'accepted',
      cookies: ['_fbp'],
      declares: { [NECESSARY]: [OWN], [MARKETING]: [row('_fbp', 'Meta Platforms')] },
    },
  },
  'outlives-declaration': {
    rule: {
      choice: 'accepted',
      cookies: ['_fbp'],
      declares: { [MARKETING]: [row('_fbp', 'Meta Platforms', '3 months')] },
    },
    twin: { choice: 'accepted', cookies: ['_fbp'], declares: { [MARKETING]: [row('_fbp', 'Meta Platforms')] } },
  },
  'consent-stale': {
    rule: { choice: 'accepted', chosenAt: before(300) },
    twin: { choice: 'accepted', chosenAt: before(30) },
  },
  'recipient-unnamed': {
    rule: { choice: 'accepted', contacts: true, names: 'Taboola' },
    twin: { choice: 'accepted', contacts: true, names: 'Taboola and Criteo' },
  },
  'recipient-unseen': {
    rule: { choice: 'accepted', names: 'Criteo and Mailchimp' },
    twin: { choice: 'accepted', contacts: true, names: 'Criteo and Mailchimp' },
  },
};

/** Many findings on one page, to be looked at. */
const ALL: Scene = {
  choice: 'refused',
  cookies: ['_ga', '_fbp'],
  contacts: true,
  adStorage: true,
  declares: { [NECESSARY]: [OWN, row('_ga', 'Google', '2 years')] },
  names: 'Taboola',
};

function consentCookie(choice: Choice, at: number): string {
  if (choice === 'unanswered') return 'CookieConsent=0';
  const on = choice !== 'refused';
  const fields = [
    'stamp:%27Y29uc3RhdHNjb25zdGF0c2NvbnN0YXRzY29uc3Q=%27',
    `necessary:true%2Cpreferences:${on}%2Cstatistics:${on}%2Cmarketing:${on}`,
    `method:%27${choice === 'implied' ? 'implied' : 'explicit'}%27%2Cver:1%2Cutc:${at}%2Cregion:%27fr%27`,
  ];
  return `CookieConsent={${fields.join('%2C')}}`;
}

const scriptOf = ({ declares, gpc, adStorage }: Scene): string =>
  [
    declares && `window.CookieConsentDialog = ${JSON.stringify(declares)};`,
    gpc && `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });`,
    adStorage !== undefined &&
      `window.google_tag_data = { ics: { entries: { ad_storage: { default: false, update: ${adStorage} } } } };`,
  ]
    .filter(Boolean)
    .join('\n');

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const policy = (names: string): string => `<h1>Privacy policy</h1>
<p>Last updated: 2 March 2026. This website is operated by Constats Exemple SAS, 3 quai Neuf, 67000 Strasbourg, France. Constats Exemple SAS is
the data controller of the personal data that we collect when you visit the website or write to us.</p>
<h2>What we use and why</h2>
<p>We process your e-mail address and your messages in order to answer you. We keep messages for two years. Visits are
counted with your consent, and you may withdraw it at any time.</p>
<h2>Recipients</h2>
<p>We share your personal data with the following recipients: ${names}.</p>
<h2>Your rights</h2>
<p>You have the right of access, rectification, erasure, restriction, portability and objection. To exercise your rights, write to our data
protection officer at dpo@${HOST}. You may lodge a complaint with the CNIL.</p>`;

function page(path: string, scene: Scene) {
  const now = Date.now();
  const here = `; Path=${path}; Secure; SameSite=Lax`;
  const names = encodeURIComponent(scene.names ?? 'Mailchimp and Criteo');
  const pixel = scene.contacts ? `<img src="https://${ADVERTISER}/pixel.gif" alt="">` : '';
  return {
    setCookie: [
      `${consentCookie(scene.choice, scene.chosenAt?.(now) ?? now)}; Max-Age=${YEAR}${here}`,
      ...(scene.cookies ?? []).map((name) => `${COOKIES[name](now)}${here}`),
      ...(scene.tcString ? [`euconsent-v2=${scene.tcString}; Max-Age=${YEAR}${here}`] : []),
    ],
    body: html(
      path,
      `<h1>${path}</h1><script data-cbid="0">${scriptOf(scene)}</script>${pixel}
<footer><a href="/privacy?names=${names}">Privacy policy</a></footer>`,
    ),
  };
}

export const constats: DemoSite = ({ path, query }) => {
  if (path === '/privacy') return { body: html('Privacy policy', policy(query.get('names') ?? '')) };
  if (path === '/all') return page(path, ALL);
  const [, kind, id = ''] = /^\/(rule|twin)\/([a-z-]+)$/.exec(path) ?? [];
  const scene = Object.hasOwn(SCENES, id) ? SCENES[id]?.[kind as 'rule' | 'twin'] : undefined;
  return scene ? page(path, scene) : NOT_FOUND;
};
