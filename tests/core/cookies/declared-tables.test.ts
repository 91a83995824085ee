import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredInTables, type Piece } from '../../../core/cookies/declared-tables.ts';

const heading = (level: number, text: string): Piece => ({ kind: 'heading', level, text });
const row = (...cells: string[]): Piece => ({ kind: 'row', cells });
const item = (text: string): Piece => ({ kind: 'item', text });
const text = (text: string): Piece => ({ kind: 'text', text });
const declared = (pieces: Piece[], from: { sure?: boolean; about?: string } = {}) =>
  declaredInTables(pieces, { declaredBy: 'x', ...from });
const names = (pieces: Piece[], from: { sure?: boolean; about?: string } = {}) =>
  declared(pieces, from).map(({ name, category }) => [name, category]);

const HEADS: { language: string; heads: [name: string, provider: string, purpose: string, lifetime: string] }[] = [
  { language: 'en', heads: ['Cookie', 'Provider', 'Purpose', 'Expiry'] },
  { language: 'en, longer', heads: ['Cookie name', 'Domain', 'Description', 'Maximum storage duration'] },
  { language: 'fr', heads: ['Nom', 'Fournisseur', 'Finalité', 'Durée de conservation'] },
  { language: 'de', heads: ['Name', 'Anbieter', 'Zweck', 'Speicherdauer'] },
  { language: 'es', heads: ['Nombre', 'Proveedor', 'Finalidad', 'Caducidad'] },
  { language: 'pt', heads: ['Nome', 'Fornecedor', 'Finalidade', 'Validade'] },
  { language: 'it', heads: ['Nome', 'Fornitore', 'Scopo', 'Scadenza'] },
  { language: 'nl', heads: ['Naam', 'Aanbieder', 'Doel', 'Vervaltermijn'] },
  { language: 'da', heads: ['Navn', 'Udbyder', 'Formål', 'Udløb'] },
  { language: 'no', heads: ['Navn', 'Leverandør', 'Formål', 'Utløp'] },
  { language: 'sv', heads: ['Namn', 'Leverantör', 'Syfte', 'Lagringstid'] },
  { language: 'is', heads: ['Nafn', 'Veitandi', 'Tilgangur', 'Gildistími'] },
  { language: 'pl', heads: ['Nazwa', 'Dostawca', 'Cel', 'Okres przechowywania'] },
  { language: 'cs', heads: ['Název', 'Poskytovatel', 'Účel', 'Doba platnosti'] },
  { language: 'sk', heads: ['Názov', 'Poskytovateľ', 'Účel', 'Platnosť'] },
  { language: 'hu', heads: ['Név', 'Szolgáltató', 'Cél', 'Lejárat'] },
  { language: 'fi', heads: ['Nimi', 'Palveluntarjoaja', 'Tarkoitus', 'Voimassaolo'] },
  { language: 'et', heads: ['Nimi', 'Pakkuja', 'Eesmärk', 'Aegumine'] },
  { language: 'lv', heads: ['Nosaukums', 'Nodrošinātājs', 'Mērķis', 'Derīguma termiņš'] },
  { language: 'lt', heads: ['Pavadinimas', 'Teikėjas', 'Tikslas', 'Galiojimo laikas'] },
  { language: 'ro', heads: ['Nume', 'Furnizor', 'Scop', 'Durată'] },
  { language: 'hr', heads: ['Naziv', 'Pružatelj', 'Svrha', 'Trajanje'] },
  { language: 'sl', heads: ['Ime', 'Ponudnik', 'Namen', 'Veljavnost'] },
  { language: 'bg', heads: ['Име', 'Доставчик', 'Цел', 'Срок'] },
  { language: 'el', heads: ['Όνομα', 'Πάροχος', 'Σκοπός', 'Λήξη'] },
  { language: 'ga', heads: ['Ainm', 'Soláthraí', 'Cuspóir', 'Tréimhse'] },
  { language: 'mt', heads: ['Isem', 'Fornitur', 'Skop', 'Żmien'] },
];

