import { expect, test } from 'vitest';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, paragraph } from '../policy-fixtures.ts';

test.each([
  { desc: 'another date at the top is none', text: 'Acme est inscrite au RCS depuis le 12 juin 2015.', expected: null },
  { desc: 'nor is a short sentence’s', text: 'Acme fête ses dix ans le 3 mai 2024.', expected: null },
  { desc: 'a date that stands alone', text: 'Lyon, le 3 mai 2024', expected: '2024-05-03' },
  { desc: 'with a word for it', text: 'Mise à jour le 3 mai 2024', expected: '2024-05-03' },
])('$desc', async ({ text, expected }) => {
  const page = documentOf(heading('Politique', 1), paragraph(text));
  const facts = await readPolicy([page], { siteDomain: 'acme.example', language: 'fr' });
  expect(facts.lastUpdated?.value ?? null).toBe(expected);
});
