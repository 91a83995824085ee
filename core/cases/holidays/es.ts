import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Real Decreto 2001/1983, Art. 45; days that the Comunidades Autónomas or towns set are left out. */
export const es: HolidayCalendar = {
  id: 'es',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25']),
    ...easterDays(year, [-2]),
  ],
};
