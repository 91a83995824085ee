import type { Words } from './words.ts';

const CLAUSE_MARK = /[,;:()]/;

/**
 * Whether the words before what begins at `from` deny it: "we do not rely on …". A denial with a condition or an
 * exception behind it ("never without your consent") denies nothing.
 */
export function deniedBefore(sentence: string, from: number, words: Words): boolean {
  const clause = sentence
    .slice(Math.max(0, from - 90), from)
    .split(CLAUSE_MARK)
    .at(-1)!;
  const denial = words.negations.all(clause).at(-1);
  return denial !== undefined && !words.conditions.all(clause).some((one) => one.from >= denial.from);
}

/** A verb may stand between: "does not", "ne s'applique pas". */
const NEAR = 16;

/** Whether the words right behind what ends at `to` deny it without a condition: "… does not apply". */
export function deniedAfter(sentence: string, to: number, words: Words): boolean {
  const clause = sentence.slice(to, to + 120).split(CLAUSE_MARK)[0]!;
  const [denial] = words.negations.all(clause);
  if (denial === undefined || denial.from > NEAR || words.conditions.test(clause)) return false;
  // "to have it erased and not to be profiled": the denial is another clause's.
  return !words.conjunctions.all(clause).some(({ to: end }) => end < denial.from);
}
