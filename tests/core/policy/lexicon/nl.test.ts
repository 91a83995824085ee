import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('nl');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table of processors',
      siteDomain: 'kruidhof.example',
      blocks: [
        heading('Privacyverklaring', 1),
        paragraph('Versie van 3 februari 2025'),
        heading('1. Wie is verantwoordelijk?'),
        paragraph(
          'De verwerkingsverantwoordelijke is Kruidhof Tuinmeubelen B.V., gevestigd aan de Molendijk 14, 3311 AB Dordrecht, ingeschreven bij de Kamer van Koophandel onder nummer 00000000.',
        ),
        paragraph(
          'Onze functionaris voor gegevensbescherming is bereikbaar via fg@kruidhof.example of per post op bovenstaand adres.',
        ),
        heading('2. Doeleinden en grondslagen'),
        row('Doel', 'Grondslag'),
        row('Bestellingen leveren', 'uitvoering van de overeenkomst'),
        row('Administratie', 'wettelijke verplichting'),
        row('Beveiliging', 'gerechtvaardigd belang'),
        heading('3. Bewaartermijnen'),
        row('Gegevens', 'Bewaartermijn'),
        row('Facturen', 'zeven jaar'),
        row('Sollicitaties', '4 weken na afloop van de procedure'),
        heading('4. Verwerkers'),
        row('Naam', 'Dienst'),
        row('Mollie', 'betalingen'),
        row('Pakkelaar Bezorging B.V.', 'bezorging'),
        heading('5. Uw rechten'),
        paragraph(
          'U hebt recht op inzage, rectificatie, gegevenswissing, beperking van de verwerking en overdraagbaarheid van uw gegevens, en u kunt bezwaar maken.',
        ),
        paragraph('Hebt u toestemming gegeven, dan kunt u die altijd weer intrekken.'),
        paragraph('U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.'),
      ],
      expected: {
        controller: 'Kruidhof Tuinmeubelen B.V.',
        contact: { address: 'fg@kruidhof.example', role: 'dpo' },
        postalAddress: 'Molendijk 14, 3311 AB Dordrecht',
        authority: 'Autoriteit Persoonsgegevens',
        rights: [
          'access',
          'complaint',
          'erasure',
          'objection',
          'portability',
          'rectification',
          'restriction',
          'withdraw',
        ],
        legalBases: ['consent', 'contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2555, 28],
        recipients: ['Mollie', 'Pakkelaar Bezorging B.V.'],
        lastUpdated: '2025-02-03',
        requestForm: null,
      },
    },
    {
      desc: 'a Flemish association, informal',
      siteDomain: 'dewielerclub.example',
      blocks: [
        heading('Hoe wij met je gegevens omgaan', 1),
        paragraph('Verwerkingsverantwoordelijke: Wielerclub Meerhout vzw, Kerkstraat 5, 9000 Gent.'),
        heading('Jouw rechten'),
        paragraph(
          'Je kunt je gegevens altijd inkijken, laten verbeteren of laten wissen. Wil je je rechten uitoefenen? Mail dan naar secretaris (apenstaartje) dewielerclub (punt) example.',
        ),
        paragraph(
          'Je kan ook klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba.be.',
        ),
        heading('Hoe lang?'),
        paragraph('Ledengegevens bewaren we tot het einde van je lidmaatschap.'),
        paragraph(
          "Foto's plaatsen we alleen met jouw toestemming. We delen niets met Facebook of andere bedrijven: er worden geen gegevens gedeeld.",
        ),
        paragraph('Laatst gewijzigd: september 2024'),
      ],
      expected: {
        controller: 'Wielerclub Meerhout vzw',
        contact: { address: 'secretaris@dewielerclub.example', role: 'privacy' },
        postalAddress: 'Kerkstraat 5, 9000 Gent',
        authority: 'Gegevensbeschermingsautoriteit',
        rights: ['access', 'complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: ['lidmaatschap'],
        recipients: [],
        lastUpdated: '2024-09',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a request form',
      siteDomain: 'sokkenlade.example',
      blocks: [
        heading('Privacybeleid', 1),
        paragraph(
          'Sokkenlade, gevestigd aan Havenkade 8 te 1442 AZ Purmerend, is verantwoordelijk voor de verwerking van persoonsgegevens zoals weergegeven in dit privacybeleid.',
        ),
        heading('Gegevens inzien of verwijderen'),
        paragraph(
          'Je hebt het recht om je gegevens in te zien, te corrigeren of te verwijderen. Een verzoek tot inzage stuur je met het verzoekformulier of naar privacy@sokkenlade.example.',
          [],
          [{ href: 'https://www.sokkenlade.example/inzage', text: 'verzoekformulier' }],
        ),
        heading('Cookies'),
        paragraph('Sessiecookies worden verwijderd zodra u de browser sluit.'),
        item('Cookies voor statistieken bewaren we 14 maanden.'),
        heading('Delen met anderen'),
        paragraph('Wij maken gebruik van Mailchimp voor onze nieuwsbrief. De webshop wordt gehost bij Schuurhost BV'),
        paragraph('Dit beleid is bijgewerkt op 01-12-2025.'),
      ],
      expected: {
        controller: 'Sokkenlade',
        contact: { address: 'privacy@sokkenlade.example', role: 'privacy' },
        postalAddress: 'Havenkade 8 te 1442 AZ Purmerend',
        authority: null,
        rights: ['access', 'erasure', 'rectification'],
        legalBases: [],
        retention: ['browser sluit', 425],
        recipients: ['Mailchimp', 'Schuurhost BV'],
        lastUpdated: '2025-12-01',
        requestForm: 'https://www.sokkenlade.example/inzage',
      },
    },
  ])('$desc', async ({ blocks, siteDomain, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Uw rechten'), paragraph('Klachten kunt u richten aan contact@apd-gba.be.')],
      expected: null,
    },
    {
      desc: 'never a processor’s officer',
      blocks: [
        heading('Statistieken'),
        paragraph(
          'Wij gebruiken Telraam, een dienst van Telraam B.V. Hun functionaris gegevensbescherming bereikt u via fg@telraam.example.',
        ),
      ],
      expected: null,
    },
    {
      desc: 'not a partner’s officer where there is an own box',
      blocks: [
        paragraph('De verwerkingsverantwoordelijke is Kruidhof B.V.'),
        paragraph(
          'De functionaris gegevensbescherming van Noorderzon Reizen B.V. is bereikbaar via fg@noorderzon.example.',
        ),
        paragraph('Vragen over uw gegevens stelt u aan post@kruidhof.example.'),
      ],
      expected: 'post@kruidhof.example',
    },
    {
      desc: 'not the box for job applications',
      blocks: [
        paragraph('Sollicitanten sturen hun gegevens naar vacature@kruidhof.example.'),
        paragraph('Kruidhof B.V., hallo@kruidhof.example'),
      ],
      expected: 'hallo@kruidhof.example',
    },
    {
      desc: 'the general one where no officer is appointed',
      blocks: [
        paragraph('Wij hebben geen functionaris voor gegevensbescherming aangesteld.'),
        paragraph('Contact: hallo@kruidhof.example'),
      ],
      expected: 'hallo@kruidhof.example',
    },
    {
      desc: 'the own one of several officers',
      blocks: [
        paragraph('De functionaris van zusterbedrijf Zeearend N.V.: fg@zeearend.example'),
        paragraph('Onze functionaris gegevensbescherming: fg@kruidhof.example'),
      ],
      expected: 'fg@kruidhof.example',
    },
    {
      desc: 'not the one for another country’s residents',
      blocks: [
        paragraph('Woont u in Zwitserland: helvetia@kruidhof.example'),
        paragraph('Alle andere vragen: hallo@kruidhof.example'),
      ],
      expected: 'hallo@kruidhof.example',
    },
    {
      desc: 'not the representative in the Union',
      blocks: [
        paragraph('Onze vertegenwoordiger in de EU (artikel 27 AVG): eu@vertegenwoordiging.example'),
        paragraph('Vragen over privacy: vraag@kruidhof.example'),
      ],
      expected: 'vraag@kruidhof.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'kruidhof.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('what only looks like a fact', () => {
  test.each([
    { desc: 'denied tools', text: 'Wij maken geen gebruik van Google Analytics.', field: 'recipients' },
    { desc: 'a denied ground', text: 'Wij baseren ons niet op een gerechtvaardigd belang.', field: 'legalBases' },
    { desc: 'a least age', text: 'Wij bewaren geen gegevens van personen jonger dan 16 jaar.', field: 'retention' },
    {
      desc: 'a time to answer',
      text: 'Wij reageren binnen vier weken op uw verzoek tot verwijdering.',
      field: 'retention',
    },
    {
      desc: 'a right to change the text',
      text: 'Wij behouden ons het recht voor dit na 2 jaar te wijzigen.',
      field: 'retention',
    },
    { desc: 'a browser’s settings', text: 'In uw browser kunt u cookies verwijderen.', field: 'rights' },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'kruidhof.example'))[field]).toEqual([]);
  });
});
