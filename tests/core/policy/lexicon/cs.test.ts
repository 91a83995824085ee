import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph, row } from '../policy-fixtures.ts';

async function factsOf(blocks: Block[], siteDomain: string) {
  const facts = await readPolicy([documentOf(...blocks)], { siteDomain, language: 'cs' });
  return {
    controller: facts.controller?.value ?? null,
    contact: facts.contact ? `${facts.contact.value.role} ${facts.contact.value.address}` : null,
    postalAddress: facts.postalAddress?.value ?? null,
    authority: facts.authority?.value.name ?? null,
    rights: facts.rights.map(({ value }) => value).toSorted(),
    legalBases: facts.legalBases.map(({ value }) => value).toSorted(),
    retention: facts.retention.map(({ value }) => value.days),
    recipients: facts.recipients.map(({ value }) => value.name).toSorted(),
    lastUpdated: facts.lastUpdated?.value ?? null,
    requestForm: facts.requestForm?.value ?? null,
  };
}

describe('Czech policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      site: 'lipovalavka.example',
      blocks: [
        heading('Zásady zpracování osobních údajů', 1),
        heading('1. Správce osobních údajů'),
        paragraph(
          'Správcem Vašich osobních údajů podle čl. 4 bod 7 nařízení Evropského parlamentu a Rady (EU) 2016/679 ze dne 27. dubna 2016 (dále jen „GDPR“) je Lipová Lávka s.r.o., IČO 00000000, se sídlem Javorová 12, 602 00 Brno, zapsaná v obchodním rejstříku.',
        ),
        heading('2. Pověřenec'),
        paragraph(
          'Správce jmenoval pověřence pro ochranu osobních údajů. Můžete se na něj obrátit na e-mailu dozor@lipovalavka.example.',
        ),
        heading('3. Účely, právní základ a doba uchování'),
        row('Účel', 'Právní základ', 'Doba uchování'),
        row('Objednávky', 'plnění smlouvy – čl. 6 odst. 1 písm. b) GDPR', '4 roky'),
        row('Účetnictví', 'splnění právní povinnosti', 'deset let'),
        row('Kamery', 'oprávněný zájem správce', '7 dní'),
        heading('4. Příjemci osobních údajů'),
        paragraph('Údaje předáváme dopravci Kolibřík GmbH a zpracovateli Mlžný Server SE.'),
        heading('5. Vaše práva'),
        paragraph(
          'Máte právo na přístup k osobním údajům, na opravu nepřesných údajů, na výmaz, na omezení zpracování, na přenositelnost a právo vznést námitku.',
        ),
        paragraph('Stížnost můžete podat u dozorového úřadu, kterým je Úřad pro ochranu osobních údajů.'),
        paragraph('Nejste předmětem automatizovaného rozhodování ani profilování.'),
        paragraph('Tyto zásady nabývají účinnosti dne 1. září 2031.'),
      ],
      expected: {
        controller: 'Lipová Lávka s.r.o.',
        contact: 'dpo dozor@lipovalavka.example',
        postalAddress: 'Javorová 12, 602 00 Brno',
        authority: 'Úřad pro ochranu osobních údajů',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [1460, 3650, 7],
        recipients: ['Kolibřík GmbH', 'Mlžný Server SE'],
        lastUpdated: '2031-09-01',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      site: 'strakapoud.example',
      blocks: [
        heading('Jak chráníme tvoje soukromí', 1),
        paragraph('Správcem údajů je Strakapoud, z.s., Mlýnská 8, 390 01 Tábor. Napiš nám na ahoj@strakapoud.example.'),
        paragraph('Nejmenovali jsme pověřence pro ochranu osobních údajů.'),
        paragraph('Údaje členů zpracováváme na základě souhlasu.'),
        item('Přihlášky uchováváme po dobu dvou let.'),
        item('E-mail pro newsletter uchováváme do odvolání souhlasu.'),
        heading('Tvoje práva'),
        paragraph('Souhlas můžeš kdykoli odvolat. Máš právo požadovat kopii údajů, jejich opravení nebo smazání.'),
        paragraph('Poslední aktualizace: 3. 4. 2032'),
      ],
      expected: {
        controller: 'Strakapoud, z.s.',
        contact: 'controller ahoj@strakapoud.example',
        postalAddress: 'Mlýnská 8, 390 01 Tábor',
        authority: null,
        rights: ['access', 'erasure', 'rectification', 'withdraw'],
        legalBases: ['consent'],
        retention: [730, null],
        recipients: [],
        lastUpdated: '2032-04-03',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a form and tools',
      site: 'knoflik.example',
      blocks: [
        heading('Ochrana osobních údajů', 1),
        paragraph('Platné od ledna 2033'),
        paragraph(
          'Provozovatelem e-shopu je Knoflík, spol. s r.o.\nAdresa: Nádražní 5, 530 02 Pardubice\nIČ: 00000000',
        ),
        heading('Komu údaje předáváme'),
        paragraph('Používáme službu Google Analytics a Smartsupp. Platby zajišťuje Stripe.'),
        heading('Jak dlouho údaje uchováváme'),
        item('faktury – 10 let'),
        item('účet – do zrušení účtu'),
        item('cookies relace – do zavření prohlížeče'),
        heading('Právní důvod'),
        paragraph('Zákonným důvodem je plnění smlouvy a váš souhlas.'),
        heading('Jaká máte práva'),
        paragraph(
          'Svá práva můžete uplatnit na adrese soukromi@knoflik.example nebo přes kontaktní formulář.',
          [],
          [{ href: 'https://knoflik.example/kontakt', text: 'kontaktní formulář' }],
        ),
        paragraph('Máte právo na výmaz, právo namítat a právo nebýt předmětem automatizovaného rozhodnutí.'),
      ],
      expected: {
        controller: 'Knoflík, spol. s r.o.',
        contact: 'privacy soukromi@knoflik.example',
        postalAddress: 'Nádražní 5, 530 02 Pardubice',
        authority: null,
        rights: ['automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract'],
        retention: [3650, null, null],
        recipients: ['Google Analytics', 'Smartsupp', 'Stripe'],
        lastUpdated: '2033-01',
        requestForm: 'https://knoflik.example/kontakt',
      },
    },
  ])('$desc', async ({ site, blocks, expected }) => {
    expect(await factsOf(blocks, site)).toEqual(expected);
  });
});

