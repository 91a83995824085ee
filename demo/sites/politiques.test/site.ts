/**
 * One site for each way in which a policy is published: for machines (TILT, JSON-LD, privacy.txt), as an imprint alone, as
 * a PDF, drawn by a script, and in each language below a footer full of other links. All companies are invented.
 */
import { JAVASCRIPT, JSON_TYPE, NOT_FOUND, type DemoAnswer, type DemoSite } from '../../site.ts';
import { SHOPS } from './shops.ts';

const html = (lang: string, title: string, body: string, head = ''): DemoAnswer => ({
  body: `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head>
<body>${body}</body>
</html>`,
});

const site =
  (pages: Record<string, DemoAnswer>): DemoSite =>
  ({ path }) =>
    pages[path] ?? NOT_FOUND;

const PROSE = `<h1>Privacy policy</h1>
<p>We take care of what you entrust to us. When you order something we keep your name, your address and what you ordered, so
that we can send it to you and answer when something is wrong with it. We do not sell any of this, and we do not pass it on to
anybody but those who help us to deliver. You may have your data corrected or erased whenever you wish, and you may have a
copy of all of it.</p>`;

const TILT = {
  meta: { name: 'Kestrel', language: 'en', modified: '2031-05-02T09:00:00' },
  controller: { name: 'Kestrel Example SAS', address: '4 quai des Plumes, 33000 Bordeaux', country: 'FR' },
  dataProtectionOfficer: { email: 'dpo@politiques.test' },
  dataDisclosed: [{ category: 'Orders', recipients: [{ name: 'Rook Parcels Ltd', category: 'Delivery' }] }],
  rightToComplain: { available: true, supervisoryAuthority: { name: 'CNIL', country: 'FR', email: 'box@cnil.fr' } },
};

const ORGANISATION = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Wagtail',
  legalName: 'Wagtail Example Ltd',
  address: {
    '@type': 'PostalAddress',
    streetAddress: '9 Reed Lane',
    postalCode: 'D02 X285',
    addressLocality: 'Dublin',
    addressCountry: 'IE',
  },
  contactPoint: { '@type': 'ContactPoint', contactType: 'data protection officer', email: 'officer@politiques.test' },
};

/** An empty document of the format: what is in it does not matter, for no page of Habeas reads it. */
const PDF = '%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n';

const DRAWN = `document.querySelector('main').innerHTML = ${JSON.stringify(
  '<h1>Datenschutzerklärung</h1><p>Verantwortlich ist die Zaunkönig Beispiel GmbH, Heckenweg 2, 04109 Leipzig.</p>' +
    '<p>Unseren Datenschutzbeauftragten erreichen Sie unter datenschutz@politiques.test.</p>',
)};`;

/** Header, text, footer and consent dialog as the shop of one language has them; what is no policy leads nowhere. */
function shopPage(lang: keyof typeof SHOPS): DemoAnswer {
  const { privacy, cookies, legal, ...other } = SHOPS[lang];
  const link = (href: string, text: string): string => `<a href="${href}">${text}</a> `;
  const below = (path: string): string => `/${lang}${path}`;
  return html(
    lang,
    'Kestrel',
    `<header><a href="/">Kestrel</a> ${link('/login?next=/privacy-policy', 'Login')}</header>
<main><h1>Kestrel</h1>${link('/products/privacy-screen-13', 'KS-13')}
<p>${link('https://policies.google.com/privacy', privacy[0])}</p></main>
<footer>
${link('/terms', other.terms)}${link('/returns', other.refunds)}${link('/security', other.security)}
${link('/consent-dialog', other.settings)}${link('/jobs/notice', other.applicants)}
${link('https://www.payrail.test/privacy', other.partner)}${link('https://apps.store.test/app/privacy-guard/id17', 'App')}
${link(below(legal[1]), legal[0])}${link(below(cookies[1]), cookies[0])}${link(below(privacy[1]), privacy[0])}
</footer>`,
  );
}

const shops = (): Record<string, DemoAnswer> =>
  Object.fromEntries(
    (Object.keys(SHOPS) as (keyof typeof SHOPS)[]).flatMap((lang) => [
      [`/${lang}/`, shopPage(lang)],
      [
        `/${lang}${SHOPS[lang].privacy[1]}`,
        html(
          lang,
          SHOPS[lang].privacy[0],
          `<h1>${SHOPS[lang].privacy[0]}</h1><p>E-mail: dpo-${lang}@politiques.test</p>`,
        ),
      ],
    ]),
  );

/** Host -> the site that answers for it. */
export const politiques: Record<string, DemoSite> = {
  'tilt.politiques.test': site({
    '/': html('en', 'Kestrel', '<h1>Kestrel</h1><footer><a href="/privacy">Privacy policy</a></footer>'),
    '/privacy': html('en', 'Privacy policy', PROSE),
    '/tilt.json': { type: JSON_TYPE, body: JSON.stringify(TILT) },
    '/.well-known/gpc.json': { type: JSON_TYPE, body: '{"gpc":true,"lastUpdate":"2031-05-02"}' },
  }),
  'jsonld.politiques.test': site({
    '/': html(
      'en',
      'Wagtail',
      '<h1>Wagtail</h1><footer><a href="/privacy">Privacy policy</a></footer>',
      `<script type="application/ld+json">${JSON.stringify(ORGANISATION)}</script>`,
    ),
    '/privacy': html('en', 'Privacy policy', PROSE),
  }),
  'privacy-txt.politiques.test': site({
    '/': html('en', 'Dunnock', '<h1>Dunnock</h1><p>There is no link to a policy here.</p>'),
    '/.well-known/privacy.txt': {
      type: 'text/plain; charset=utf-8',
      body: '# Who answers\nEntity: Dunnock Example Oy,FI\nContact: mailto:privacy@politiques.test\n',
    },
  }),
  'impressum.politiques.test': site({
    '/': html('de', 'Töpferei Zeisig', '<h1>Töpferei Zeisig</h1><footer><a href="/impressum">Impressum</a></footer>'),
    '/impressum': html(
      'de',
      'Impressum',
      '<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Zeisig Beispiel GmbH<br>Tonweg 8<br>99084 Erfurt</p>' +
        '<p>E-Mail: <a href="mailto:kontakt@politiques.test">kontakt@politiques.test</a></p>',
    ),
  }),
  'pdf.politiques.test': site({
    '/': html('fr', 'Le Geai', '<h1>Le Geai</h1><footer><a href="/rgpd.pdf">Politique de confidentialité</a></footer>'),
    '/rgpd.pdf': { type: 'application/pdf', body: PDF },
  }),
  'script.politiques.test': site({
    '/': html('de', 'Zaunkönig', '<h1>Zaunkönig</h1><footer><a href="/datenschutz">Datenschutz</a></footer>'),
    '/datenschutz': html(
      'de',
      'Zaunkönig',
      '<nav><a href="/">Start</a></nav><main>Wird geladen …</main><script src="/drawn.js"></script>',
    ),
    '/drawn.js': { type: JAVASCRIPT, body: DRAWN },
  }),
  'langues.politiques.test': site(shops()),
};
