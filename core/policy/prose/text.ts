import type { Block, BlockLink, PolicyDocument } from '../document.ts';
import { CAPITAL, isSmall, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

/** What one document may cost the readers of prose; beyond that it is no policy that a person could read. */
const MOST_BLOCKS = 20_000;
const MOST_BLOCK_TEXT = 20_000;
const MOST_TEXT = 1_000_000;

/** One block with the headings it stands under. */
export interface Passage {
  /** its place in the list of passages */
  index: number;
  kind: Block['kind'];
  text: string;
  sentences: string[];
  /** the nearest heading, written as one or only standing like one ("Recipients:"); empty at the top */
  heading: string;
  /** all headings above, outermost first, by line */
  headings: string;
  /** of a row: the first row of its table */
  header: string;
  /** changes with every heading, so that neighbours in one section are told */
  section: number;
  links: BlockLink[];
  emails: string[];
}

const NOT_ASCII = /[^\x00-\x7f]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\ufffe\uffff]/g;
const HYPHENS = /[\u2010\u2011\u2012\ufe63\uff0d]/g;
const SPACES = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Without what cannot be seen or only looks different: zero-width letters, odd hyphens, wide @, odd spaces. */
export function cleaned(text: string): string {
  if (!NOT_ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/[\uff20\ufe6b]/g, '@')
    .replace(SPACES, ' ')
    .trim();
}

const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s(])(?:[${LETTER}]|art|no|nr|inc|ltd|co|corp|st|str|mr|mrs|ms|dr|prof|e\.g|i\.e|ex|etc|cf|al|p|para|sec|ref|tel|tél|bât|av|bd|s\.a|approx|resp|incl)$`,
  'i',
);
const SENTENCE_END = new RegExp(String.raw`[.!?;…]+["”»')\]]* +(?=[${CAPITAL}\d«“"(\[•*-])`, 'g');

/** Sentences of a text; lines and cells end sentences too. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/[\n\t]/)) {
    let from = 0;
    if (!/[.!?;…][^ ]{0,3} /.test(line)) {
      if (line.trim()) sentences.push(line.trim());
      continue;
    }
    for (const stop of line.matchAll(SENTENCE_END)) {
      if (line[stop.index] === '.' && ABBREVIATION.test(line.slice(Math.max(from, stop.index - 12), stop.index)))
        continue;
      const end = stop.index + stop[0].length;
      sentences.push(line.slice(from, end).trim());
      from = end;
    }
    const rest = line.slice(from).trim();
    if (rest) sentences.push(rest);
  }
  return sentences;
}

/** A short line without an end of its own, above other text: a heading that was not marked as one. */
function standsAsHeading(text: string): boolean {
  return text.length <= 90 && !/[.,;!?@\t\n]$/.test(text.replace(/\?$/, '')) && !/[@\n\t]|\d{3}|https?:|: ./.test(text);
}

/** Lines of text that was broken to a page's width, as in converted PDF files, put together again. */
function unwrapped(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    const goesOn =
      before?.kind === 'paragraph' &&
      block.kind === 'paragraph' &&
      isSmall(block.text) &&
      (before.text.endsWith(',') || isSmall(before.text.slice(-1)));
    if (goesOn && before.text.length < 3000) {
      whole[whole.length - 1] = {
        ...before,
        text: `${before.text} ${block.text}`,
        links: [...before.links, ...block.links],
        emails: [...before.emails, ...block.emails],
      };
    } else whole.push(block);
  }
  return whole;
}

/** The document as passages under their headings, cleaned and capped. */
export function passagesOf(document: PolicyDocument): Passage[] {
  const passages: Passage[] = [];
  const headings: string[] = [];
  let title = '';
  let label = '';
  let section = 0;
  let length = 0;
  let header = '';
  let lines = '';
  for (const [index, block] of unwrapped(document.blocks.slice(0, MOST_BLOCKS)).entries()) {
    const text = cleaned(block.text.slice(0, MOST_BLOCK_TEXT));
    if (block.kind !== 'row') header = '';
    length += text.length;
    if (length > MOST_TEXT) break;
    const above = headings.filter(Boolean);
    if (block.kind === 'heading') {
      headings.length = Math.max(0, block.level - 1);
      headings[block.level - 1] = text;
      title = label = '';
      section += 1;
    } else if (block.kind === 'paragraph' && standsAsHeading(text)) {
      // "Recipients:" stands under "Newsletter"; the next title ends both.
      if (text.endsWith(':')) label = text;
      else [title, label] = [text, ''];
      section += 1;
    }
    const own = block.kind === 'heading' || label === text || title === text;
    const leads = [title, label].filter((lead) => lead !== '' && lead !== text);
    const path = own ? above : headings.filter(Boolean);
    // One string for all that stand under the same headings: it is looked up for each of them.
    const joined = [...path, ...leads].join('\n');
    if (joined !== lines) lines = joined;
    passages.push({
      index,
      kind: block.kind,
      text,
      sentences: sentencesOf(text),
      heading: leads.at(-1) ?? path.at(-1) ?? '',
      headings: lines,
      header,
      section,
      links: block.links,
      emails: block.emails,
    });
    if (block.kind === 'row' && !header) header = text;
  }
  return passages;
}

/** The sentence of the passage that holds the text, or the start of the passage. */
export function sentenceWith(passage: Passage, text: string): string {
  return quoted(passage.sentences.find((sentence) => sentence.includes(text)) ?? passage.text);
}

/** A quote of bearable length. */
export function quoted(sentence: string): string {
  const flat = sentence.replace(/[\n\t]/g, ' ').trim();
  return flat.length <= 600 ? flat : `${flat.slice(0, 599)}…`;
}

const NO_LETTER = new RegExp(`[^${LETTER_OR_DIGIT}]+`, 'g');

/** Letters and digits only, without case and accents: for comparing names and domains. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(NO_LETTER, '').toLowerCase();
}
