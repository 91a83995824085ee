import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('fi');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with tables',
      siteDomain: 'kuusipuro.example',
      blocks: [
        heading('Kuusipuron asiakasrekisterin tietosuojaseloste', 1),
        paragraph('Päivitetty 7. maaliskuuta 2025'),
        heading('1. Rekisterinpitäjä'),
        paragraph('Kuusipuro Kalusteet Oy\nSahapolunkatu 12\n33100 Tampere\nY-tunnus 0000000-0\npuh. 010 000 0000'),
        heading('2. Tietosuojavastaava'),
        paragraph('Tietosuojavastaavamme tavoitatte osoitteesta tietosuoja@kuusipuro.example.'),
        heading('3. Käsittelyn tarkoitukset ja oikeusperusteet'),
        row('Tarkoitus', 'Oikeusperuste'),
        row('Tilausten toimittaminen', 'sopimuksen täytäntöönpano'),
        row('Kirjanpito', 'lakisääteinen velvoite'),
        row('Asiakaspalvelun kehittäminen', 'rekisterinpitäjän oikeutettu etu'),
        heading('4. Säilytysajat'),
        row('Tiedot', 'Säilytysaika'),
        row('Laskut', 'kuusi vuotta'),
        row('Yhteydenotot', '24 kuukautta'),
        row('Lokitiedot', '90 päivää'),
        heading('5. Henkilötietojen vastaanottajat'),
        row('Vastaanottaja', 'Tarkoitus'),
        row('Mailchimp', 'uutiskirjeet'),
        row('Viestipolku Oy', 'tekstiviestit'),
        heading('6. Rekisteröidyn oikeudet'),
        paragraph(
          'Teillä on oikeus saada pääsy tietoihinne, oikeus tietojen oikaisemiseen ja poistamiseen sekä oikeus käsittelyn rajoittamiseen. Teillä on myös oikeus siirtää tiedot järjestelmästä toiseen ja vastustaa käsittelyä.',
        ),
        paragraph(
          'Teillä on oikeus tehdä valitus valvontaviranomaiselle. Suomessa se on Tietosuojavaltuutetun toimisto.',
        ),
      ],
      expected: {
        controller: 'Kuusipuro Kalusteet Oy',
        contact: { address: 'tietosuoja@kuusipuro.example', role: 'dpo' },
        postalAddress: 'Sahapolunkatu 12, 33100 Tampere',
        authority: 'Tietosuojavaltuutetun toimisto',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2190, 730, 90],
        recipients: ['Mailchimp', 'Viestipolku Oy'],
        lastUpdated: '2025-03-07',
        requestForm: null,
      },
    },
    {
      desc: 'an association, informal, in the old form of a register’s description',
      siteDomain: 'melojat.example',
      blocks: [
        heading('Rekisteriseloste', 1),
        paragraph('Laadittu 4.11.2024'),
        heading('Rekisterinpitäjä', 3),
        paragraph('Rekisterinpitäjänä toimii Saarisjärven Melojat, joka on paikallinen yhdistys.'),
        heading('Yhteyshenkilö rekisteriä koskevissa asioissa', 3),
        paragraph('Aino Esimerkki, aino (ät) melojat.example'),
        heading('Käsittelyn peruste', 3),
        paragraph('Pidämme jäsenluetteloa yhdistyslain mukaan (lakisääteinen velvoite).'),
        paragraph('Kuvia julkaisemme vain suostumuksellasi.'),
        heading('Kuinka kauan säilytämme tietoja', 3),
        item('Jäsentiedot: jäsenyyden ajan'),
        item('Tapahtumailmoittautumiset poistetaan kahden kuukauden kuluessa.'),
        heading('Oikeutesi', 3),
        paragraph(
          'Voit tarkastaa omat tietosi, pyytää virheellisen tiedon korjaamista ja peruuttaa antamasi suostumuksen.',
        ),
        paragraph('Emme luovuta tietojasi ulkopuolisille. Emme ole nimittäneet tietosuojavastaavaa.'),
      ],
      expected: {
        controller: 'Saarisjärven Melojat',
        contact: { address: 'aino@melojat.example', role: 'privacy' },
        postalAddress: null,
        authority: null,
        rights: ['access', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legal_obligation'],
        retention: ['jäsenyyden ajan', 60],
        recipients: [],
        lastUpdated: '2024-11-04',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, with a form and processors in sentences',
      siteDomain: 'villapaja.example',
      blocks: [
        heading('Tietosuojakäytäntö', 1),
        paragraph('Villapajan Kauppa Oy (jäljempänä ”Villapaja”) kunnioittaa yksityisyyttäsi.'),
        paragraph('Postiosoite: Villapajan Kauppa Oy, Keritsimentie 8 B, 90100 Oulu'),
        heading('Miksi käsittelemme tietojasi'),
        item('tilauksen toimittaminen (GDPR 6 artiklan 1 kohdan b alakohta)'),
        item('kirjanpito (6 artiklan 1 kohdan c alakohta)'),
        item('uutiskirje, käsittely perustuu suostumukseen'),
        heading('Kuka muu käsittelee tietojasi'),
        paragraph('Maksut välittää palveluntarjoaja Klarna. Toimitukset hoitaa Pakettikurki Oy, joka on käsittelijä.'),
        paragraph('Tietoja ei siirretä EU:n ulkopuolelle.'),
        heading('Säilytys'),
        paragraph('Säilytämme tilaustietoja kymmenen vuotta. Uutiskirjetiedot säilytetään, kunnes peruutat tilauksen.'),
        heading('Sinun oikeutesi'),
        paragraph(
          'Sinulla on oikeus saada jäljennös tiedoistasi, oikaista ne ja tulla unohdetuksi. Sinulla on oikeus olla joutumatta automaattisten päätösten kohteeksi.',
        ),
        paragraph(
          'Voit käyttää oikeuksiasi tietopyyntölomakkeella.',
          [],
          [{ href: 'https://villapaja.example/lomake', text: 'tietopyyntölomakkeella' }],
        ),
        paragraph('Kysymykset: asiakaspalvelu@villapaja.example'),
        paragraph('Voimassa 1.6.2026 alkaen'),
      ],
      expected: {
        controller: 'Villapajan Kauppa Oy',
        contact: { address: 'asiakaspalvelu@villapaja.example', role: 'privacy' },
        postalAddress: 'Keritsimentie 8 B, 90100 Oulu',
        authority: null,
        rights: ['access', 'automated', 'erasure', 'rectification'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [3650, 'kunnes peruutat tilauksen'],
        recipients: ['Klarna', 'Pakettikurki Oy'],
        lastUpdated: '2026-06-01',
        requestForm: 'https://villapaja.example/lomake',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Rekisterinpitäjä: Lehtokuja Oy, Lehtokuja 3, 20100 Turku');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Oikeutesi'), paragraph('Tee valitus tietosuojavaltuutetulle: tietosuoja@om.fi')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph(
          'Maksut hoitaa Kirppula Maksut Oy. Ota yhteyttä heidän tietosuojavastaavaansa: dpo@kirppulamaksut.example',
        ),
      ],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [SELF, paragraph('Olemme nimenneet tietosuojavastaavaksi Virpi Mallin: virpi@mallintietosuoja.example')],
      expected: 'virpi@mallintietosuoja.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Tietosuojavastaavamme: dpo@lehtokuja.example'),
        heading('Kumppanit'),
        paragraph('Kirppula Maksut Oy: palveluntarjoajan tietosuojavastaava dpo@kirppulamaksut.example'),
      ],
      expected: 'dpo@lehtokuja.example',
    },
    {
      desc: 'written with the word for @ in brackets',
      blocks: [SELF, paragraph('Rekisteriasioissa: rekisteri [miukumauku] lehtokuja [piste] example')],
      expected: 'rekisteri@lehtokuja.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Lehtokuja Oy, info@lehtokuja.example'),
        heading('Työnhakijat'),
        paragraph('Työhakemuksen tiedot poistamme pyynnöstä: tulevaisuus@lehtokuja.example'),
      ],
      expected: 'info@lehtokuja.example',
    },
    {
      desc: 'not the box for another country',
      blocks: [
        paragraph('Lehtokuja Oy, info@lehtokuja.example'),
        paragraph('Jos asut Kaliforniassa, voit käyttää oikeuksiasi: requests@lehtokuja.example'),
      ],
      expected: 'info@lehtokuja.example',
    },
    {
      desc: 'not the representative’s in the Union',
      blocks: [
        paragraph('Lehtokuja Inc., hello@lehtokuja.example'),
        paragraph('EU-edustajamme (27 artikla): lehtokuja@edustus.example'),
      ],
      expected: 'hello@lehtokuja.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lehtokuja.example')).contact?.value.address ?? null).toBe(expected);
  });

  test('whoever has no officer has a contact without that role', async () => {
    const facts = await read(
      [SELF, paragraph('Yhteystiedot: info@lehtokuja.example'), paragraph('Meillä ei ole tietosuojavastaavaa.')],
      'lehtokuja.example',
    );
    expect(facts.contact?.value).toEqual({ address: 'info@lehtokuja.example', role: 'controller' });
  });
});

