import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('hu');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with tables',
      siteDomain: 'tolgybutor.example',
      blocks: [
        heading('Adatkezelési tájékoztató', 1),
        paragraph('Hatályos: 2025. március 14-től'),
        heading('1. Az adatkezelő'),
        row('Cégnév', 'Tölgy Bútor Kft.'),
        row('Székhely', '6722 Szeged, Fűrész utca 4.'),
        row('Adószám', '00000000-0-00'),
        heading('2. Adatvédelmi tisztviselő'),
        paragraph('Adatvédelmi tisztviselőnket az adatok@tolgybutor.example címen érheti el.'),
        heading('3. Célok és jogalapok'),
        row('Cél', 'Jogalap'),
        row('Megrendelés teljesítése', 'szerződés teljesítése (GDPR 6. cikk (1) bekezdés b) pont)'),
        row('Számlázás', 'jogi kötelezettség'),
        row('Szolgáltatás fejlesztése', 'az adatkezelő jogos érdeke'),
        heading('4. A megőrzés időtartama'),
        row('Adat', 'Megőrzési idő'),
        row('Számlák', '8 év'),
        row('Levelezés', '24 hónap'),
        row('Naplófájlok', '90 nap'),
        heading('5. Címzettek'),
        row('Címzett', 'Cél'),
        row('Mailchimp', 'hírlevél'),
        row('Ösvény Futár Kft.', 'kézbesítés'),
        heading('6. Az érintett jogai'),
        paragraph(
          'Ön jogosult a hozzáférésre, a helyesbítésre, a törlésre („az elfeledtetéshez való jog”), az adatkezelés korlátozására, az adathordozhatóságra és a tiltakozásra.',
        ),
        paragraph('Ön panaszt tehet. A hatóság: Nemzeti Adatvédelmi és Információszabadság Hatóság.'),
      ],
      expected: {
        controller: 'Tölgy Bútor Kft.',
        contact: { address: 'adatok@tolgybutor.example', role: 'dpo' },
        postalAddress: '6722 Szeged, Fűrész utca 4',
        authority: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2920, 730, 90],
        recipients: ['Mailchimp', 'Ösvény Futár Kft.'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'an association, informal',
      siteDomain: 'turazok.example',
      blocks: [
        heading('Adatvédelmi tájékoztató', 1),
        paragraph('Az adatkezelő a Bükki Túrázók Egyesület. Írj nekünk: turazok (kukac) turazok.example'),
        heading('Miért kezeljük az adataidat?', 3),
        paragraph('Fényképet csak a hozzájárulásoddal teszünk közzé.'),
        paragraph('A tagnyilvántartás jogalapja jogszabályi kötelezettség.'),
        heading('Meddig őrizzük meg az adatokat?', 3),
        item('A tagok adatait a tagság megszűnéséig tároljuk.'),
        item('A jelentkezési lapokat két hónap után töröljük.'),
        heading('A jogaid', 3),
        paragraph('Jogod van másolatot kérni az adataidról, kijavíttatni őket, és a hozzájárulásodat visszavonni.'),
        paragraph('Az adataidat nem adjuk át másnak. Utoljára módosítva: 2024. 09. 02.'),
      ],
      expected: {
        controller: 'Bükki Túrázók Egyesület',
        contact: { address: 'turazok@turazok.example', role: 'controller' },
        postalAddress: null,
        authority: null,
        rights: ['access', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legal_obligation'],
        retention: ['tagság megszűnéséig tároljuk', 60],
        recipients: [],
        lastUpdated: '2024-09-02',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, with a form and processors in sentences',
      siteDomain: 'gyapjubolt.example',
      blocks: [
        heading('Adatvédelmi szabályzat', 1),
        paragraph(
          'A Bárány Gyapjúbolt Bt. (székhely: 4024 Debrecen, Juhász köz 12., a továbbiakban: Szolgáltató) tiszteletben tartja az Ön magánszféráját.',
        ),
        heading('Jogalapok'),
        item('rendelés: a szerződés teljesítése'),
        item('számla: jogi kötelezettség (a számviteli törvény alapján)'),
        item('hírlevél: az Ön hozzájárulása'),
        heading('Kinek továbbítjuk az adatokat'),
        paragraph('A fizetés a Stripe rendszerén keresztül történik. A csomagot az Ösvény Futár Kft. kézbesíti.'),
        paragraph('Harmadik országba nem továbbítunk adatokat.'),
        heading('Megőrzés'),
        paragraph('A rendelés adatait 5 évig tároljuk. A hírlevélhez megadott adatokat leiratkozásig őrizzük meg.'),
        heading('Az Ön jogai'),
        paragraph(
          'Ön tájékoztatást kérhet, kérheti adatai törlését, és jogosult arra, hogy ne terjedjen ki Önre automatizált döntéshozatal hatálya.',
        ),
        paragraph(
          'Jogai gyakorlásához töltse ki az űrlapot.',
          [],
          [{ href: 'https://gyapjubolt.example/kerelem', text: 'űrlapot' }],
        ),
        paragraph('Kérdés esetén: ugyfelszolgalat@gyapjubolt.example'),
      ],
      expected: {
        controller: 'Bárány Gyapjúbolt Bt.',
        contact: { address: 'ugyfelszolgalat@gyapjubolt.example', role: 'privacy' },
        postalAddress: '4024 Debrecen, Juhász köz 12.',
        authority: null,
        rights: ['access', 'automated', 'erasure'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [1825, 'leiratkozásig őrizzük meg'],
        recipients: ['Stripe', 'Ösvény Futár Kft.'],
        lastUpdated: null,
        requestForm: 'https://gyapjubolt.example/kerelem',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Adatkezelő: Öreg Gyümölcsös Kft., székhelye: 8000 Székesfehérvár, Alma utca 3.');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Az Ön jogai'), paragraph('Panasz: NAIH, ugyfelszolgalat@naih.hu')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph('A fizetést a Dinnye Fizetés Zrt. végzi. Adatvédelmi tisztviselőjük címe: dpo@dinnye.example'),
      ],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [SELF, paragraph('Adatvédelmi tisztviselőnek kijelöltük dr. Minta Annát: anna@mintajog.example')],
      expected: 'anna@mintajog.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Adatvédelmi tisztviselőnk: dpo@oreggyumolcsos.example'),
        heading('Partnerek'),
        paragraph('Dinnye Fizetés Zrt., az adatfeldolgozó adatvédelmi tisztviselője: dpo@dinnye.example'),
      ],
      expected: 'dpo@oreggyumolcsos.example',
    },
    {
      desc: 'written with the words for @ and the point in brackets',
      blocks: [SELF, paragraph('Az Ön jogai: level [kukac] oreggyumolcsos [pont] example')],
      expected: 'level@oreggyumolcsos.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Öreg Gyümölcsös Kft., info@oreggyumolcsos.example'),
        heading('Álláspályázatok, pályázók'),
        paragraph('Az önéletrajzokat ide várjuk: jovo@oreggyumolcsos.example'),
      ],
      expected: 'info@oreggyumolcsos.example',
    },
    {
      desc: 'not the box for another country',
      blocks: [
        paragraph('Öreg Gyümölcsös Kft., info@oreggyumolcsos.example'),
        paragraph('Kaliforniai lakosok itt gyakorolhatják a jogaikat: requests@oreggyumolcsos.example'),
      ],
      expected: 'info@oreggyumolcsos.example',
    },
    {
      desc: 'not the representative’s in the Union',
      blocks: [
        paragraph('Öreg Gyümölcsös Inc., hello@oreggyumolcsos.example'),
        paragraph('Uniós képviselőnk (27. cikk): gyumolcsos@kepviselet.example'),
      ],
      expected: 'hello@oreggyumolcsos.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'oreggyumolcsos.example')).contact?.value.address ?? null).toBe(expected);
  });

  test('the manager who signs for the company is no representative in the Union', async () => {
    const facts = await read(
      [SELF, paragraph('Képviseli: Minta Péter ügyvezető. Érintetti kérelmek: peter@oreggyumolcsos.example')],
      'oreggyumolcsos.example',
    );
    expect(facts.contact?.value).toEqual({ address: 'peter@oreggyumolcsos.example', role: 'privacy' });
  });
});