describe('tables of cookies', () => {
  it.each(HEADS)('with heads in $language', ({ heads }) => {
    const [name, provider, purpose, lifetime] = heads;
    const table = [row(lifetime, name, purpose, provider), row('1 year', '_acme', 'Counts', 'Acme')];
    expect(declared(table, { about: 'Cookies' })).toEqual([
      {
        name: '_acme',
        category: null,
        provider: 'Acme',
        purpose: 'Counts',
        lifetime: '1 year',
        days: 365,
        declaredBy: 'x',
      },
    ]);
  });

  it.each<{ desc: string; pieces: Piece[]; category: string | null }>([
    {
      desc: 'its heading',
      pieces: [heading(2, 'Statistics cookies'), row('Cookie', 'Expiry'), row('_acme', '1 day')],
      category: 'statistics',
    },
    {
      desc: 'the heading above the name of a service',
      pieces: [heading(2, 'Marketing'), heading(3, 'Acme Ltd'), row('Cookie', 'Expiry'), row('_acme', '1 day')],
      category: 'marketing',
    },
    {
      desc: 'the text right above',
      pieces: [heading(2, 'Cookies'), text('Préférences :'), row('Cookie', 'Durée'), row('_acme', '1 jour')],
      category: 'preferences',
    },
    {
      desc: 'a column',
      pieces: [heading(2, 'Statistics'), row('Cookie', 'Category', 'Expiry'), row('_acme', 'Marketing', '1 day')],
      category: 'marketing',
    },
    {
      desc: 'a row of one cell',
      pieces: [row('Cookie', 'Purpose', 'Expiry'), row('Necessary cookies'), row('_acme', 'Login', '1 day')],
      category: 'necessary',
    },
    {
      desc: 'nothing, where a heading names several',
      pieces: [heading(2, 'Statistics and marketing'), row('Cookie', 'Expiry'), row('_acme', '1 day')],
      category: null,
    },
    {
      desc: 'nothing, where the heading before is of another part',
      pieces: [heading(2, 'Marketing'), heading(2, 'All cookies'), row('Cookie', 'Expiry'), row('_acme', '1 day')],
      category: null,
    },
  ])('take their category from $desc', ({ pieces, category }) => {
    expect(names(pieces)).toEqual([['_acme', category]]);
  });

  it('read several tables that nothing stands between, and a title in a row of its own', () => {
    const pieces = [
      row('All our cookies'),
      row('Cookie', 'Expiry'),
      row('a_1', '1 day'),
      row('Cookie', 'Purpose', 'Expiry'),
      row('b_1', 'Counts', '2 days'),
    ];
    expect(declared(pieces).map(({ name, days }) => [name, days])).toEqual([
      ['a_1', 1],
      ['b_1', 2],
    ]);
  });

  it('read one cookie after the other from rows of two cells', () => {
    const pieces = [
      heading(3, 'Analytics cookies:'),
      row('Name:', '_acme'),
      row('Purpose:', 'Counts'),
      row('Provider:', '.shop.example'),
      row('Service:', 'Acme View'),
      row('Expires in:', '1 year'),
      row('Name:', '_other'),
      row('Expires in:', 'session'),
    ];
    expect(declared(pieces)).toMatchObject([
      { name: '_acme', category: 'statistics', provider: '.shop.example', purpose: 'Counts', days: 365 },
      { name: '_other', category: 'statistics', provider: null, days: 0 },
    ]);
  });

  it('read lists of names and durations', () => {
    const pieces = [
      heading(2, 'Analytics'),
      text('Trackers duration:'),
      item('_acme: 2 years'),
      item('other.id - 12 hours'),
      item('read more in our policy'),
    ];
    expect(declared(pieces)).toMatchObject([
      { name: '_acme', category: 'statistics', days: 730 },
      { name: 'other.id', days: 0.5 },
    ]);
  });
});

describe('what is no declaration', () => {
  const collected = [
    row('Name', 'Purpose', 'Retention period'),
    row('E-mail address', 'Your account', '3 years'),
    row('Postal address', 'Delivery', '10 years'),
  ];
  it.each<{ desc: string; pieces: Piece[]; about?: string }>([
    { desc: 'a table of what is collected', pieces: [heading(2, 'What we keep'), ...collected] },
    { desc: 'the same in a page about cookies', pieces: collected, about: 'Cookies' },
    {
      desc: 'a table of products',
      pieces: [row('Name', 'Description', 'Price'), row('tv_1', 'A set', '1'), row('tv_2', 'A set', '2')],
    },
    { desc: 'a record of a person', pieces: [row('Name', 'Ada'), row('Period', '3 years')] },
    { desc: 'rows without heads', pieces: [heading(2, 'Cookies'), row('_acme', '1 day'), row('_b', '2 days')] },
    { desc: 'a list without a lead', pieces: [heading(2, 'Cookies'), item('_acme: 2 years')] },
    { desc: 'heads alone', pieces: [row('Cookie', 'Expiry')] },
    { desc: 'rows without a name', pieces: [row('Cookie', 'Expiry'), row('', '1 day'), row()] },
    { desc: 'nothing', pieces: [] },
  ])('$desc', ({ pieces, about = '' }) => expect(declared(pieces, { about })).toEqual([]));

  it('takes any pieces, in time', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('Cookie', 'Name', 'Expiry', 'Purpose', '1 day'),
    );
    const piece = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: cell }),
      fc.record({ kind: fc.constant('row' as const), cells: fc.array(cell, { maxLength: 6 }) }),
      fc.record({ kind: fc.constantFrom('item' as const, 'text' as const), text: cell }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, sure) => {
        for (const { name, days } of declared(pieces, { sure })) {
          expect(name).not.toBe('');
          expect(days === null || days >= 0).toBe(true);
        }
      }),
    );
    const start = performance.now();
    const long = 'a'.repeat(1e5);
    declared([row('Cookie', 'Expiry'), ...Array.from({ length: 5_000 }, () => row(long.slice(0, 900), long, long))]);
    declared(
      Array.from({ length: 5_000 }, (_, at) => row('Name', `n_${at}`, 'Expiry')),
      { sure: true },
    );
    declared(Array.from({ length: 20_000 }, () => row('x '.repeat(25), 'y '.repeat(25), '3', '4')));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
