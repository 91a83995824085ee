import { describe, expect, it } from 'vitest';
import { setBeforeAnswer } from '../../../../core/findings/rules/set-before-answer.ts';
import { entryOf, identifierOf, inputOf, MINUTE, READ, UNANSWERED, type Given } from '../input.ts';

const find = (given: Given) =>
  setBeforeAnswer.find(inputOf({ chosen: UNANSWERED, cookies: [entryOf('_acme')], ...given }));

describe('set-before-answer', () => {
  it('says which platform waits for an answer, and what is set on whose word', () => {
    expect(find({ cookies: [entryOf('_acme', { identifier: identifierOf(READ - MINUTE) })] })).toEqual([
      {
        rule: 'set-before-answer',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
        category: 'marketing',
        cookies: ['_acme'],
        companies: ['Acme'],
        onTheWordOf: 'dictionary',
        sources: [{ name: 'Acme', via: { kind: 'cookie', key: 'acme' }, says: 'unanswered', items: [], purposes: [] }],
        times: { chosen: null, read: READ, set: READ - MINUTE },
      },
    ]);
  });

  it.each([
    { desc: 'statistics', category: 'statistics', severity: 'suspicion' },
    { desc: 'preferences, which may serve what was asked for', category: 'preferences', severity: 'note' },
  ] as const)('fires on $desc', ({ category, severity }) => {
    expect(find({ cookies: [entryOf('a', { category })] })).toMatchObject([{ category, severity, cookies: ['a'] }]);
  });

  it('gives one finding a category', () => {
    const cookies = [entryOf('m'), entryOf('s', { category: 'statistics', because: 'site-declaration' })];
    expect(find({ cookies })).toMatchObject([
      { category: 'statistics', cookies: ['s'], onTheWordOf: 'site-declaration' },
      { category: 'marketing', cookies: ['m'], onTheWordOf: 'dictionary' },
    ]);
  });

  it.each<Given & { desc: string }>([
    { desc: 'no platform is known: who was asked cannot be told', chosen: null },
    { desc: 'the person answered', chosen: {} },
    { desc: 'whether anybody answered cannot be told', chosen: { ...UNANSWERED, answered: null } },
    { desc: 'the platform does not run here', chosen: { ...UNANSWERED, here: false } },
    { desc: 'its record is of no known form', chosen: { ...UNANSWERED, form: 'unknown' } },
    { desc: 'the platform takes silence for a yes', chosen: { ...UNANSWERED, basis: 'implied' } },
    {
      desc: 'the platform holds the category as accepted',
      chosen: {
        ...UNANSWERED,
        categories: { necessary: true, preferences: false, statistics: false, marketing: true },
      },
    },
    { desc: 'nothing is set', cookies: [] },
    { desc: 'only what is necessary is set', cookies: [entryOf('a', { category: 'necessary' })] },
    { desc: 'the category is a guess', cookies: [entryOf('a', { because: 'rule' })] },
    { desc: 'the category is not known', cookies: [entryOf('a', { because: 'unknown', category: null })] },
    { desc: 'the cookie is empty', cookies: [entryOf('a', { cookie: { value: '' } })] },
    { desc: 'another site may have set it', cookies: [entryOf('a', { cookie: { domain: 'ads.example' } })] },
  ])('must not accuse: $desc', ({ desc: _, ...given }) => {
    expect(find(given)).toEqual([]);
  });
});
