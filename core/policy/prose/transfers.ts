import type { PolicyFact, Safeguard } from '../facts.ts';
import { deniedBefore } from './denial.ts';
import type { Reading } from './reader.ts';

/** What transfers to third countries rest on, as the text says (Art. 13(1)(f) GDPR), each with its first sentence. */
export function readTransfers(reading: Reading): PolicyFact<Safeguard>[] {
  const { words } = reading;
  const safeguards = Object.keys(words.safeguards) as Safeguard[];
  const found = new Map<Safeguard, PolicyFact<Safeguard>>();
  for (const passage of reading.passages) {
    if (!words.safeguard.in(passage.said.text)) continue;
    const headed = words.transfers.in(passage.said.headings);
    for (const sentence of passage.sentences) {
      for (const safeguard of safeguards) {
        if (found.has(safeguard)) continue;
        const [stated] = words.safeguards[safeguard].all(sentence);
        if (!stated || deniedBefore(sentence, stated.from, words)) continue;
        const certain = headed || words.transfers.test(sentence);
        found.set(safeguard, reading.fact(safeguard, sentence, certain ? 'certain' : 'likely'));
      }
    }
  }
  return [...found.values()];
}