describe('what is denied or means something else', () => {
  test.each([
    { desc: 'no legal basis', text: 'Käsittely ei perustu suostumukseen.', field: 'legalBases' },
    { desc: 'choosing is no complaint', text: 'Sinulla on oikeus valita toimitustapa valikosta.', field: 'rights' },
    {
      desc: 'an advocate’s trade is no right',
      text: 'Oikeudellinen neuvonta ei koske poistamista.',
      field: 'rights',
    },
    {
      desc: 'a legitimate interest is no right',
      text: 'Oikeutettu etu on syy poistaa häiriköt.',
      field: 'rights',
    },
    { desc: 'no recipient', text: 'Emme käytä seuraavia palveluja: Hotjar ja Mailchimp.', field: 'recipients' },
    { desc: 'an age', text: 'Poistamme alle 13 vuoden ikäisten tiedot.', field: 'retention' },
    { desc: 'a time to answer', text: 'Poistamme tiedot ja vastaamme 30 päivän kuluessa.', field: 'retention' },
    { desc: 'how often', text: 'Tarkistamme tallennettujen tietojen tarpeen joka 2 vuosi.', field: 'retention' },
    {
      desc: 'a right to erasure and withdrawal is no time of keeping',
      text: 'Sinulla on oikeus tietojen poistamiseen ja suostumuksen peruuttamiseen.',
      field: 'retention',
    },
    {
      desc: 'a relation is no time of keeping',
      text: 'Tallennamme nimesi asiakassuhteen hoitamiseksi.',
      field: 'retention',
    },
    {
      desc: 'clauses of a transfer are no contract with the person',
      text: 'Siirto perustuu mallisopimuslausekkeisiin.',
      field: 'legalBases',
    },
    {
      desc: 'an order cancelled is no consent withdrawn',
      text: 'Sinulla on 14 päivän peruutusoikeus.',
      field: 'rights',
    },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'lehtokuja.example'))[field]).toEqual([]);
  });
});

describe('lengths of time', () => {
  test.each([
    { text: 'Tiedot säilytetään kolmen vuoden ajan.', days: 1095 },
    { text: 'Tiedot poistetaan 6 kk kuluttua.', days: 180 },
    { text: 'Lokit tallennetaan 14 vrk.', days: 14 },
    { text: 'Tiedot hävitetään vuorokauden kuluessa, viimeistään 2 viikon jälkeen.', days: 14 },
    { text: 'Evästeen voimassaoloaika on 1 vuosi.', days: 365 },
  ])('$text', async ({ text, days }) => {
    expect((await read([paragraph(text)], 'lehtokuja.example')).retention.map(({ value }) => value.days)).toEqual([
      days,
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['Päivitetty viimeksi 3. toukokuuta 2025', '2025-05-03'],
    ['Päivitetty toukokuussa 2025', '2025-05'],
    ['Versio 2.1, joulukuu 2024', '2024-12'],
    ['Tämä seloste on laadittu 12.1.2026', '2026-01-12'],
    ['Henkilötietolaki annettu 22. huhtikuuta 1999', null],
  ])('%s', async (text, expected) => {
    expect((await read([paragraph(text)], 'lehtokuja.example')).lastUpdated?.value ?? null).toBe(expected);
  });
});
