import { describe, expect, test } from 'vitest';
import { rules } from '../../../core/findings/rules/index.ts';
import { draftRequest } from '../../../core/requests/draft.ts';
import { LETTER_LANGUAGES } from '../../../core/requests/letters/index.ts';
import type { Observation } from '../../../core/requests/request.ts';
import { letterInput } from './letter-input.ts';

// What the letter tells by a list of its own, and the rules that find no more than a note.
const APART = ['refused-yet-set', 'consent-stale', 'recipient-unnamed', 'recipient-unseen'];
const TOLD = rules.map(({ id }) => id).filter((id) => !APART.includes(id));

const seen = (changes: Partial<Observation> = {}): Observation => ({
  rule: 'set-before-answer',
  cookies: ['_ad'],
  companies: ['Exemple Ads'],
  categories: ['marketing'],
  declared: 'necessary',
  platform: 'Exemple CMP',
  ...changes,
});
const bodyOf = async (observed: Observation[], language: (typeof LETTER_LANGUAGES)[number] = 'en') =>
  (await draftRequest('erasure', language, letterInput({ suspected: [], observed }))).body;

describe.each(LETTER_LANGUAGES)('in %s', (language) => {
  test.each(TOLD)('%s has a sentence, with what it rests on', async (rule) => {
    const body = await bodyOf([seen({ rule })], language);
    const [line = ''] = body
      .split('\n')
      .filter((one) => /^- .*(?:_ad|Exemple CMP)/.test(one) && !one.includes('stamp'));
    expect(line).toMatch(/\.$/);
    expect(line).not.toMatch(/undefined|null|\(\)|: \.| {2}/);
  });
});

test('what was observed stands under its date, before the request to take it into account', async () => {
  expect(await bodyOf([seen(), seen({ rule: 'tracker-contacted', cookies: [] })])).toContain(
    [
      'On 23 November 2026, I also observed the following on https://www.brise.example:',
      '',
      '- Cookies for marketing were present before I had answered your request for consent: _ad (Exemple Ads).',
      '- Although I had not consented to marketing, the page contacted hosts of: Exemple Ads.',
      '',
      'Please take this observation into account when you deal with my request.',
    ].join('\n'),
  );
});

test.each([
  { desc: 'nothing was', observed: [] },
  {
    desc: 'the language has no sentence for it',
    observed: [seen({ rule: 'toString' }), seen({ rule: 'no-such-rule' })],
  },
])('no word of it where $desc', async ({ observed }) => {
  const body = await bodyOf(observed);
  expect(body).not.toContain('observed');
  expect(body).not.toContain('take this observation');
});

test('names of a page stay on their line', async () => {
  const body = await bodyOf([seen({ cookies: ['a\nBcc: x@evil.test', '\u202e'], companies: ['\r\n'] })]);
  expect(body).toContain('a Bcc: x@evil.test.');
  expect(body).not.toMatch(/^Bcc|\u202e|\r/m);
});
