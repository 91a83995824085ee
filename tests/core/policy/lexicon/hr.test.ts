import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('hr');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'lipovdvor.example',
      blocks: [
        heading('Politika privatnosti', 1),
        paragraph('Posljednja izmjena: 14. ožujka 2025.'),
        heading('1. Voditelj obrade'),
        paragraph(
          'Voditelj obrade Vaših osobnih podataka je trgovačko društvo Lipov Dvor Namještaj d.o.o., sa sjedištem na adresi Borova ulica 12, 10000 Zagreb, OIB 00000000000 (u daljnjem tekstu: Društvo).',
        ),
        heading('2. Službenik za zaštitu podataka'),
        paragraph(
          'Našeg službenika za zaštitu podataka možete kontaktirati na adresu e-pošte zastita@lipovdvor.example.',
        ),
        heading('3. Svrhe i pravna osnova obrade'),
        paragraph('Podatke o narudžbi obrađujemo radi izvršenja ugovora kojeg ste s nama sklopili.'),
        paragraph('Račune čuvamo radi ispunjenja zakonskih obveza.'),
        paragraph('Pravna osnova za vođenje zapisa poslužitelja je naš legitimni interes.'),
        heading('4. Rokovi čuvanja'),
        row('Podaci', 'Rok čuvanja'),
        row('Računi', '11 godina'),
        row('Upiti kupaca', 'šest mjeseci'),
        row('Zapisi poslužitelja', '14 dana'),
        heading('5. Primatelji'),
        row('Primatelj', 'Svrha'),
        row('Mailchimp', 'slanje newslettera'),
        row('Brzi Glasnik d.o.o', 'dostava'),
        heading('6. Vaša prava'),
        paragraph(
          'Imate pravo na pristup podacima, ispravak, brisanje, ograničenje obrade, prenosivost podataka te pravo na prigovor.',
        ),
        paragraph('Danu privolu možete povući u svakom trenutku.'),
        paragraph(
          'Imate pravo podnijeti pritužbu nadzornom tijelu: Agencija za zaštitu osobnih podataka, Selska cesta 136, 10000 Zagreb, azop@azop.hr.',
        ),
      ],
      expected: {
        controller: 'Lipov Dvor Namještaj d.o.o.',
        contact: { address: 'zastita@lipovdvor.example', role: 'dpo' },
        postalAddress: 'Borova ulica 12, 10000 Zagreb',
        authority: 'Agencija za zaštitu osobnih podataka',
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
        retention: [4015, 180, 14],
        recipients: ['Mailchimp', 'Brzi Glasnik d.o.o'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'veslaci.example',
      blocks: [
        heading('Kako čuvamo tvoju privatnost', 1),
        heading('Tko smo'),
        paragraph('Udruga Veslači Stare Rijeke\nObala 3\n31000 Osijek'),
        paragraph('Nismo imenovali službenika za zaštitu podataka jer za to nemamo obvezu.'),
        heading('Tvoja prava'),
        paragraph(
          'Možeš zatražiti uvid u svoje podatke, njihov ispravak ili brisanje. Za ostvarivanje svojih prava piši nam na tajnica (at) veslaci (točka) example.',
        ),
        paragraph('Možeš uložiti i pritužbu nadzornom tijelu.'),
        heading('Koliko dugo čuvamo podatke'),
        paragraph('Podatke o članovima brišemo dvije godine nakon prestanka članstva.'),
        paragraph('Fotografije objavljujemo samo uz tvoju privolu.'),
        paragraph('Podatke ne dijelimo s Facebookom. Ne koristimo Google Analytics.'),
        paragraph('Zadnje ažuriranje: listopad 2024.'),
      ],
      expected: {
        controller: 'Udruga Veslači Stare Rijeke',
        contact: { address: 'tajnica@veslaci.example', role: 'privacy' },
        postalAddress: 'Obala 3, 31000 Osijek',
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
        heading('Izjava o zaštiti osobnih podataka', 1),
        paragraph('Ova Izjava primjenjuje se od 1.9.2025.'),
        paragraph('Čajnica Gorska d.o.o., kao voditelj obrade, poštuje Vašu privatnost.'),
        paragraph('Sjedište: Trg slobode 7, 21000 Split'),
        heading('Prava ispitanika'),
        paragraph(
          'Zahtjev za ostvarivanje prava ispitanika možete podnijeti putem obrasca ili na privatnost@cajnica.example.',
          [],
          [{ href: 'https://www.cajnica.example/zahtjev', text: 'obrasca' }],
        ),
        heading('Plaćanje i dostava'),
        paragraph('Koristimo PayPal i Stripe. Dostavu obavlja tvrtka Žurko Dostava d.o.o.'),
        heading('Trajanje kolačića'),
        paragraph('Kolačići sesije brišu se kada zatvorite preglednik.'),
        item('Statistički kolačići: 13 mjeseci'),
        paragraph('Newsletter šaljemo na temelju Vaše privole i čuvamo adresu dok se ne odjavite.'),
      ],
      expected: {
        controller: 'Čajnica Gorska d.o.o.',
        contact: { address: 'privatnost@cajnica.example', role: 'privacy' },
        postalAddress: 'Trg slobode 7, 21000 Split',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['zatvorite preglednik', 395, 'dok se ne odjavite'],
        recipients: ['PayPal', 'Stripe', 'Žurko Dostava d.o.o.'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.cajnica.example/zahtjev',
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
        heading('Vaša prava'),
        paragraph('Prigovor možete uputiti Agenciji za zaštitu osobnih podataka na azop@azop.hr.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Koristimo Kuglof. Njihov službenik za zaštitu podataka dostupan je na dpo@kuglof.example.'),
        paragraph('Pitanja o privatnosti: ured@lipovdvor.example'),
      ],
      expected: 'ured@lipovdvor.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Službenik za zaštitu podataka: szp [at] lipovdvor [točka] example')],
      expected: 'szp@lipovdvor.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Prijave za posao i životopise brišemo na zahtjev: ljudi@lipovdvor.example'),
        paragraph('Lipov Dvor d.o.o., info@lipovdvor.example'),
      ],
      expected: 'info@lipovdvor.example',
    },
    {
      desc: 'not the box for complaints about goods',
      blocks: [
        paragraph('Prigovor potrošača možete poslati na kupci@lipovdvor.example.'),
        paragraph('Za ostvarivanje Vaših prava pišite na ured@lipovdvor.example.'),
      ],
      expected: 'ured@lipovdvor.example',
    },
    {
      desc: 'our officer before the group’s other ones',
      blocks: [
        paragraph('Naš službenik za zaštitu podataka: dpo@lipovdvor.example'),
        paragraph('Službenik za zaštitu podataka društva Kuglof d.o.o.: dpo@kuglof.example'),
      ],
      expected: 'dpo@lipovdvor.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Korisnici iz Švicarske ostvaruju svoja prava na privatnost-inozemstvo@lipovdvor.example.'),
        paragraph('Svi ostali: info@lipovdvor.example'),
      ],
      expected: 'info@lipovdvor.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lipovdvor.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Obrada se ne temelji na legitimnom interesu.', expected: [] },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Ništa ne obrađujemo bez Vaše privole.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Ne prikupljamo niti čuvamo podatke osoba mlađih od 16 godina.' },
  { desc: 'an answer’s delay is no period', text: 'Na zahtjev za brisanje odgovorit ćemo u roku od 30 dana.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Zadnje ažuriranje: 2. lipnja 2031.', expected: '2031-06-02' },
  { text: 'Na snazi od 2.6.2031. godine', expected: '2031-06-02' },
  { text: 'Verzija: lipanj 2031.', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});

test('the words for law and basis are none for rights', async () => {
  expect(
    (await read([paragraph('Pravna osnova obrade i pravila brisanja kolačića opisani su niže.')], 'a.example')).rights,
  ).toEqual([]);
});
