import type { OtherController, PolicyFact } from '../facts.ts';
import { addressBeside, type AddressFound } from './addresses.ts';
import { brandNames, formalNames, withoutLegalForm } from './names.ts';
import type { Reading } from './reader.ts';
import { folded, type Passage } from './text.ts';
import type { Matcher, Words } from './words.ts';
import { CAPITAL, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

interface Candidate {
  name: string;
  quote: string;
  score: number;
  /** something other than its form speaks for it */
  evident: boolean;
  /** it stands among the recipients somewhere */
  receives: boolean;
  /** it is said to be a controller */
  declared: boolean;
  mentions: number;
  order: number;
  /** where it stands first */
  passage: Passage;
  from: number;
}

export interface Controllers {
  controller: PolicyFact<string> | null;
  others: PolicyFact<OtherController>[];
}

const BRAND_WORD = `[${LETTER_OR_DIGIT}][${LETTER_OR_DIGIT}'’&-]{0,40}`;
const THREE_WORDS = new RegExp(`(?<![${LETTER_OR_DIGIT}@./-])${BRAND_WORD}(?: ${BRAND_WORD}){0,2}`, 'g');

const SHORT_FORM = new RegExp(`^[${CAPITAL}]{2,6}$`);
const FULL_NAME = new RegExp(`((?:[${CAPITAL}][${LETTER_OR_DIGIT}'’-]+ (?:[${LETTER}]{1,3} )?){2,6})$`);
const siteLabel = (domain: string): string => folded(domain.split('.')[0] ?? '');

/**
 * The controller's legal name (Art. 13(1)(a) GDPR): a name with a legal form beside the words for the controller, the
 * operator or the seat, else the brand that the site or its mailboxes are called by. Null when the site says that it
 * only acts for other controllers, and when nobody is named. Others that are said to be controllers too are listed.
 */
export function readController(
  reading: Reading,
  found: readonly AddressFound[],
  mailDomains: readonly string[],
): Controllers {
  const { passages, words } = reading;
  const candidates = new Map<string, Candidate>();
  let declared = false;
  const labels = [...new Set([siteLabel(reading.siteDomain), ...mailDomains.map(siteLabel)])].filter(
    (label) => label.length >= 2,
  );

  const consider = (name: string, passage: Passage, from: number, to: number, bonus: number): void => {
    const key = folded(withoutLegalForm(name).replace(/^The /, ''));
    // Three digits in a row are a register's number or a postcode.
    if (key.length < 2 || /\d{3}/.test(name)) return;
    const before = passage.text.slice(Math.max(0, from - 60), from);
    const after = passage.text.slice(to, to + 90);
    const sentence = sentenceAt(passage, name, from);
    const labelled = isLabelled(before, words);
    const says = labelled || declares(sentence, name, words);
    declared ||= says;
    let score = bonus;
    if (labelled || endsWith(before, words.controllerBefore, words.articles)) score += 45;
    if (startsWith(after, words.controllerAfter)) score += 30;
    if (words.controller.test(sentence) && !words.representative.test(sentence)) score += 25;
    if (words.controller.in(passage.said.headings) || isLead(passage, passages, words.controller)) score += 30;
    if (passage.kind !== 'heading' && words.seat.test(after)) score += 15;
    if (words.dpo.test(before)) score -= 20;
    if (words.representative.test(before)) score -= 50;
    if (words.uses.test(before.slice(-25)) && !words.controllerBefore.test(before)) score -= 30;
    if (words.elsewhere.test(sentence)) score -= 10;
    if (labels.some((label) => key === label || (label.length >= 4 && (key.includes(label) || label.includes(key)))))
      score += 25;
    const line = passage.text.lastIndexOf('\n', from) + 1;
    const receives =
      words.recipients.in(passage.said.heading) ||
      words.recipients.test(passage.text.slice(line, Math.min(from, line + 60)));
    if (reading.document.title.includes(name)) score += 15;
    const evident = score > bonus;
    if (passage.index <= 5) score += 12;
    const known = candidates.get(key);
    if (!known)
      candidates.set(key, {
        ...{ name, quote: sentence, score, evident, receives, declared: says, passage, from },
        mentions: 1,
        order: candidates.size,
      });
    else {
      known.declared ||= says;
      known.mentions += 1;
      known.evident ||= evident;
      known.receives ||= receives;
      const formal = known.name !== withoutLegalForm(known.name);
      if (score > known.score) Object.assign(known, { quote: sentence, score });
      if (!formal && name !== withoutLegalForm(name)) known.name = name;
    }
  };

  for (const passage of passages) {
    for (const { name, from, to } of formalNames(passage.text, words.notNames)) consider(name, passage, from, to, 20);
    const nearController =
      words.controllerBefore.in(passage.said.text) ||
      words.controllerAfter.in(passage.said.text) ||
      words.controller.in(passage.said.headings) ||
      words.controller.test(passage.text.slice(0, 80)) ||
      isLead(passage, passages, words.controller);
    if (passage.index > 400 || !nearController) continue;
    for (const { name, from, to } of brandNames(passage.text, words.notNames)) {
      if (passage.text.slice(Math.max(0, from - 1), from) === '@' || /https?:|www\./.test(name)) continue;
      const before = passage.text.slice(Math.max(0, from - 60), from);
      const after = passage.text.slice(to, to + 90);
      if (AFTER_POSTCODE.test(before) || BEFORE_POSTCODE.test(after)) continue;
      const named =
        isLabelled(before, words) ||
        endsWith(before, words.controllerBefore, words.articles) ||
        startsWith(after, words.controllerAfter) ||
        (opensSentence(before) && declares(sentenceAt(passage, name, from), name, words));
      const line = passage.text.slice(0, 60).split(/[\n\t]/)[0]!;
      const alone = from === 0 && (line.length < passage.text.length || to >= line.length - 1);
      if (named || (alone && passage.kind !== 'heading')) consider(name, passage, from, to, 0);
    }
  }
  if (!declared && passages.some((passage) => passage.sentences.some((one) => actsForOthers(one, labels, words))))
    return { controller: null, others: [] };
  preferEuropean([...candidates.values()]);
  const ranked = [...candidates.values()]
    .filter((candidate) => candidate.evident || (candidate.mentions >= 4 && !candidate.receives))
    .map((candidate) => ({ ...candidate, score: candidate.score + Math.min(candidate.mentions, 12) * 2 }))
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const best = ranked[0];
  const formal = ranked.find((candidate) => isFormal(candidate) && candidate.score >= 30);
  const sameAsBest =
    formal &&
    best &&
    !isFormal(best) &&
    (folded(best.name).includes(folded(withoutLegalForm(formal.name))) ||
      formal.score >= Math.min(60, best.score - 25));
  const chosen = sameAsBest
    ? formal
    : best && (isFormal(best) ? best.score >= 30 : best.score >= 42)
      ? best
      : undefined;
  const brand = chosen && isFormal(chosen) ? null : brandOf(reading, labels);
  const isPart =
    chosen !== undefined &&
    brand !== null &&
    folded(brand.value) !== folded(chosen.name) &&
    labels.some((label) => label.startsWith(folded(chosen.name)));
  const others = ranked.filter(
    (candidate) => candidate !== chosen && candidate.declared && !candidate.receives && isFormal(candidate),
  );
  return {
    controller:
      chosen && !isPart
        ? reading.fact(inFull(chosen.name, passages), chosen.quote, chosen.score >= 75 ? 'certain' : 'likely')
        : brand,
    others: others.map(({ name, quote, passage, from }) =>
      reading.fact({ name, address: addressBeside(found, passage, from) }, quote, 'likely'),
    ),
  };
}

/** Of companies of one group, the one in Europe answers to a visitor from there, not its American parent. */
function preferEuropean(candidates: readonly Candidate[]): void {
  const american = (name: string): boolean => /(?:Inc\.?|LLC|Corp\.?|Corporation|Incorporated)$/.test(name);
  const root = (name: string): string => folded(name.split(/[ ,]/)[0]!);
  for (const candidate of candidates.filter(({ name }) => american(name))) {
    if (
      candidates.some(
        (other) =>
          isFormal(other) && !american(other.name) && other.evident && root(other.name) === root(candidate.name),
      )
    )
      candidate.score -= 25;
  }
}

/** A street or a place beside a postcode is nobody's name. */
const AFTER_POSTCODE = /\d{4,5} (?:L[ae] )?$/;
const BEFORE_POSTCODE = /^,? (?:[A-Z]{1,2}-)?\d{4,5}(?!\d)/;

/** Whether this text ends in a label for the controller: "Data controller: ", "Controller\t". */
const isLabelled = (before: string, words: Words): boolean =>
  /(?:[:\t]|[:\t]\n) ?["“„«]?$/.test(before) &&
  words.controller.test(
    before
      .slice(-45)
      .split(/[.;!?] /)
      .at(-1)!,
  );

/** Whether a name after this text is the first of its sentence, but for an article. */
const opensSentence = (before: string): boolean =>
  /(?:^|[.!?\n\t] ?)(?:L[ae] |Les |L['’]|The |D(?:ie|er|as|e) |Het |El |I[l] |Lo |Ο |Η |Το )?$/.test(before);

/** The passage's sentence in which the name stands at this place. */
function sentenceAt(passage: Passage, name: string, from: number): string {
  let at = 0;
  for (const sentence of passage.sentences) {
    at = Math.max(at, passage.text.indexOf(sentence, at));
    if (from >= at && from < at + sentence.length) return sentence;
  }
  return passage.sentences.find((one) => one.includes(name)) ?? passage.text;
}

/** Whether the sentence says of this name, and not of a processor, that it is the controller. */
function declares(sentence: string, name: string, words: Words): boolean {
  if (!words.controller.test(sentence) || words.onBehalf.test(sentence)) return false;
  const at = sentence.indexOf(name);
  const after = sentence.slice(at + name.length, at + name.length + 300);
  return (
    endsWith(sentence.slice(Math.max(0, at - 60), at), words.controllerBefore) ||
    words.controllerAfter.all(after).some(({ from, to }) => words.controller.test(after.slice(from, to + 20)))
  );
}

/** Whether the site itself is the subject of acting as a processor: no other name, and no case, stands between. */
function actsForOthers(sentence: string, labels: readonly string[], words: Words): boolean {
  return words.onBehalf.all(sentence).some(({ from }) => {
    const before = sentence.slice(Math.max(0, from - 120), from);
    if (words.conditions.test(before)) return false;
    const named = formalNames(before, words.notNames).at(-1);
    const called = words.ourselves.all(before).at(-1);
    const label = labels.find((one) => one.length >= 3 && folded(before).includes(one));
    const own = named ? labels.some((one) => folded(named.name).includes(one)) : label !== undefined;
    if (named && !own && named.from > (called?.from ?? -1)) return false;
    return own || (called !== undefined && !words.uses.test(before.slice(called.from)));
  });
}

/** "Example Union (EU)": the name that a short form in capitals stands behind once, else the name itself. */
function inFull(name: string, passages: readonly Passage[]): string {
  if (!SHORT_FORM.test(name)) return name;
  for (const { text } of passages) {
    const at = text.search(new RegExp(`\\([„“"]?${name}["”“]?\\)`));
    const long = at > 0 ? FULL_NAME.exec(text.slice(Math.max(0, at - 80), at))?.[1] : undefined;
    if (long) return long.trim();
  }
  return name;
}

const isFormal = (candidate: Candidate): boolean => candidate.name !== withoutLegalForm(candidate.name);

/** The passage follows one that announces the controller: "The controller is:" and then a line with the name. */
function isLead(passage: Passage, passages: readonly Passage[], controller: Matcher): boolean {
  const before = passages[passage.index - 1];
  return before !== undefined && before.text.endsWith(':') && controller.test(before.text);
}

/** Whether the text ends in one of the phrases, but for an article: "the controller is the". */
function endsWith(before: string, pattern: Matcher, articles?: Matcher): boolean {
  const tail = before.replace(/[\s"“„«'’:(*]+$/, '');
  const ends = pattern.all(tail).map(({ to }) => to);
  if (ends.some((to) => tail.length - to <= 1)) return true;
  const article = articles?.all(tail).find(({ to }) => to === tail.length);
  return article !== undefined && ends.some((to) => to < article.from && article.from - to <= 2);
}

function startsWith(after: string, pattern: Matcher): boolean {
  const [first] = pattern.all(after);
  return first !== undefined && first.from <= 30;
}

/** The name by which the text calls the owner of the site's or the mailbox's domain, in its most frequent spelling. */
function brandOf(reading: Reading, labels: readonly string[]): PolicyFact<string> | null {
  search: for (const label of labels) {
    const spellings = new Map<string, { count: number; quote: string }>();
    for (const passage of reading.passages) {
      for (const match of passage.text.matchAll(THREE_WORDS)) {
        const words = match[0].replace(/['’]s\b/g, '').split(' ');
        for (const name of [words.join(' '), words.slice(0, 2).join(' '), words.slice(1).join(' '), ...words]) {
          if (
            folded(name) !== label ||
            /[@/]|\.[a-z]/.test(passage.text.slice(match.index + match[0].length, match.index + match[0].length + 3))
          )
            continue;
          const known = spellings.get(name);
          // A name that the site says it uses is another's, whoever's mailbox the page gives.
          const from = match.index + Math.max(0, match[0].indexOf(name));
          if (endsWith(passage.text.slice(Math.max(0, from - 40), from), reading.words.uses, reading.words.articles))
            continue search;
          if (known) known.count += 1;
          else
            spellings.set(name, {
              count: 1,
              quote: passage.sentences.find((one) => one.includes(name)) ?? passage.text,
            });
          break;
        }
      }
    }
    const [best] = [...spellings].sort(([, a], [, b]) => b.count - a.count);
    if (best) return reading.fact(best[0], best[1].quote, 'likely');
  }
  return titleOf(reading);
}

const COPYRIGHT = /(?:©|\(c\)|copyright)(?: ?©)?,? ?(?:(?:19|20)\d\d ?(?:[-–—] ?(?:(?:19|20)\d\d)? ?)?)?,? ?/i;
const TITLE_PARTS = / ?[|·•»›] ?| [-–—:] |: /;
const MOST_NAME = 40;

/** The name that the page's own foot or title gives the site, where the text has no other. */
function titleOf({ document, passages, words, fact }: Reading): PolicyFact<string> | null {
  const isName = (name: string): boolean =>
    name.length >= 3 &&
    name.length <= MOST_NAME &&
    /[^\d\s]/.test(name) &&
    !words.privacy.test(name) &&
    !name.split(' ').every((word) => words.notNames.has(word.toLowerCase()));
  for (const { text } of passages.slice(-12)) {
    const sign = COPYRIGHT.exec(text);
    const name = sign
      ? text
          .slice(sign.index + sign[0].length)
          .split(/[.,|•·–—\n\t(]| - | (?:19|20)\d\d/)[0]!
          .trim()
      : '';
    if (isName(name)) return fact(name, text, 'uncertain');
  }
  for (const part of document.title
    .split(TITLE_PARTS)
    .map((one) => one.trim())
    .filter(isName)) {
    const told = passages.find(({ text }) => text.includes(part));
    if (told) return fact(part, sentenceAt(told, part, told.text.indexOf(part)), 'uncertain');
  }
  return null;
}
