import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Código do Trabalho, Art. 234(1); Carnival and town holidays (Art. 235) are left out. */
export const pt: HolidayCalendar = {
  id: 'pt',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25']),
    ...easterDays(year, [-2, 60]),
  ],
};
