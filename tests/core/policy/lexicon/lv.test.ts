import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('lv');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'liepudarzs.example',
      blocks: [
        heading('Privātuma politika', 1),
        paragraph('Pēdējo reizi atjaunināta 14.03.2025.'),
        heading('1. Pārzinis'),
        paragraph(
          'Jūsu personas datu apstrādes pārzinis ir SIA Liepu Dārzs, reģistrācijas Nr. 00000000000, juridiskā adrese: Bērzu iela 12, Rīga, LV-1010 (turpmāk – Sabiedrība).',
        ),
        heading('2. Datu aizsardzības speciālists'),
        paragraph('Ar mūsu datu aizsardzības speciālistu var sazināties, rakstot uz sarga@liepudarzs.example.'),
        heading('3. Nolūki un tiesiskais pamats'),
        paragraph('Pasūtījuma datus apstrādājam līguma izpildei.'),
        paragraph('Rēķinus glabājam, lai izpildītu juridisku pienākumu.'),
        paragraph('Servera žurnālu apstrādes tiesiskais pamats ir mūsu leģitīmās intereses.'),
        heading('4. Glabāšanas termiņi'),
        row('Dati', 'Glabāšanas termiņš'),
        row('Rēķini', '5 gadi'),
        row('Jautājumi', 'seši mēneši'),
        row('Servera žurnāli', '14 dienas'),
        heading('5. Datu saņēmēji'),
        row('Saņēmējs', 'Nolūks'),
        row('Mailchimp', 'jaunumu vēstules'),
        row('SIA Ātrais Vēstnesis', 'piegāde'),
        heading('6. Jūsu tiesības'),
        paragraph(
          'Jums ir tiesības piekļūt saviem datiem, tos labot, dzēst, ierobežot apstrādi, tiesības uz datu pārnesamību un tiesības iebilst.',
        ),
        paragraph('Doto piekrišanu varat jebkurā laikā atsaukt.'),
        paragraph(
          'Jums ir tiesības iesniegt sūdzību. Uzraudzības iestāde ir Datu valsts inspekcija, Elijas iela 17, Rīga, LV-1050, pasts@dvi.gov.lv.',
        ),
      ],
      expected: {
        controller: 'SIA Liepu Dārzs',
        contact: { address: 'sarga@liepudarzs.example', role: 'dpo' },
        postalAddress: 'Bērzu iela 12, Rīga, LV-1010',
        authority: 'Datu valsts inspekcija',
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
        retention: [1825, 180, 14],
        recipients: ['Mailchimp', 'SIA Ātrais Vēstnesis'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'airetaji.example',
      blocks: [
        heading('Kā sargājam tavus datus', 1),
        heading('Kas mēs esam'),
        paragraph('SIA Upes Airētāji\nKrasta iela 3\nJelgava, LV-3001'),
        paragraph('Datu aizsardzības speciālistu neesam iecēluši, jo mums tas nav jādara.'),
        heading('Tavas tiesības'),
        paragraph(
          'Tu vari piekļūt saviem datiem, lūgt tos labot vai dzēst. Lai izmantotu savas tiesības, raksti uz sekretare (et) airetaji (punkts) example.',
        ),
        paragraph('Vari arī iesniegt sūdzību uzraudzības iestādē.'),
        heading('Cik ilgi glabājam datus'),
        paragraph('Biedru datus dzēšam divus gadus pēc izstāšanās.'),
        paragraph('Fotogrāfijas publicējam tikai ar tavu piekrišanu.'),
        paragraph('Datus nenododam Facebook. Neizmantojam Google Analytics.'),
        paragraph('Pēdējās izmaiņas: 02.10.2024.'),
      ],
      expected: {
        controller: 'SIA Upes Airētāji',
        contact: { address: 'sekretare@airetaji.example', role: 'privacy' },
        postalAddress: 'Krasta iela 3, Jelgava, LV-3001',
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
      siteDomain: 'tejnica.example',
      blocks: [
        heading('Personas datu apstrādes noteikumi', 1),
        paragraph('Spēkā no 01.09.2025.'),
        paragraph('SIA Kalnu Tējnīca kā datu pārzinis ciena Jūsu privātumu.'),
        paragraph('Juridiskā adrese: Brīvības laukums 7, Cēsis, LV-4101'),
        heading('Datu subjekta tiesību īstenošana'),
        paragraph(
          'Lai izmantotu savas tiesības, aizpildiet veidlapu vai rakstiet uz privatums@tejnica.example.',
          [],
          [{ href: 'https://www.tejnica.example/pieprasijums', text: 'veidlapu' }],
        ),
        heading('Maksājumi un piegāde'),
        paragraph('Izmantojam PayPal un Stripe. Preces piegādā SIA Zirdziņa Kurjers.'),
        heading('Sīkdatņu derīguma termiņš'),
        paragraph('Sesijas sīkdatnes tiek dzēstas, kad aizverat pārlūkprogrammu.'),
        item('Statistikas sīkdatnes: 13 mēneši'),
        paragraph('Jaunumus sūtām ar Jūsu piekrišanu un adresi glabājam, kamēr neatteiksieties.'),
      ],
      expected: {
        controller: 'SIA Kalnu Tējnīca',
        contact: { address: 'privatums@tejnica.example', role: 'privacy' },
        postalAddress: 'Brīvības laukums 7, Cēsis, LV-4101',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['aizverat pārlūkprogrammu', 395, 'kamēr neatteiksieties'],
        recipients: ['PayPal', 'Stripe', 'SIA Zirdziņa Kurjers'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.tejnica.example/pieprasijums',
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
      blocks: [heading('Jūsu tiesības'), paragraph('Sūdzību varat iesniegt Datu valsts inspekcijā, pasts@dvi.gov.lv.')],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Izmantojam Kugelis. Viņu datu aizsardzības speciālists: dpo@kugelis.example.'),
        paragraph('Jautājumi par privātumu: birojs@liepudarzs.example'),
      ],
      expected: 'birojs@liepudarzs.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Datu aizsardzības speciālists: das [et] liepudarzs [punkts] example')],
      expected: 'das@liepudarzs.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Pretendentu CV dzēšam pēc pieprasījuma: cilveki@liepudarzs.example'),
        paragraph('SIA Liepu Dārzs, info@liepudarzs.example'),
      ],
      expected: 'info@liepudarzs.example',
    },
    {
      desc: 'our officer before a partner’s',
      blocks: [
        paragraph('Mūsu datu aizsardzības speciālists: dpo@liepudarzs.example'),
        paragraph('SIA Kugelis un tās datu aizsardzības speciālists: dpo@kugelis.example'),
      ],
      expected: 'dpo@liepudarzs.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Šveices iedzīvotāji savas tiesības izmanto, rakstot uz arzemes@liepudarzs.example.'),
        paragraph('Visi pārējie: info@liepudarzs.example'),
      ],
      expected: 'info@liepudarzs.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'liepudarzs.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Apstrāde nebalstās uz leģitīmajām interesēm.', expected: [] },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Neko neapstrādājam bez Jūsu piekrišanas.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Neglabājam datus par personām, kas jaunākas par 16 gadiem.' },
  { desc: 'an answer’s delay is no period', text: 'Uz dzēšanas pieprasījumu atbildēsim 30 dienu laikā.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Atjaunināta 2031. gada 2. jūnijā', expected: '2031-06-02' },
  { text: 'Spēkā no 02.06.2031.', expected: '2031-06-02' },
  { text: 'Redakcija: 2031. gada jūnijs', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});
