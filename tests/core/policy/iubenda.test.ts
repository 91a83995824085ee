import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iubendaContent, iubendaData } from '../../../core/policy/iubenda.ts';

const API = 'https://www.iubenda.com/api/privacy-policy/12345678';

test.each([
  ['https://www.iubenda.com/privacy-policy/12345678', `${API}/no-markup`],
  ['https://www.iubenda.com/privacy-policy/12345678/legal?an=no', `${API}/no-markup`],
  ['https://iubenda.com/privacy-policy/12345678/', `${API}/no-markup`],
  ['https://www.iubenda.com/privacy-policy/12345678/cookie-policy', `${API}/cookie-policy`],
  ['https://www.iubenda.com/en/privacy-policy-generator', null],
  ['https://www.iubenda.com/privacy-policy/1234/../../x', null],
  ['https://iubenda.com.evil.example/privacy-policy/12345678', null],
  ['/privacy-policy/12345678', null],
  ['', null],
])('the data behind %s is at %s', (link, data) => {
  expect(iubendaData(link)).toBe(data);
});

test.each([
  ['{"success":true,"content":"<p>Who we are</p>"}', '<p>Who we are</p>'],
  ['{"success":true,"content":""}', null],
  ['{"success":true,"content":{"html":"x"}}', null],
  ['[]', null],
  ['<html>', null],
])('the answer %s holds %s', (answer, html) => {
  expect(iubendaContent(answer)).toBe(html);
});

test('any answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (answer) => {
      const html = iubendaContent(answer);
      expect(html === null || html.length > 0).toBe(true);
    }),
  );
});
