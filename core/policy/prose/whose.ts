import { namesAuthority } from './authority.ts';
import { formalNames, hasLegalForm, withoutLegalForm } from './names.ts';
import type { Reading } from './reader.ts';
import { folded, type Passage } from './text.ts';

/**
 * How much speaks for a postal address or a telephone number being the controller's own, or the one to write to: the
 * words for the controller, the seat, the DPO or rights near it; against it those for authorities, representatives,
 * recipients and other companies. `otherLabels` are the names of organisations that the text gives mailboxes of.
 */
export function ownScore(
  { passages, words }: Reading,
  passage: Passage,
  { text, from }: { text: string; from: number },
  controller: string | null,
  otherLabels: readonly string[],
): number {
  const own = controller ? folded(withoutLegalForm(controller)) : '';
  const before = passages[passage.index - 1];
  const near = `${before?.section === passage.section ? before.text.slice(-200) : ''}\n${passage.text.slice(Math.max(0, from - 250), from)}`;
  const around = `${near}\n${text}`;
  let score = 0;
  if (words.controller.in(passage.said.headings) || words.controller.test(near)) score += 30;
  if (words.seat.test(near)) score += 15;
  if (words.dpo.test(around) || words.dpo.in(passage.said.headings)) score += 22;
  if (words.exercise.test(around) || words.exercise.in(passage.said.headings)) score += 25;
  if (words.email.in(passage.said.headings) || words.email.test(near)) score += 6;
  if (own && folded(around).includes(own)) score += 25;
  if (passage.index <= 6) score += 10;
  if (words.representative.test(near) || words.representative.in(passage.said.heading)) score -= 60;
  if (namesAuthority(around, words) || words.complaint.test(near.slice(-200))) score -= 70;
  if (words.recipients.in(passage.said.heading) && !(own && folded(around).includes(own))) score -= 40;
  if (words.elsewhere.in(passage.said.heading)) score -= 30;
  // A company named right before it owns it.
  const owner = passage.text.slice(Math.max(0, from - 70), from + 40);
  const named = formalNames(owner, words.notNames).at(-1);
  const theirs = named
    ? !folded(named.name).includes(own) && !own.includes(folded(withoutLegalForm(named.name)))
    : hasLegalForm(owner) && !folded(owner).includes(own);
  if (own && theirs) score -= controller === withoutLegalForm(controller!) ? 25 : 45;
  const close = folded(near.slice(-80));
  const label = folded(text);
  if (otherLabels.some((other) => label.includes(other) || close.includes(other))) score -= 40;
  return score;
}
