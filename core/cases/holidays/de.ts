import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Laws of all 16 Länder, Einigungsvertrag Art. 2(2) for 3 October; holidays of single Länder are left out. */
export const de: HolidayCalendar = {
  id: 'de',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '05-01', '10-03', '12-25', '12-26']),
    ...easterDays(year, [-2, 1, 39, 50]),
  ],
};
