import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Code du travail, Art. L. 232-2. */
export const lu: HolidayCalendar = {
  id: 'lu',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '05-01', '05-09', '06-23', '08-15', '11-01', '12-25', '12-26']),
    ...easterDays(year, [1, 39, 50]),
  ],
};
