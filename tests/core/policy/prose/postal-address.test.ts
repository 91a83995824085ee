import { describe, expect, test } from 'vitest';
import { controllerPlace } from '../../../../core/cases/place.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, paragraph } from '../policy-fixtures.ts';

const address = async (language: 'en' | 'fr', text: string): Promise<string | null> =>
  (await readPolicy([documentOf(paragraph(text))], { siteDomain: 'acme.example', language })).postalAddress?.value ??
  null;

describe('where the address ends', () => {
  test.each([
    {
      desc: 'before the verb, in French',
      language: 'fr',
      text: 'Acme SA, rue du Port 5, 1003 Lausanne, Suisse, est responsable du traitement.',
      expected: 'rue du Port 5, 1003 Lausanne, Suisse',
      country: 'CH',
    },
    {
      desc: 'before the verb, in English, without a comma',
      language: 'en',
      text: 'Acme Ltd, 22 Pier Road, Cardiff CF10 4PA is the sole controller.',
      expected: '22 Pier Road, Cardiff CF10 4PA',
      country: null,
    },
    {
      desc: 'before what the company does',
      language: 'en',
      text: 'Acme Corp., 1 Pier Street, Boston, MA 02110, United States, operates this website.',
      expected: '1 Pier Street, Boston, MA 02110, United States',
      country: 'US',
    },
    {
      desc: 'before what the company is',
      language: 'en',
      text: 'Acme is a product of Gable Oy, Rantatie 1, 00100 Helsinki, the data controller.',
      expected: 'Rantatie 1, 00100 Helsinki',
      country: null,
    },
    {
      desc: 'before a clause that begins small',
      language: 'fr',
      text: 'Le responsable du traitement est Acme SA, 3 rue Basse, 69001 Lyon, France, joignable en semaine.',
      expected: '3 rue Basse, 69001 Lyon, France',
      country: 'FR',
    },
    {
      desc: 'not before a country that is written small',
      language: 'fr',
      text: 'Le responsable du traitement est Acme SA, 3 rue Basse, 69001 Lyon, france.',
      expected: '3 rue Basse, 69001 Lyon, france',
      country: 'FR',
    },
    {
      desc: 'not before a country with an article',
      language: 'en',
      text: 'The controller is Acme B.V., Dorpsgracht 9, 1015 BA Amsterdam, the Netherlands.',
      expected: 'Dorpsgracht 9, 1015 BA Amsterdam, the Netherlands',
      country: 'NL',
    },
    {
      desc: 'behind a postcode in brackets',
      language: 'fr',
      text: 'Le responsable du traitement est Acme SA, 4 rue du Saule à Lyon (69002). Merci.',
      expected: '4 rue du Saule à Lyon (69002)',
      country: null,
    },
    {
      desc: 'before the bracket closes that it stands in',
      language: 'en',
      text: 'The controller (Acme GmbH, Torgasse 1, 1100 Wien) needs this.',
      expected: 'Torgasse 1, 1100 Wien',
      country: null,
    },
    {
      desc: 'there, too, where the postcode comes last',
      language: 'en',
      text: 'The controller (Acme GmbH, Torgasse 1, Leeds LS1 4AB) needs this.',
      expected: 'Torgasse 1, Leeds LS1 4AB',
      country: null,
    },
    {
      desc: 'not before a district',
      language: 'fr',
      text: 'Le responsable du traitement est Acme SA, 3 rue Basse, 97100 Basse-Terre, zone de Bellevue.',
      expected: '3 rue Basse, 97100 Basse-Terre, zone de Bellevue',
      country: null,
    },
  ] as const)('$desc', async ({ language, text, expected, country }) => {
    const found = await address(language, text);
    expect(found).toBe(expected);
    expect(controllerPlace(found, null)).toBe(country);
  });
});

describe('where it begins', () => {
  test.each([
    {
      desc: 'after a register number',
      text: 'Le responsable du traitement est Jo Acme, SIRET 123 456 789 00012, 4 impasse des Saules, 34000 Montpellier.',
      expected: '4 impasse des Saules, 34000 Montpellier',
    },
    {
      desc: 'after a company with a country in brackets',
      text: 'Responsable du traitement : Acme Foods (UK) Limited, Unit 4, Station Road, York YO1 7HB.',
      expected: 'Unit 4, Station Road, York YO1 7HB',
    },
    {
      desc: 'a law is none',
      text: 'Acme SAS applique le décret n° 2019-536 du 29 mai 2019 et la loi n° 78-17.',
      expected: null,
    },
    {
      desc: 'a street may be named after one',
      text: 'Le responsable du traitement est Acme SA, rue de la Loi 200, 1049 Bruxelles, Belgique.',
      expected: 'rue de la Loi 200, 1049 Bruxelles, Belgique',
    },
  ])('$desc', async ({ text, expected }) => {
    expect(await address('fr', text)).toBe(expected);
  });
});
