/** An invented newspaper whose policy stands on another host, is drawn by JavaScript, and hides its address as Cloudflare does. */
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

export const journal: DemoSite = ({ path }) => {
  if (path !== '/') return NOT_FOUND;
  const body =
    '<main><h1>Le Journal du Quai</h1><p>La péniche de 7 heures avait du retard.</p></main>' +
    '<footer><a href="https://legal.journal.test/confidentialite">Politique de confidentialité</a></footer>';
  return { body: html('Le Journal du Quai', body) };
};

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
