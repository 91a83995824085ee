import { daysBetween, type Day } from '../../core/shared/day.ts';

/** A calendar day in the reader's words, e.g. "3 Nov 2026"; the day is the same in every time zone. */
export function dayName(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The day of `at` (ms since 1970) in the reader's zone and words. */
export function dayOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

/** How far `day` is from `today`, e.g. "in 12 days", "tomorrow". */
export function fromToday(day: Day, today: Day, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysBetween(today, day), 'day');
}
