import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeDays } from '../../../core/cookies/lifetime.ts';

describe('the days of a declared lifetime', () => {
  it.each([
    { language: 'en', day: '1 day', days: '30 days', months: '6 months', year: '1 year', years: '2 years' },
    { language: 'fr', day: '1 jour', days: '30 jours', months: '6 mois', year: '1 an', years: '2 ans' },
    { language: 'de', day: '1 Tag', days: '30 Tage', months: '6 Monate', year: '1 Jahr', years: '2 Jahre' },
    { language: 'es', day: '1 día', days: '30 días', months: '6 meses', year: '1 año', years: '2 años' },
    { language: 'pt', day: '1 dia', days: '30 dias', months: '6 meses', year: '1 ano', years: '2 anos' },
    { language: 'it', day: '1 giorno', days: '30 giorni', months: '6 mesi', year: '1 anno', years: '2 anni' },
    { language: 'nl', day: '1 dag', days: '30 dagen', months: '6 maanden', year: '1 jaar', years: '2 jaren' },
    { language: 'da', day: '1 dag', days: '30 dage', months: '6 måneder', year: '1 år', years: '2 år' },
    { language: 'no', day: '1 dag', days: '30 dager', months: '6 måneder', year: '1 år', years: '2 år' },
    { language: 'sv', day: '1 dag', days: '30 dagar', months: '6 månader', year: '1 år', years: '2 år' },
    { language: 'is', day: '1 dagur', days: '30 dagar', months: '6 mánuðir', year: '1 ár', years: '2 ára' },
    { language: 'pl', day: '1 dzień', days: '30 dni', months: '6 miesięcy', year: '1 rok', years: '2 lata' },
    { language: 'cs', day: '1 den', days: '30 dnů', months: '6 měsíců', year: '1 rok', years: '2 roky' },
    { language: 'sk', day: '1 deň', days: '30 dní', months: '6 mesiacov', year: '1 rok', years: '2 roky' },
    { language: 'hu', day: '1 nap', days: '30 nap', months: '6 hónap', year: '1 év', years: '2 év' },
    { language: 'fi', day: '1 päivä', days: '30 päivää', months: '6 kuukautta', year: '1 vuosi', years: '2 vuotta' },
    { language: 'et', day: '1 päev', days: '30 päeva', months: '6 kuud', year: '1 aasta', years: '2 aastat' },
    { language: 'lv', day: '1 diena', days: '30 dienas', months: '6 mēneši', year: '1 gads', years: '2 gadi' },
    { language: 'lt', day: '1 diena', days: '30 dienų', months: '6 mėnesiai', year: '1 metai', years: '2 metai' },
    { language: 'ro', day: '1 zi', days: '30 de zile', months: '6 luni', year: '1 an', years: '2 ani' },
    { language: 'hr', day: '1 dan', days: '30 dana', months: '6 mjeseci', year: '1 godina', years: '2 godine' },
    { language: 'sl', day: '1 dan', days: '30 dni', months: '6 mesecev', year: '1 leto', years: '2 leti' },
    { language: 'bg', day: '1 ден', days: '30 дни', months: '6 месеца', year: '1 година', years: '2 години' },
    { language: 'el', day: '1 ημέρα', days: '30 ημέρες', months: '6 μήνες', year: '1 έτος', years: '2 έτη' },
    { language: 'ga', day: '1 lá', days: '30 lá', months: '6 mhí', year: '1 bhliain', years: '2 bhliain' },
    { language: 'mt', day: '1 jum', days: '30 jum', months: '6 xhur', year: '1 sena', years: '2 snin' },
  ])('in $language', ({ day, days, months, year, years }) => {
    expect([day, days, months, year, years].map(lifetimeDays)).toEqual([1, 30, 180, 365, 730]);
  });

  it.each([
    ['Session', 0],
    ['session cookie', 0],
    ['Sitzung', 0],
    ['Sesión', 0],
    ['Sessione', 0],
    ['Sessie', 0],
    ['Sesja', 0],
    ['Relace', 0],
    ['Munkamenet', 0],
    ['Istunto', 0],
    ['Seanss', 0],
    ['Сесия', 0],
    ['Συνεδρία', 0],
    ['Seisiún', 0],
    ['Jusqu’à la fin de la session', 0],
  ])('%s ends with the browser', (text, days) => expect(lifetimeDays(text)).toBe(days));

  it.each([
    { desc: 'parts that add up', text: '1 year 1 month 4 days', days: 399 },
    { desc: 'parts joined by a word', text: '2 ans et 1 mois', days: 760 },
    { desc: 'months that are a year and more', text: '13 months', days: 395 },
    { desc: 'no space', text: '30d', days: 30 },
    { desc: 'hours', text: '24h', days: 1 },
    { desc: 'less than an hour', text: '30 minutes', days: 1 / 48 },
    { desc: 'a decimal', text: '1,5 Jahre', days: 547.5 },
    { desc: 'a thousand with its mark', text: '1.000 Tage', days: 1000 },
    { desc: 'a thousand with a space', text: '1 000 jours', days: 1000 },
    { desc: 'a number in words', text: 'one year', days: 365 },
    { desc: 'a number said twice', text: '13 (thirteen) months', days: 395 },
    { desc: 'a word between', text: '30 calendar days', days: 30 },
    { desc: 'a range: its end', text: '6-12 months', days: 365 },
    { desc: 'one or the other: the longer', text: '1 day / 2 years', days: 730 },
    { desc: 'two periods, the longer last: no sum', text: '1 day 2 years', days: 730 },
    { desc: 'session or a period: the period', text: 'Session / 2 years', days: 730 },
    { desc: 'persistent, for a period', text: 'Persistent - 1 year', days: 365 },
  ])('$desc', ({ text, days }) => expect(lifetimeDays(text)).toBeCloseTo(days, 9));

  it.each([
    'Persistent',
    'Permanent',
    'indefinite',
    'Session / Persistent',
    'nie',
    'until you delete it',
    '9999-12-31',
    '30 June 2027',
    '3rd party',
    '2',
    '0 days',
    '999999 years',
    '',
    '-',
  ])('%s states none that is understood', (text) => expect(lifetimeDays(text)).toBeNull());

  it('takes any text, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const days = lifetimeDays(text);
        expect(days === null || (days >= 0 && days <= 36_500)).toBe(true);
      }),
    );
    const start = performance.now();
    for (const text of ['1 '.repeat(1e5), '('.repeat(1e5), '1 (a'.repeat(1e5), 'day'.repeat(1e5)]) lifetimeDays(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
