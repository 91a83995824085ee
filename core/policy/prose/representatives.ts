import type { PolicyFact, Representative } from '../facts.ts';
import type { AddressFound } from './addresses.ts';
import { addressBeside } from './addresses.ts';
import { formalNames, withoutLegalForm } from './names.ts';
import type { Reading } from './reader.ts';
import { folded, type Passage } from './text.ts';
import type { Words } from './words.ts';

const ARTICLE_27 = /\b27\b/;

/** Whether the text speaks of a representative in the Union or the United Kingdom, and of no other kind. */
const speaksOfOne = (text: string, words: Words): boolean =>
  words.representative.test(text) && (words.union.test(text) || words.kingdom.test(text) || ARTICLE_27.test(text));

/** For whom a name stands: what is named last before it, else in its heading, else the Union. */
function forWhom(before: string, { heading }: Passage, words: Words): Representative['for'] {
  for (const text of [before, heading]) {
    const kingdom = words.kingdom.all(text).at(-1)?.from ?? -1;
    const union = words.union.all(text).at(-1)?.from ?? -1;
    if (kingdom !== union) return kingdom > union ? 'uk' : 'eu';
  }
  return 'eu';
}

/** The representatives under Art. 27 GDPR and its British like: a company named in a sentence or a section about one. */
export function readRepresentatives(
  reading: Reading,
  found: readonly AddressFound[],
  controller: string | null,
): PolicyFact<Representative>[] {
  const { passages, words } = reading;
  const own = controller ? folded(withoutLegalForm(controller)) : '';
  const facts: PolicyFact<Representative>[] = [];
  for (const passage of passages) {
    const headed = speaksOfOne(passage.heading, words);
    if (!headed && !speaksOfOne(passage.text, words)) continue;
    for (const { name, from, to } of formalNames(passage.text, words.notNames)) {
      const before = passage.text.slice(Math.max(0, from - 200), from);
      const after = passage.text.slice(to, to + 120);
      if (!headed && !words.representative.test(before) && !words.representative.test(after)) continue;
      if (own && folded(name).includes(own)) continue;
      const address = addressBeside(found, passage, from);
      const value = { name, address, for: forWhom(before, passage, words) };
      facts.push(reading.fact(value, passage.text, headed ? 'certain' : 'likely'));
    }
  }
  return facts;
}
