import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Ustawa of 18 January 1951 on days free from work, Art. 1; 24 December since 2025. */
export const pl: HolidayCalendar = {
  id: 'pl',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26']),
    ...easterDays(year, [1, 60]),
  ],
};
