import type { PolicyFact } from '../facts.ts';
import type { Reading } from './reader.ts';
import { plain } from './phrase-index.ts';
import { quoted } from './text.ts';
import type { Words } from './words.ts';
import { LETTER } from '../../shared/letters.ts';

interface DateFound {
  iso: string;
  from: number;
  to: number;
}

interface MonthPatterns {
  month: Map<string, number>;
  dayFirst: RegExp;
  monthFirst: RegExp;
  yearFirst: RegExp;
  yearThenDay: RegExp;
  monthAlone: RegExp;
}

const YEAR = String.raw`((?:20|19)\d\d)(?!\d)`;
const DAY = String.raw`(?<![\d.${LETTER}])(\d{1,2})`;
/** A short word with its stop, as between day, month and year: "of", "de", "del", "ta'", "m.", "gada". */
const SMALL_WORD = `(?:[${LETTER}]{1,4}[.'’]? ?)`;
const monthPatterns = new WeakMap<Words, MonthPatterns>();

/** The expressions for dates with the months of one language, for text in plain letters; made once. */
function monthPatternsOf(words: Words): MonthPatterns {
  const known = monthPatterns.get(words);
  if (known) return known;
  const month = new Map<string, number>();
  for (const [index, names] of words.months.entries()) for (const name of names) month.set(plain(name), index + 1);
  const names = [...month.keys()].sort((a, b) => b.length - a.length).join('|');
  // A case ending, or the whole of a short form: "maija", "sept.".
  const named = `(?<![${LETTER}])(?:[d]['’])?(${names})[${LETTER}]{0,4}\\.?`;
  const patterns = {
    month,
    dayFirst: new RegExp(
      `${DAY}(?:[.º°ª]|-?[${LETTER}]{1,3}(?![${LETTER}]))? ?${SMALL_WORD}{0,2}${named}[,.]? ?${SMALL_WORD}?${YEAR}`,
      'g',
    ),
    monthFirst: new RegExp(`${named} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'g'),
    yearFirst: new RegExp(`(?<!\\d)${YEAR}[.,]? ?${SMALL_WORD}?${named} (\\d{1,2})(?!\\d)`, 'g'),
    yearThenDay: new RegExp(`(?<!\\d)${YEAR}[.,]? ?${SMALL_WORD}?(\\d{1,2})[.]? ?${named}`, 'g'),
    monthAlone: new RegExp(`${named}[,.]? ?${SMALL_WORD}?${YEAR}|(?<!\\d)${YEAR}[.,]? ?${SMALL_WORD}?${named}`, 'g'),
  };
  monthPatterns.set(words, patterns);
  return patterns;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The dates of a text as ISO 8601, partial where the text gives no day. Day before month unless that is impossible. */
function datesIn(text: string, words: Words): DateFound[] {
  const dates: DateFound[] = [];
  const add = (year: number, month: number | null, day: number | null, match: RegExpMatchArray): void => {
    if (
      year < 1995 ||
      year > 2100 ||
      (month !== null && (month < 1 || month > 12)) ||
      (day !== null && (day < 1 || day > 31))
    )
      return;
    const iso = [String(year), month === null ? null : pad(month), month === null || day === null ? null : pad(day)]
      .filter(Boolean)
      .join('-');
    const from = match.index ?? 0;
    if (!dates.some((other) => from < other.to && other.from < from + match[0].length))
      dates.push({ iso, from, to: from + match[0].length });
  };
  for (const match of text.matchAll(/(?<![\d./-])(20\d\d|19\d\d)[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?![\d])/g))
    add(+match[1]!, +match[2]!, +match[3]!, match);
  for (const match of text.matchAll(/(?<![\d./-])(\d{1,2}) ?[-./] ?(\d{1,2}) ?[-./] ?(20\d\d|\d\d)(?![\d])/g)) {
    const [first, second] = [+match[1]!, +match[2]!];
    const year = +match[3]! < 100 ? 2000 + +match[3]! : +match[3]!;
    if (second > 12) add(year, first, second, match);
    else add(year, second, first, match);
  }
  const even = plain(text);
  if (words.month.test(text)) {
    const { month, dayFirst, monthFirst, yearFirst, yearThenDay, monthAlone } = monthPatternsOf(words);
    const of = (name: string | undefined): number => month.get(name ?? '') ?? 0;
    for (const match of even.matchAll(dayFirst)) add(+match[3]!, of(match[2]), +match[1]!, match);
    for (const match of even.matchAll(monthFirst)) add(+match[3]!, of(match[1]), +match[2]!, match);
    for (const match of even.matchAll(yearFirst)) add(+match[1]!, of(match[2]), +match[3]!, match);
    for (const match of even.matchAll(yearThenDay)) add(+match[1]!, of(match[3]), +match[2]!, match);
    for (const match of even.matchAll(monthAlone)) add(+(match[2] ?? match[3]!), of(match[1] ?? match[4]), null, match);
  }
  for (const match of text.matchAll(/(?<![\d./-])(\d{1,2})[/.](20\d\d)(?![\d/])/g))
    add(+match[2]!, +match[1]!, null, match);
  return dates.sort((a, b) => a.from - b.from);
}

/** The GDPR's own dates: made, and applied from. */
const GDPR_DATES = new Set(['2016-04-27', '2018-05-25']);
const GDPR =
  /gdpr|rgpd|dsgvo|ds-gvo|rodo|avg|2016\/679|general data protection regulation|règlement général|datenschutz-grundverordnung|databeskyttelsesforordning|personvernforordning|dataskyddsförordning|persónuverndarreglugerð|tietosuoja-asetus|ikum|isikuandmete kaitse üldmäärus|adatvédelmi rendelet|regulamentul general|bdar|vdar|zvop|гкпд|γκπδ|ozporządzeni/i;

/**
 * The date of the text: beside the words for an update, an effect or a version, at the top or the end before others.
 * The latest of several such dates; a copyright year is none.
 */
export function readLastUpdated(reading: Reading): PolicyFact<string> | null {
  const { passages, words } = reading;
  const total = passages.length;
  const found: { iso: string; quote: string; score: number }[] = [];
  for (const passage of passages) {
    if (!/\d/.test(passage.text)) continue;
    for (const sentence of passage.sentences) {
      if (!/(?:19|20)\d\d|\d ?[./-] ?\d/.test(sentence)) continue;
      for (const { iso, from, to } of datesIn(sentence, words)) {
        const before = sentence.slice(Math.max(0, from - 80), from);
        const after = sentence.slice(to, to + 40);
        if (
          words.laws.test(before.split('. ').at(-1)!) ||
          /©|copyright/i.test(before) ||
          (GDPR_DATES.has(iso) && (GDPR.test(sentence) || words.laws.test(sentence)))
        )
          continue;
        const said =
          words.updated.test(before) ||
          (from <= 3 && words.updated.in(passage.said.heading)) ||
          (from < 3 && words.updated.test(after)) ||
          (sentence.length < 60 && words.updated.test(after));
        const previous = passages[passage.index - 1]?.text ?? '';
        const alone = sentence.length - (to - from) <= 12;
        const edge = passage.index <= 8 || passage.index >= total - 6;
        const row = passage.kind === 'row' && words.updated.in(passage.said.headings);
        // Wherever it stands, a date in a sentence of another kind is another's.
        if (!said && !alone && !row) continue;
        let score =
          (said ? 30 : 0) +
          (alone && words.updated.test(previous.slice(-60)) ? 30 : 0) +
          (alone && edge ? 12 : 0) +
          (edge ? 15 : 0) +
          (row ? 10 : 0);
        if (sentence.length < 90) score += 8;
        if (passage.index <= 8) score += 9;
        if (iso.length < 7) score -= 15;
        found.push({ iso, quote: sentence, score });
      }
    }
  }
  const top = Math.max(0, ...found.map(({ score }) => score));
  if (top < 27) return null;
  const best = found
    .filter(({ score }) => score >= top - 8 && score >= 27)
    .sort((a, b) => b.iso.localeCompare(a.iso))[0]!;
  return reading.fact(best.iso, quoted(best.quote), top >= 45 ? 'certain' : 'likely');
}
