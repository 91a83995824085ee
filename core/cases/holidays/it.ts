import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Legge 260/1949, Art. 2, with legge 54/1977, DPR 792/1985 and legge 336/2000; patron saints of towns are left out. */
export const it: HolidayCalendar = {
  id: 'it',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26']),
    ...easterDays(year, [1]),
  ],
};
