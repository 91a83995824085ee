import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('da');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with tables',
      siteDomain: 'nordlyng.example',
      blocks: [
        heading('Privatlivspolitik for Nordlyng Møbler A/S', 1),
        paragraph('Senest opdateret den 3. marts 2025'),
        heading('1. Dataansvarlig'),
        paragraph('Nordlyng Møbler A/S\nSavværksvej 12\n7100 Vejle\nCVR-nr. 00 00 00 00\nTlf. 00 00 00 00'),
        heading('2. Databeskyttelsesrådgiver'),
        paragraph('De kan kontakte vores databeskyttelsesrådgiver på raadgiver@nordlyng.example.'),
        heading('3. Formål og retsgrundlag'),
        row('Formål', 'Retsgrundlag'),
        row(
          'Levering af varer',
          'Opfyldelse af en aftale, jf. databeskyttelsesforordningens artikel 6, stk. 1, litra b',
        ),
        row('Bogføring', 'Retlig forpligtelse (artikel 6, stk. 1, litra c)'),
        row('Forbedring af kundeservice', 'Legitim interesse'),
        heading('4. Opbevaringsperioder'),
        row('Oplysninger', 'Opbevaringsperiode'),
        row('Fakturaer', '5 år fra udgangen af regnskabsåret'),
        row('Henvendelser', 'to år efter sidste kontakt'),
        row('Serverlog', '30 dage'),
        heading('5. Modtagere af personoplysninger'),
        row('Modtager', 'Formål'),
        row('Mailchimp', 'udsendelse af nyhedsbreve'),
        row('Pakkeørn ApS', 'fragt'),
        heading('6. Den registreredes rettigheder'),
        item('Ret til indsigt i de oplysninger, som vi behandler om Dem'),
        item('Ret til berigtigelse af urigtige oplysninger'),
        item('Ret til sletning (“retten til at blive glemt”)'),
        item('Ret til begrænsning af behandling'),
        item('Ret til dataportabilitet'),
        item('Ret til indsigelse'),
        paragraph(
          'De har ret til at indgive en klage til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, dt@datatilsynet.dk.',
        ),
      ],
      expected: {
        controller: 'Nordlyng Møbler A/S',
        contact: { address: 'raadgiver@nordlyng.example', role: 'dpo' },
        postalAddress: 'Savværksvej 12, 7100 Vejle',
        authority: 'Datatilsynet',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [1825, 730, 30],
        recipients: ['Mailchimp', 'Pakkeørn ApS'],
        lastUpdated: '2025-03-03',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      siteDomain: 'havkajak.example',
      blocks: [
        heading('Sådan passer vi på dine oplysninger', 1),
        paragraph('Foreningen Havkajak Lillevig er dataansvarlig for de personoplysninger, vi behandler om dig.'),
        paragraph('Du finder os på Strandvej 4, 3000 Helsingør.'),
        paragraph('Vi har ikke udpeget en databeskyttelsesrådgiver.'),
        heading('Hvorfor må vi det?', 3),
        paragraph('Vi behandler medlemsoplysninger på grundlag af foreningens legitime interesser.'),
        paragraph('Billeder fra turene lægger vi kun på nettet med dit samtykke.'),
        heading('Hvor længe gemmer vi dem?', 3),
        paragraph('Medlemsoplysninger slettes senest ét år efter udmeldelse.'),
        paragraph('Bogføringsbilag gemmes i 5 år.'),
        paragraph('Oplysninger om pårørende gemmes, så længe du er medlem.'),
        heading('Hvad kan du gøre?', 3),
        paragraph(
          'Du kan få indsigt i dine oplysninger, få rettet forkerte oplysninger og trække dit samtykke tilbage. Skriv til kasserer (snabel-a) havkajak (punktum) example.',
        ),
        paragraph('Du kan klage til Datatilsynet. Vi deler ikke oplysninger med Facebook.'),
        paragraph('Vedtaget på generalforsamlingen 14.11.2024'),
      ],
      expected: {
        controller: 'Foreningen Havkajak Lillevig',
        contact: { address: 'kasserer@havkajak.example', role: 'privacy' },
        postalAddress: 'Strandvej 4, 3000 Helsingør',
        authority: 'Datatilsynet',
        rights: ['access', 'complaint', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legitimate_interest'],
        retention: [365, 1825, 'så længe du er medlem'],
        recipients: [],
        lastUpdated: '2024-11-14',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, informal, with a form and processors in sentences',
      siteDomain: 'garnhulen.example',
      blocks: [
        heading('Persondatapolitik', 1),
        paragraph('Hjemmesiden ejes og drives af Garnhulen ApS, Uldgade 7, 1. tv., 8000 Aarhus C, CVR 00000000.'),
        heading('Hvilke oplysninger, og hvorfor?'),
        item('Din ordre: behandlingen er nødvendig for opfyldelse af en kontrakt'),
        item('Bogføring: vi er retligt forpligtet til det, jf. artikel 6, stk. 1, litra c'),
        item('Nyhedsbrev: retsgrundlaget er dit samtykke'),
        heading('Hvem deler vi oplysninger med?'),
        paragraph(
          'Vi bruger Klarna til betaling og GLS til levering. Webshoppen hostes hos Skyfjord Hosting A/S, som er databehandler.',
        ),
        paragraph(
          'Hvis oplysninger overføres til tredjelande, bruger vi EU-Kommissionens standardkontraktbestemmelser.',
        ),
        heading('Hvor længe opbevarer vi dine data?'),
        paragraph('Ordreoplysninger opbevares i fem år. Vi sletter din e-mail, når du afmelder dig nyhedsbrevet.'),
        paragraph('Chatbeskeder slettes efter 6 mdr. Du skal være fyldt 18 år for at handle hos os.'),
        heading('Dine rettigheder'),
        paragraph(
          'Du har ret til at få en kopi af dine oplysninger, at gøre indsigelse og at få dem slettet. Du har ret til ikke at være genstand for automatiske afgørelser.',
        ),
        paragraph(
          'Brug vores formular til anmodninger.',
          [],
          [{ href: 'https://garnhulen.example/anmodning', text: 'formular til anmodninger' }],
        ),
        paragraph('Spørgsmål til behandlingen af dine personoplysninger: hej@garnhulen.example'),
        paragraph('Gældende fra 1. juni 2026'),
      ],
      expected: {
        controller: 'Garnhulen ApS',
        contact: { address: 'hej@garnhulen.example', role: 'privacy' },
        postalAddress: 'Uldgade 7, 1. tv., 8000 Aarhus C',
        authority: null,
        rights: ['access', 'automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [1825, 'afmelder dig nyhedsbrevet', 180],
        recipients: ['Klarna', 'GLS', 'Skyfjord Hosting A/S'],
        lastUpdated: '2026-06-01',
        requestForm: 'https://garnhulen.example/anmodning',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Dataansvarlig: Lyngvig ApS, Lyngvej 3, 9000 Aalborg');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Dine rettigheder'), paragraph('Klag til Datatilsynet: dt@datatilsynet.dk')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph('Betalinger varetages af en bank. Kontakt deres databeskyttelsesrådgiver på dpo@montfod.example.'),
      ],
      expected: null,
    },
    {
      desc: 'never the officer of a named processor',
      blocks: [SELF, paragraph('Du kan skrive til databeskyttelsesrådgiveren hos Møntfod A/S: dpo@montfod.example')],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [SELF, paragraph('Vi har udpeget advokat Signe Eksempel som DPO: signe@eksempeladvokat.example')],
      expected: 'signe@eksempeladvokat.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Vores DPO: dpo@lyngvig.example'),
        heading('Samarbejdspartnere'),
        paragraph('Møntfod A/S (deres DPO: dpo@montfod.example)'),
      ],
      expected: 'dpo@lyngvig.example',
    },
    {
      desc: 'written with the words for @ and the stop',
      blocks: [SELF, paragraph('Brug dine rettigheder: skriv til data [snabela] lyngvig [prik] example')],
      expected: 'data@lyngvig.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Lyngvig ApS, info@lyngvig.example'),
        heading('Ansøgere'),
        paragraph('Vi sletter din ansøgning, hvis du beder om det: fremtid@lyngvig.example'),
      ],
      expected: 'info@lyngvig.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        SELF,
        paragraph('Hvis du er bosat i USA, kan du udøve dine rettigheder ved at skrive til rights@lyngvig.example.'),
        paragraph('Kontakt os om persondata: data@lyngvig.example'),
      ],
      expected: 'data@lyngvig.example',
    },
    {
      desc: 'the people outside the Union have theirs, those inside another',
      blocks: [
        SELF,
        paragraph('Brugere i Schweiz skriver til schweiz@lyngvig.example om deres rettigheder.'),
        paragraph('Bor du i EU, skriver du til kontakt@lyngvig.example om dine rettigheder.'),
      ],
      expected: 'kontakt@lyngvig.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lyngvig.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('words that only look like facts', () => {
  test.each([
    {
      desc: '“rette henvendelse” is no right to rectification',
      blocks: [heading('Dine rettigheder'), paragraph('Du kan rette henvendelse til os om dine rettigheder.')],
      fact: 'rights',
    },
    {
      desc: 'a time to answer, an age and a time to return goods are no retention',
      blocks: [
        heading('Dine rettigheder'),
        paragraph('Vi besvarer din anmodning om sletning inden for 30 dage.'),
        paragraph('Vi gemmer ikke oplysninger om børn under 13 år.'),
        paragraph('Der er 14 dages returret.'),
      ],
      fact: 'retention',
    },
    {
      desc: 'who is denied is no recipient',
      blocks: [heading('Cookies'), paragraph('Vi bruger ikke Google Analytics, og data deles ikke med Meta.')],
      fact: 'recipients',
    },
    {
      desc: 'a denied ground is none',
      blocks: [heading('Retsgrundlag'), paragraph('Vi baserer ikke behandlingen på legitime interesser.')],
      fact: 'legalBases',
    },
  ] as const)('$desc', async ({ blocks, fact }) => {
    expect((await read(blocks, 'lyngvig.example'))[fact]).toEqual([]);
  });

  test.each([
    {
      desc: 'the date of a law is not the text’s',
      blocks: [paragraph('Vi følger databeskyttelsesloven af 23. maj 2018.')],
      expected: null,
    },
    {
      desc: 'a month and a year',
      blocks: [paragraph('Version 2, revideret september 2024')],
      expected: '2024-09',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lyngvig.example')).lastUpdated?.value ?? null).toBe(expected);
  });

  test('two points of Art. 6 cited together are two grounds', async () => {
    const facts = await read(
      [paragraph('Retsgrundlaget er databeskyttelsesforordningens artikel 6, stk. 1, litra b og f.')],
      'lyngvig.example',
    );
    expect(facts.legalBases.map(({ value }) => value).toSorted()).toEqual(['contract', 'legitimate_interest']);
  });

  test('a site that only acts for others has no controller', async () => {
    const facts = await read(
      [paragraph('Lyngvig er alene databehandler. Vores kunder bestemmer formålet.')],
      'lyngvig.example',
    );
    expect(facts.controller).toBe(null);
  });
});
