/** A calendar day without time or zone, `YYYY-MM-DD`. */
export type Day = string;

const MS = 86_400_000;

const asUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date): Day => date.toISOString().slice(0, 10);

/** The same day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return fromUtc(new Date(asUtc(day).getTime() + count * MS));
}

/** The day with the same number `count` months later; the last day of that month where it has no such number. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  return fromUtc(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return asUtc(day).getUTCDay();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / MS);
}

/** The calendar day a moment falls on in the zone of the machine. */
export function localDay(moment: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
