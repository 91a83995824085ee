import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('et');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with tables',
      siteDomain: 'kaskmoobel.example',
      blocks: [
        heading('Isikuandmete töötlemise põhimõtted', 1),
        paragraph('Kehtivad alates 14. märtsist 2025'),
        heading('1. Vastutav töötleja'),
        paragraph(
          'Vastutav töötleja on Kask Mööbel OÜ (registrikood 00000000), asukohaga Saeveski tee 4, 51001 Tartu.',
        ),
        heading('2. Andmekaitseametnik'),
        paragraph('Meie andmekaitseametniku poole saate pöörduda aadressil andmekaitse@kaskmoobel.example.'),
        heading('3. Eesmärgid ja õiguslikud alused'),
        row('Eesmärk', 'Õiguslik alus'),
        row('Tellimuse täitmine', 'lepingu täitmine (IKÜM artikli 6 lõike 1 punkt b)'),
        row('Raamatupidamine', 'juriidiline kohustus'),
        row('Teenuse arendamine', 'õigustatud huvi'),
        heading('4. Säilitamise tähtajad'),
        row('Andmed', 'Säilitamise tähtaeg'),
        row('Arved', 'seitse aastat'),
        row('Kirjavahetus', '24 kuud'),
        row('Logid', '90 päeva'),
        heading('5. Andmete vastuvõtjad'),
        row('Vastuvõtja', 'Eesmärk'),
        row('Mailchimp', 'uudiskirjad'),
        row('Pakirada OÜ', 'kohaletoimetamine'),
        heading('6. Andmesubjekti õigused'),
        paragraph(
          'Teil on õigus tutvuda oma andmetega, õigus andmete parandamisele ja kustutamisele, õigus töötlemise piiramisele, andmete ülekandmise õigus ning õigus esitada vastuväiteid.',
        ),
        paragraph('Teil on õigus esitada kaebus. Järelevalveasutus on Andmekaitse Inspektsioon.'),
      ],
      expected: {
        controller: 'Kask Mööbel OÜ',
        contact: { address: 'andmekaitse@kaskmoobel.example', role: 'dpo' },
        postalAddress: 'Saeveski tee 4, 51001 Tartu',
        authority: 'Andmekaitse Inspektsioon',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2555, 730, 90],
        recipients: ['Mailchimp', 'Pakirada OÜ'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'an association, informal',
      siteDomain: 'sarapuuselts.example',
      blocks: [
        heading('Privaatsusteade', 1),
        heading('Andmetöötleja', 3),
        paragraph('MTÜ Sarapuu Selts\nKooli tn 7\n80010 Pärnu'),
        heading('Milleks me sinu andmeid kasutame', 3),
        paragraph('Fotosid avaldame ainult sinu nõusolekul.'),
        paragraph('Liikmete nimekirja peame seadusest tuleneva kohustuse alusel.'),
        heading('Kui kaua andmeid hoiame', 3),
        item('Liikme andmeid hoiame liikmelisuse lõpuni.'),
        item('Ürituste nimekirjad kustutame kahe kuu möödudes.'),
        heading('Sinu õigused', 3),
        paragraph('Sul on õigus küsida koopia oma andmetest, lasta vead parandada ja nõusolek tagasi võtta.'),
        paragraph('Kirjuta meile: sarapuu (ät) sarapuuselts.example. Andmekaitsespetsialisti meil ei ole.'),
        paragraph('Viimati muudetud 02.09.2024'),
      ],
      expected: {
        controller: 'MTÜ Sarapuu Selts',
        contact: { address: 'sarapuu@sarapuuselts.example', role: 'privacy' },
        postalAddress: 'Kooli tn 7, 80010 Pärnu',
        authority: null,
        rights: ['access', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legal_obligation'],
        retention: ['liikmelisuse lõpuni', 60],
        recipients: [],
        lastUpdated: '2024-09-02',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, with a form and processors in sentences',
      siteDomain: 'lambavill.example',
      blocks: [
        heading('Privaatsuspoliitika', 1),
        paragraph('Lambavilla Pood OÜ (edaspidi „Lambavill“) austab teie privaatsust.'),
        heading('Mis alusel andmeid töötleme'),
        item('ostu vormistamine: leping'),
        item('raamatupidamine: juriidiline kohustus'),
        item('uudiskiri: nõusolek'),
        heading('Kellele andmeid edastame'),
        paragraph('Makseid vahendab volitatud töötleja Maksekivi AS. Teie isikuandmeid edastame ettevõttele Stripe.'),
        paragraph('Me ei edasta andmeid väljapoole Euroopa Liitu.'),
        heading('Säilitamine'),
        paragraph(
          'Tellimuse andmeid säilitame kümme aastat. Uudiskirja andmeid säilitame kuni nõusoleku tagasivõtmiseni.',
        ),
        heading('Teie õigused'),
        paragraph(
          'Teil on õigus saada juurdepääs andmetele, õigus olla unustatud ning õigus nõuda, et teie kohta ei tehtaks otsust automatiseeritud töötluse alusel.',
        ),
        paragraph(
          'Oma õiguste kasutamiseks täitke päringuvorm.',
          [],
          [{ href: 'https://lambavill.example/vorm', text: 'päringuvorm' }],
        ),
        paragraph('Küsimused: klienditugi@lambavill.example, tel 600 0000'),
        paragraph('Aadress: Lambavilla Pood OÜ, Karjamaa pst 12-3, 10411 Tallinn, Eesti'),
      ],
      expected: {
        controller: 'Lambavilla Pood OÜ',
        contact: { address: 'klienditugi@lambavill.example', role: 'privacy' },
        postalAddress: 'Karjamaa pst 12-3, 10411 Tallinn, Eesti',
        authority: null,
        rights: ['access', 'automated', 'erasure'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [3650, 'kuni nõusoleku tagasivõtmiseni'],
        recipients: ['Maksekivi AS', 'Stripe'],
        lastUpdated: null,
        requestForm: 'https://lambavill.example/vorm',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Vastutav töötleja: Tammetalu OÜ, Kivi tn 3, 20100 Narva');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Teie õigused'), paragraph('Kaebuse saate esitada Andmekaitse Inspektsioonile: info@aki.ee')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph(
          'Makseid vahendab Kirpula Maksed OÜ. Võtke ühendust nende andmekaitseametnikuga: dpo@kirpula.example',
        ),
      ],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [SELF, paragraph('Oleme määranud andmekaitsespetsialistiks Mari Näidise: mari@naidisnou.example')],
      expected: 'mari@naidisnou.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Meie andmekaitsespetsialist: dpo@tammetalu.example'),
        heading('Partnerid'),
        paragraph('Kirpula Maksed OÜ: volitatud töötleja andmekaitseametnik dpo@kirpula.example'),
      ],
      expected: 'dpo@tammetalu.example',
    },
    {
      desc: 'written with the words for @ and the point in brackets',
      blocks: [SELF, paragraph('Teie õigused: kiri (ät) tammetalu (punkt) example')],
      expected: 'kiri@tammetalu.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Tammetalu OÜ, info@tammetalu.example'),
        heading('Töökohale kandideerijad'),
        paragraph('Kandidaatide küsimused: tule@tammetalu.example'),
      ],
      expected: 'info@tammetalu.example',
    },
    {
      desc: 'not the box for another country',
      blocks: [
        paragraph('Tammetalu OÜ, info@tammetalu.example'),
        paragraph('Kui elate Brasiilias, saate oma õigusi kasutada: requests@tammetalu.example'),
      ],
      expected: 'info@tammetalu.example',
    },
    {
      desc: 'not the representative’s in the Union',
      blocks: [
        paragraph('Tammetalu Inc., hello@tammetalu.example'),
        paragraph('Meie esindaja Euroopa Liidus (artikkel 27): tammetalu@esindus.example'),
      ],
      expected: 'hello@tammetalu.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'tammetalu.example')).contact?.value.address ?? null).toBe(expected);
  });

  test('the manager who signs for the company is no representative in the Union', async () => {
    const facts = await read(
      [
        SELF,
        paragraph('Seaduslik esindaja: juhatuse liige Jaan Näidis, isikuandmete küsimused jaan@tammetalu.example'),
      ],
      'tammetalu.example',
    );
    expect(facts.contact?.value).toEqual({ address: 'jaan@tammetalu.example', role: 'privacy' });
  });
});

