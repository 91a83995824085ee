import { expect, test } from 'vitest';
import { passageLink } from '../../../core/policy/passage-link.ts';

const PAGE = 'https://www.acme.example/privacy';
const link = (quote: string, url = PAGE, format = 'prose'): string =>
  passageLink({ value: null, quote, url, format, confidence: 'likely' });

test.each([
  { desc: 'a short quote as it is', quote: 'Write to us.', expected: `${PAGE}#:~:text=Write%20to%20us.` },
  {
    desc: 'a long one by its ends',
    quote: 'The controller of the data that this site collects is Acme Widgets Ltd of Harbour Street.',
    expected: `${PAGE}#:~:text=The%20controller%20of%20the,Ltd%20of%20Harbour%20Street.`,
  },
  {
    desc: 'marks of the directive are written otherwise',
    quote: 'e-mail, phone & post',
    expected: `${PAGE}#:~:text=e%2Dmail%2C%20phone%20%26%20post`,
  },
  {
    desc: 'a quote that was cut ends at its last whole word',
    quote: 'We keep your orders, your invoices and what you wrote to us for ten yea…',
    expected: `${PAGE}#:~:text=We%20keep%20your%20orders%2C,to%20us%20for%20ten`,
  },
  { desc: 'nothing to look for', quote: ' ', expected: PAGE },
])('$desc', ({ quote, expected }) => {
  expect(link(quote)).toBe(expected);
});

test('a fragment of the page’s own stays', () => {
  expect(link('Write to us.', `${PAGE}#rights`)).toBe(`${PAGE}#rights:~:text=Write%20to%20us.`);
});

test('what a machine reads stands nowhere in the text; an address that is none of the web is left alone', () => {
  expect(link('{"legalName":"Acme"}', PAGE, 'json-ld')).toBe(PAGE);
  expect(link('Write to us.', '')).toBe('');
});
