import { describe, expect, it } from 'vitest';
import { notDeclared } from '../../../../core/findings/rules/not-declared.ts';
import { entryOf, identifierOf, inputOf, MINUTE, READ, rowOf, type Given } from '../input.ts';

const find = (given: Given) =>
  notDeclared.find(inputOf({ declared: [rowOf('shop_session')], cookies: [entryOf('_acme')], ...given }));

describe('not-declared', () => {
  it('says which list does not have it', () => {
    expect(find({ cookies: [entryOf('_acme', { identifier: identifierOf(READ - MINUTE) })] })).toEqual([
      {
        rule: 'not-declared',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 13 GDPR',
        category: 'marketing',
        cookies: ['_acme'],
        companies: ['Acme'],
        onTheWordOf: 'dictionary',
        missingIn: 'Tablebot',
        times: { chosen: null, read: READ, set: READ - MINUTE },
      },
    ]);
  });

  it('is a note for preferences, and gives one finding a category', () => {
    const cookies = [entryOf('m'), entryOf('p', { category: 'preferences' })];
    expect(find({ cookies })).toMatchObject([
      { category: 'preferences', severity: 'note', cookies: ['p'] },
      { category: 'marketing', severity: 'suspicion', cookies: ['m'] },
    ]);
  });

  it.each<Given & { desc: string }>([
    { desc: 'no declaration was read', declared: [] },
    { desc: 'only what a script deletes was read', declared: [rowOf('_other', { partial: true })] },
    { desc: 'it is declared', cookies: [entryOf('_acme', { declared: rowOf('_acme') })] },
    {
      desc: 'it is declared without a category',
      cookies: [entryOf('_acme', { declared: rowOf('_acme', { category: null }) })],
    },
    { desc: 'parts of the page were cut', evidence: { limits: [{ kind: 'cut', what: 'elements', kept: 200 }] } },
    { desc: 'the page’s tables were cut', evidence: { limits: [{ kind: 'cut', what: 'globals', kept: 9 }] } },
    { desc: 'a row was malformed', evidence: { limits: [{ kind: 'malformed', what: 'elements' }] } },
    { desc: 'it is necessary', cookies: [entryOf('a', { category: 'necessary' })] },
    { desc: 'its category is a guess', cookies: [entryOf('a', { because: 'rule' })] },
    { desc: 'its category is not known', cookies: [entryOf('a', { because: 'unknown', category: null })] },
    { desc: 'it is empty', cookies: [entryOf('a', { cookie: { value: '' } })] },
    { desc: 'another site may have set it', cookies: [entryOf('a', { cookie: { domain: 'ads.example' } })] },
  ])('must not accuse: $desc', ({ desc: _, ...given }) => {
    expect(find(given)).toEqual([]);
  });
});