describe('what is denied or means something else', () => {
  test.each([
    { desc: 'no legal basis', text: 'Az adatkezelés jogalapja nem az érintett hozzájárulása.', field: 'legalBases' },
    {
      desc: 'the article is no letter of a law',
      text: 'A 6. cikk (1) bekezdés a jogalapokat sorolja fel.',
      field: 'legalBases',
    },
    { desc: 'a legal basis is no right', text: 'A jogalap megszűnésekor töröljük a szemetet.', field: 'rights' },
    { desc: 'no recipient', text: 'Nem használjuk ezeket: Hotjar és Mailchimp.', field: 'recipients' },
    { desc: 'an age', text: 'A 13 év alatti gyermekek adatait töröljük.', field: 'retention' },
    { desc: 'a time to answer', text: 'Az adatokat töröljük, és 30 napon belül válaszolunk.', field: 'retention' },
    { desc: 'how often', text: 'A tárolt adatokat minden 2 évben átnézzük.', field: 'retention' },
    {
      desc: 'a right to erasure and withdrawal is no time of keeping',
      text: 'Kérheti adatai törlését, és hozzájárulása visszavonására is jogosult.',
      field: 'retention',
    },
    {
      desc: 'a relation is no time of keeping',
      text: 'Az ügyfélkapcsolat érdekében tároljuk a nevét.',
      field: 'retention',
    },
    {
      desc: 'clauses of a transfer are no contract with the person',
      text: 'A továbbítás általános szerződési feltételek alapján történik.',
      field: 'legalBases',
    },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'oreggyumolcsos.example'))[field]).toEqual([]);
  });
});

describe('lengths of time', () => {
  test.each([
    { text: 'Az adatokat három évig őrizzük meg.', days: 1095 },
    { text: 'A felvételeket 3 (három) napig tároljuk.', days: 3 },
    { text: 'A naplókat hét nap után töröljük.', days: 7 },
    { text: 'A leveleket két hétig tároljuk.', days: 14 },
    { text: 'A süti érvényessége 1 év.', days: 365 },
  ])('$text', async ({ text, days }) => {
    expect((await read([paragraph(text)], 'oreggyumolcsos.example')).retention.map(({ value }) => value.days)).toEqual([
      days,
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['Utolsó módosítás: 2025. május 3.', '2025-05-03'],
    ['Frissítve: 2025. október', '2025-10'],
    ['Hatályba lépett: 2024.12.01.', '2024-12-01'],
    ['Kelt: Budapest, 2026. január 12-én', '2026-01-12'],
    ['Az Európai Parlament (EU) 2016/679 rendelete (2016. április 27.)', null],
  ])('%s', async (text, expected) => {
    expect((await read([paragraph(text)], 'oreggyumolcsos.example')).lastUpdated?.value ?? null).toBe(expected);
  });
});
