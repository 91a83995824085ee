import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph, row } from '../policy-fixtures.ts';

async function factsOf(blocks: Block[], siteDomain: string) {
  const facts = await readPolicy([documentOf(...blocks)], { siteDomain, language: 'pl' });
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

describe('Polish policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      site: 'brzozowy-port.example',
      blocks: [
        heading('Polityka prywatności', 1),
        paragraph('Obowiązuje od dnia 1 października 2031 r.'),
        heading('Kto jest administratorem Państwa danych?'),
        paragraph(
          'Administratorem Państwa danych osobowych jest Brzozowy Port Sp. z o.o. z siedzibą w Toruniu, ul. Flisacka 12/4, 87-100 Toruń, wpisana do rejestru przedsiębiorców, NIP: 0000000000.',
        ),
        heading('Inspektor Ochrony Danych'),
        paragraph(
          'Administrator wyznaczył Inspektora Ochrony Danych, z którym mogą się Państwo skontaktować pod adresem iod@brzozowy-port.example we wszystkich sprawach dotyczących przetwarzania danych osobowych.',
        ),
        heading('Cele, podstawy prawne i okres przechowywania'),
        row('Cel', 'Podstawa prawna', 'Okres przechowywania'),
        row('Realizacja zamówienia', 'art. 6 ust. 1 lit. b RODO', '6 lat od końca roku'),
        row('Rachunkowość', 'obowiązek prawny – art. 6 ust. 1 lit. c RODO', 'pięć lat'),
        row('Monitoring', 'prawnie uzasadniony interes', '30 dni'),
        heading('Odbiorcy danych'),
        paragraph('Dane powierzamy firmie Sowa Hosting SA oraz udostępniamy operatorowi płatności Grosik SE'),
        heading('Państwa prawa'),
        paragraph(
          'Przysługuje Państwu prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia oraz prawo wniesienia sprzeciwu.',
        ),
        paragraph(
          'Mają Państwo prawo wniesienia skargi do organu nadzorczego – Prezes Urzędu Ochrony Danych Osobowych.',
        ),
        paragraph('Dane nie podlegają zautomatyzowanemu podejmowaniu decyzji, w tym profilowaniu.'),
      ],
      expected: {
        controller: 'Brzozowy Port Sp. z o.o.',
        contact: 'dpo iod@brzozowy-port.example',
        postalAddress: 'ul. Flisacka 12/4, 87-100 Toruń',
        authority: 'Prezes Urzędu Ochrony Danych Osobowych',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2190, 1825, 30],
        recipients: ['Grosik SE', 'Sowa Hosting SA'],
        lastUpdated: '2031-10-01',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      site: 'jaskolki.example',
      blocks: [
        heading('Ochrona danych osobowych', 1),
        paragraph(
          'Administratorem Twoich danych jest Stowarzyszenie Jaskółki, ul. Polna 3, 05-500 Piaseczno, e-mail: biuro@jaskolki.example.',
        ),
        paragraph('Nie wyznaczyliśmy inspektora ochrony danych.'),
        paragraph('Przetwarzamy Twoje dane na podstawie Twojej zgody.'),
        paragraph('Dane z listy członków przechowujemy do czasu wycofania zgody, najdłużej przez dwa lata.'),
        heading('Twoje prawa'),
        paragraph('Możesz w każdej chwili cofnąć zgodę. Masz prawo wglądu do swoich danych i ich poprawiania.'),
        paragraph('Masz też prawo do bycia zapomnianym.'),
        paragraph('Ostatnia aktualizacja: maj 2032'),
      ],
      expected: {
        controller: 'Stowarzyszenie Jaskółki',
        contact: 'controller biuro@jaskolki.example',
        postalAddress: 'ul. Polna 3, 05-500 Piaseczno',
        authority: null,
        rights: ['access', 'erasure', 'rectification', 'withdraw'],
        legalBases: ['consent'],
        retention: [730],
        recipients: [],
        lastUpdated: '2032-05',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a form and tools',
      site: 'szyszka.example',
      blocks: [
        heading('POLITYKA PRYWATNOŚCI SKLEPU', 1),
        paragraph('Data ostatniej aktualizacji: 12.03.2033'),
        heading('1. Administrator danych'),
        paragraph(
          'Właścicielem sklepu jest Szyszka Meble sp. j. (dalej: „Sklep”).\nAdres do korespondencji: ul. Leśna 7, 33-300 Nowy Sącz\nTel.: 00 000 00 00',
        ),
        heading('2. Narzędzia'),
        paragraph(
          'Korzystamy z usługi Google Analytics. Płatności obsługuje Stripe. Newsletter wysyłamy za pomocą narzędzia MailerLite.',
        ),
        heading('3. Jak długo przechowujemy dane'),
        item('dane konta – do momentu usunięcia konta'),
        item('dane rozliczeniowe – przez okres 5 lat'),
        item('pliki sesyjne – do zamknięcia przeglądarki'),
        heading('4. Podstawy przetwarzania'),
        paragraph('Podstawą prawną jest wykonanie umowy oraz zgoda.'),
        heading('5. Twoje prawa'),
        paragraph(
          'W celu realizacji swoich praw napisz na prywatnosc@szyszka.example lub wypełnij formularz kontaktowy.',
          [],
          [{ href: 'https://szyszka.example/kontakt', text: 'formularz kontaktowy' }],
        ),
        paragraph('Masz prawo do usunięcia danych i prawo sprzeciwu oraz prawo do niepodlegania profilowaniu.'),
      ],
      expected: {
        controller: 'Szyszka Meble sp. j.',
        contact: 'privacy prywatnosc@szyszka.example',
        postalAddress: 'ul. Leśna 7, 33-300 Nowy Sącz',
        authority: null,
        rights: ['automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract'],
        retention: [null, 1825, null],
        recipients: ['Google Analytics', 'MailerLite', 'Stripe'],
        lastUpdated: '2033-03-12',
        requestForm: 'https://szyszka.example/kontakt',
      },
    },
  ])('$desc', async ({ site, blocks, expected }) => {
    expect(await factsOf(blocks, site)).toEqual(expected);
  });
});

