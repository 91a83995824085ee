import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasePattern } from '../../../core/policy/lexicon.ts';
import { PhraseIndex } from '../../../core/policy/prose/phrase-index.ts';

test.each([
  { phrase: 'data protection', text: 'our Data Protection officer', expected: ['Data Protection'] },
  { phrase: 'data protection', text: 'data\nprotection', expected: ['data\nprotection'] },
  { phrase: 'right*', text: 'Rights, right, bright', expected: ['Rights', 'right'] },
  {
    phrase: 'exerc* vos droits',
    text: 'exercer vos droits, exercez vos droits',
    expected: ['exercer vos droits', 'exercez vos droits'],
  },
  { phrase: "d'accès", text: 'droit d’accès', expected: ['d’accès'] },
  { phrase: '(“we', text: 'Acme (“We”)', expected: ['(“We'] },
  { phrase: '6(1)(b)', text: 'Art. 6(1)(b), 16(1)(b)', expected: ['6(1)(b)'] },
  { phrase: 'may', text: 'maybe dismay', expected: [] },
  { phrase: 'été', text: 'été, étés, pété', expected: ['été'] },
])('"$phrase" in "$text"', ({ phrase, text, expected }) => {
  const index = new PhraseIndex([['other'], [phrase]]);
  expect(index.all(1, text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  expect(index.has(1, text)).toBe(expected.length > 0);
  expect(index.has(0, text)).toBe(false);
});

test('case counts for names', () => {
  const index = new PhraseIndex([['Notion']], { exact: true });
  expect([index.has(0, 'We use Notion.'), index.has(0, 'the notion of')]).toEqual([true, false]);
});

test('more lists than bits in a number', () => {
  const lists = Array.from({ length: 200 }, (_, list) => [`word${list}x`]);
  const index = new PhraseIndex(lists);
  expect(lists.map((_, list) => list).filter((list) => index.has(list, 'word3x word64x word199x'))).toEqual([
    3, 64, 199,
  ]);
});

test('finds what the same phrase finds as a regular expression', () => {
  const phrases = ['right*', 'your rights', "d'accès", 'e-mail', 'art. 6'];
  const index = new PhraseIndex([phrases]);
  const pattern = phrasePattern(phrases);
  const pieces = fc.constantFrom(
    'right',
    'rights',
    'your',
    ' ',
    'd’',
    "d'",
    'accès',
    'e-mail',
    'E-MAIL',
    'art',
    '.',
    ' 6',
    'x',
    'é',
    ',',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(index.has(0, parts.join(''))).toBe(pattern.test(parts.join('')));
    }),
  );
});
