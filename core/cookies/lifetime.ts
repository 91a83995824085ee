import { LETTER, plainLetters } from '../shared/letters.ts';

// Days of a unit, and its words in the languages of the EU, Norway and Iceland without accents; `stem*` begins a word.
// They count right after a number alone, where "la", "den" or "ar" can be nothing else.
const UNITS: readonly [days: number, words: string][] = [
  [
    1 / 86_400,
    's sec secs second* secund* segund* sekund* sekunt* sekond* vterin* masodperc* секунд* δευτερολεπτ* soicind*',
  ],
  [1 / 1_440, 'min mins minut* minuut* perc* минут* λεπτ* noimead*'],
  [
    1 / 24,
    'h hr hrs hour* heure* stunde* std hora* ora ore uur uren time timer timers timm* tim klukkust* klst godzin* hodin* ' +
      'tunti* tuntia tunnin tund* tunni stund* valand* sat sata sati ur ura uri ure час* ωρα ωρες ωρων uair* sieg*',
  ],
  [
    1,
    'd day* jour* tag tage tagen dia dias giorn* dag* dzien* dni dnia den dny dnu dne dna nap* paiv* paev* dien* zi zile ' +
      'dan dana dani dneva dnevi dnevov ден дни дена дня дней ημερα ημερες ημερων μερα μερες la laethanta jum ijiem jiem ' +
      'gurnata',
  ],
  [
    7,
    'w wk wks week* semaine* woche* semana* settiman* weken uge uger ugers uke uker vecka veckor veckors vik* tydz* tygod* ' +
      'tyd* tyzd* het hetig hetes viik* nadal* nedel* savait* saptam* tjed* ted* седмиц* εβδομαδ* seachtain* gimgh*',
  ],
  [
    30,
    'mo mos mth mths month* mois monat* mes* maand* maned* manad* manud* miesi* honap* kuukau* kk kuu kuud kuuks kuune ' +
      'menes* men luna luni mjesec* месец* μην* mi mhi miosa mionna xahar xhur',
  ],
  [
    365,
    'y yr yrs year* an ans annee* jahr* ano anos anno anni jaar jaren ar ara aar rok* let lata lat ev eves evig vuo* aasta* ' +
      'gad* met* ani godin* leto leta leti годин* ετος ετη ετων χρον* blia* bhlia* sena snin',
  ],
];

const NUMBERS: Record<number, string> = {
  1: 'one a an un une uno una um uma ein eine einem einer eines een en et ett einn jeden jedna egy yksi uks viens vienas o jedan един една ενα ενας ενος aon wiehed',
  2: 'two deux zwei dos due dois twee to tva',
  3: 'three trois drei tres tre drie',
  6: 'six sechs seis sei zes',
  12: 'twelve douze zwolf doce dodici doze twaalf',
};

// Words for a life until the browser is closed. A period beside them counts instead.
const SESSION = stems(
  'session* sesion* sesiun* sesij* sesji sesja sesje seja* seje sessao sessoes sessie* sessio* sitzung* relac* munkamenet* ' +
    'istunto* istunnon seans* seanss* lota setu seta сесия* сесии сеанс* συνεδρ* seisi* sessjoni*',
);
const AND = new Set([
  'and',
  'et',
  'und',
  'y',
  'e',
  'en',
  'og',
  'och',
  'i',
  'a',
  'ja',
  'un',
  'ir',
  'si',
  'in',
  'и',
  'και',
  'agus',
  'u',
]);
// Units after digits alone: after "a" or "en" they are other words.
const AMBIGUOUS = new Set(['la', 'mi', 'den', 'dan', 'let', 'men', 's', 'h', 'd', 'w', 'y']);
// Words for a life without end, which no other period beside them shortens.
const ENDLESS = stems(
  'persist* perman* unlimit* indefin* illimit* ilimit* unbegrenzt* unbefrist* dauerhaft* onbeperkt* blijvend* ubegrens* ' +
    'obegrans* varaktig* vedvarende otakmark* varanleg* trval* stal* allando* tartos* pysyv* pusiv* pastav* nuolat* trajn* ' +
    'postoj* neomej* neogranic* постоян* неограни* μονιμ* απεριορ* buan* never nie jamais nunca nooit aldrig aldri',
);

