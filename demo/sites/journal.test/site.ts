/**
 * An invented newspaper whose policy stands on another host, is drawn by JavaScript, and hides its address as Cloudflare
 * does. Its shop has a policy of its own on a third host, served as it is.
 */
import { readFile } from 'node:fs/promises';
import { JAVASCRIPT, JSON_TYPE, NOT_FOUND, type DemoSite } from '../../site.ts';

const KEY = 0x5b;

/** The address as Cloudflare's e-mail protection writes it: the key, then each byte of the address XOR the key, in hex. */
function protectedAddress(address: string): string {
  return Buffer.from([KEY, ...Buffer.from(address).map((byte) => byte ^ KEY)]).toString('hex');
}

const POLICY = {
  title: 'Protection des données',
  sections: [
    {
      heading: 'Qui nous sommes',
      paragraphs: [
        {
          text: 'Le responsable du traitement est la société Le Journal du Quai SARL, 3 place de l’Écluse, 68000 Colmar, France.',
        },
      ],
    },
    {
      heading: 'Ce que nous conservons',
      paragraphs: [
        {
          text: 'Les données d’abonnement sont conservées 3 ans après la fin de l’abonnement, sur la base du contrat.',
        },
        { text: 'Les statistiques de lecture reposent sur votre consentement et sont effacées après 13 mois.' },
      ],
    },
    {
      heading: 'Vos droits',
      paragraphs: [
        {
          text: 'Pour exercer vos droits d’accès, de rectification, d’effacement et d’opposition, écrivez à notre déléguée à la protection des données :',
          protectedAddress: protectedAddress('dpd@journal.test'),
        },
        { text: 'Vous pouvez aussi adresser une réclamation à la CNIL.' },
      ],
    },
  ],
};

const html = (title: string, body: string): string => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body>${body}</body>
</html>`;

const footer = (policy: string): string => `<footer><a href="${policy}">Politique de confidentialité</a></footer>`;

const PAGES: Record<string, string> = {
  '/':
    '<main><h1>Le Journal du Quai</h1><p>La péniche de 7 heures avait du retard.</p></main>' +
    footer('https://legal.journal.test/confidentialite'),
  '/librairie':
    '<main><h1>La librairie du Quai</h1><p>Atlas des écluses, deuxième tirage.</p></main>' +
    footer('https://docs.journal.test/confidentialite'),
};

export const journal: DemoSite = ({ path }) => {
  const body = PAGES[path];
  return body === undefined ? NOT_FOUND : { body: html('Le Journal du Quai', body) };
};

export const docsJournal: DemoSite = async ({ path }) =>
  path === '/confidentialite'
    ? {
        body: html(
          'Politique de confidentialité de la librairie',
          await readFile(new URL('librairie.fr.html', import.meta.url), 'utf8'),
        ),
      }
    : NOT_FOUND;

export const legalJournal: DemoSite = async ({ path }) => {
  if (path === '/policy.json') return { type: JSON_TYPE, body: JSON.stringify(POLICY) };
  if (path === '/policy.js') return { type: JAVASCRIPT, body: await readFile(new URL('policy.js', import.meta.url)) };
  if (path !== '/confidentialite') return NOT_FOUND;
  return {
    body: html(
      'Protection des données',
      '<main><p>Chargement…</p></main><script type="module" src="/policy.js"></script>',
    ),
  };
};
