import { TAG, type ElementRead } from '../evidence/probe.ts';
import type { Category } from '../shared/category.ts';
import { categoriesOfName } from '../shared/category-names.ts';
import { LETTER, plainLetters } from '../shared/letters.ts';
import type { DeclaredRow } from './cookie-entry.ts';
import { declaredRow } from './declared-text.ts';

/** A part of a page in its order: a heading (level 1 to 6), a row of cells, an item of a list, or other text. */
export type Piece =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'row'; cells: string[] }
  | { kind: 'item' | 'text'; text: string };

type Column = 'lifetime' | 'provider' | 'category' | 'purpose' | 'name';

// What the heads of columns are called in the languages of the EU, Norway and Iceland, without accents; `stem*` begins a
// word, `*stem*` stands anywhere in one. The first column kind that a head names is its own: "Cookie lifetime" is no name.
const HEADS: readonly [Column, string][] = [
  [
    'lifetime',
    'expir* exspir* durat* duree* *dauer *laufzeit* *frist retention *lifetime* lifespan life period age validity conserv* ' +
      'valida* validi* caduc* duraci* duraca* vencim* vigencia plazo prazo scadenz* bewaar* verval* looptijd geldig* gultig* ablauf* ' +
      'levensduur varighed* udlob* *opbevar* levetid varighet* utlop* utgar *lagring* varakt* giltig* livslang* gildist* ' +
      'lifti* okres* czas* waznosc* wygas* trwani* doba platn* trvan* uchov* lejar* *idotart* idotartam* ervenyes* megorz* ' +
      'elettart* kesto* voimass* *sailyt* vanhen* kehtiv* kestus* sailit* aegu* termin* ilgum* glabas* derig* galioj* ' +
      'trukm* saugoj* valabil* perioad* trajanj* rok istek* potec* velja* срок* продължит* валидн* изтич* διαρκ* ληξ* ισχυ* ' +
      'treimhse* fad eag* zmien* skad* tul',
  ],
  [
    'provider',
    'provid* domain* domaine* host hostname vendor* supplier source owner fourniss* emetteur* editeur* tiers anbiet* ' +
      'herausgeb* herstell* proveed* domini* fornec* proved* fornit* aanbied* domein* leveranc* udbyd* domaen* tilbyd* ' +
      'leverand* utbyd* leverantor* veitand* len dostawc* poskyt* szolgaltat* tarjoaj* palveluntarj* verkkotunn* pakkuj* ' +
      'teenusepakk* pakalpoj* nodrosin* sniedz* teikej* furniz* pruzatel* davatel* ponudnik* доставч* домеин* παροχ* τομεα* solathr* ' +
      'fearann',
  ],
  [
    'category',
    'categor* kategor* typ type types tip* tyyp* tipo* tegund* luokka* liik* veid* катего* вид κατηγορ* τυπο* catagoir* art soort groep gruppe group',
  ],
  [
    'purpose',
    'purpos* descr* function* use usage utilis* finalit* objecti* objet but fonction* zweck* *zweck beschreib* funktion* ' +
      'finalid* proposit* uso scop* utilizz* doel* beschrijv* omschrijv* formal* beskriv* andamal* syfte* tilgang* lysing* ' +
      'cel opis* przeznacz* ucel* popis* leiras* tarkoit* kuvaus* eesmark* kirjeld* merk* aprakst* noluk* tiksl* paskirt* ' +
      'aprasym* svrha namen* цел* описан* предназнач* σκοπ* περιγραφ* cuspoir* cur ghan* deskriz* skop*',
  ],
  [
    'name',
    'name names nom noms name* bezeichn* nombre nome nomi naam navn namn nafn nazw* nazev nazov nev nimi nosauk* pavadin* ' +
      'nume denum* naziv* ime име наименов* ονομα* ainm isem key cookie* *cookie *cookies',
  ],
];

// What a cookie is called: a table is one of cookies where the head of its names says so, or all that stands above it.
const COOKIE_WORDS = expression(
  'cookie* *cookie *cookies traceur* trackers tracker kolacic* piskot* ciastecz* evaste* kupsis* sikdat* slapuk* suti sutik* ' +
    'vafrakok* informasjonskaps* kakor fianan* бисквит*',
);