interface Stems {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
}

function stems(list: string): Stems {
  const all = plainLetters(list).split(' ');
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

const isOneOf = ({ words, beginnings }: Stems, word: string): boolean =>
  words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

const units = UNITS.map(([days, words]) => ({ days, stems: stems(words) }));
const numbers = new Map(
  Object.entries(NUMBERS).flatMap(([number, words]) =>
    plainLetters(words)
      .split(' ')
      .map((word) => [word, Number(number)] as const),
  ),
);

const MOST_DAYS = 100 * 365;
const TOKEN = new RegExp(`\\d+(?:[.,]\\d+)?|[${LETTER}]+|[/;|]`, 'g');
const isWord = (token: string | undefined): boolean => token !== undefined && !/^[\d/;|]/.test(token);

const unitOf = (word: string | undefined): number | null =>
  word === undefined ? null : (units.find((unit) => isOneOf(unit.stems, word))?.days ?? null);

function numberOf(token: string | undefined): number | null {
  if (token === undefined) return null;
  if (!/^\d/.test(token)) return numbers.get(token) ?? null;
  return Number(/^\d{1,3}[.,]\d{3}$/.test(token) ? token.replace(/[.,]/, '') : token.replace(',', '.'));
}

// Twelve months are a year, so that "24 months" and "2 years" are one period.
const daysOf = (count: number, unit: number): number =>
  unit === 30 ? Math.floor(count / 12) * 365 + (count % 12) * 30 : count * unit;

/**
 * The days that a declared lifetime states, in any of the languages of the EU, Norway and Iceland: "13 months", "2 ans",
 * "1 year 1 month 4 days", "30d"; 0 for the session. Of several periods the longest, so that nobody is held to the
 * shorter of two. Null for a life without end, for dates, and for all that is not understood.
 */
export function lifetimeDays(text: string): number | null {
  // Words in brackets repeat the number: "13 (thirteen) months".
  const plain = plainLetters(text.slice(0, 500))
    .replace(/(\d)\s*\([^()\d]{0,40}\)/g, '$1 ')
    .replace(/\b(\d{1,3}) (\d{3})\b/g, '$1$2');
  const tokens = plain.match(TOKEN) ?? [];
  const periods: number[] = [];
  let sum: { days: number; unit: number; end: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const count = numberOf(tokens[at]);
    if (count === null) continue;
    // One word may stand between: "30 calendar days".
    const near = !/^\d/.test(tokens[at]!) && AMBIGUOUS.has(tokens[at + 1] ?? '') ? null : unitOf(tokens[at + 1]);
    const beyond = numberOf(tokens[at + 1]) === null && isWord(tokens[at + 1]);
    const unit = near ?? (/^\d/.test(tokens[at]!) && beyond ? unitOf(tokens[at + 2]) : null);
    if (unit === null) continue;
    const days = daysOf(count, unit);
    const gap: readonly string[] = sum ? tokens.slice(sum.end + 1, at) : [];
    const goesOn: boolean =
      sum !== null && unit < sum.unit && (gap.length === 0 || (gap.length === 1 && AND.has(gap[0]!)));
    const end = near === null ? at + 2 : at + 1;
    sum = { days: goesOn ? sum!.days + days : days, unit, end };
    if (goesOn) periods.pop();
    periods.push(sum.days);
    at = end;
  }
  if (periods.length > 0) {
    const longest = Math.max(...periods);
    return longest > 0 && longest <= MOST_DAYS ? longest : null;
  }
  const words = tokens.filter(isWord);
  if (words.some((word) => isOneOf(ENDLESS, word))) return null;
  return words.some((word) => isOneOf(SESSION, word)) ? 0 : null;
}
