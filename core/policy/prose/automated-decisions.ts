import type { PolicyFact } from '../facts.ts';
import { deniedAfter, deniedBefore } from './denial.ts';
import type { Reading } from './reader.ts';

/**
 * Whether the controller says that machines decide or profile (Art. 13(2)(f) and 22 GDPR): true or false as it is
 * said, null where nothing is. The right not to be subject to such decisions says neither, nor does a mere condition.
 */
export function readAutomatedDecisions(reading: Reading): PolicyFact<boolean> | null {
  const { words } = reading;
  let done: PolicyFact<boolean> | null = null;
  for (const passage of reading.passages) {
    if (!words.automated.in(passage.said.text) || words.rights.in(passage.said.heading)) continue;
    for (const sentence of passage.sentences) {
      const [named] = words.automated.all(sentence);
      if (!named || words.rights.test(sentence)) continue;
      const denied =
        deniedBefore(sentence, named.from, words) ||
        deniedAfter(sentence, named.to, words) ||
        words.notDone.test(sentence.slice(named.to));
      if (denied) return reading.fact(false, sentence, 'likely');
      if (!done && !words.conditions.test(sentence) && words.uses.test(sentence))
        done = reading.fact(true, sentence, 'likely');
    }
  }
  return done;
}
