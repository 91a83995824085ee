import type { Phrases } from '../lexicon.ts';
import { isLetterOrDigit } from '../../shared/letters.ts';

/** Where a phrase stands in a text. */
export interface PhraseFound {
  from: number;
  to: number;
}

interface Entry {
  list: number;
  /** what follows the first word or mark */
  rest: string;
}

interface Hits {
  /** one bit a list */
  masks: number[];
  found: { list: number; from: number; to: number }[];
}

/** Texts and words remembered at a time: sentences and headings are asked about by every reader. */
const MOST_TEXTS = 20_000;
const STEM = 3;

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14) || code === 0xa0;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/**
 * Many lists of phrases found in one pass over a text: its words are looked up, and only what begins like a phrase is
 * compared. Linear in the text, whatever it holds.
 */
export class PhraseIndex {
  private readonly foldCase: boolean;
  private readonly words = new Map<string, Entry[]>();
  private readonly stems = new Map<string, (Entry & { stem: string })[]>();
  private readonly marks = new Map<string, Entry[]>();
  private readonly beginnings = new Map<string, readonly Entry[]>();
  /** held weakly: no document's sentences stay in memory when it is read */
  private remembered = new WeakRef(new Map<string, Hits>());
  /** readers ask many lists about one text before they go on to the next */
  private last: { text: string; hits: Hits } = { text: '', hits: { masks: [], found: [] } };

  constructor(lists: readonly Phrases[], options: { foldCase: boolean }) {
    this.foldCase = options.foldCase;
    for (const [list, phrases] of lists.entries())
      for (const phrase of phrases) this.add(list, options.foldCase ? phrase.toLowerCase() : phrase);
  }

  private add(list: number, phrase: string): void {
    let end = 0;
    while (end < phrase.length && isLetterOrDigit(phrase.charCodeAt(end))) end += 1;
    const first = phrase.slice(0, end);
    const push = <E>(map: Map<string, E[]>, key: string, entry: E): void =>
      void map.set(key, [...(map.get(key) ?? []), entry]);
    if (end === 0) push(this.marks, phrase[0]!, { list, rest: phrase.slice(1) });
    else if (phrase[end] === '*')
      push(this.stems, first.slice(0, STEM), { list, rest: phrase.slice(end + 1), stem: first });
    else push(this.words, first, { list, rest: phrase.slice(end) });
  }

  /** Whether the text holds a phrase of the list. */
  has(list: number, text: string): boolean {
    return ((this.scan(text).masks[list >> 5] ?? 0) & (1 << (list & 31))) !== 0;
  }

  /** Where the phrases of the list stand, in the order of the text. */
  all(list: number, text: string): PhraseFound[] {
    return this.has(list, text) ? this.scan(text).found.filter((one) => one.list === list) : [];
  }

  private scan(text: string): Hits {
    if (text === this.last.text) return this.last.hits;
    let remembered = this.remembered.deref();
    if (!remembered || remembered.size >= MOST_TEXTS) this.remembered = new WeakRef((remembered = new Map()));
    const hits = remembered.get(text) ?? this.scanned(text);
    remembered.set(text, hits);
    this.last = { text, hits };
    return hits;
  }

  private scanned(text: string): Hits {
    const lower = this.foldCase ? text.toLowerCase() : text;
    const plain = lower.length === text.length ? lower : text;
    const hits: Hits = { masks: [], found: [] };
    for (let at = 0; at < plain.length;) {
      if (!isLetterOrDigit(plain.charCodeAt(at))) {
        const marks = this.marks.get(plain[at]!);
        if (marks) for (const entry of marks) this.compare(plain, at, at + 1, entry, hits);
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < plain.length && isLetterOrDigit(plain.charCodeAt(end))) end += 1;
      for (const entry of this.beginningWith(plain.slice(at, end))) this.compare(plain, at, end, entry, hits);
      at = end;
    }
    return hits;
  }

  /** The phrases whose first word this is, or may be by its stem; looked up once for each word of the language. */
  private beginningWith(word: string): readonly Entry[] {
    const known = this.beginnings.get(word);
    if (known) return known;
    const stems = (this.stems.get(word.slice(0, STEM)) ?? []).filter(({ stem }) => word.startsWith(stem));
    const entries = [...(this.words.get(word) ?? []), ...stems];
    if (this.beginnings.size >= MOST_TEXTS) this.beginnings.clear();
    this.beginnings.set(word, entries);
    return entries;
  }

  private compare(text: string, from: number, at: number, { list, rest }: Entry, hits: Hits): void {
    let to = at;
    for (let index = 0; index < rest.length; index += 1) {
      const wanted = rest.charCodeAt(index);
      if (wanted === 42) while (to < text.length && isLetterOrDigit(text.charCodeAt(to))) to += 1;
      else {
        const code = text.charCodeAt(to);
        if (!(code === wanted || (wanted === 32 && isSpace(code)) || (wanted === 39 && isApostrophe(code)))) return;
        to += 1;
      }
    }
    if (to < text.length && isLetterOrDigit(text.charCodeAt(to))) return;
    hits.masks[list >> 5] = (hits.masks[list >> 5] ?? 0) | (1 << (list & 31));
    hits.found.push({ list, from, to });
  }
}
