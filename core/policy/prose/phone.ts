import { LETTER_OR_DIGIT } from '../../shared/letters.ts';
import type { PolicyFact } from '../facts.ts';
import type { Reading } from './reader.ts';
import type { Passage } from './text.ts';
import { ownScore } from './whose.ts';
import type { Words } from './words.ts';

/** Digits in the groups in which they are written; an exit code, an area code in brackets. */
const NUMBER = new RegExp(
  String.raw`(?<![${LETTER_OR_DIGIT}.,/-])(?:\+ ?|00)?\(?\d[\d ()./–-]{4,22}\d(?![${LETTER_OR_DIGIT}])`,
  'g',
);
/** "Fax" is its own name in all languages of Europe. */
const FAX = /(?:fax|faks|φαξ|факс)[^\d\n\t+]{0,24}$/i;
/** A date, years, a register's number in threes. */
const OTHER_NUMBER = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4} ?[–-] ?\d{4}$/;
const LEAST = 15;

/** E.164 allows fifteen digits; the shortest national numbers have six. */
const isLong = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 6 && digits <= 15;
};

/** The telephone numbers of a passage: right behind a word for one, or in a link that calls it. */
function numbersOf(passage: Passage, words: Words): { text: string; from: number }[] {
  const { text } = passage;
  const called = passage.links
    .filter(({ href }) => /^tel:/i.test(href))
    .map((link) => ({ text: link.text, from: text.indexOf(link.text) }))
    .filter(({ text: shown, from }) => from >= 0 && /^[+(\d]/.test(shown) && isLong(shown));
  if (!words.phone.test(text)) return called;
  const announced = [...text.matchAll(NUMBER)].filter(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    const word = words.phone.all(before).at(-1);
    return word && !/[\d@]/.test(before.slice(word.to)) && isLong(number) && !OTHER_NUMBER.test(number);
  });
  return [...called, ...announced.map(({ 0: number, index }) => ({ text: number.trim(), from: index }))].filter(
    ({ from }) => !FAX.test(text.slice(Math.max(0, from - 40), from)),
  );
}

/** The telephone number of the controller or its DPO, as it is written; never an authority's or another company's. */
export function readPhone(
  reading: Reading,
  controller: string | null,
  otherLabels: readonly string[],
): PolicyFact<string> | null {
  let best: { text: string; quote: string; score: number } | null = null;
  for (const passage of reading.passages) {
    if (!/\d\d/.test(passage.text)) continue;
    for (const number of numbersOf(passage, reading.words)) {
      const score = ownScore(reading, passage, number, controller, otherLabels);
      if (score >= LEAST && (!best || score > best.score)) best = { text: number.text, quote: passage.text, score };
    }
  }
  return best && reading.fact(best.text, best.quote, best.score >= 45 ? 'certain' : 'likely');
}
