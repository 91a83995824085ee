import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Arrêté royal of 18 April 1974 under the law of 4 January 1974 on public holidays, Art. 1. */
export const be: HolidayCalendar = {
  id: 'be',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']),
    ...easterDays(year, [1, 39, 50]),
  ],
};
