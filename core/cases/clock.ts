import { addDays, addMonths, weekday, type Day } from '../shared/day.ts';
import { HOLIDAY_CALENDARS } from './holidays/index.ts';

export interface AnswerDue {
  /** the day with the same number, before weekends and holidays are looked at */
  nominal: Day;
  /** the last day on which the answer is in time */
  due: Day;
  overdueFrom: Day;
  /** false: the country's public holidays are not known, so `due` may in truth be a day or more later */
  holidaysKnown: boolean;
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`, of the years 2000 to 2199: no request is sent in another. */
export function isDay(text: string): boolean {
  return /^2[01]\d{2}-\d{2}-\d{2}$/.test(text) && addMonths(text, 0) === text;
}

function calendarOf(country: string | null) {
  const code = country?.slice(0, 2).toLowerCase();
  return HOLIDAY_CALENDARS.find(({ id }) => id === code);
}

function isWorkingDay(day: Day, country: string | null): boolean {
  if (weekday(day) === 0 || weekday(day) === 6) return false;
  const calendar = calendarOf(country);
  const year = Number(day.slice(0, 4));
  if (calendar?.holidays(year).includes(day)) return false;
  const regional = country && calendar?.regional?.regions.includes(country.toUpperCase());
  return !(regional && calendar?.regional?.holidays(year).includes(day));
}

function nextWorkingDay(from: Day, country: string | null): Day {
  let day = from;
  while (!isWorkingDay(day, country)) day = addDays(day, 1);
  return day;
}

/** The working day `count` working days after `day`. */
export function addWorkingDays(day: Day, count: number, country: string | null): Day {
  let last = day;
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(addDays(last, 1), country);
  return last;
}

/**
 * When the answer to a request is due: Art. 12(3) GDPR, counted by Regulation (EEC, Euratom) 1182/71 Art. 3. The day of
 * receipt does not count; the period ends with the day of the same number, or the last day of a shorter month; an end
 * on a Saturday, Sunday or public holiday moves to the next working day.
 *
 * `country`: of the controller (Art. 2(1) of that Regulation), ISO 3166-1, or ISO 3166-2 where a region has holidays of
 * its own (`FR-67`); null when not known. `months`: 1, or 3 when extended in time. `pausedDays`: days during which the
 * controller waited for information on identity that it had reason to ask; to add them is a convention, no rule gives
 * the arithmetic. Throws a RangeError when `receivedOn` is no calendar day.
 */
export function answerDue(receivedOn: Day, country: string | null, months = 1, pausedDays = 0): AnswerDue {
  if (!isDay(receivedOn)) throw new RangeError(`"${receivedOn}" is not a calendar day.`);
  const nominal = addMonths(receivedOn, months);
  const due = nextWorkingDay(addDays(nominal, pausedDays), country);
  return { nominal, due, overdueFrom: addDays(due, 1), holidaysKnown: calendarOf(country) !== undefined };
}
