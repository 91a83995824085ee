import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('sl');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'lipovgaj.example',
      blocks: [
        heading('Politika zasebnosti', 1),
        paragraph('Zadnja sprememba: 14. marca 2025'),
        heading('1. Upravljavec'),
        paragraph(
          'Upravljavec vaših osebnih podatkov je družba Lipov Gaj Pohištvo d.o.o., Brezova ulica 12, 1000 Ljubljana (v nadaljevanju: družba).',
        ),
        heading('2. Pooblaščena oseba za varstvo podatkov'),
        paragraph('Na našo pooblaščeno osebo za varstvo podatkov se obrnite na e-naslov varstvo@lipovgaj.example.'),
        heading('3. Nameni in pravna podlaga'),
        paragraph('Podatke o naročilu obdelujemo za izvajanje pogodbe, sklenjene z vami.'),
        paragraph('Račune hranimo zaradi izpolnjevanja zakonskih obveznosti.'),
        paragraph('Pravna podlaga za dnevniške zapise je naš zakoniti interes.'),
        heading('4. Rok hrambe'),
        row('Podatki', 'Rok hrambe'),
        row('Računi', '10 let'),
        row('Povpraševanja', 'šest mesecev'),
        row('Dnevniški zapisi', '14 dni'),
        heading('5. Uporabniki osebnih podatkov'),
        row('Prejemnik', 'Namen'),
        row('Mailchimp', 'pošiljanje e-novic'),
        row('Hitri Glasnik d.o.o.', 'dostava'),
        heading('6. Vaše pravice'),
        paragraph(
          'Imate pravico do dostopa, popravka, izbrisa, omejitve obdelave, prenosljivosti podatkov in pravico do ugovora.',
        ),
        paragraph('Dano privolitev lahko kadar koli prekličete.'),
        paragraph(
          'Imate pravico vložiti pritožbo. Nadzorni organ je Informacijski pooblaščenec, Dunajska cesta 22, 1000 Ljubljana, gp.ip@ip-rs.si.',
        ),
      ],
      expected: {
        controller: 'Lipov Gaj Pohištvo d.o.o.',
        contact: { address: 'varstvo@lipovgaj.example', role: 'dpo' },
        postalAddress: 'Brezova ulica 12, 1000 Ljubljana',
        authority: 'Informacijski pooblaščenec',
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
        recipients: ['Mailchimp', 'Hitri Glasnik d.o.o.'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'veslaci.example',
      blocks: [
        heading('Kako varujemo tvoje podatke', 1),
        heading('Kdo smo'),
        paragraph('Veslači Stare Reke d.o.o.\nObala 3\n6000 Koper'),
        paragraph('Pooblaščene osebe za varstvo podatkov nismo imenovali, ker nam je ni treba.'),
        heading('Tvoje pravice'),
        paragraph(
          'Lahko zahtevaš dostop do svojih podatkov, popravek ali izbris. Za uveljavljanje svojih pravic piši na tajnica (afna) veslaci (pika) example.',
        ),
        paragraph('Vložiš lahko tudi pritožbo pri nadzornem organu.'),
        heading('Kako dolgo hranimo podatke'),
        paragraph('Podatke članov izbrišemo dve leti po izstopu.'),
        paragraph('Fotografije objavljamo le s tvojim soglasjem.'),
        paragraph('Podatkov ne delimo s Facebookom. Ne uporabljamo Google Analytics.'),
        paragraph('Zadnjič posodobljeno: oktober 2024'),
      ],
      expected: {
        controller: 'Veslači Stare Reke d.o.o.',
        contact: { address: 'tajnica@veslaci.example', role: 'privacy' },
        postalAddress: 'Obala 3, 6000 Koper',
        authority: null,
        rights: ['access', 'complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: [730],
        recipients: [],
        lastUpdated: '2024-10',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a request form',
      siteDomain: 'cajnica.example',
      blocks: [
        heading('Izjava o varstvu osebnih podatkov', 1),
        paragraph('Izjava velja od 1. 9. 2025.'),
        paragraph('Čajnica Gorska d.o.o. kot upravljavec spoštuje vašo zasebnost.'),
        paragraph('Sedež: Trg svobode 7, 4000 Kranj'),
        heading('Uveljavljanje pravic'),
        paragraph(
          'Za uveljavljanje svojih pravic izpolnite obrazec ali pišite na zasebnost@cajnica.example.',
          [],
          [{ href: 'https://www.cajnica.example/zahteva', text: 'obrazec' }],
        ),
        heading('Plačilo in dostava'),
        paragraph('Uporabljamo PayPal in Stripe. Dostavo opravlja podjetje Konjiček Dostava d.o.o.'),
        heading('Trajanje piškotkov'),
        paragraph('Sejni piškotki se izbrišejo, ko zaprete brskalnik.'),
        item('Statistični piškotki: 13 mesecev'),
        paragraph('E-novice pošiljamo na podlagi vaše privolitve in naslov hranimo, dokler se ne odjavite.'),
      ],
      expected: {
        controller: 'Čajnica Gorska d.o.o.',
        contact: { address: 'zasebnost@cajnica.example', role: 'privacy' },
        postalAddress: 'Trg svobode 7, 4000 Kranj',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['zaprete brskalnik', 395, 'dokler se ne odjavite'],
        recipients: ['PayPal', 'Stripe', 'Konjiček Dostava d.o.o.'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.cajnica.example/zahteva',
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
        heading('Vaše pravice'),
        paragraph('Pritožbo lahko vložite pri Informacijskem pooblaščencu, gp.ip@ip-rs.si.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Uporabljamo Kuglof. Njihova pooblaščena oseba za varstvo podatkov: dpo@kuglof.example.'),
        paragraph('Vprašanja o zasebnosti: pisarna@lipovgaj.example'),
      ],
      expected: 'pisarna@lipovgaj.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Pooblaščena oseba za varstvo podatkov: vop [afna] lipovgaj [pika] example')],
      expected: 'vop@lipovgaj.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Življenjepise kandidatov izbrišemo na zahtevo: ljudje@lipovgaj.example'),
        paragraph('Lipov Gaj d.o.o., info@lipovgaj.example'),
      ],
      expected: 'info@lipovgaj.example',
    },
    {
      desc: 'our officer before a partner’s',
      blocks: [
        paragraph('Naša pooblaščena oseba za varstvo podatkov: dpo@lipovgaj.example'),
        paragraph('Pooblaščena oseba za varstvo podatkov družbe Kuglof d.o.o.: dpo@kuglof.example'),
      ],
      expected: 'dpo@lipovgaj.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Prebivalci Švice uveljavljajo svoje pravice na tujina@lipovgaj.example.'),
        paragraph('Vsi drugi: info@lipovgaj.example'),
      ],
      expected: 'info@lipovgaj.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lipovgaj.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Obdelava ne temelji na zakonitem interesu.', expected: [] },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Ničesar ne obdelujemo brez vašega soglasja.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Ne hranimo podatkov oseb, mlajših od 16 let.' },
  { desc: 'an answer’s delay is no period', text: 'Na zahtevo za izbris bomo odgovorili v 30 dneh.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Zadnja sprememba: 2. junija 2031', expected: '2031-06-02' },
  { text: 'Velja od 2. 6. 2031', expected: '2031-06-02' },
  { text: 'Različica: junij 2031', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});
