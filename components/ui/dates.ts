const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant at midnight UTC is a day that somebody rounded to, such as the time in a TC string: it has no hour. */
const isDay = (at: number): boolean => at % DAY === 0;

/** Day and time of `at` (ms since 1970) in the reader's zone, e.g. "3 Nov 2026, 10:02"; of a day the day alone. */
export function dayAndTime(at: number, locale: string): string {
  if (isDay(at)) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The time alone where `at` has one and is on the same day as `reference` (both ms since 1970), else null. */
export function timeOfSameDay(at: number, reference: number, locale: string): string | null {
  if (isDay(at) || new Date(at).toDateString() !== new Date(reference).toDateString()) return null;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}

/** A span of `ms` in the largest unit that tells it well, e.g. "30 minutes", "13 months"; never less than one minute. */
export function span(ms: number, locale: string): string {
  const [count, unit] =
    ms < 2 * HOUR
      ? [ms / MINUTE, 'minute']
      : ms < 2 * DAY
        ? [ms / HOUR, 'hour']
        : ms < 60 * DAY
          ? [ms / DAY, 'day']
          : ms < 730 * DAY
            ? [ms / (30.4 * DAY), 'month']
            : [ms / (365.25 * DAY), 'year'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, count as number));
}
