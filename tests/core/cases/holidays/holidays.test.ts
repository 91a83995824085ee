import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isDay } from '../../../../core/cases/clock.ts';
import { easterSunday, firstMonday } from '../../../../core/cases/holiday-calendar.ts';
import { HOLIDAY_CALENDARS } from '../../../../core/cases/holidays/index.ts';

const FILES = readdirSync(new URL('../../../../core/cases/holidays/', import.meta.url))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

function calendar(id: string) {
  const found = HOLIDAY_CALENDARS.find((one) => one.id === id);
  if (!found) throw new Error(`no calendar of ${id}`);
  return found;
}

describe('the registry of holiday calendars', () => {
  it('lists every file of the folder under its name, in order', () => {
    expect(HOLIDAY_CALENDARS.map(({ id }) => id)).toEqual(FILES.sort());
  });
  test.each(FILES)('%s has real and different days in every year', (id) => {
    for (let year = 2024; year <= 2060; year += 1) {
      const { holidays, regional } = calendar(id);
      const days = [...holidays(year), ...(regional?.holidays(year) ?? [])];
      expect(days.every((day) => isDay(day) && day.startsWith(`${year}-`))).toBe(true);
      // Two holidays may meet on one day, as Ascension and Europe Day did in Luxembourg on 9 May 2024.
      expect(new Set(days).size).toBeGreaterThanOrEqual(days.length - 1);
    }
  });
});

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter %i', (year, day) => expect(easterSunday(year)).toBe(day));

test.each([
  [2026, 6, '2026-06-01'],
  [2026, 2, '2026-02-02'],
  [2027, 8, '2027-08-02'],
  [2028, 10, '2028-10-02'],
])('first Monday of %i-%i', (year, month, day) => expect(firstMonday(year, month)).toBe(day));

// Days that tell one country's law from its neighbours'.
test.each([
  {
    id: 'fr',
    on: ['2026-04-06', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-11-11'],
    off: ['2026-04-03', '2026-12-26', '2026-06-04'],
  },
  {
    id: 'de',
    on: ['2026-04-03', '2026-10-03', '2026-12-26', '2026-05-25'],
    off: ['2026-11-11', '2026-11-01', '2026-06-04', '2026-01-06'],
  },
  {
    id: 'es',
    on: ['2026-01-06', '2026-04-03', '2026-10-12', '2026-12-08'],
    off: ['2026-04-06', '2026-05-25', '2026-12-26', '2026-04-02'],
  },
  {
    id: 'pl',
    on: ['2026-06-04', '2026-11-11', '2026-05-03', '2026-12-24'],
    off: ['2026-04-03', '2026-05-14', '2026-12-08'],
  },
  {
    id: 'ie',
    on: [
      '2026-02-02',
      '2030-02-01',
      '2026-03-17',
      '2026-04-06',
      '2026-05-04',
      '2026-06-01',
      '2026-08-03',
      '2026-10-26',
      '2027-10-25',
    ],
    off: ['2026-04-03', '2030-02-04', '2026-05-01', '2026-11-02'],
  },
  { id: 'at', on: ['2026-10-26', '2026-06-04', '2026-12-08', '2026-05-25'], off: ['2026-04-03', '2026-11-11'] },
  { id: 'be', on: ['2026-07-21', '2026-11-11', '2026-05-14'], off: ['2026-12-26', '2026-04-03', '2026-05-08'] },
  { id: 'it', on: ['2026-04-25', '2026-06-02', '2026-04-06'], off: ['2026-05-25', '2026-04-03', '2026-05-14'] },
  { id: 'lu', on: ['2026-05-09', '2026-06-23', '2026-12-26'], off: ['2026-04-03', '2026-11-11'] },
  {
    id: 'pt',
    on: ['2026-04-03', '2026-06-04', '2026-06-10', '2026-12-01'],
    off: ['2026-04-06', '2026-05-25', '2026-02-17'],
  },
])('$id', ({ id, on, off }) => {
  const days = (year: string) => calendar(id).holidays(Number(year));
  for (const day of on) expect(days(day.slice(0, 4))).toContain(day);
  for (const day of off) expect(days(day.slice(0, 4))).not.toContain(day);
});
