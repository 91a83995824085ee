import { describe, expect, test } from 'vitest';
import { brandNames, formalNames, withoutLegalForm } from '../../../../core/policy/prose/names.ts';

const ORDINARY = new Set(['the', 'la', 'société', 'company', 'de', 'du', 'des', 'notre']);

describe('names with a legal form', () => {
  test.each([
    {
      desc: 'two joined by "and"',
      text: 'Fernway LLC and Quillpost Corporation',
      expected: ['Fernway LLC', 'Quillpost Corporation'],
    },
    {
      desc: 'three in a list',
      text: 'Fernway LLC, Lowtide GmbH et Rivage SAS',
      expected: ['Fernway LLC', 'Lowtide GmbH', 'Rivage SAS'],
    },
    { desc: 'one with "and" inside', text: 'Salt and Pepper Ltd', expected: ['Salt and Pepper Ltd'] },
    { desc: 'a country in brackets', text: 'by Tern Foods (Ireland) Ltd.', expected: ['Tern Foods (Ireland) Ltd.'] },
    { desc: 'an elided article', text: "chez Rive d'Ouest SAS", expected: ["Rive d'Ouest SAS"] },
    { desc: 'an elided article in front', text: "à côté d'Ouestine SAS", expected: ['Ouestine SAS'] },
    { desc: 'a small first word', text: 'by mossly GmbH', expected: ['mossly GmbH'] },
    { desc: 'an ordinary small word is no name', text: 'the company Ltd', expected: [] },
    { desc: 'what an article stands before is no name', text: 'eine kleine GmbH, a parent Inc.', expected: [] },
    { desc: 'Polish', text: 'przez Brzoza Sp. z o.o. z Krakowa', expected: ['Brzoza Sp. z o.o.'] },
    { desc: 'Czech', text: 'Novák a syn, s. r. o., Praha', expected: ['Novák a syn, s. r. o.'] },
    { desc: 'Hungarian, with an ending', text: 'a Kovács és Társa Kft.-vel', expected: ['Kovács és Társa Kft.'] },
    { desc: 'Finnish, with an ending', text: 'Tuuli Oy:n', expected: ['Tuuli Oy'] },
    { desc: 'Lithuanian, quoted behind its form', text: 'kad UAB „Berželis“ tvarko', expected: ['UAB „Berželis“'] },
    { desc: 'Bulgarian, quoted before its form', text: '„Бреза“ ЕООД обработва', expected: ['„Бреза“ ЕООД'] },
    { desc: 'Greek', text: 'η Ελιά Α.Ε. και', expected: ['Ελιά Α.Ε.'] },
    { desc: 'Croatian', text: 'tvrtka Breza d.o.o. iz', expected: ['Breza d.o.o.'] },
    {
      desc: 'Italian, named after a partner',
      text: 'Betulla S.a.s. di Mario Neri & C., Roma',
      expected: ['Betulla S.a.s. di Mario Neri & C.'],
    },
    {
      desc: 'Spanish, an association in capitals',
      text: 'ASOCIACION LA ENCINA le informa',
      expected: ['ASOCIACION LA ENCINA'],
    },
    { desc: 'Dutch, an apostrophe inside', text: "Wij bij vzw Op 't Veld werken", expected: ["vzw Op 't Veld"] },
    { desc: 'two forms', text: 'Breza P.C. Ltd is', expected: ['Breza P.C. Ltd'] },
    { desc: 'a small word before the form', text: 'Škola dnes s.r.o.', expected: ['Škola dnes s.r.o.'] },
    { desc: 'inside a bracket', text: 'mail (Birch, Inc.) goes', expected: ['Birch, Inc.'] },
    {
      desc: 'a form that may stand on either side belongs to the name behind it',
      text: 'andmeid MTÜ Kask töötleb',
      expected: ['MTÜ Kask'],
    },
    { desc: 'a year is no part', text: '© 2026 Birch SAS', expected: ['Birch SAS'] },
    { desc: 'in lines', text: 'Controller\nBirch Ltd\nHarbour Street', expected: ['Birch Ltd'] },
    { desc: 'spaces in the form', text: 'Roseraie S.à r.l., ici', expected: ['Roseraie S.à r.l.'] },
  ])('$desc', ({ text, expected }) => {
    expect(formalNames(text, ORDINARY).map(({ name }) => name)).toEqual(expected);
    for (const { name, from, to } of formalNames(text, ORDINARY)) expect(text.slice(from, to)).toBe(name);
  });

  test('the form is no part of what is compared', () => {
    expect(withoutLegalForm('Roseraie S.à r.l.')).toBe('Roseraie');
    expect(withoutLegalForm('Tern Foods (UK) Limited')).toBe('Tern Foods (UK)');
    expect(withoutLegalForm('UAB „Berželis“')).toBe('Berželis');
    expect(withoutLegalForm('„Бреза“ ЕООД')).toBe('Бреза');
    expect(withoutLegalForm('Betulla S.a.s. di Mario Neri & C.')).toBe('Betulla');
  });
});

describe('brands', () => {
  test.each([
    { desc: 'a register is none', text: 'SIREN, SIRET, RCS, NIF, VAT', expected: [] },
    { desc: 'capitals through joints', text: 'ATELIER DES FLOTS', expected: ['ATELIER DES FLOTS'] },
    { desc: 'a common noun behind a hyphen is no part', text: 'Tuulikello-palvelun', expected: ['Tuulikello'] },
    { desc: 'an elided article is none', text: "L'accès", expected: [] },
    {
      desc: 'a number with its unit is none, a name may begin with one',
      text: '33records, 24h',
      expected: ['33records'],
    },
    { desc: 'no joint of another word', text: 'DES Flots', expected: ['Flots'] },
  ])('$desc', ({ text, expected }) => {
    expect(brandNames(text, ORDINARY).map(({ name }) => name)).toEqual(expected);
  });
});
