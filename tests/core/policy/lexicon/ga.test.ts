import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('ga');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'coillglas.example',
      blocks: [
        heading('Beartas Príobháideachais', 1),
        paragraph('Nuashonraithe an 14 Márta 2025'),
        heading('1. Rialaitheoir sonraí'),
        paragraph(
          'Is í Coill Ghlas Troscán Limited an rialaitheoir sonraí. Seoladh: 12 Sráid na Coille, Baile Átha Cliath 2, D02 X285.',
        ),
        heading('2. An tOifigeach Cosanta Sonraí'),
        paragraph('Is féidir dul i dteagmháil lenár nOifigeach Cosanta Sonraí ag cosaint@coillglas.example.'),
        heading('3. Cuspóirí agus bunús dlí'),
        paragraph('Próiseálaimid sonraí d’ordaithe chun conradh a chomhlíonadh leat.'),
        paragraph('Coinnímid sonraisc chun oibleagáid dhlíthiúil a chomhlíonadh.'),
        paragraph('Is é ár leas dlisteanach an bunús dlí atá le logaí an fhreastalaí.'),
        heading('4. Tréimhsí coinneála'),
        row('Sonraí', 'Tréimhse choinneála'),
        row('Sonraisc', 'seacht mbliana'),
        row('Fiosrúcháin', 'sé mhí'),
        row('Logaí an fhreastalaí', '14 lá'),
        heading('5. Faighteoirí'),
        row('Faighteoir', 'Cuspóir'),
        row('Mailchimp', 'nuachtlitir'),
        row('Teachtaire Tapa Limited', 'seachadadh'),
        heading('6. Do chearta'),
        paragraph(
          'Tá ceart rochtana, ceart ceartúcháin, ceart léirscriosta, ceart srianta, ceart iniomparthachta agus ceart agóide agat.',
        ),
        paragraph('Is féidir leat do thoiliú a tharraingt siar am ar bith.'),
        paragraph(
          'Tá sé de cheart agat gearán a dhéanamh. Is é An Coimisiún um Chosaint Sonraí an t-údarás maoirseachta, info@dataprotection.ie.',
        ),
      ],
      expected: {
        controller: 'Coill Ghlas Troscán Limited',
        contact: { address: 'cosaint@coillglas.example', role: 'dpo' },
        postalAddress: '12 Sráid na Coille, Baile Átha Cliath 2, D02 X285',
        authority: 'An Coimisiún um Chosaint Sonraí',
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
        retention: [2555, 180, 14],
        recipients: ['Mailchimp', 'Teachtaire Tapa Limited'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'ramhaithe.example',
      blocks: [
        heading('Conas a thugaimid aire do do chuid sonraí', 1),
        heading('Cé muid'),
        paragraph('Rámhaithe Shligigh Limited\n3 Bóthar an Chladaigh\nGaillimh, H91 A123'),
        paragraph('Níl oifigeach cosanta sonraí ceaptha againn, mar níl sé riachtanach.'),
        heading('Do chearta'),
        paragraph(
          'Is féidir leat rochtain ar do chuid sonraí a iarraidh, iad a cheartú nó a scriosadh. Chun do chearta a fheidhmiú, scríobh chuig runai (ag) ramhaithe (ponc) example.',
        ),
        paragraph('Is féidir leat gearán a dhéanamh leis an údarás maoirseachta freisin.'),
        heading('Cá fhad a choinnímid sonraí'),
        paragraph('Scriosaimid sonraí na mball dhá bhliain tar éis dóibh imeacht.'),
        paragraph('Ní fhoilsímid grianghraif ach amháin le do thoiliú.'),
        paragraph('Ní roinnimid sonraí le Facebook. Ní úsáidimid Google Analytics.'),
        paragraph('Nuashonrú deireanach: 02/10/2024'),
      ],
      expected: {
        controller: 'Rámhaithe Shligigh Limited',
        contact: { address: 'runai@ramhaithe.example', role: 'privacy' },
        postalAddress: '3 Bóthar an Chladaigh, Gaillimh, H91 A123',
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
      siteDomain: 'teachtae.example',
      blocks: [
        heading('Cosaint sonraí', 1),
        paragraph('I bhfeidhm ó 1 Meán Fómhair 2025.'),
        paragraph('Tá meas ag Teach Tae Limited, mar rialaitheoir, ar do phríobháideachas.'),
        paragraph('Seoladh: 7 Cearnóg na Saoirse, Corcaigh, T12 A345'),
        heading('Do chearta a fheidhmiú'),
        paragraph(
          'Chun do chearta a fheidhmiú, líon an fhoirm nó scríobh chuig priobhaideachas@teachtae.example.',
          [],
          [{ href: 'https://www.teachtae.example/iarratas', text: 'an fhoirm' }],
        ),
        heading('Íocaíocht agus seachadadh'),
        paragraph('Úsáidimid PayPal agus Stripe. Déantar an seachadadh trí Capaillín Seachadta Limited.'),
        heading('Tréimhse na bhfianán'),
        paragraph('Scriostar fianáin seisiúin nuair a dhúnann tú an brabhsálaí.'),
        item('Fianáin staitistiúla: 13 mhí'),
        paragraph('Seolaimid an nuachtlitir le do thoiliú agus coinnímid an seoladh go dtí go ndíliostálann tú.'),
      ],
      expected: {
        controller: 'Teach Tae Limited',
        contact: { address: 'priobhaideachas@teachtae.example', role: 'privacy' },
        postalAddress: '7 Cearnóg na Saoirse, Corcaigh, T12 A345',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['dhúnann tú an brabhsálaí', 395, 'go ndíliostálann tú'],
        recipients: ['PayPal', 'Stripe', 'Capaillín Seachadta Limited'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.teachtae.example/iarratas',
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
        heading('Do chearta'),
        paragraph('Déan gearán leis an gCoimisiún um Chosaint Sonraí: info@dataprotection.ie.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Úsáidimid Kuglof. Seo seoladh a nOifigeach Cosanta Sonraí: dpo@kuglof.example.'),
        paragraph('Ceisteanna faoi phríobháideachas: oifig@coillglas.example'),
      ],
      expected: 'oifig@coillglas.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Oifigeach Cosanta Sonraí: ocs [ag] coillglas [ponc] example')],
      expected: 'ocs@coillglas.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Iarratais ar phoist agus CV: daoine@coillglas.example'),
        paragraph('Coill Ghlas Troscán Limited, info@coillglas.example'),
      ],
      expected: 'info@coillglas.example',
    },
    {
      desc: 'our officer before a partner’s',
      blocks: [
        paragraph('Ár nOifigeach Cosanta Sonraí: dpo@coillglas.example'),
        paragraph('Oifigeach Cosanta Sonraí de chuid Kuglof Limited: dpo@kuglof.example'),
      ],
      expected: 'dpo@coillglas.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Má tá tú i do chónaí san Eilvéis, scríobh faoi do chearta chuig eachtrach@coillglas.example.'),
        paragraph('Gach duine eile: info@coillglas.example'),
      ],
      expected: 'info@coillglas.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'coillglas.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Níl an phróiseáil bunaithe ar leas dlisteanach.', expected: [] },
  {
    desc: '“the only” denies nothing',
    text: 'Is é do thoiliú an t-aon bhunús dlí.',
    expected: ['consent'],
  },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Ní phróiseálaimid aon rud gan do thoiliú.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Ní choinnímid sonraí daoine faoi bhun 16 bliana d’aois.' },
  { desc: 'an answer’s delay is no period', text: 'Freagróimid iarratas ar scriosadh laistigh de 30 lá.' },
  {
    desc: 'a number that goes on behind its unit is not cut short',
    text: 'Coinnímid na sonraí ar feadh dhá mhí dhéag.',
  },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Nuashonraithe an 2 Meitheamh 2031', expected: '2031-06-02' },
  { text: 'I bhfeidhm ón 2 de Mheitheamh 2031', expected: '2031-06-02' },
  { text: 'Leagan: Meitheamh 2031', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});
