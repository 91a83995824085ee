import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addWorkingDays, answerDue, isDay } from '../../../core/cases/clock.ts';
import { addDays, daysBetween } from '../../../core/shared/day.ts';

interface Row {
  desc: string;
  received: string;
  country: string | null;
  months?: number;
  paused?: number;
  nominal: string;
  due: string;
}

const ROWS: Row[] = [
  { desc: 'an ordinary month', received: '2026-06-09', country: 'FR', nominal: '2026-07-09', due: '2026-07-09' },
  { desc: 'received on a Sunday', received: '2026-06-07', country: 'FR', nominal: '2026-07-07', due: '2026-07-07' },
  { desc: 'no 31st', received: '2026-10-31', country: 'LU', nominal: '2026-11-30', due: '2026-11-30' },
  { desc: 'no 30th of February', received: '2025-01-30', country: 'AT', nominal: '2025-02-28', due: '2025-02-28' },
  { desc: 'leap year', received: '2028-01-31', country: 'DE', nominal: '2028-02-29', due: '2028-02-29' },
  { desc: 'over the end of a year', received: '2026-12-15', country: 'BE', nominal: '2027-01-15', due: '2027-01-15' },
  { desc: 'New Year on a Friday', received: '2026-12-01', country: 'FR', nominal: '2027-01-01', due: '2027-01-04' },
  { desc: 'Saturday', received: '2026-06-11', country: 'FR', nominal: '2026-07-11', due: '2026-07-13' },
  { desc: 'Sunday before a holiday', received: '2026-06-13', country: 'FR', nominal: '2026-07-13', due: '2026-07-13' },
  { desc: 'Easter weekend', received: '2027-02-27', country: 'PT', nominal: '2027-03-27', due: '2027-03-29' },
  {
    desc: 'Easter Monday is none in Portugal',
    received: '2027-02-28',
    country: 'PT',
    nominal: '2027-03-28',
    due: '2027-03-29',
  },
  { desc: 'four days off at Easter', received: '2027-02-26', country: 'DE', nominal: '2027-03-26', due: '2027-03-30' },
  { desc: 'Christmas in Poland', received: '2026-11-24', country: 'PL', nominal: '2026-12-24', due: '2026-12-28' },
  {
    desc: 'Good Friday counts in the region',
    received: '2027-02-26',
    country: 'FR-68',
    nominal: '2027-03-26',
    due: '2027-03-30',
  },
  {
    desc: 'and not in another one',
    received: '2027-02-26',
    country: 'FR-75',
    nominal: '2027-03-26',
    due: '2027-03-26',
  },
  {
    desc: 'a region in lower case',
    received: '2027-02-26',
    country: 'fr-67',
    nominal: '2027-03-26',
    due: '2027-03-30',
  },
  {
    desc: 'extended in time',
    received: '2026-08-31',
    country: 'IT',
    months: 3,
    nominal: '2026-11-30',
    due: '2026-11-30',
  },
  { desc: 'paused', received: '2026-06-09', country: 'FR', paused: 5, nominal: '2026-07-09', due: '2026-07-15' },
  {
    desc: 'unknown country: weekends only',
    received: '2026-11-25',
    country: null,
    nominal: '2026-12-25',
    due: '2026-12-25',
  },
  {
    desc: 'a country without a calendar',
    received: '2026-11-26',
    country: 'US',
    nominal: '2026-12-26',
    due: '2026-12-28',
  },
  {
    desc: 'a country that is none',
    received: '2026-11-26',
    country: '__proto__',
    nominal: '2026-12-26',
    due: '2026-12-28',
  },
];

describe('answerDue', () => {
  test.each(ROWS)('$desc', ({ received, country, months, paused, nominal, due }) => {
    const answer = answerDue(received, country, months, paused);
    expect(answer).toMatchObject({ nominal, due, overdueFrom: addDays(due, 1) });
  });

  test.each([
    ['FR', true],
    ['ie', true],
    ['FR-67', true],
    [null, false],
    ['US', false],
    ['', false],
  ])('says whether the holidays of %s are known', (country, known) => {
    expect(answerDue('2026-06-09', country).holidaysKnown).toBe(known);
  });

  test.each([
    '',
    '2026-02-30',
    '2026-2-3',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    'yesterday',
    '0000-01-01',
    '1999-12-31',
    '2200-01-01',
    '9999-12-31',
  ])('refuses %j as a day', (day) => {
    expect(isDay(day)).toBe(false);
    expect(() => answerDue(day, 'FR')).toThrow(RangeError);
  });

  it.each(['2000-01-01', '2199-12-31'])('counts from the first and the last day it takes: %s', (day) => {
    for (const country of ['FR-67', 'DE', null]) expect(answerDue(day, country, 3, 400).due > day).toBe(true);
    expect(addWorkingDays(day, 3, 'FR') > day).toBe(true);
  });

  it('is due on a weekday, never before the nominal end and within a week of it', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('FR', 'FR-67', 'DE', 'ES', 'PL', 'IE', 'AT', 'BE', 'IT', 'LU', 'PT', null),
        (received, country) => {
          const { nominal, due } = answerDue(received, country);
          expect(isDay(received)).toBe(true);
          expect(daysBetween(nominal, due)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(nominal, due)).toBeLessThan(7);
          expect(daysBetween(received, nominal)).toBeGreaterThanOrEqual(28);
          expect(daysBetween(received, nominal)).toBeLessThanOrEqual(31);
          expect([0, 6]).not.toContain(new Date(due).getUTCDay());
        },
      ),
    );
  });
});

describe('addWorkingDays', () => {
  test.each([
    { desc: 'within a week', day: '2026-06-08', count: 3, country: 'FR', expected: '2026-06-11' },
    { desc: 'over a weekend', day: '2026-06-11', count: 3, country: 'FR', expected: '2026-06-16' },
    { desc: 'from a Saturday', day: '2026-06-13', count: 1, country: null, expected: '2026-06-15' },
    { desc: 'over Christmas', day: '2026-12-23', count: 3, country: 'FR', expected: '2026-12-29' },
  ])('$desc', ({ day, count, country, expected }) => expect(addWorkingDays(day, count, country)).toBe(expected));
});
