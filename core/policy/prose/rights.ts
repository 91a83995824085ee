import { RIGHT_NAMES, type PolicyFact, type RightName } from '../facts.ts';
import { deniedAfter } from './denial.ts';
import type { Reading } from './reader.ts';

/** The rights of Art. 13(2)(b) to (d) and (f) GDPR that the text names as rights, each with its first sentence. */
export function readRights(reading: Reading): PolicyFact<RightName>[] {
  const { words } = reading;
  const found = new Map<RightName, PolicyFact<RightName>>();
  for (const passage of reading.passages) {
    const headed =
      words.exercise.in(passage.said.headings) ||
      (words.rights.in(passage.said.headings) &&
        passage.headings.split('\n').some((title) => title.length <= 80 && words.rights.test(title)));
    const spoken = words.rights.in(passage.said.text);
    if (!headed && !spoken) continue;
    for (const sentence of passage.sentences) {
      if (found.size === RIGHT_NAMES.length) return [...found.values()];
      const stated = words.rights.test(sentence);
      // Deleting and refusing cookies is a matter of the browser.
      if ((!stated || /cookie/i.test(sentence)) && !headed) continue;
      for (const right of RIGHT_NAMES) {
        // Only the right itself can be denied: what a withdrawal "does not affect" is another thing.
        const affirmed = words.rightNames[right]
          .all(sentence)
          .some(({ to }) => !(stated && deniedAfter(sentence, to, words)));
        if (!found.has(right) && affirmed)
          found.set(right, reading.fact(right, sentence, stated && headed ? 'certain' : 'likely'));
      }
    }
  }
  return [...found.values()];
}