function expression(list: string): RegExp {
  const words = plainLetters(list)
    .split(' ')
    .map((word) => word.replace(/^\*/, `[${LETTER}]*`).replace(/\*$/, `[${LETTER}]*`));
  return new RegExp(`(?<![${LETTER}])(?:${words.join('|')})(?![${LETTER}])`);
}

const heads = HEADS.map(([column, words]) => ({ column, pattern: expression(words) }));

const saysCookie = (text: string): boolean => COOKIE_WORDS.test(plainLetters(text.slice(0, 200)));

function columnOf(head: string | undefined): Column | null {
  // "cookie_consent" and "cookies2" are cookies.
  if (head === undefined || head.length > LONGEST_HEAD || /[_\d*#]/.test(head)) return null;
  const words = plainLetters(head);
  return heads.find(({ pattern }) => pattern.test(words))?.column ?? null;
}

type Columns = Partial<Record<Column, number>>;

function columnsIn(heads: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [at, head] of heads.entries()) {
    const column = columnOf(head);
    if (column !== null) columns[column] ??= at;
  }
  return columns;
}

/** Where each kind of column stands, when the row is one of heads: it has a column of names, and one more. */
function columnsOf(cells: readonly string[]): Columns | null {
  const columns = columnsIn(cells);
  return columns.name !== undefined && Object.keys(columns).length > 1 ? columns : null;
}

/** The one category that a text names. */
export function oneCategory(text: string | null | undefined): Category | null {
  const named = text ? categoriesOfName(text) : [];
  return named.length === 1 ? named[0]! : null;
}

/** Elements of a page in their order as pieces of it: tables by their rows, the others by their names, read as `TAG`. */
export function piecesOf(elements: readonly ElementRead[] = []): Piece[] {
  return elements.flatMap(({ attributes, text, rows }): Piece[] => {
    const tag = attributes[TAG] ?? '';
    const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
    // Between two tables nothing may stand that tells them apart.
    if (tag === 'table') return [{ kind: 'text', text: '' }, ...rows.map((cells): Piece => ({ kind: 'row', cells }))];
    return [level > 0 ? { kind: 'heading', level, text } : { kind: tag === 'li' ? 'item' : 'text', text }];
  });
}

/** What stands above a table or a list. */
interface Above {
  declaredBy: string;
  category: Category | null;
  /** a consent platform wrote it, so that it is of cookies */
  sure: boolean;
  /** its headings, or its page, speak of cookies */
  ofCookies: boolean;
}

const LONGEST_HEAD = 60;
const LONGEST_LEAD = 120;
const MOST_ROWS = 2_000;
const NAME_LIKE = /^[\w.*#$%[\]{}<>:@|~!+-]{2,120}$/;
const LISTED = /^(\S{2,120})\s?[:–-]\s(.{2,80})$/;

/** Rows below a row of heads; the first column has the names where no head says so. */
function below(
  heads: readonly string[],
  rows: readonly string[][],
  above: Pick<Above, 'declaredBy' | 'category'>,
): DeclaredRow[] {
  const columns = { name: 0, ...columnsIn(heads) };
  let { category } = above;
  return rows.flatMap((cells) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 1 && cells.length < heads.length && heads.length > 2) {
      category = oneCategory(filled[0]) ?? category;
      return [];
    }
    const cell = (column: Column): string | undefined => cells[columns[column] ?? -1];
    return declaredRow(above.declaredBy, {
      name: cell('name'),
      provider: cell('provider'),
      purpose: cell('purpose'),
      lifetime: cell('lifetime'),
      category: oneCategory(cell('category')) ?? category,
    });
  });
}

/** The rows of one table that is known to be of cookies: its heads, then its cells. */
export function declaredInTable(
  [heads = [], ...rows]: readonly string[][],
  above: { declaredBy: string; category: Category | null },
): DeclaredRow[] {
  return below(heads, rows, above);
}

/** The same of a table that may be of anything. */
function belowHeads(
  heads: readonly string[],
  columns: Columns,
  rows: readonly string[][],
  above: Above,
): DeclaredRow[] {
  const found = below(heads, rows, above);
  if (above.sure || saysCookie(heads[columns.name ?? 0] ?? '')) return found;
  // Without the word in its head, a table of what is collected of people, and for how long, has the same columns.
  const tells = columns.lifetime !== undefined && (columns.purpose !== undefined || columns.provider !== undefined);
  const named = found.filter(({ name }) => NAME_LIKE.test(name)).length;
  return tells && above.ofCookies && named * 2 > found.length ? found : [];
}

