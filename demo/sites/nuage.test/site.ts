/** Nuage SAS, an invented French cloud company: Cookiebot, statistics without cookies, and a promise about marketing that it breaks. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { policyFileHtml } from '../../../scripts/policy-file.ts';
import { escapeHtml, JAVASCRIPT, NOT_FOUND, type DemoOptions, type DemoRequest, type DemoSite } from '../../site.ts';
import { DECLARED } from './declared-cookies.ts';

const CBID = '5f0c1d9e-72ab-4c36-9d41-e8b6a70f3c25';
const ORGANISATION = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Nuage',
  legalName: 'Nuage SAS',
  url: 'https://nuage.test/',
  address: {
    '@type': 'PostalAddress',
    streetAddress: '12 quai des Forges',
    postalCode: '67000',
    addressLocality: 'Strasbourg',
    addressCountry: 'FR',
  },
};

const POLICY_PATHS = ['/en/privacy', '/fr/confidentialite'];
const NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

const local = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

interface Page {
  lang: string;
  title: string;
  main: string;
}

const home = (lang: 'en' | 'fr', company: string): Page =>
  lang === 'en'
    ? {
        lang,
        title: `${company}: hosting by the river`,
        main: `<h1>${company}</h1><p>Bring your application, we keep it running.</p>`,
      }
    : {
        lang,
        title: `${company} : l’hébergement au bord de l’eau`,
        main: `<h1>${company}</h1><p>Apportez votre application, nous la faisons tourner.</p>`,
      };

function html(page: Page, head: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="stylesheet" href="/style.css">
${head}
<script src="/tags.js"></script>
<script id="Cookiebot" src="/uc.js" data-cbid="${CBID}" type="text/javascript"></script>
</head>
<body>
<header><nav><a href="/">English</a><a href="/fr/">Français</a></nav></header>
<main>${page.main}</main>
<footer>
<a href="/en/privacy">Privacy policy</a>
<a href="/fr/confidentialite">Politique de confidentialité</a>
<a href="/cookies">Cookies</a>
<a href="javascript: Cookiebot.renew()">Privacy settings</a>
</footer>
</body>
</html>`;
}

/** Cookies that the server itself hands out on the first page: one that logs a visit in and one against forged requests. */
function firstCookies({ cookies, secure }: DemoRequest): string[] {
  const flags = `; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`;
  return [
    ...(cookies['connect.sid']
      ? []
      : [
          `connect.sid=s%3A${randomBytes(24).toString('base64url')}.${randomBytes(32).toString('base64url')}; HttpOnly${flags}`,
        ]),
    ...(cookies['XSRF-TOKEN'] ? [] : [`XSRF-TOKEN=${randomBytes(18).toString('base64url')}${flags}`]),
  ];
}

const tablesScript = (): string =>
  `window.CookieConsentDialog = window.CookieConsentDialog || {};\n${DECLARED.map(
    ({ array, rows }) => `CookieConsentDialog.${array} = ${JSON.stringify(rows.map((row) => [...row, '1']))};`,
  ).join('\n')}\nCookieConsentDialog.cookieTableUnclassified = [];\n`;

const policyFrom = (file: string, lang: string | undefined): Promise<string> =>
  policyFileHtml(file, lang ?? null).catch((error: Error) => {
    throw new Error(`The policy file ${file} cannot be read: ${error.message}`);
  });

/** With a policy file that file stands in place of both policies, and nothing else of the site names a company. */
export async function nuage({ policyFile, lang }: DemoOptions): Promise<DemoSite> {
  const given = policyFile === undefined ? null : await policyFrom(policyFile, lang);
  const company = given === null ? 'Nuage' : 'Demo company';
  const head = given === null ? `<script type="application/ld+json">${JSON.stringify(ORGANISATION)}</script>` : '';

  const pages: Record<string, () => Page | Promise<Page>> = {
    '/': () => home('en', company),
    '/fr/': () => home('fr', company),
    '/en/privacy': async () => ({ lang: 'en', title: 'Privacy policy', main: await local('policy.en.html') }),
    '/fr/confidentialite': async () => ({
      lang: 'fr',
      title: 'Politique de confidentialité',
      main: await local('policy.fr.html'),
    }),
    '/cookies': () => ({
      lang: 'en',
      title: 'Cookies',
      main: `<h1>Cookies</h1><script>window.cookieDeclaration = ${JSON.stringify(DECLARED)};</script><script id="CookieDeclaration" src="/cd.js"></script>`,
    }),
  };
  const files: Record<string, string> = {
    '/style.css': 'text/css; charset=utf-8',
    '/uc.js': JAVASCRIPT,
    '/cd.js': JAVASCRIPT,
    '/tags.js': JAVASCRIPT,
  };

  return async (request) => {
    if (given !== null && POLICY_PATHS.includes(request.path)) {
      return { body: given, headers: { 'content-security-policy': NOTHING_FROM_OUTSIDE } };
    }
    const page = pages[request.path];
    if (page) return { body: html(await page(), head), setCookie: firstCookies(request) };
    const type = files[request.path];
    if (type) return { type, body: await local(request.path.slice(1)) };
    if (request.path === `/${CBID}/cc.js`) return { type: JAVASCRIPT, body: tablesScript() };
    if (request.path === '/api/event') return { status: 202, type: 'text/plain', body: 'ok' };
    return NOT_FOUND;
  };
}
