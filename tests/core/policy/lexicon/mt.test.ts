import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('mt');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'siegar.example',
      blocks: [
        heading('Politika tal-Privatezza', 1),
        paragraph('Aġġornata l-aħħar fl-14 ta’ Marzu 2025'),
        heading('1. Kontrollur'),
        paragraph(
          "Il-kontrollur tad-data personali tiegħek huwa Siġar Għamara Limited, b'uffiċċju reġistrat fl-indirizz 12, Triq il-Ħarruba, Valletta VLT 1234.",
        ),
        heading('2. Uffiċjal tal-Protezzjoni tad-Data'),
        paragraph("Tista' tikkuntattja lill-uffiċjal tal-protezzjoni tad-data tagħna fuq protezzjoni@siegar.example."),
        heading('3. Skopijiet u bażi legali'),
        paragraph("Id-data tal-ordnijiet nipproċessawha għat-twettiq ta' kuntratt miegħek."),
        paragraph("L-irċevuti nżommuhom għall-konformità ma' obbligu legali."),
        paragraph('Il-bażi legali għar-reġistri tas-server hija l-interess leġittimu tagħna.'),
        heading("4. Perjodi ta' żamma"),
        row('Data', "Perjodu ta' żamma"),
        row('Irċevuti', '10 snin'),
        row('Mistoqsijiet', 'sitt xhur'),
        row('Reġistri tas-server', '14-il jum'),
        heading('5. Riċevituri'),
        row('Riċevitur', 'Skop'),
        row('Mailchimp', 'newsletter'),
        row('Ħabbar Malajr Limited', 'kunsinna'),
        heading('6. Id-drittijiet tiegħek'),
        paragraph(
          "Għandek id-dritt ta' aċċess, rettifika, tħassir, restrizzjoni tal-ipproċessar, portabbiltà tad-data u d-dritt ta' oġġezzjoni.",
        ),
        paragraph("Tista' tirtira l-kunsens li tajt fi kwalunkwe ħin."),
        paragraph(
          'Għandek id-dritt li tressaq ilment. Awtorità superviżorja: Information and Data Protection Commissioner, idpc.info@idpc.org.mt.',
        ),
      ],
      expected: {
        controller: 'Siġar Għamara Limited',
        contact: { address: 'protezzjoni@siegar.example', role: 'dpo' },
        postalAddress: '12, Triq il-Ħarruba, Valletta VLT 1234',
        authority: 'Information and Data Protection Commissioner',
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
        recipients: ['Mailchimp', 'Ħabbar Malajr Limited'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'qaddiefa.example',
      blocks: [
        heading('Kif nieħdu ħsieb id-data tiegħek', 1),
        heading('Min aħna'),
        paragraph('Qaddiefa Birgu Limited\nXatt il-Għassara 3\nIl-Birgu BRG 1234'),
        paragraph("M'għandniex uffiċjal tal-protezzjoni tad-data għax mhux obbligatorju."),
        heading('Id-drittijiet tiegħek'),
        paragraph(
          "Tista' titlob aċċess għad-data tiegħek, rettifika jew tħassir. Biex teżerċita d-drittijiet tiegħek iktbilna fuq segretarju (at) qaddiefa (punt) example.",
        ),
        paragraph("Tista' tagħmel ukoll ilment lill-awtorità superviżorja."),
        heading('Kemm indumu nżommu d-data'),
        paragraph('Id-data tal-membri tinżamm għal 2 snin wara li jitilqu.'),
        paragraph('Ritratti nippubblikawhom biss bil-kunsens tiegħek.'),
        paragraph("Ma naqsmux data ma' Facebook. Ma nużawx Google Analytics."),
        paragraph('L-aħħar aġġornament: 02/10/2024'),
      ],
      expected: {
        controller: 'Qaddiefa Birgu Limited',
        contact: { address: 'segretarju@qaddiefa.example', role: 'privacy' },
        postalAddress: 'Xatt il-Għassara 3, Il-Birgu BRG 1234',
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
      siteDomain: 'dartatte.example',
      blocks: [
        heading('Protezzjoni tad-data', 1),
        paragraph('Fis-seħħ mill-1 ta’ Settembru 2025.'),
        paragraph('Dar Tejiet Limited bħala kontrollur tirrispetta l-privatezza tiegħek.'),
        paragraph('Indirizz: 7, Misraħ il-Ħelsien, Mosta MST 1234'),
        heading('Eżerċizzju tad-drittijiet'),
        paragraph(
          'Biex teżerċita d-drittijiet tiegħek imla l-formola jew ikteb lil privatezza@dartatte.example.',
          [],
          [{ href: 'https://www.dartatte.example/talba', text: 'formola' }],
        ),
        heading('Ħlas u kunsinna'),
        paragraph('Nużaw PayPal u Stripe. Il-kunsinna ssir minn Żiemel Kunsinni Limited.'),
        heading("Tul ta' żmien tal-cookies"),
        paragraph('Il-cookies tas-sessjoni jitħassru meta tagħlaq il-browser.'),
        item('Cookies statistiċi: 13-il xahar'),
        paragraph('In-newsletter nibagħtuha bil-kunsens tiegħek u nżommu l-indirizz sakemm tħassar l-abbonament.'),
      ],
      expected: {
        controller: 'Dar Tejiet Limited',
        contact: { address: 'privatezza@dartatte.example', role: 'privacy' },
        postalAddress: '7, Misraħ il-Ħelsien, Mosta MST 1234',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['tagħlaq il-browser', 395, 'sakemm tħassar l-abbonament'],
        recipients: ['PayPal', 'Stripe', 'Żiemel Kunsinni Limited'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.dartatte.example/talba',
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
        heading('Id-drittijiet tiegħek'),
        paragraph('Ilment jista’ jsir lill-Kummissarju għall-Informazzjoni: idpc.info@idpc.org.mt.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Nużaw Kuglof. L-uffiċjal tal-protezzjoni tad-data tagħhom: dpo@kuglof.example.'),
        paragraph('Mistoqsijiet dwar il-privatezza: ufficcju@siegar.example'),
      ],
      expected: 'ufficcju@siegar.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Uffiċjal tal-Protezzjoni tad-Data: upd [at] siegar [punt] example')],
      expected: 'upd@siegar.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Applikanti għal impjieg jistgħu jiktbu lil nies@siegar.example.'),
        paragraph('Siġar Għamara Limited, info@siegar.example'),
      ],
      expected: 'info@siegar.example',
    },
    {
      desc: 'our officer before a partner’s',
      blocks: [
        paragraph('L-uffiċjal tal-protezzjoni tad-data tagħna: dpo@siegar.example'),
        paragraph("L-uffiċjal tal-protezzjoni tad-data ta' Kuglof Limited: dpo@kuglof.example"),
      ],
      expected: 'dpo@siegar.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Residenti fl-Iżvizzera jeżerċitaw id-drittijiet tagħhom fuq barra@siegar.example.'),
        paragraph('Kulħadd ieħor: info@siegar.example'),
      ],
      expected: 'info@siegar.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'siegar.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'L-ipproċessar mhux ibbażat fuq interess leġittimu.', expected: [] },
  {
    desc: '“with” is no “not”',
    text: 'Naqsmu data ma’ fornituri abbażi tal-interess leġittimu.',
    expected: ['legitimate_interest'],
  },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Ma nipproċessaw xejn mingħajr il-kunsens tiegħek.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Ma nżommux data ta’ persuni taħt is-16-il sena.' },
  { desc: 'an answer’s delay is no period', text: 'Għal talba għat-tħassir inwieġbu fi żmien 30 jum.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: "Aġġornata fit-2 ta' Ġunju 2031", expected: '2031-06-02' },
  { text: 'L-aħħar aġġornament: 02/06/2031', expected: '2031-06-02' },
  { text: 'Verżjoni: Ġunju 2031', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});
