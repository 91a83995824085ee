import type { Masks } from './phrase-index.ts';
import type { Block, BlockLink, PolicyDocument } from '../document.ts';
import { CAPITAL, isSmall, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

/** What one document may cost the readers of prose; beyond that it is no policy that a person could read. */
const MOST_BLOCKS = 20_000;
const MOST_BLOCK_TEXT = 20_000;
const MOST_TEXT = 1_000_000;

/** Whether the end of the document is not read. */
export function isTooLong({ blocks }: PolicyDocument): boolean {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return blocks.length >= MOST_BLOCKS || length > MOST_TEXT || blocks.some(({ text }) => text.length > MOST_BLOCK_TEXT);
}

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
  /** what the words of the language are that these hold */
  said: Record<'text' | 'heading' | 'headings' | 'header', Masks>;
}

const NOT_ASCII = /[^\x00-\x7f]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\ufffe\uffff]/g;
const HYPHENS = /[\u2010\u2011\u2012\ufe63\uff0d]/g;
const SPACES = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Without what cannot be seen or only looks different: zero-width letters, odd hyphens, wide @, odd spaces. */
export function cleaned(text: string): string {
  if (!NOT_ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/[\uff20\ufe6b]/g, '@')
    .replace(SPACES, ' ')
    .trim();
}

/** Ordinary words that are written short, with a stop that ends no sentence, in the languages of Europe. */
const ABBREVIATIONS = new Set(
  // English, French
  (
    'art no nr sp inc ltd co corp st mr mrs ms dr prof ex etc cf al para sec ref tel tél bât av bd approx resp incl env mme ' +
    // German, Dutch
    'abs bzw ca dgl evtl gem ggf hrsg inkl insb lit max min nrn sog str u.a usw vgl zzgl ziff bijv blz dhr enz jl mevr ' +
    // Danish, Norwegian, Swedish, Icelandic
    'bl ekskl exkl jfr vedr pga mht iht hhv dso d.v.s m.fl p.g.a s.k m.m o.s.frv u.þ.b kr evt f.eks forts jf kap kl mv osv pkt stk tlf t.ex gr mgr o.fl sbr skv ' +
    // Spanish, Portuguese, Italian, Romanian
    'avda dña esq exmo núm pág p.ej sr sra srta dott avv ing lett p.zza sig v.le alin ap bl bl dvs jud sc ' +
    // Polish, Czech, Slovak, Slovenian, Croatian, Bulgarian
    'al im itd itp m.in np os oś poz pow tj tzw ul ust woj apod atd atď cca čís čl kpt např napr nám ods odst pan písm popř ' +
    'příp spol tř tzv zb npr oz tč бл бр бул вкл вх гр ет ж.к кв напр обл пл сл тел ул чл ' +
    // Hungarian, Finnish, Estonian, Lithuanian, Latvian, Greek, Maltese, Irish
    'bt em ifj ill kb kft krt nyrt özv pl stb sz ún zrt esim mm ns puh ts ym lk mh mnt nt pst sh tn vt g gyv pvz piem utt ' +
    'αρ αριθ άρθρ κ.λπ παρ στοιχ τηλ π.χ eċċ nru uimh'
  ).split(' '),
);
const LETTERS_AND_STOPS = new RegExp(String.raw`^(?:[${LETTER}]\.)*[${LETTER}]$`);
const LAST_WORD = /[^\s([{«„"“]*$/;
const SENTENCE_END = new RegExp(String.raw`[.!?;…]+["”“»')\]]* +(?=[${CAPITAL}\d«„“"(\[•*-])`, 'g');

/** Whether the stop behind this text belongs to an abbreviation, an initial or a number in order: "Nr.", "z. B.", "3. Mai". */
export function endsShort(before: string): boolean {
  const word = LAST_WORD.exec(before)![0];
  return /^\d{1,2}$/.test(word) || LETTERS_AND_STOPS.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

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
      const end = stop.index + stop[0].length;
      const before = line.slice(Math.max(from, stop.index - 16), stop.index);
      // "2031. 05. 12." is one date.
      const inNumber = /\d$/.test(before) && /\d/.test(line.charAt(end)) && stop[0].startsWith('.');
      if (line[stop.index] === '.' && (inNumber || endsShort(before))) continue;
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

const MARKED_LINE = /\n(?=[-–•*●▪◦·] )/;

/** A paragraph with list marks of its own as what it is: a lead and its items. */
function withItems(block: Block): Block[] {
  if (block.kind !== 'paragraph' || !MARKED_LINE.test(block.text)) return [block];
  const [lead, ...parts] = block.text.split(MARKED_LINE);
  const texts = [lead!, ...parts];
  const partOf = (text: string): number =>
    Math.max(
      0,
      texts.findIndex((part) => part.includes(text)),
    );
  return texts.map((text, index) => ({
    kind: index > 0 ? ('item' as const) : ('paragraph' as const),
    level: index > 0 ? 1 : 0,
    text: index > 0 ? text.slice(2) : text,
    links: block.links.filter((link) => partOf(link.text) === index),
    emails: block.emails.filter((address) => partOf(address) === index),
  }));
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

/** The document as passages under their headings, cleaned and capped; `masks` goes through a text for the words of one language. */
export function passagesOf(document: PolicyDocument, masks: (text: string) => Masks): Passage[] {
  const passages: Passage[] = [];
  const headings: string[] = [];
  let title = '';
  let label = '';
  let section = 0;
  let length = 0;
  let header = '';
  let lines = '';
  for (const [index, block] of unwrapped(document.blocks.slice(0, MOST_BLOCKS).flatMap(withItems)).entries()) {
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
    const heading = leads.at(-1) ?? path.at(-1) ?? '';
    passages.push({
      index,
      kind: block.kind,
      text,
      sentences: sentencesOf(text),
      heading,
      headings: lines,
      header,
      section,
      links: block.links,
      emails: block.emails,
      said: { text: masks(text), heading: masks(heading), headings: masks(lines), header: masks(header) },
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
