import { describe, expect, test } from 'vitest';
import { cleaned, passagesOf, sentencesOf } from '../../../../core/policy/prose/text.ts';
import { documentOf, heading, paragraph } from '../policy-fixtures.ts';

describe('sentences', () => {
  test.each([
    { desc: 'de: a section, a letter', text: 'Das folgt aus Art. 6 Abs. 1 lit. f DSGVO, z. B. Ihrer Bestellung.' },
    { desc: 'de: an ordinal before a month', text: 'Stand: 14. März 2025' },
    { desc: 'hu: year first', text: 'Hatályos: 2031. 05. 12. óta' },
    { desc: 'hu: a form', text: 'Az Acme Kft. Budapesten működik.' },
    { desc: 'pl: a street, a number', text: 'Siedziba: ul. Długa 4, nr 5, np. Kraków' },
    { desc: 'cs: an article', text: 'Podle čl. 6 odst. 1 písm. f nařízení' },
    { desc: 'fi: an example', text: 'Käytämme palveluja, esim. Karttaa.' },
    { desc: 'da: an example', text: 'Vi deler data med f.eks. Google.' },
    { desc: 'es: a number', text: 'Calle Mayor, n.º 4, Madrid, tel. 912 345 678' },
    { desc: 'el: for example', text: 'Συνεργάτες, π.χ. Τράπεζες.' },
    { desc: 'bg: a street', text: 'Адрес: гр. София, бул. Витоша 4' },
    { desc: 'an initial', text: 'Write to J. Doe at any time.' },
  ])('is one: $desc', ({ text }) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test.each([
    { desc: 'a stop', text: 'We care. You know.', expected: ['We care.', 'You know.'] },
    { desc: 'other marks', text: 'Who? We! They…  Yes.', expected: ['Who?', 'We!', 'They…', 'Yes.'] },
    { desc: 'a quote closes behind it', text: 'Er sagt „Ja.“ Wir auch.', expected: ['Er sagt „Ja.“', 'Wir auch.'] },
    { desc: 'Greek and Cyrillic capitals', text: 'Ναι. Όχι. Да. Не.', expected: ['Ναι.', 'Όχι.', 'Да.', 'Не.'] },
    { desc: 'lines and cells', text: 'a\nb\tc', expected: ['a', 'b', 'c'] },
    {
      desc: 'a year ends one',
      text: 'We began in 2019. Then we grew.',
      expected: ['We began in 2019.', 'Then we grew.'],
    },
  ])('are told apart: $desc', ({ text, expected }) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

test('letters and marks apart become one', () => {
  expect(cleaned('Privátnost\u030c')).toBe('Privátnosť'.normalize('NFC').replace('ť', 't\u030c').normalize('NFC'));
});

describe('list marks inside a paragraph', () => {
  const [lead, first, second, after] = passagesOf(
    documentOf(
      heading('Processors'),
      paragraph(
        'We work with:\n- Lowtide (hosting) ask@lowtide.example\n• Posthorn',
        ['ask@lowtide.example'],
        [{ href: 'https://posthorn.example/', text: 'Posthorn' }],
      ),
      paragraph('a - b\nc'),
    ),
    () => [],
  ).slice(1);

  test('make items, each with its own links and addresses', () => {
    expect([lead, first, second].map((one) => [one!.kind, one!.text])).toEqual([
      ['paragraph', 'We work with:'],
      ['item', 'Lowtide (hosting) ask@lowtide.example'],
      ['item', 'Posthorn'],
    ]);
    expect(first!.emails).toEqual(['ask@lowtide.example']);
    expect(second!.links).toEqual([{ href: 'https://posthorn.example/', text: 'Posthorn' }]);
    expect(first!.links).toEqual([]);
  });

  test('but no dash inside a line', () => {
    expect(after).toMatchObject({ kind: 'paragraph', text: 'a - b\nc' });
  });
});
