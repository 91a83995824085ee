import type { PolicyFact, Retention } from '../facts.ts';
import type { RetentionEvent } from '../lexicon.ts';
import { plain } from './phrase-index.ts';
import type { Reading } from './reader.ts';
import { sentencesOf, type Passage } from './text.ts';
import type { Matcher, Words } from './words.ts';
import { LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const;
type Unit = keyof typeof DAYS;
const UNITS = Object.keys(DAYS) as Unit[];

/** Twelve months are a year, so that "24 months" and "2 years" are one period. */
function daysOf(count: number, unit: Unit): number {
  const days = unit === 'month' ? Math.floor(count / 12) * DAYS.year + (count % 12) * DAYS.month : count * DAYS[unit];
  return Math.max(1, Math.round(days));
}
const MOST = 200;

interface Period {
  text: string;
  days: number;
  from: number;
  to: number;
}

/** Between two numbers of one period, in the languages of Europe, in plain letters: "6 to 12 months". */
const RANGE =
  '-|–|—|to|or|eda|bis|oder|tot|of|a|ou|au|y|o|e|ate|fino a|til|till|eller|tai|kuni|voi|do|az|az do|nebo|alebo|lub|i|ili|ali|iki|arba|lidz|vai|sau|pana la|vagy|u|jew|go|no|до|или|εως|ως|η';
/** Between a number and its unit: "12 full months". */
const WHOLE =
  'full|whole|calendar|consecutive|volle[nr]?|ganze[nr]?|hele|opeenvolgende|entier[es]*|pelnych|pelne|kalendarzowych|kalendarnich|celych|cele|naptari|teljes|hela|kalenderne|taytta|heil|hele kalender|de';
const HALF: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, ' 1/2': 0.5 };

interface PeriodPattern {
  expression: RegExp;
  numbers: Map<string, number>;
}

const patterns = new WeakMap<Words, PeriodPattern>();

/** The expression for lengths of time in plain letters, one group a unit at its end; made once for a language. */
function periodPattern(words: Words): PeriodPattern {
  const known = patterns.get(words);
  if (known) return known;
  const longestFirst = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll('*', `[${LETTER}]*`);
  const numbers = new Map(Object.entries(words.numbers).map(([word, count]) => [plain(word), count]));
  const count = String.raw`\d{1,3}(?:[.,]\d)?|` + longestFirst([...numbers.keys()]);
  const units = UNITS.map((unit) => `(${longestFirst(words.units[unit].map(plain))})`).join('|');
  const pattern = {
    expression: new RegExp(
      `(?<![${LETTER_OR_DIGIT}.,-])(${count})(½|¼|¾| 1/2)?(?: ?\\([${LETTER_OR_DIGIT} -]{1,24}\\))?(?: ?(?:${RANGE}) ?(${count}))?[ -]{0,2}(?:(?:${WHOLE}) )?(?:${units})(?![${LETTER_OR_DIGIT}])`,
      'g',
    ),
    numbers,
  };
  patterns.set(words, pattern);
  return pattern;
}

/** The lengths of time in a text; a year is 365 days or twelve months, a month 30; a part of a day rounds up to one. */
export function periodsIn(text: string, words: Words): Period[] {
  const periods: Period[] = [];
  if (!words.unit.test(text)) return periods;
  const { expression, numbers } = periodPattern(words);
  for (const match of plain(text).matchAll(expression)) {
    const valueOf = (written: string): number => numbers.get(written) ?? Number(written.replace(',', '.'));
    const unit = UNITS.find((_, index) => match[index + 4] !== undefined);
    const count = valueOf(match[3] ?? match[1]!) + (match[3] ? 0 : (HALF[match[2] ?? ''] ?? 0));
    if (!unit || !(count > 0) || count * DAYS[unit] > 100 * DAYS.year) continue;
    const to = match.index + match[0].length;
    periods.push({ text: text.slice(match.index, to).trim(), days: daysOf(count, unit), from: match.index, to });
  }
  return periods;
}

/** The event by which a text ends storage, or null. */
export function retentionEvent(text: string, words: Words): RetentionEvent | null {
  return (Object.keys(words.events) as RetentionEvent[]).find((event) => words.events[event].test(text)) ?? null;
}

/**
 * How long what is kept (Art. 13(2)(a) GDPR): each stated length, and each stated event where no length is given.
 * "As long as necessary" says nothing and is not listed. Days are null for events.
 */
