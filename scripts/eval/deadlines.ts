import { readFile } from 'node:fs/promises';
import { answerDue } from '../../core/cases/clock.ts';
import { daysBetween } from '../../core/shared/day.ts';
import type { Evaluate } from './evaluate.ts';

/** One worked example: what is known when the clock starts, and the days that must come out. */
interface DeadlineCase {
  id: number;
  country: string | null;
  /** second part of an ISO 3166-2 code */
  region?: string | null;
  receivedOn: string;
  months?: number;
  pausedOn?: string;
  resumedOn?: string;
  nominalEnd: string;
  deadline: string;
  overdueFrom: string;
}

/** Counts the worked deadlines of `FILE.json` (`{cases: [...]}`) whose three days all come out right. */
export const evaluate: Evaluate = async (paths) => {
  const misses = [];
  let cases = 0;
  for (const path of paths) {
    const file = JSON.parse(await readFile(path, 'utf8')) as { cases: DeadlineCase[] };
    for (const one of file.cases) {
      cases += 1;
      const place = one.country && one.region ? `${one.country}-${one.region}` : one.country;
      const paused = one.pausedOn && one.resumedOn ? daysBetween(one.pausedOn, one.resumedOn) : 0;
      const { nominal, due, overdueFrom } = answerDue(one.receivedOn, place, one.months, paused);
      if (nominal !== one.nominalEnd || due !== one.deadline || overdueFrom !== one.overdueFrom) {
        misses.push({
          id: one.id,
          expected: [one.nominalEnd, one.deadline, one.overdueFrom],
          got: [nominal, due, overdueFrom],
        });
      }
    }
  }
  return { figures: { cases, right: cases - misses.length }, misses };
};
