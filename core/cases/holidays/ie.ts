import { addDays, weekday } from '../../shared/day.ts';
import { easterDays, firstMonday, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/** Organisation of Working Time Act 1997, Second Schedule, with the February holiday of S.I. 50/2022. */
export const ie: HolidayCalendar = {
  id: 'ie',
  holidays: (year) => {
    const february = `${year}-02-01`;
    return [
      ...fixedDays(year, ['01-01', '03-17', '12-25', '12-26']),
      ...easterDays(year, [1]),
      weekday(february) === 5 ? february : firstMonday(year, 2),
      ...[5, 6, 8].map((month) => firstMonday(year, month)),
      // The last Monday in October.
      addDays(firstMonday(year, 11), -7),
    ];
  },
};
