import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph, row } from '../policy-fixtures.ts';

async function factsOf(blocks: Block[], siteDomain: string) {
  const facts = await readPolicy([documentOf(...blocks)], { siteDomain, language: 'sk' });
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

describe('Slovak policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      site: 'smrekovapila.example',
      blocks: [
        heading('Zásady ochrany osobných údajov', 1),
        heading('Kto je prevádzkovateľom'),
        paragraph(
          'Prevádzkovateľom Vašich osobných údajov je Smreková Píla s. r. o., so sídlom Borovicová 4, 974 01 Banská Bystrica, IČO: 00000000, zapísaná v Obchodnom registri.',
        ),
        heading('Zodpovedná osoba'),
        paragraph(
          'Prevádzkovateľ určil zodpovednú osobu, ktorú môžete kontaktovať na adrese dohlad@smrekovapila.example.',
        ),
        heading('Účely, právny základ a doba uchovávania'),
        row('Účel', 'Právny základ', 'Doba uchovávania'),
        row('Objednávky', 'plnenie zmluvy podľa čl. 6 ods. 1 písm. b) GDPR', '5 rokov'),
        row('Účtovníctvo', 'zákonná povinnosť', 'desať rokov'),
        row('Kamery', 'oprávnený záujem', '15 dní'),
        heading('Príjemcovia'),
        paragraph('Údaje poskytujeme dopravcovi Rýchla Vrana GmbH a sprostredkovateľovi Tichý Server SE.'),
        heading('Aké máte práva'),
        paragraph(
          'Máte právo na prístup k údajom, právo na opravu, právo na vymazanie, právo na obmedzenie spracúvania, právo na prenosnosť a právo namietať.',
        ),
        paragraph('Máte právo podať návrh na začatie konania na Úrad na ochranu osobných údajov.'),
        paragraph('Automatizované rozhodovanie ani profilovanie neprebieha.'),
        paragraph('Tieto zásady nadobúdajú účinnosť dňa 1. októbra 2031.'),
      ],
      expected: {
        controller: 'Smreková Píla s. r. o.',
        contact: 'dpo dohlad@smrekovapila.example',
        postalAddress: 'Borovicová 4, 974 01 Banská Bystrica',
        authority: 'Úrad na ochranu osobných údajov',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [1825, 3650, 15],
        recipients: ['Rýchla Vrana GmbH', 'Tichý Server SE'],
        lastUpdated: '2031-10-01',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      site: 'datel.example',
      blocks: [
        heading('Ako chránime tvoje súkromie', 1),
        paragraph('Prevádzkovateľom je Ďateľ, o. z., Mlynská 8, 010 01 Žilina. Napíš nám na ahoj@datel.example.'),
        paragraph('Neurčili sme zodpovednú osobu.'),
        paragraph('Údaje členov spracúvame na základe súhlasu.'),
        item('Prihlášky uchovávame dva roky.'),
        item('E-mail na odber noviniek uchovávame do odvolania súhlasu.'),
        heading('Tvoje práva'),
        paragraph('Súhlas môžeš kedykoľvek odvolať. Máš právo žiadať kópiu údajov, ich opravenie alebo výmaz.'),
        paragraph('Posledná aktualizácia: 3. 4. 2032'),
      ],
      expected: {
        controller: 'Ďateľ, o. z.',
        contact: 'controller ahoj@datel.example',
        postalAddress: 'Mlynská 8, 010 01 Žilina',
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
      site: 'gombik.example',
      blocks: [
        heading('Ochrana osobných údajov', 1),
        paragraph('Platné od januára 2033'),
        paragraph('Prevádzkovateľ e-shopu: Gombík, spol. s r. o.\nAdresa: Staničná 5, 040 01 Košice\nIČO: 00000000'),
        heading('Príjemcovia údajov'),
        paragraph('Používame službu Google Analytics a Smartsupp. Platby zabezpečuje Stripe.'),
        heading('Ako dlho údaje uchovávame'),
        item('faktúry – 10 rokov'),
        item('účet – do zrušenia účtu'),
        item('cookies relácie – do zatvorenia prehliadača'),
        heading('Právny základ'),
        paragraph('Právnym základom je plnenie zmluvy a váš súhlas.'),
        heading('Vaše práva'),
        paragraph(
          'Svoje práva môžete uplatniť na adrese sukromie@gombik.example alebo cez kontaktný formulár.',
          [],
          [{ href: 'https://gombik.example/kontakt', text: 'kontaktný formulár' }],
        ),
        paragraph(
          'Máte právo na vymazanie, právo podať námietku a právo nebyť predmetom automatizovaného rozhodnutia.',
        ),
      ],
      expected: {
        controller: 'Gombík, spol. s r. o.',
        contact: 'privacy sukromie@gombik.example',
        postalAddress: 'Staničná 5, 040 01 Košice',
        authority: null,
        rights: ['automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract'],
        retention: [3650, null, null],
        recipients: ['Google Analytics', 'Smartsupp', 'Stripe'],
        lastUpdated: '2033-01',
        requestForm: 'https://gombik.example/kontakt',
      },
    },
  ])('$desc', async ({ site, blocks, expected }) => {
    expect(await factsOf(blocks, site)).toEqual(expected);
  });
});

