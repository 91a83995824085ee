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

describe('as each country writes it', () => {
  test.each([
    { desc: 'DE', lead: 'Acme GmbH', expected: 'Hauptstraße 12a, 10115 Berlin' },
    { desc: 'AT, with its country', lead: 'Acme GmbH', expected: 'Lindengasse 3/4, A-1010 Wien' },
    { desc: 'NL', lead: 'Acme B.V.', expected: 'Dorpsweg 9, 1015 BA Amsterdam' },
    { desc: 'NL, without the space', lead: 'Acme B.V.', expected: 'Dorpsweg 9, 1015BA Amsterdam' },
    { desc: 'BE', lead: 'Acme NV', expected: 'Kerkstraat 7, B-9000 Gent' },
    { desc: 'PL', lead: 'Acme Sp. z o.o.', expected: 'ul. Długa 4/5, 31-146 Kraków' },
    { desc: 'CZ', lead: 'Acme s.r.o.', expected: 'Dlouhá 252/6, 120 00 Praha 2' },
    { desc: 'SK', lead: 'Acme s.r.o.', expected: 'Dlhá 145, 080 01 Prešov' },
    { desc: 'SE', lead: 'Acme AB', expected: 'Storgatan 1, 111 22 Stockholm' },
    { desc: 'GR', lead: 'Acme ΑΕ', expected: 'Λεωφόρος Κηφισίας 12, 115 26 Αθήνα' },
    { desc: 'PT', lead: 'Acme Lda.', expected: 'Rua das Flores 8, 1200-192 Lisboa' },
    { desc: 'ES', lead: 'Acme S.L.', expected: 'Calle del Río 16, 28027 Madrid' },
    { desc: 'IT, with the province', lead: 'Acme S.r.l.', expected: 'Via Roma 10, 25065 Lumezzane (BS)' },
    { desc: 'HU, postcode first', lead: 'Acme Kft.', expected: '1117 Budapest, Fűzfa u. 12' },
    { desc: 'FI', lead: 'Acme Oy', expected: 'Rantatie 1, 00100 Helsinki' },
    { desc: 'NO', lead: 'Acme AS', expected: 'Kjeldnes Ring 64, 3918 Porsgrunn' },
    { desc: 'DK, a postcode like a year', lead: 'Acme ApS', expected: 'Strandvejen 4, 2000 Frederiksberg' },
    { desc: 'IS', lead: 'Acme ehf.', expected: 'Bankastræti 5, 101 Reykjavík' },
    { desc: 'EE', lead: 'Acme OÜ', expected: 'Pärna tn 4, 10115 Tallinn' },
    { desc: 'LV', lead: 'Acme SIA', expected: 'Liepu iela 1, Rīga, LV-1010' },
    { desc: 'LT', lead: 'Acme UAB', expected: 'Liepų g. 44, LT-01103 Vilnius' },
    { desc: 'SI', lead: 'Acme d.o.o.', expected: 'Lipova ulica 3, 1000 Ljubljana' },
    { desc: 'RO', lead: 'Acme SRL', expected: 'Str. Teiului nr. 4, 400001 Cluj-Napoca' },
    { desc: 'IE', lead: 'Acme Ltd', expected: '4 Harbour Road, Dublin, D02 X285' },
    { desc: 'MT', lead: 'Acme Ltd', expected: '12 Triq il-Baħar, Valletta VLT 1234' },
    { desc: 'GB', lead: 'Acme Ltd', expected: '22 Pier Road, Cardiff CF10 4PA' },
    { desc: 'no postcode', lead: 'Acme UAB', expected: 'Liepų g. 44, Vilnius' },
  ])('$desc', async ({ lead, expected }) => {
    expect(await address('en', `Data controller: ${lead}, ${expected}`)).toBe(expected);
    expect(await address('en', `Data controller:\n${lead}\n${expected.replace(', ', '\n')}`)).toBe(expected);
  });

  test('the town of the seat is not repeated', async () => {
    expect(await address('en', 'Data controller: Acme d.o.o., located in Zagreb, Ulica lipa 12, 10000 Zagreb')).toBe(
      'Ulica lipa 12, 10000 Zagreb',
    );
  });

  test('a company or a register in a line is no part', async () => {
    expect(await address('en', 'Data controller:\nAcme Oy (Y-tunnus 1234567-8)\nSahatie 1\n33100 Tampere')).toBe(
      'Sahatie 1, 33100 Tampere',
    );
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