describe('Polish addresses that look right', () => {
  test.each([
    {
      desc: 'only the authority’s',
      blocks: [paragraph('Aby skorzystać ze swoich praw, możesz wnieść skargę: kancelaria@uodo.gov.pl')],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        heading('Odbiorcy danych'),
        paragraph('Korzystamy z usług Trackwell Sp. z o.o. Ich inspektor ochrony danych: iod@trackwell.example'),
      ],
      expected: null,
    },
    {
      desc: 'the own box before a partner’s officer',
      blocks: [
        paragraph('Kontakt z nami: biuro@klonowa.example'),
        paragraph('Inspektor ochrony danych firmy Trackwell: iod@trackwell.example'),
      ],
      expected: 'controller biuro@klonowa.example',
    },
    {
      desc: 'at and dot in words',
      blocks: [paragraph('W sprawie realizacji praw: kontakt (małpa) klonowa (kropka) example')],
      expected: 'privacy kontakt@klonowa.example',
    },
    {
      desc: 'an applicant’s box',
      blocks: [
        paragraph('Rekrutacja: CV można przesłać na adres praca@klonowa.example'),
        paragraph('Ogólne pytania: biuro@klonowa.example'),
      ],
      expected: 'controller biuro@klonowa.example',
    },
    {
      desc: 'several officers: the one for privacy on the site’s own domain',
      blocks: [
        paragraph('Inspektor Ochrony Danych Klonowa Holding: iod@holding.example'),
        paragraph('Inspektor Ochrony Danych: iod@klonowa.example'),
      ],
      expected: 'dpo iod@klonowa.example',
    },
    {
      desc: 'the box for another country',
      blocks: [
        paragraph('Mieszkańcy Kalifornii mogą pisać na adres prywatnosc@klonowa.example'),
        paragraph('Pozostałe osoby: biuro@klonowa.example'),
      ],
      expected: 'controller biuro@klonowa.example',
    },
    {
      desc: 'the representative',
      blocks: [
        paragraph('Nasz przedstawiciel w Unii Europejskiej (art. 27 RODO): klonowa@rep.example'),
        paragraph('Pytania o prywatność: biuro@klonowa.example'),
      ],
      expected: 'privacy biuro@klonowa.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await factsOf(blocks, 'klonowa.example')).contact).toBe(expected);
  });

  test('what is denied or is not meant', async () => {
    const facts = await factsOf(
      [
        heading('Odbiorcy'),
        paragraph('Nie przekazujemy danych do Facebook ani do Hotjar.'),
        heading('Prawa użytkownika'),
        paragraph('Na żądanie odpowiemy w terminie 30 dni. Masz prawo dostępu, jeśli ukończyłeś 16 lat.'),
        paragraph('Dane przetwarzamy zgodnie z ustawą z dnia 10 maja 2018 r. o ochronie danych osobowych.'),
      ],
      'klonowa.example',
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
        heading('Okres przechowywania'),
        paragraph('Faktury przechowujemy co najmniej dziesięć lat.'),
        paragraph('Konto usuwamy 3 lata od ostatniego zamówienia.'),
        paragraph('Sprzedawca ma prawo zmienić ceny.'),
      ],
      'klonowa.example',
    );
    expect(facts).toMatchObject({ retention: [3650, 1095], rights: [] });
  });
});
