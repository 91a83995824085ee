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
    { desc: 'spaces in the form', text: 'Roseraie S.à r.l., ici', expected: ['Roseraie S.à r.l.'] },
  ])('$desc', ({ text, expected }) => {
    expect(formalNames(text, ORDINARY).map(({ name }) => name)).toEqual(expected);
    for (const { name, from, to } of formalNames(text, ORDINARY)) expect(text.slice(from, to)).toBe(name);
  });

  test('the form is no part of what is compared', () => {
    expect(withoutLegalForm('Roseraie S.à r.l.')).toBe('Roseraie');
    expect(withoutLegalForm('Tern Foods (UK) Limited')).toBe('Tern Foods (UK)');
  });
});

describe('brands', () => {
  test.each([
    { desc: 'a register is none', text: 'SIREN, SIRET, RCS, NIF, VAT', expected: [] },
    { desc: 'capitals through joints', text: 'ATELIER DES FLOTS', expected: ['ATELIER DES FLOTS'] },
    { desc: 'no joint of another word', text: 'DES Flots', expected: ['Flots'] },
  ])('$desc', ({ text, expected }) => {
    expect(brandNames(text, ORDINARY).map(({ name }) => name)).toEqual(expected);
  });
});
