import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { letterLanguage, type Sentences } from '../../../../core/requests/compose.ts';
import { LETTERS, LETTER_LANGUAGES } from '../../../../core/requests/letters/index.ts';
import { draftRequest } from '../../../../core/requests/draft.ts';
import { RIGHTS } from '../../../../core/requests/request.ts';
import { letterInput } from '../letter-input.ts';
import { evaluate } from '../../../../scripts/eval/letters.ts';

const FILES = readdirSync(new URL('../../../../core/requests/letters/', import.meta.url))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

describe('the registry of letter languages', () => {
  test.each(FILES)('%s.ts is listed in letters/index.ts', (id) => expect(LETTER_LANGUAGES).toContain(id));
  test.each(LETTER_LANGUAGES)('%s has its file, and its id is the file name', async (id) => {
    expect(FILES).toContain(id);
    expect((await LETTERS[id]()).id).toBe(id);
  });
});

test('a language with a missing sentence or right does not compile', () => {
  const partial = { id: 'en', lawAsOf: '2026-11-23', months: [] } as const;
  // @ts-expect-error sentences are missing; the type check of the tests fails where this is no error any more
  expect(letterLanguage(partial).id).toBe('en');
  const noErasure = { access: () => '', 'marketing-objection': () => '' };
  // @ts-expect-error the subject of one right is missing
  const subjects: Sentences['subject'] = noErasure;
  expect(Object.keys(subjects)).not.toHaveLength(RIGHTS.length);
});

describe.each(LETTER_LANGUAGES)('letters in "%s", in full', (language) => {
  test.each(RIGHTS)('%s', async (right) => {
    const { subject, body } = await draftRequest(
      right,
      language,
      letterInput({
        erasureGrounds: ['a', 'b', 'c', 'd', 'e', 'f'],
        restrictionGrounds: ['a', 'b', 'c', 'd'],
        corrections: [
          { what: 'X', wrong: 'Ada Exemplo', right: 'Ada Exemple' },
          { what: 'Y', wrong: '', right: '1 place Test' },
        ],
        transferTo: 'Vent Exemple SA',
        statement: '…',
        namedRecipients: ['Exemple Ads', 'Exemple CRM'],
        child: right === 'access' ? 'Bo Exemple' : '',
      }),
    );
    await expect(`${subject}\n\n${body}\n`).toMatchFileSnapshot(`full/${language}/${right}.txt`);
  });
});

it('renders every right x language x option with all that a letter must have', async () => {
  const { figures, misses } = await evaluate([], { languages: null, frequency: null });
  expect(misses).toEqual([]);
  expect(figures.rendered).toBeGreaterThan(10_000);
});
