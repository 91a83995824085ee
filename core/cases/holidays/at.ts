import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Arbeitsruhegesetz, section 7(2). */
export const at: HolidayCalendar = {
  id: 'at',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '01-06', '05-01', '08-15', '10-26', '11-01', '12-08', '12-25', '12-26']),
    ...easterDays(year, [1, 39, 50, 60]),
  ],
};