describe('what is denied or means something else', () => {
  test.each([
    { desc: 'no legal basis', text: 'Töötlemise õiguslik alus ei ole nõusolek.', field: 'legalBases' },
    {
      desc: 'a duty by law is no ground of keeping for longer',
      text: 'Seadusest tuleneva kohustuse korral hoiame andmeid kauem.',
      field: 'legalBases',
    },
    { desc: 'a legitimate interest is no right', text: 'Õigustatud huvi tõttu kustutame rämpsu.', field: 'rights' },
    { desc: 'changing the text is none', text: 'Meil on õigus tingimusi muuta ja täiendada.', field: 'rights' },
    { desc: 'no recipient', text: 'Me ei kasuta järgmisi teenuseid: Hotjar ja Mailchimp.', field: 'recipients' },
    { desc: 'an age', text: 'Kustutame alla 13 aasta vanuste laste andmed.', field: 'retention' },
    { desc: 'a time to answer', text: 'Kustutame andmed ja vastame 30 päeva jooksul.', field: 'retention' },
    { desc: 'how often', text: 'Vaatame säilitatavad andmed üle iga 2 aasta järel.', field: 'retention' },
    {
      desc: 'a right to erasure and withdrawal is no time of keeping',
      text: 'Teil on õigus andmete kustutamisele ja nõusoleku tagasivõtmisele.',
      field: 'retention',
    },
    {
      desc: 'a relation is no time of keeping',
      text: 'Säilitame teie nime kliendisuhte haldamiseks.',
      field: 'retention',
    },
    {
      desc: 'clauses of a transfer are no contract with the person',
      text: 'Edastamise alus on standardsed lepinguklauslid.',
      field: 'legalBases',
    },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'tammetalu.example'))[field]).toEqual([]);
  });
});

