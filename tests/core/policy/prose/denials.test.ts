import { describe, expect, test } from 'vitest';
import type { PolicyFacts } from '../../../../core/policy/facts.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, paragraph } from '../policy-fixtures.ts';

const read = (language: 'en' | 'fr', title: string, text: string): Promise<PolicyFacts> =>
  readPolicy([documentOf(heading(title), paragraph(text))], { siteDomain: 'acme.example', language });

describe('legal bases', () => {
  test.each([
    { desc: 'denied', language: 'en', text: 'We do not rely on vital interests or public interest.', expected: [] },
    {
      desc: 'denied in French',
      language: 'fr',
      text: 'Nos traitements ne reposent pas sur l’intérêt vital.',
      expected: [],
    },
    {
      desc: 'denied and stated',
      language: 'en',
      text: 'We do not rely on vital interests, but on your consent.',
      expected: ['consent'],
    },
    {
      desc: 'a double denial states it',
      language: 'en',
      text: 'We never send letters without your consent.',
      expected: ['consent'],
    },
    { desc: 'not the only one', language: 'en', text: 'We do not only rely on your consent.', expected: ['consent'] },
  ] as const)('$desc', async ({ language, text, expected }) => {
    const facts = await read(language, language === 'en' ? 'Legal basis' : 'Base légale', text);
    expect(facts.legalBases.map(({ value }) => value)).toEqual(expected);
  });
});

describe('rights', () => {
  test.each([
    { desc: 'denied', language: 'en', text: 'The right to data portability does not apply to our work.', expected: [] },
    {
      desc: 'denied in French',
      language: 'fr',
      text: 'Le droit à la portabilité ne s’applique pas ici.',
      expected: [],
    },
    {
      desc: 'limited',
      language: 'en',
      text: 'The right to erasure does not apply where a law asks us to keep data.',
      expected: ['erasure'],
    },
    {
      desc: 'the right not to be subject to a decision',
      language: 'en',
      text: 'You have the right not to be subject to an automated decision.',
      expected: ['automated'],
    },
    {
      desc: 'what a withdrawal leaves untouched',
      language: 'en',
      text: 'You may withdraw your consent; this does not affect what was done before.',
      expected: ['withdraw'],
    },
  ] as const)('$desc', async ({ language, text, expected }) => {
    const facts = await read(language, language === 'en' ? 'Your rights' : 'Vos droits', text);
    expect(facts.rights.map(({ value }) => value)).toEqual(expected);
  });
});