describe('Czech addresses that look right', () => {
  test.each([
    {
      desc: 'only the authority’s',
      blocks: [paragraph('Pro uplatnění práv a stížnosti slouží adresa posta@uoou.gov.cz.')],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        heading('Zpracovatelé'),
        paragraph(
          'Využíváme služby Trackwell s.r.o. Jejich pověřenec pro ochranu osobních údajů: dpo@trackwell.example',
        ),
      ],
      expected: null,
    },
    {
      desc: 'the own box before a partner’s officer',
      blocks: [
        paragraph('Kontakt: info@jasanova.example'),
        paragraph('Pověřenec společnosti Trackwell: dpo@trackwell.example'),
      ],
      expected: 'controller info@jasanova.example',
    },
    {
      desc: 'at and dot in words',
      blocks: [paragraph('Svá práva uplatníte na adrese kontakt (zavináč) jasanova (tečka) example')],
      expected: 'privacy kontakt@jasanova.example',
    },
    {
      desc: 'an applicant’s box',
      blocks: [
        paragraph('Uchazeči o zaměstnání pošlou životopis na prace@jasanova.example.'),
        paragraph('Obecné dotazy: info@jasanova.example'),
      ],
      expected: 'controller info@jasanova.example',
    },
    {
      desc: 'several officers: the one on the site’s own domain',
      blocks: [
        paragraph('Pověřenec skupiny Jasan Holding: dpo@jasanholding.example'),
        paragraph('Pověřenec pro ochranu osobních údajů: dpo@jasanova.example'),
      ],
      expected: 'dpo dpo@jasanova.example',
    },
    {
      desc: 'the box for another country',
      blocks: [
        paragraph('Obyvatelé Kalifornie píší na soukromi@jasanova.example.'),
        paragraph('Všichni ostatní: info@jasanova.example'),
      ],
      expected: 'controller info@jasanova.example',
    },
    {
      desc: 'the representative',
      blocks: [
        paragraph('Náš zástupce v Evropské unii podle čl. 27 GDPR: jasanova@rep.example'),
        paragraph('Dotazy k osobním údajům: info@jasanova.example'),
      ],
      expected: 'privacy info@jasanova.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await factsOf(blocks, 'jasanova.example')).contact).toBe(expected);
  });

  test('what is denied or is not meant', async () => {
    const facts = await factsOf(
      [
        heading('Příjemci'),
        paragraph('Údaje nepředáváme společnosti Facebook ani Hotjar.'),
        heading('Práva zákazníka'),
        paragraph('Na žádost odpovíme do 30 dnů. Jste oprávněn žádat přístup, pokud jste starší 15 let.'),
        paragraph('Postupujeme podle zákona ze dne 12. března 2019 o zpracování osobních údajů.'),
      ],
      'jasanova.example',
    );
    expect(facts).toMatchObject({
      recipients: [],
      retention: [],
      rights: ['access'],
      legalBases: [],
      lastUpdated: null,
    });
  });

  test('a least length and one from the last order are lengths, a company’s own right is none of the person', async () => {
    const facts = await factsOf(
      [
        heading('Doba uchovávání'),
        paragraph('Faktury uchováváme nejméně deset let.'),
        paragraph('Účet smažeme 3 roky od poslední objednávky.'),
        paragraph('Společnost s ručením omezeným má právo na změnu ceníku.'),
      ],
      'jasanova.example',
    );
    expect(facts).toMatchObject({ retention: [3650, 1095], rights: [] });
  });
});
