import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('bg');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'lipovdom.example',
      blocks: [
        heading('Политика за поверителност', 1),
        paragraph('Последна актуализация: 14 март 2025 г.'),
        heading('1. Администратор'),
        paragraph(
          'Администратор на Вашите лични данни е Липов Дом ЕООД, ЕИК 000000000, със седалище и адрес на управление: 1407 София, бул. Яворов 12 (наричано по-долу „Дружеството“).',
        ),
        heading('2. Длъжностно лице по защита на данните'),
        paragraph(
          'С нашето длъжностно лице по защита на данните можете да се свържете на имейл zashtita@lipovdom.example.',
        ),
        heading('3. Цели и правно основание'),
        paragraph('Данните за поръчката обработваме за изпълнение на договора с Вас.'),
        paragraph('Фактурите съхраняваме за изпълнение на законови задължения.'),
        paragraph('Правното основание за сървърните записи е нашият легитимен интерес.'),
        heading('4. Срокове за съхранение'),
        row('Данни', 'Срок за съхранение'),
        row('Фактури', '10 години'),
        row('Запитвания', 'шест месеца'),
        row('Сървърни записи', '14 дни'),
        heading('5. Получатели'),
        row('Получател', 'Цел'),
        row('Mailchimp', 'изпращане на бюлетин'),
        row('Бърз Глашатай ООД', 'доставка'),
        heading('6. Вашите права'),
        paragraph(
          'Имате право на достъп, коригиране, изтриване, ограничаване на обработването, преносимост на данните и право на възражение.',
        ),
        paragraph('Можете да оттеглите даденото съгласие по всяко време.'),
        paragraph(
          'Имате право да подадете жалба. Надзорният орган е Комисия за защита на личните данни, София 1592, бул. „Проф. Цветан Лазаров“ № 2, kzld@cpdp.bg.',
        ),
      ],
      expected: {
        controller: 'Липов Дом ЕООД',
        contact: { address: 'zashtita@lipovdom.example', role: 'dpo' },
        postalAddress: '1407 София, бул. Яворов 12',
        authority: 'Комисия за защита на личните данни',
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
        recipients: ['Mailchimp', 'Бърз Глашатай ООД'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'grebtsi.example',
      blocks: [
        heading('Как пазим твоите данни', 1),
        heading('Кои сме ние'),
        paragraph('Гребци Старата Река ООД\nул. Крайбрежна 3\n7000 Русе'),
        paragraph('Не сме назначили длъжностно лице по защита на данните, защото не сме длъжни.'),
        heading('Твоите права'),
        paragraph(
          'Можеш да поискаш достъп до данните си, коригиране или изтриване. За да упражниш правата си, пиши ни на sekretar (кльомба) grebtsi (точка) example.',
        ),
        paragraph('Можеш да подадеш и жалба до надзорния орган.'),
        heading('Колко време пазим данните'),
        paragraph('Данните на членовете изтриваме две години след напускането.'),
        paragraph('Снимки публикуваме само със съгласието ти.'),
        paragraph('Не споделяме данни с Facebook. Не използваме Google Analytics.'),
        paragraph('Последна промяна: октомври 2024 г.'),
      ],
      expected: {
        controller: 'Гребци Старата Река ООД',
        contact: { address: 'sekretar@grebtsi.example', role: 'privacy' },
        postalAddress: 'ул. Крайбрежна 3, 7000 Русе',
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
      siteDomain: 'chaynitsa.example',
      blocks: [
        heading('Политика за защита на личните данни', 1),
        paragraph('В сила от 01.09.2025 г.'),
        paragraph('Чайница Балкан ООД като администратор на лични данни зачита поверителността Ви.'),
        paragraph('Адрес: пл. Свобода 7, 4000 Пловдив'),
        heading('Упражняване на права'),
        paragraph(
          'За да упражните правата си, попълнете формуляра или пишете на poveritelnost@chaynitsa.example.',
          [],
          [{ href: 'https://www.chaynitsa.example/iskane', text: 'формуляра' }],
        ),
        heading('Плащане и доставка'),
        paragraph('Използваме PayPal и Stripe. Доставката се извършва от Жребче Куриер ООД.'),
        heading('Срок на бисквитките'),
        paragraph('Сесийните бисквитки се изтриват, когато затворите браузъра.'),
        item('Статистически бисквитки: 13 месеца'),
        paragraph('Бюлетина изпращаме въз основа на Вашето съгласие и съхраняваме адреса, докато не се отпишете.'),
      ],
      expected: {
        controller: 'Чайница Балкан ООД',
        contact: { address: 'poveritelnost@chaynitsa.example', role: 'privacy' },
        postalAddress: 'пл. Свобода 7, 4000 Пловдив',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['затворите браузъра', 395, 'докато не се отпишете'],
        recipients: ['PayPal', 'Stripe', 'Жребче Куриер ООД'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.chaynitsa.example/iskane',
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
        heading('Вашите права'),
        paragraph('Жалба можете да подадете до Комисията за защита на личните данни, kzld@cpdp.bg.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Използваме Kuglof. Тяхното длъжностно лице по защита на данните е на dpo@kuglof.example.'),
        paragraph('Въпроси за поверителността: ofis@lipovdom.example'),
      ],
      expected: 'ofis@lipovdom.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Длъжностно лице по защита на данните: dlzd [кльомба] lipovdom [точка] example')],
      expected: 'dlzd@lipovdom.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Автобиографии на кандидати изтриваме при искане: hora@lipovdom.example'),
        paragraph('Липов Дом ЕООД, info@lipovdom.example'),
      ],
      expected: 'info@lipovdom.example',
    },
    {
      desc: 'not the box for complaints about goods',
      blocks: [
        paragraph('Рекламации и връщане на стоки: klienti@lipovdom.example'),
        paragraph('За упражняване на правата си пишете на ofis@lipovdom.example.'),
      ],
      expected: 'ofis@lipovdom.example',
    },
    {
      desc: 'our officer before a partner’s',
      blocks: [
        paragraph('Нашето длъжностно лице по защита на данните: dpo@lipovdom.example'),
        paragraph('Длъжностно лице по защита на данните на Kuglof Ltd: dpo@kuglof.example'),
      ],
      expected: 'dpo@lipovdom.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Жителите на Швейцария упражняват правата си на chuzhbina@lipovdom.example.'),
        paragraph('Всички останали: info@lipovdom.example'),
      ],
      expected: 'info@lipovdom.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lipovdom.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Обработването не се основава на легитимен интерес.', expected: [] },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Не обработваме нищо без Вашето съгласие.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Не съхраняваме данни на лица под 16 години.' },
  { desc: 'an answer’s delay is no period', text: 'На искане за изтриване ще отговорим в срок от 30 дни.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Последна актуализация: 2 юни 2031 г.', expected: '2031-06-02' },
  { text: 'В сила от 02.06.2031 г.', expected: '2031-06-02' },
  { text: 'Версия: юни 2031 г.', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});