export function readRetention(reading: Reading): PolicyFact<Retention>[] {
  const { passages, words } = reading;
  const facts: PolicyFact<Retention>[] = [];
  const seen = new Set<string>();
  const title = passages[0]?.kind === 'heading' ? passages[0].text : '';
  for (const passage of passages) {
    if (passage.kind === 'heading' || !(words.unit.in(passage.said.text) || words.event.in(passage.said.text)))
      continue;
    const row = passage.kind === 'row';
    const label = row ? passage.text.split('\t')[0]! : '';
    const { said } = passage;
    const headed = words.retention.in(said.heading) || words.retention.in(said.header) || words.retention.test(label);
    const sentences = row ? retentionCells(passage, words) : passage.sentences;
    for (const [index, sentence] of sentences.entries()) {
      if (facts.length >= MOST) return facts;
      if (!words.unit.test(sentence) && !words.event.test(sentence)) continue;
      const stored = words.storage.test(sentence);
      const before = sentences[index - 1] ?? '';
      const follows = words.retention.test(before.slice(-80)) && before.length < 90;
      // A cell that is nothing but a length says how long its row is kept, whatever its column is called.
      const lengths = periodsIn(sentence, words);
      const lengthOnly = row && sentence.length < 30 && lengths[0]?.from === 0;
      if (!stored && !headed && !follows && !lengthOnly && !(row && words.retention.in(passage.said.headings)))
        continue;
      const refused = words.notRetention.test(sentence) && !(headed && stored);
      const subject = (): string => subjectOf(row ? label : sentence, passage, title, words, row);
      const add = (period: string, days: number | null, key: string): void => {
        if (seen.has(key)) return;
        seen.add(key);
        const what = subject();
        facts.push(
          reading.fact({ what, period, days }, row ? passage.text : sentence, headed && stored ? 'certain' : 'likely'),
        );
      };
      const periods = refused
        ? []
        : lengths.filter(
            ({ from, to }) =>
              !words.notPeriods.test(sentence.slice(Math.max(0, from - 12), from)) &&
              !words.notPeriods.test(
                sentence
                  .slice(to, to + 30)
                  .split(' ', 3)
                  .join(' '),
              ),
          );
      for (const { text, days } of periods) add(text, days, `${days}|${row ? label : sentence}`);
      const event = periods.length === 0 && !refused ? retentionEvent(sentence, words) : null;
      // "As long as necessary" alone says nothing: a purpose ends storage only where the text says that it does.
      if (event && (event !== 'purpose' || words.deletion.test(sentence)))
        add(eventText(sentence, words.events[event]), null, event === 'session' ? event : `${event}|${subject()}`);
    }
  }
  return facts;
}

/** The sentences of a row's cells; only of the column about keeping where the table has one. */
function retentionCells(passage: Passage, words: Words): string[] {
  const columns = passage.header.split('\t').flatMap((title, column) => (words.retention.test(title) ? [column] : []));
  if (columns.length === 0) return passage.sentences;
  const cells = passage.text.split('\t');
  return columns.flatMap((column) => sentencesOf(cells[column] ?? ''));
}

/** The words of the event and what belongs to them, up to the next comma or stop. */
function eventText(sentence: string, matcher: Matcher): string {
  const [match] = matcher.all(sentence);
  if (!match) return sentence;
  const rest = sentence
    .slice(match.from)
    .split(/[,;.(]/)[0]!
    .trim();
  return rest.length <= 120 ? rest : sentence.slice(match.from, match.to);
}

/** A list's own number or letter: "4. ", "2.1 ", "b) ". */
const LIST_NUMBER = /^(?:\d+(?:\.\d+)*[.)]?|[a-zA-Z]\)|[IVX]+\.) +/;

/**
 * What is kept: the words before the verb of keeping or before the colon, else the nearest heading that is neither
 * about keeping itself nor the page's title, else the whole sentence.
 */
function subjectOf(sentence: string, passage: Passage, title: string, words: Words, row: boolean): string {
  const verb = words.storage.all(sentence)[0]?.from ?? Infinity;
  const colon = sentence.search(/ ?:(?= |$)/);
  const end = colon >= 0 && (verb === Infinity || verb < colon) ? colon : verb;
  const labelled = end === colon && words.retention.test(sentence.slice(0, colon));
  const subject = (row ? sentence : end === Infinity || labelled ? '' : sentence.slice(0, end))
    .replace(/\s+/g, ' ')
    .replace(/^[-–—•*\d.) ]+/, '')
    .replace(/[\s:,–—-]+$/u, '');
  const copula = words.copulas
    .all(subject)
    .filter(({ to }) => to === subject.length)
    .sort((a, b) => a.from - b.from)[0];
  const short = subject.slice(0, copula?.from).trim();
  const heading = passage.headings.split('\n').findLast((one) => one !== title && !words.retention.test(one)) ?? '';
  // "Cookies: 13 months" tells what is kept; "We store …" does not.
  const ordinary = !row && end !== colon && words.notNames.has(short.toLowerCase());
  const telling = short.length >= 3 && short.length <= 120 && !ordinary;
  return telling ? short : (heading.replace(LIST_NUMBER, '').replace(/ ?:$/, '') || sentence).slice(0, 120);
}
