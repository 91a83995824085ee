import { expect, test } from 'vitest';
import { draftRequest } from '../../../core/requests/draft.ts';
import { LETTER_LANGUAGES } from '../../../core/requests/letters/index.ts';
import { letterInput } from './letter-input.ts';

const ONE = { readAt: Date.UTC(2026, 10, 22, 7, 5), seal: '0a1b'.repeat(16) };
const OTHER = { readAt: Date.UTC(2026, 10, 23, 18, 30), seal: 'f9e8'.repeat(16) };

const paragraphs = async (records: (typeof ONE)[], language: (typeof LETTER_LANGUAGES)[number] = 'en') =>
  (await draftRequest('access', language, letterInput({ records }))).body.split('\n\n');

test('the letter tells which records go along, by the time of each and its seal', async () => {
  expect(await paragraphs([ONE, OTHER])).toContain(
    'I attach what my browser showed of https://www.brise.example, sealed by a checksum that tells any later change: ' +
      `22 November 2026, 07:05 UTC (SHA-256 ${ONE.seal}), 23 November 2026, 18:30 UTC (SHA-256 ${OTHER.seal}).`,
  );
});

test.each(LETTER_LANGUAGES)('one more sentence in %s, and none where no record goes along', async (language) => {
  const without = await paragraphs([], language);
  const more = (await paragraphs([ONE], language)).filter((one) => !without.includes(one));
  expect(more).toEqual([expect.stringContaining(ONE.seal)]);
  expect(without.join('\n')).not.toContain('SHA-256');
});
