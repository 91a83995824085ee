import type { Words } from './words.ts';

const NEAR = 40;
const LABEL_END = /[:\t(–—-]\s*$/;

/** Whether nothing but a space, or a word like "for" and "of", stands between people and their country. */
function isJoint(between: string, words: Words): boolean {
  return (
    between === ' ' || words.belonging.all(between).some(({ from, to }) => between === ` ${between.slice(from, to)} `)
  );
}

/**
 * Whether a clause, a marked heading or a mere title speaks to residents of another legal order, and to them alone: it
 * names such a law or residence there, or is nothing but a label. A country alone says nothing: it ends postal
 * addresses and names where recipients are. Nor does one beside the Union or its law, or the site's own (`suffix`, the
 * last label of its domain).
 */
export function isForElsewhere(
  text: string,
  kind: 'clause' | 'heading' | 'title',
  words: Words,
  suffix: string,
): boolean {
  if (!words.elsewhere.test(text) || (words.union.test(text) && !words.outside.test(text))) return false;
  if (words.foreignLaws.test(text)) return true;
  const places = Object.entries(words.foreignPlaces)
    .filter(([country]) => country !== suffix)
    .flatMap(([, phrases]) => phrases.all(text));
  if (places.length === 0) return false;
  const residence = words.residence.all(text);
  // "Our Canadian privacy officer" is one of theirs as much as "Canadian residents" are.
  const people = [...words.people.all(text), ...words.dpo.all(text)];
  const inhabited = places.some(
    ({ from, to }) =>
      residence.some((one) => one.to <= from && from - one.to <= NEAR) ||
      people.some((one) => text.slice(to, one.from) === ' ' || isJoint(text.slice(one.to, from), words)),
  );
  if (inhabited) return true;
  if (kind === 'heading') return !words.recipients.test(text) && !words.storage.test(text);
  let rest = text;
  for (const { from, to } of places) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  const left = rest.toLowerCase().match(/[^\s:,;()–—-]+/g) ?? [];
  const labels = LABEL_END.test(text) || (kind === 'title' && left.length > 0);
  return labels && left.length <= 3 && left.every((word) => words.notNames.has(word));
}
