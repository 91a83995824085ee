import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('lt');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'liepukiemas.example',
      blocks: [
        heading('Privatumo politika', 1),
        paragraph('Atnaujinta 2025-03-14'),
        heading('1. Duomenų valdytojas'),
        paragraph(
          'Jūsų asmens duomenų valdytojas yra UAB Liepų Kiemas, juridinio asmens kodas 000000000, buveinės adresas Beržų g. 12, LT-01234 Vilnius (toliau – Bendrovė).',
        ),
        heading('2. Duomenų apsaugos pareigūnas'),
        paragraph('Į mūsų duomenų apsaugos pareigūną galite kreiptis el. paštu sauga@liepukiemas.example.'),
        heading('3. Tikslai ir teisinis pagrindas'),
        paragraph('Užsakymų duomenis tvarkome siekdami įvykdyti su Jumis sudarytą sutartį: sutarties vykdymas.'),
        paragraph('Sąskaitas saugome vykdydami teisinę prievolę.'),
        paragraph('Serverio žurnalų tvarkymo teisinis pagrindas – mūsų teisėtas interesas užtikrinti saugumą.'),
        heading('4. Saugojimo terminai'),
        row('Duomenys', 'Saugojimo terminas'),
        row('Sąskaitos', '10 metų'),
        row('Užklausos', 'šeši mėnesiai'),
        row('Serverio žurnalai', '14 dienų'),
        heading('5. Duomenų gavėjai'),
        row('Gavėjas', 'Paskirtis'),
        row('Mailchimp', 'naujienlaiškiai'),
        row('UAB Greitasis Šauklys', 'pristatymas'),
        heading('6. Jūsų teisės'),
        paragraph(
          'Turite teisę susipažinti su savo duomenimis, reikalauti juos ištaisyti ar ištrinti, apriboti jų tvarkymą, teisę į duomenų perkeliamumą ir teisę nesutikti.',
        ),
        paragraph('Duotą sutikimą galite bet kada atšaukti.'),
        paragraph(
          'Taip pat turite teisę pateikti skundą. Priežiūros institucija yra Valstybinė duomenų apsaugos inspekcija, L. Sapiegos g. 17, LT-10312 Vilnius, ada@ada.lt.',
        ),
      ],
      expected: {
        controller: 'UAB Liepų Kiemas',
        contact: { address: 'sauga@liepukiemas.example', role: 'dpo' },
        postalAddress: 'Beržų g. 12, LT-01234 Vilnius',
        authority: 'Valstybinė duomenų apsaugos inspekcija',
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
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [3650, 180, 14],
        recipients: ['Mailchimp', 'UAB Greitasis Šauklys'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'irkluotojai.example',
      blocks: [
        heading('Kaip saugome tavo privatumą', 1),
        heading('Kas mes'),
        paragraph('VšĮ Upės Irkluotojai\nKrantinės g. 3\nLT-44123 Kaunas'),
        paragraph('Duomenų apsaugos pareigūno nepaskyrėme, nes neprivalome.'),
        heading('Tavo teisės'),
        paragraph(
          'Gali susipažinti su savo duomenimis, prašyti juos ištaisyti arba ištrinti. Norėdamas pasinaudoti savo teisėmis rašyk sekretore (eta) irkluotojai (taškas) example.',
        ),
        paragraph('Gali pateikti ir skundą priežiūros institucijai.'),
        heading('Kiek laiko saugome duomenis'),
        paragraph('Narių duomenis ištriname praėjus dvejiems metams, t. y. saugome 2 metus po išstojimo.'),
        paragraph('Nuotraukas skelbiame tik gavę tavo sutikimą.'),
        paragraph('Duomenų neperduodame Facebook. Nenaudojame Google Analytics.'),
        paragraph('Paskutinį kartą pakeista 2024-10-02'),
      ],
      expected: {
        controller: 'VšĮ Upės Irkluotojai',
        contact: { address: 'sekretore@irkluotojai.example', role: 'privacy' },
        postalAddress: 'Krantinės g. 3, LT-44123 Kaunas',
        authority: null,
        rights: ['access', 'complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: [730],
        recipients: [],
        lastUpdated: '2024-10-02',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a request form',
      siteDomain: 'arbatine.example',
      blocks: [
        heading('Asmens duomenų tvarkymo taisyklės', 1),
        paragraph('Taisyklės galioja nuo 2025.09.01.'),
        paragraph('UAB Kalnų Arbatinė, kaip duomenų valdytojas, gerbia Jūsų privatumą.'),
        paragraph('Buveinės adresas: Laisvės g. 7, LT-21123 Trakai'),
        heading('Duomenų subjekto teisių įgyvendinimas'),
        paragraph(
          'Prašymą dėl savo teisių įgyvendinimo galite pateikti užpildę formą arba adresu privatumas@arbatine.example.',
          [],
          [{ href: 'https://www.arbatine.example/prasymas', text: 'formą' }],
        ),
        heading('Mokėjimas ir pristatymas'),
        paragraph('Naudojame PayPal ir Stripe. Prekes pristato UAB Žirgo Kurjeris.'),
        heading('Slapukų galiojimas'),
        paragraph('Sesijos slapukai ištrinami, kai uždarote naršyklę.'),
        item('Statistiniai slapukai: 13 mėnesių'),
        paragraph('Naujienlaiškį siunčiame Jūsų sutikimo pagrindu ir adresą saugome, kol neatsisakysite prenumeratos.'),
      ],
      expected: {
        controller: 'UAB Kalnų Arbatinė',
        contact: { address: 'privatumas@arbatine.example', role: 'privacy' },
        postalAddress: 'Laisvės g. 7, LT-21123 Trakai',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['uždarote naršyklę', 395, 'kol neatsisakysite prenumeratos'],
        recipients: ['PayPal', 'Stripe', 'UAB Žirgo Kurjeris'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.arbatine.example/prasymas',
      },
    },
  ])('$desc', async ({ blocks, siteDomain, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'only the authority’s',
      blocks: [
        heading('Jūsų teisės'),
        paragraph('Skundą galite pateikti Valstybinei duomenų apsaugos inspekcijai, ada@ada.lt.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Naudojame Kugelis. Jų duomenų apsaugos pareigūnas pasiekiamas dpo@kugelis.example.'),
        paragraph('Klausimai apie privatumą: biuras@liepukiemas.example'),
      ],
      expected: 'biuras@liepukiemas.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Duomenų apsaugos pareigūnas: dap [eta] liepukiemas [taškas] example')],
      expected: 'dap@liepukiemas.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Kandidatų gyvenimo aprašymai: zmones@liepukiemas.example'),
        paragraph('UAB Liepų Kiemas, info@liepukiemas.example'),
      ],
      expected: 'info@liepukiemas.example',
    },
    {
      desc: 'our officer before another company’s',
      blocks: [
        paragraph('Mūsų duomenų apsaugos pareigūnas: dpo@liepukiemas.example'),
        paragraph('UAB Kugelis ir jos duomenų apsaugos pareigūnas: dpo@kugelis.example'),
      ],
      expected: 'dpo@liepukiemas.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Šveicarijos gyventojai savo teisėmis naudojasi adresu uzsienis@liepukiemas.example.'),
        paragraph('Visi kiti: info@liepukiemas.example'),
      ],
      expected: 'info@liepukiemas.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'liepukiemas.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Duomenų tvarkymas negrindžiamas teisėtu interesu.', expected: [] },
  {
    desc: 'a denial with a condition denies nothing',
    text: 'Netvarkome nieko be Jūsų sutikimo.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Nesaugome jaunesnių kaip 16 metų asmenų duomenų.' },
  { desc: 'an answer’s delay is no period', text: 'Į prašymą ištrinti duomenis atsakysime per 30 dienų.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Atnaujinta 2031 m. birželio 2 d.', expected: '2031-06-02' },
  { text: 'Galioja nuo 2031-06-02', expected: '2031-06-02' },
  { text: 'Redakcija: 2031 m. birželis', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});

test('the words for law and basis are none for rights', async () => {
  expect(
    (await read([paragraph('Teisinis tvarkymo pagrindas ir duomenų trynimo tvarka aprašyti toliau.')], 'a.example'))
      .rights,
  ).toEqual([]);
});
