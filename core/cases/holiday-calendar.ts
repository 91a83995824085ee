import { addDays, weekday, type Day } from '../shared/day.ts';

/** Public holidays of one country, one file a country under holidays/. Weekends need no entry: they never are working days. */
export interface HolidayCalendar {
  /** ISO 3166-1 alpha-2 in lower case = file name */
  id: string;
  /** holidays of the whole country */
  holidays(year: number): Day[];
  /** further holidays of the regions named by their ISO 3166-2 codes */
  regional?: { regions: readonly string[]; holidays(year: number): Day[] };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Easter Sunday of the Gregorian calendar, years 1583 to 9999; the anonymous algorithm of 1876. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedLeapDays =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + skippedLeapDays + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const fromMarch = moon + toSunday - 7 * late + 114;
  return `${year}-${two(Math.floor(fromMarch / 31))}-${two((fromMarch % 31) + 1)}`;
}

/** Days of that year by their `MM-DD`. */
export function fixedDays(year: number, days: readonly string[]): Day[] {
  return days.map((day) => `${year}-${day}`);
}

/** Days of that year by their distance from Easter Sunday: -2 Good Friday, 1 Easter Monday, 39 Ascension, 50 Whit Monday, 60 Corpus Christi. */
export function easterDays(year: number, distances: readonly number[]): Day[] {
  const easter = easterSunday(year);
  return distances.map((distance) => addDays(easter, distance));
}

/** The first Monday of a month (1 to 12). */
export function firstMonday(year: number, month: number): Day {
  const first = `${year}-${two(month)}-01`;
  return addDays(first, (8 - weekday(first)) % 7);
}
