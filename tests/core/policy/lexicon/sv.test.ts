import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('sv');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, with tables',
      siteDomain: 'granrot.example',
      blocks: [
        heading('Integritetspolicy för Granrot Möbler AB', 1),
        paragraph('Senast uppdaterad: 3 mars 2025'),
        heading('1. Personuppgiftsansvarig'),
        paragraph('Granrot Möbler AB\nSågvägen 12\n573 00 Tranås\nOrg.nr 000000-0000\nTel. 000-00 00 00'),
        heading('2. Dataskyddsombud'),
        paragraph('Du når vårt dataskyddsombud på ombud@granrot.example.'),
        heading('3. Ändamål och rättslig grund'),
        row('Ändamål', 'Rättslig grund'),
        row('Leverera varor', 'Fullgöra avtal, artikel 6.1 b i dataskyddsförordningen'),
        row('Bokföring', 'Rättslig förpliktelse (artikel 6.1 c)'),
        row('Bättre kundtjänst', 'Berättigat intresse'),
        heading('4. Hur länge sparar vi uppgifterna?'),
        row('Uppgifter', 'Lagringstid'),
        row('Fakturor', 'sju år från räkenskapsårets utgång'),
        row('Ärenden', '24 månader efter senaste kontakt'),
        row('Serverloggar', '30 dagar'),
        heading('5. Mottagare av personuppgifter'),
        row('Mottagare', 'Ändamål'),
        row('Mailchimp', 'utskick av nyhetsbrev'),
        row('Paketörn AB', 'frakt'),
        heading('6. Den registrerades rättigheter'),
        item('Rätt till tillgång (registerutdrag)'),
        item('Rätt till rättelse'),
        item('Rätt till radering (”rätten att bli bortglömd”)'),
        item('Rätt till begränsning av behandling'),
        item('Rätt till dataportabilitet'),
        item('Rätt att göra invändningar'),
        paragraph('Du kan lämna klagomål till Integritetsskyddsmyndigheten, imy@imy.se.'),
      ],
      expected: {
        controller: 'Granrot Möbler AB',
        contact: { address: 'ombud@granrot.example', role: 'dpo' },
        postalAddress: 'Sågvägen 12, 573 00 Tranås',
        authority: 'Integritetsskyddsmyndigheten',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2555, 730, 30],
        recipients: ['Mailchimp', 'Paketörn AB'],
        lastUpdated: '2025-03-03',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      siteDomain: 'kajakvikarna.example',
      blocks: [
        heading('Så behandlar vi dina personuppgifter', 1),
        paragraph('Föreningen Kajakvikarna är personuppgiftsansvarig för uppgifterna om dig.'),
        paragraph('Postadress: Strandvägen 4, 761 30 Norrtälje'),
        paragraph('Vi har inte utsett något dataskyddsombud.'),
        heading('Varför får vi göra det?', 3),
        paragraph('Medlemsregistret för vi med stöd av en intresseavvägning.'),
        paragraph('Bilder från turerna lägger vi bara ut om du samtycker till det. Du samtycker när du anmäler dig.'),
        heading('Hur länge sparas uppgifterna?', 3),
        paragraph('Medlemsuppgifter gallras senast ett år efter utträdet.'),
        paragraph('Verifikationer sparas i sju år.'),
        paragraph('Uppgifter om anhöriga finns kvar i registret så länge du är medlem.'),
        heading('Dina rättigheter', 3),
        paragraph('Du kan begära registerutdrag, få felaktiga uppgifter rättade och återkalla ditt samtycke.'),
        paragraph('Skriv till kassor (snabel-a) kajakvikarna (punkt) example. Du kan klaga hos IMY.'),
        paragraph('Vi delar inte uppgifter med Facebook.'),
        paragraph('Antagen av årsmötet 2024-11-14'),
      ],
      expected: {
        controller: 'Föreningen Kajakvikarna',
        contact: { address: 'kassor@kajakvikarna.example', role: 'privacy' },
        postalAddress: 'Strandvägen 4, 761 30 Norrtälje',
        authority: 'Integritetsskyddsmyndigheten',
        rights: ['access', 'complaint', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legitimate_interest'],
        retention: [365, 2555, 'så länge du är medlem'],
        recipients: [],
        lastUpdated: '2024-11-14',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, with a form and processors in sentences',
      siteDomain: 'garnvinden.example',
      blocks: [
        heading('Personuppgiftspolicy', 1),
        paragraph('Webbutiken ägs och drivs av Garnvinden AB, Storgatan 7, 831 30 Östersund, org.nr 000000-0000.'),
        heading('Vilka uppgifter, och varför?'),
        item('Din beställning: behandlingen är nödvändig för att fullgöra ett avtal med dig'),
        item('Bokföring: grunden är en rättslig förpliktelse'),
        item('Nyhetsbrev: den rättsliga grunden är ditt samtycke'),
        heading('Vilka delar vi uppgifter med?'),
        paragraph(
          'Vi använder Klarna för betalning och PostNord för leverans. Butiken driftas av Skyfjord Hosting AB, som är personuppgiftsbiträde.',
        ),
        paragraph('Vid överföring till tredjeland använder vi EU-kommissionens standardavtalsklausuler.'),
        heading('Hur länge sparar vi dina uppgifter?'),
        paragraph(
          'Orderuppgifter sparas i sju år och raderas sedan. Vi tar bort din e-postadress när du avregistrerar dig.',
        ),
        paragraph('Meddelanden i chatten raderas efter 6 månader. Du ska ha fyllt 18 år för att handla.'),
        heading('Dina rättigheter'),
        paragraph(
          'Du har rätt att få en kopia av dina uppgifter, att få dem raderade och att invända. Du har rätt att inte bli föremål för automatiserat beslutsfattande.',
        ),
        paragraph(
          'Använd vårt formulär för registerutdrag.',
          [],
          [{ href: 'https://garnvinden.example/utdrag', text: 'formulär för registerutdrag' }],
        ),
        paragraph('Frågor om behandlingen av dina personuppgifter: hej@garnvinden.example'),
        paragraph('Gäller från den 1 juni 2026'),
      ],
      expected: {
        controller: 'Garnvinden AB',
        contact: { address: 'hej@garnvinden.example', role: 'privacy' },
        postalAddress: 'Storgatan 7, 831 30 Östersund',
        authority: null,
        rights: ['access', 'automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [2555, 'avregistrerar dig', 180],
        recipients: ['Klarna', 'PostNord', 'Skyfjord Hosting AB'],
        lastUpdated: '2026-06-01',
        requestForm: 'https://garnvinden.example/utdrag',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Personuppgiftsansvarig: Ljungvik AB, Ljungvägen 3, 411 00 Göteborg');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Dina rättigheter'), paragraph('Klaga hos Integritetsskyddsmyndigheten: imy@imy.se')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph('Betalningar hanteras av en bank. Kontakta deras dataskyddsombud på dpo@myntfot.example.'),
      ],
      expected: null,
    },
    {
      desc: 'never the officer of a named processor',
      blocks: [SELF, paragraph('Du kan skriva till dataskyddsombudet hos Myntfot AB: dpo@myntfot.example')],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [
        SELF,
        paragraph('Vi har utsett advokat Karin Exempel till dataskyddsombud: karin@exempeladvokat.example'),
      ],
      expected: 'karin@exempeladvokat.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Vårt dataskyddsombud: ombud@ljungvik.example'),
        heading('Samarbetspartner'),
        paragraph('Myntfot AB (deras dataskyddsombud: dpo@myntfot.example)'),
      ],
      expected: 'ombud@ljungvik.example',
    },
    {
      desc: 'written with the words for @ and the stop',
      blocks: [SELF, paragraph('Utöva dina rättigheter: skriv till data [kanelbulle] ljungvik [prick] example')],
      expected: 'data@ljungvik.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Ljungvik AB, info@ljungvik.example'),
        heading('Jobbansökningar'),
        paragraph('Vi raderar din ansökan om du ber om det: framtid@ljungvik.example'),
      ],
      expected: 'info@ljungvik.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        SELF,
        paragraph('Om du är bosatt i USA kan du utöva dina rättigheter genom att skriva till rights@ljungvik.example.'),
        paragraph('Kontakta oss om personuppgifter: data@ljungvik.example'),
      ],
      expected: 'data@ljungvik.example',
    },
    {
      desc: 'the people outside the Union have theirs, those inside another',
      blocks: [
        SELF,
        paragraph('Användare i Schweiz skriver till schweiz@ljungvik.example om sina rättigheter.'),
        paragraph('Om du bor i EU skriver du till kontakt@ljungvik.example om dina rättigheter.'),
      ],
      expected: 'kontakt@ljungvik.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'ljungvik.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('words that only look like facts', () => {
  test.each([
    {
      desc: '“andra” (others) is not “ändra” (change)',
      blocks: [heading('Cookies'), paragraph('Du kan läsa mer hos andra webbplatser.')],
      fact: 'rights',
    },
    {
      desc: 'a time to answer, an age and a time to return goods are no retention',
      blocks: [
        heading('Dina rättigheter'),
        paragraph('Vi besvarar en begäran om radering inom 30 dagar.'),
        paragraph('Vi sparar inte uppgifter om barn under 13 år.'),
        paragraph('Du har 14 dagars ångerrätt.'),
      ],
      fact: 'retention',
    },
    {
      desc: 'who is denied is no recipient',
      blocks: [heading('Kakor'), paragraph('Vi använder inte Google Analytics, och uppgifter delas inte med Meta.')],
      fact: 'recipients',
    },
    {
      desc: 'a denied ground is none',
      blocks: [heading('Rättslig grund'), paragraph('Vi grundar inte behandlingen på berättigade intressen.')],
      fact: 'legalBases',
    },
  ] as const)('$desc', async ({ blocks, fact }) => {
    expect((await read(blocks, 'ljungvik.example'))[fact]).toEqual([]);
  });

  test.each([
    {
      desc: 'the date of a law is not the text’s',
      blocks: [paragraph('Vi följer dataskyddslagen av den 19 april 2018.')],
      expected: null,
    },
    {
      desc: 'a month and a year',
      blocks: [paragraph('Version 2, reviderad oktober 2024')],
      expected: '2024-10',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'ljungvik.example')).lastUpdated?.value ?? null).toBe(expected);
  });

  test('two points of Art. 6 cited together are two grounds', async () => {
    const facts = await read(
      [paragraph('Den rättsliga grunden är artikel 6.1 b och f i dataskyddsförordningen.')],
      'ljungvik.example',
    );
    expect(facts.legalBases.map(({ value }) => value).toSorted()).toEqual(['contract', 'legitimate_interest']);
  });

  test('a site that only acts for others has no controller', async () => {
    const facts = await read(
      [paragraph('Ljungvik är endast personuppgiftsbiträde. Våra kunder bestämmer ändamålet.')],
      'ljungvik.example',
    );
    expect(facts.controller).toBe(null);
  });
});