describe('lengths of time', () => {
  test.each([
    { text: 'Andmeid säilitatakse kolme aasta jooksul.', days: 1095 },
    { text: 'Andmeid hoiame kuni kuus kuud.', days: 180 },
    { text: 'Logid kustutatakse 14 päeva möödudes.', days: 14 },
    { text: 'Videosalvestisi säilitame 1 (ühe) kuu.', days: 30 },
    { text: 'Küpsis kehtib 1 aasta.', days: 365 },
  ])('$text', async ({ text, days }) => {
    expect((await read([paragraph(text)], 'tammetalu.example')).retention.map(({ value }) => value.days)).toEqual([
      days,
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['Viimati uuendatud 3. mail 2025', '2025-05-03'],
    ['Uuendatud: oktoober 2025', '2025-10'],
    ['Jõustunud 1. detsembril 2024', '2024-12-01'],
    ['Versioon 12.01.2026', '2026-01-12'],
    ['Isikuandmete kaitse seadus, vastu võetud 12. detsembril 2018', null],
  ])('%s', async (text, expected) => {
    expect((await read([paragraph(text)], 'tammetalu.example')).lastUpdated?.value ?? null).toBe(expected);
  });
});

test('a processor that is called one is not the controller', async () => {
  const facts = await read(
    [
      paragraph('Volitatud töötleja on Kirpula Majutus OÜ.'),
      heading('Vastutav töötleja'),
      paragraph('Tammetalu OÜ\nKivi tn 3\n20100 Narva'),
    ],
    'tammetalu.example',
  );
  expect(facts.controller?.value).toBe('Tammetalu OÜ');
});
