import { describe, expect, it } from 'vitest';
import { formalNames, hasLegalForm, withoutLegalForm } from '../../../core/policy/prose/names.ts';

const none: ReadonlySet<string> = new Set();

describe('formalNames', () => {
  it.each([
    { desc: 'a form after the name', text: 'run by Brume Cloud GmbH in Ulm', names: ['Brume Cloud GmbH'] },
    { desc: 'a form of several words', text: 'Brume GmbH & Co. KG answers', names: ['Brume GmbH & Co. KG'] },
    { desc: 'a small form ends a name', text: 'Brume plc Kestrel Ltd', names: ['Brume plc', 'Kestrel Ltd'] },
    { desc: 'two names', text: 'Brume AB and then kept by Kestrel s.r.o.', names: ['Brume AB', 'Kestrel s.r.o.'] },
    { desc: 'a form before the name', text: 'la SAS Exemple', names: ['SAS Exemple'] },
    { desc: 'letters outside ASCII', text: 'hos Åkerö Ängar AB', names: ['Åkerö Ängar AB'] },
    { desc: 'a form glued to letters', text: 'Brume AGB', names: [] },
    { desc: 'a form alone', text: 'a GmbH', names: [] },
    { desc: 'none', text: 'We keep it for two years.', names: [] },
  ])('$desc', ({ text, names }) => {
    const found = formalNames(text, none);
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { name, from, to } of found) expect(text.slice(from, to)).toBe(name);
  });
});

it.each([
  { desc: 'after', name: 'Brume Cloud, GmbH & Co. KG', bare: 'Brume Cloud' },
  { desc: 'before', name: 'SAS Exemple', bare: 'Exemple' },
  { desc: 'inside alone', name: 'AG Brume', bare: 'AG Brume' },
  { desc: 'none', name: 'Brume', bare: 'Brume' },
])('withoutLegalForm: $desc', ({ name, bare }) => expect(withoutLegalForm(name)).toBe(bare));

it.each([
  { text: 'Kestrel e. V.', has: true },
  { text: 'Stichting Brume', has: true },
  { text: 'SEO and AGB', has: false },
])('hasLegalForm: $text', ({ text, has }) => expect(hasLegalForm(text)).toBe(has));
