import { easterDays, fixedDays, type HolidayCalendar } from '../holiday-calendar.ts';

/**
 * Code du travail, Art. L3133-1; for Moselle, Bas-Rhin and Haut-Rhin also Art. L3134-13 (Good Friday and 26 December;
 * by law only in communes with a Protestant or mixed church, taken here for all of them).
 */
export const fr: HolidayCalendar = {
  id: 'fr',
  holidays: (year) => [
    ...fixedDays(year, ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']),
    ...easterDays(year, [1, 39, 50]),
  ],
  regional: {
    regions: ['FR-57', 'FR-67', 'FR-68'],
    holidays: (year) => [...fixedDays(year, ['12-26']), ...easterDays(year, [-2])],
  },
};
