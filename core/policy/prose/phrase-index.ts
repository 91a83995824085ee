import type { Phrases } from '../lexicon.ts';
import { isLetterOrDigit } from '../../shared/letters.ts';

/** Where a phrase stands in a text. */
export interface PhraseFound {
  from: number;
  to: number;
}

/** Where a phrase of which list stands. */
export interface ListFound extends PhraseFound {
  list: number;
}

interface Entry {
  list: number;
  /** what follows the first word or mark */
  rest: string;
}

/** Which lists a text holds phrases of, one bit a list. */
export type Masks = readonly number[];

/** Whether a list is among those of the masks. */
export const isAmong = (masks: Masks, list: number): boolean => ((masks[list >> 5] ?? 0) & (1 << (list & 31))) !== 0;

interface Hits {
  masks: number[];
  found: ListFound[];
}

/** Texts remembered at a time: sentences and headings are asked about by every reader. */
const MOST_TEXTS = 20_000;
const MOST_RECENT = 6;
const STEM = 3;
/** Bits for the hashes of first words: most words of a text begin no phrase, and need not be looked up. */
const HASHES = 1 << 16;
const IS_WORD = 1;
const BEGINS_STEM = 2;

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14) || code === 0xa0;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const NOT_ASCII = /[^\x00-\x7f]/;
const ACCENTED = /[\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff]/g;
/** Letters that Unicode does not take apart. */
const STROKED: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ħ: 'h', ς: 'σ' };
const bases = new Map<string, string>();

function baseOf(letter: string): string {
  let base = bases.get(letter);
  if (base === undefined) bases.set(letter, (base = STROKED[letter] ?? letter.normalize('NFD').charAt(0)));
  return base;
}

/**
 * The text in small letters without accents, each letter in its place: many write none, and others the wrong ones (the
 * cedilla for the comma of Romanian).
 */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text;
  return NOT_ASCII.test(even) ? even.replace(ACCENTED, baseOf) : even;
}

/**
 * Many lists of phrases found in one pass over a text: its words are looked up, and only what begins like a phrase is
 * compared. Linear in the text, whatever it holds. Case and accents count for nothing, unless `exact`.
 */
export class PhraseIndex {
  private readonly exact: boolean;
  private readonly words = new Map<string, Entry[]>();
  private readonly stems = new Map<string, (Entry & { stem: string })[]>();
  private readonly marks = new Map<string, Entry[]>();
  private readonly beginnings = new Map<string, readonly Entry[]>();
  private readonly hashes = new Uint8Array(HASHES);
  /** held weakly: no document's sentences stay in memory when it is read */
  private remembered = new WeakRef(new Map<string, Hits>());
  /** readers ask many lists about one text and its headings before they go on to the next */
  private readonly recent: { text: string; hits: Hits }[] = [];
  private next = 0;

  constructor(lists: readonly Phrases[], { exact = false } = {}) {
    this.exact = exact;
    for (const [list, phrases] of lists.entries())
      for (const phrase of phrases) this.add(list, exact ? phrase : plain(phrase));
  }

  private add(list: number, phrase: string): void {
    let end = 0;
    let hash = 0;
    let beginning = 0;
    while (end < phrase.length && isLetterOrDigit(phrase.charCodeAt(end))) {
      hash = (hash * 31 + phrase.charCodeAt(end)) | 0;
      end += 1;
      if (end <= STEM) beginning = hash;
    }
    const first = phrase.slice(0, end);
    const isStem = phrase[end] === '*';
    this.hashes[(isStem ? beginning : hash) & (HASHES - 1)]! |= isStem ? BEGINS_STEM : IS_WORD;
    if (end === 0) put(this.marks, phrase[0]!, { list, rest: phrase.slice(1) });
    else if (isStem) put(this.stems, first.slice(0, STEM), { list, rest: phrase.slice(end + 1), stem: first });
    else put(this.words, first, { list, rest: phrase.slice(end) });
  }

  /** Whether the text holds a phrase of the list. */
  has(list: number, text: string): boolean {
    return isAmong(this.scan(text).masks, list);
  }

  /** Which lists the text holds phrases of. */
  masks(text: string): Masks {
    return this.scan(text).masks;
  }

  /** Where the phrases of the list stand, in the order of the text. */
  all(list: number, text: string): PhraseFound[] {
    return this.has(list, text) ? this.scan(text).found.filter((one) => one.list === list) : [];
  }

  /** Where the phrases of any list stand, in the order of the text. */
  every(text: string): readonly ListFound[] {
    return this.scan(text).found;
  }

  private scan(text: string): Hits {
    for (const one of this.recent) if (one.text === text) return one.hits;
    let remembered = this.remembered.deref();
    if (!remembered || remembered.size >= MOST_TEXTS) this.remembered = new WeakRef((remembered = new Map()));
    const hits = remembered.get(text) ?? this.scanned(text);
    remembered.set(text, hits);
    this.recent[this.next] = { text, hits };
    this.next = (this.next + 1) % MOST_RECENT;
    return hits;
  }

  private scanned(original: string): Hits {
    const text = this.exact ? original : plain(original);
    const hits: Hits = { masks: [], found: [] };
    const { hashes, marks } = this;
    for (let at = 0; at < text.length;) {
      if (!isLetterOrDigit(text.charCodeAt(at))) {
        const beginning = marks.size > 0 ? marks.get(text[at]!) : undefined;
        if (beginning) for (const entry of beginning) this.compare(text, at, at + 1, entry, hits);
        at += 1;
        continue;
      }
      let end = at;
      let hash = 0;
      let known = 0;
      while (end < text.length) {
        const code = text.charCodeAt(end);
        if (!isLetterOrDigit(code)) break;
        hash = (hash * 31 + code) | 0;
        end += 1;
        if (end - at <= STEM) known |= hashes[hash & (HASHES - 1)]! & BEGINS_STEM;
      }
      if ((known | (hashes[hash & (HASHES - 1)]! & IS_WORD)) !== 0)
        for (const entry of this.beginningWith(text.slice(at, end))) this.compare(text, at, end, entry, hits);
      at = end;
    }
    return hits;
  }

  /** The phrases whose first word this is, or may be by its stem; looked up once for each word of the language. */
  private beginningWith(word: string): readonly Entry[] {
    const known = this.beginnings.get(word);
    if (known) return known;
    const stems = [1, 2, STEM]
      .filter((length) => length <= word.length)
      .flatMap((length) => this.stems.get(word.slice(0, length)) ?? [])
      .filter(({ stem }) => word.startsWith(stem));
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

function put<E>(map: Map<string, E[]>, key: string, entry: E): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