describe('Slovak addresses that look right', () => {
  test.each([
    {
      desc: 'only the authority’s',
      blocks: [paragraph('Na uplatnenie práv a sťažnosti slúži adresa statny.dozor@pdp.gov.sk.')],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        heading('Sprostredkovatelia'),
        paragraph('Využívame služby Trackwell s.r.o. Ich zodpovedná osoba: dpo@trackwell.example'),
      ],
      expected: null,
    },
    {
      desc: 'the own box before a partner’s officer',
      blocks: [
        paragraph('Kontakt: info@jaseno.example'),
        paragraph('Zodpovedná osoba spoločnosti Trackwell: dpo@trackwell.example'),
      ],
      expected: 'controller info@jaseno.example',
    },
    {
      desc: 'at and dot in words',
      blocks: [paragraph('Svoje práva uplatníte na adrese kontakt (zavináč) jaseno (bodka) example')],
      expected: 'privacy kontakt@jaseno.example',
    },
    {
      desc: 'an applicant’s box',
      blocks: [
        paragraph('Uchádzači o zamestnanie pošlú životopis na praca@jaseno.example.'),
        paragraph('Všeobecné otázky: info@jaseno.example'),
      ],
      expected: 'controller info@jaseno.example',
    },
    {
      desc: 'several officers: the one on the site’s own domain',
      blocks: [
        paragraph('Zodpovedná osoba skupiny Holding Trackwell: dpo@trackwell.example'),
        paragraph('Zodpovedná osoba: dpo@jaseno.example'),
      ],
      expected: 'dpo dpo@jaseno.example',
    },
    {
      desc: 'the box for another country',
      blocks: [
        paragraph('Obyvatelia Kalifornie píšu na sukromie@jaseno.example.'),
        paragraph('Všetci ostatní: info@jaseno.example'),
      ],
      expected: 'controller info@jaseno.example',
    },
    {
      desc: 'the representative',
      blocks: [
        paragraph('Náš zástupca v Európskej únii podľa čl. 27 GDPR: jaseno@rep.example'),
        paragraph('Otázky k osobným údajom: info@jaseno.example'),
      ],
      expected: 'privacy info@jaseno.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await factsOf(blocks, 'jaseno.example')).contact).toBe(expected);
  });

  test('what is denied or is not meant', async () => {
    const facts = await factsOf(
      [
        heading('Príjemcovia'),
        paragraph('Údaje neposkytujeme spoločnosti Facebook ani Hotjar.'),
        heading('Práva dotknutej osoby'),
        paragraph('Na žiadosť odpovieme do 30 dní. Ste oprávnený žiadať prístup, ak ste starší ako 16 rokov.'),
        paragraph('Postupujeme podľa zákona zo dňa 29. novembra 2017 o ochrane osobných údajov.'),
      ],
      'jaseno.example',
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
        heading('Doba uchovávania'),
        paragraph('Faktúry uchovávame najmenej desať rokov.'),
        paragraph('Účet vymažeme 3 roky od poslednej objednávky.'),
        paragraph('Spoločnosť s ručením obmedzeným má právo na zmenu cenníka.'),
      ],
      'jaseno.example',
    );
    expect(facts).toMatchObject({ retention: [3650, 1095], rights: [] });
  });
});