/** Rows of what a value is, then the value: one cookie after the other, each from the row of its name on. */
function inPairs(rows: readonly string[][], above: Above): DeclaredRow[] {
  const records: Partial<Record<Column, string>>[] = [];
  for (const [head, value] of rows) {
    const column = columnOf(head);
    if (column === null || value === undefined) continue;
    if (column === 'name') records.push({});
    const record = records.at(-1);
    if (record) record[column] ??= value;
  }
  return records.flatMap(({ name = '', provider, purpose, lifetime, category }) => {
    const tells = lifetime !== undefined && (above.sure || (above.ofCookies && NAME_LIKE.test(name)));
    if (!tells) return [];
    const named = oneCategory(category) ?? above.category;
    return declaredRow(above.declaredBy, { name, provider, purpose, lifetime, category: named });
  });
}

/** Whether each row says what a value is before the value: two different heads stand under one another. */
function isOfPairs(rows: readonly string[][]): boolean {
  const [one, other] = rows.map(([head]) => columnOf(head));
  return rows.every(({ length }) => length < 3) && one === 'name' && (other ?? 'name') !== 'name';
}

function inRows(all: readonly string[][], above: Above): DeclaredRow[] {
  const rows = all.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  // The heads may stand below a title that is a row of its own.
  const first = isOfPairs(rows) ? -1 : rows.slice(0, 3).findIndex((cells) => columnsOf(cells) !== null);
  if (first < 0) return inPairs(rows, above);
  const columns = columnsOf(rows[first]!)!;
  // Tables without a word between them arrive as one: heads again are heads alone.
  const again = rows.findIndex(
    (cells, at) =>
      at > first &&
      columnOf(cells[columns.name ?? 0]) === 'name' &&
      cells.every((cell) => columnOf(cell) !== null) &&
      columnsOf(cells) !== null,
  );
  const end = again < 0 ? rows.length : again;
  const found = belowHeads(rows[first]!, columns, rows.slice(first + 1, end), above);
  return again < 0 ? found : [...found, ...inRows(rows.slice(again), above)];
}

/**
 * The cookies that tables and lists of a page declare. A category is what a column says, else a row of one cell above,
 * else the text right above the table, else its headings from the nearest up; the last two only where they name one.
 * @param from.sure the pieces are what a consent platform wrote, so that every table is one of cookies; else the head of
 * the names, or what stands above, must say so
 * @param from.about title and address of the page
 */
export function declaredInTables(
  pieces: readonly Piece[],
  { declaredBy, sure = false, about = '' }: { declaredBy: string; sure?: boolean; about?: string },
): DeclaredRow[] {
  const found: DeclaredRow[] = [];
  let headings: { level: number; text: string }[] = [];
  let lead = '';
  let rows: string[][] = [];
  const pageOfCookies = saysCookie(about);

  function above(): Above {
    const texts = [lead, ...headings.map(({ text }) => text).toReversed()].filter(
      (text) => text !== '' && text.length <= LONGEST_LEAD,
    );
    const named = texts.map(categoriesOfName).find((categories) => categories.length > 0) ?? [];
    return {
      declaredBy,
      sure,
      category: named.length === 1 ? named[0]! : null,
      ofCookies: pageOfCookies || texts.some(saysCookie),
    };
  }

  for (const piece of [...pieces, { kind: 'text', text: '' } as const]) {
    if (found.length >= MOST_ROWS) break;
    if (piece.kind === 'row') {
      rows.push(piece.cells);
      continue;
    }
    if (rows.length > 0) found.push(...inRows(rows.slice(0, MOST_ROWS), above()));
    rows = [];
    if (piece.kind === 'heading') {
      const { level, text } = piece;
      headings = [...headings.filter((above) => above.level < level), { level, text }];
      lead = '';
    } else if (piece.kind === 'text') {
      // What is empty only stands between two tables.
      if (piece.text !== '') lead = piece.text;
    } else if (columnOf(/^(.*\S)\s*:$/.exec(lead)?.[1]) === 'lifetime') {
      // "Duration of trackers:", then "_acme: 2 years".
      const [, name, lifetime] = LISTED.exec(piece.text) ?? [];
      found.push(...declaredRow(declaredBy, { name, lifetime, category: above().category }));
    }
  }
  return found;
}
