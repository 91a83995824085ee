import { expect, test } from 'vitest';
import { latinLetters } from '../../../core/policy/latin-letters.ts';

test.each([
  ['Datenschutzerklärung', ['datenschutzerklarung', 'datenschutzerklaerung']],
  ['Vie privée', ['vie privee']],
  ['Политика за поверителност', ['politika za poveritelnost']],
  ['Защита', ['zashtita']],
  ['Πολιτική Απορρήτου', ['politiki aporritou']],
  ['Personvernerklæring', ['personvernerklaering']],
  ['Zásady ochrany údajů', ['zasady ochrany udaju']],
  ['Persónuvernd', ['personuvernd']],
])('%s is written %j in an address', (text, written) => {
  expect(latinLetters(text)).toEqual(written);
});
