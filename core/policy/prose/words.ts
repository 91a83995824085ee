import type { Lexicon, Phrases } from '../lexicon.ts';
import { isAmong, PhraseIndex, plain, type Masks, type PhraseFound } from './phrase-index.ts';

/** One list of phrases, to be asked about any text. */
export interface Matcher {
  test: (text: string) => boolean;
  /** the same of a text that was gone through before (`Words.masks`) */
  in: (masks: Masks) => boolean;
  /** where its phrases stand, in the order of the text */
  all: (text: string) => PhraseFound[];
}

type Matchers<T> = { [K in keyof T]: Matcher };
type Lists = Omit<
  Lexicon,
  | 'language'
  | 'at'
  | 'dot'
  | 'numbers'
  | 'units'
  | 'months'
  | 'notNames'
  | 'bases'
  | 'groundsAlone'
  | 'rightNames'
  | 'events'
  | 'foreignPlaces'
  | 'safeguards'
  | 'recipientRoles'
>;

/** A lexicon with each list of phrases ready to be asked; what is looked up by word stays as it is. */
export interface Words
  extends Matchers<Lists>, Pick<Lexicon, 'language' | 'at' | 'dot' | 'numbers' | 'units' | 'months'> {
  bases: Matchers<Lexicon['bases']>;
  groundsAlone: Matchers<Lexicon['groundsAlone']>;
  rightNames: Matchers<Lexicon['rightNames']>;
  events: Matchers<Lexicon['events']>;
  foreignPlaces: Matchers<Lexicon['foreignPlaces']>;
  safeguards: Matchers<Lexicon['safeguards']>;
  recipientRoles: Matchers<Lexicon['recipientRoles']>;
  notNames: ReadonlySet<string>;
  /** what a text holds, for asking many matchers about it */
  masks: (text: string) => Masks;
  /** any unit of time */
  unit: Matcher;
  /** any of `events` */
  event: Matcher;
  /** any of `safeguards` */
  safeguard: Matcher;
  /** any month */
  month: Matcher;
  /** any of `foreignLaws` and `foreignPlaces` */
  elsewhere: Matcher;
  /** any of `groundsAlone` */
  groundAlone: Matcher;
}

const made = new WeakMap<Lexicon, Words>();

/** The lexicon's matchers, made once; lists share indexes, so that a text is gone through once for many. */
export function wordsOf(lexicon: Lexicon): Words {
  const known = made.get(lexicon);
  if (known) return known;
  const { language, at, dot, numbers, units, months, notNames, bases, groundsAlone, rightNames, events, ...lists } =
    lexicon;
  const words: Words = {
    ...matchers({
      ...lists,
      unit: Object.values(units).flat(),
      event: Object.values(events).flat(),
      safeguard: Object.values(lists.safeguards).flat(),
      month: months.flat().map((name) => `${name}*`),
      elsewhere: [...lists.foreignLaws, ...Object.values(lists.foreignPlaces).flat()],
      groundAlone: Object.values(groundsAlone).flat(),
      bases,
      groundsAlone,
      rightNames,
      events,
    }),
    language,
    at,
    dot,
    numbers,
    units,
    months,
    // Many pages are written without accents.
    notNames: new Set([...notNames, ...notNames.map(plain)]),
  };
  made.set(lexicon, words);
  return words;
}

type Shaped<T> = { [K in keyof T]: T[K] extends Phrases ? Matcher : Matchers<T[K]> };

/** The same shape with a matcher for each list; all lists are found in one pass. */
function matchers<T extends object>(shape: T): Shaped<T> & Pick<Words, 'masks'> {
  const lists: Phrases[] = [];
  const build = (value: object): unknown => {
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, build(child as object)]));
    const list = lists.push(value as Phrases) - 1;
    return {
      test: (text: string) => index.has(list, text),
      in: (masks: Masks) => isAmong(masks, list),
      all: (text: string) => index.all(list, text),
    } satisfies Matcher;
  };
  const shaped = build(shape) as Shaped<T>;
  const index = new PhraseIndex(lists);
  return { ...shaped, masks: (text) => index.masks(text) };
}
