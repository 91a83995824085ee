import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph } from '../policy-fixtures.ts';

const kept = async (language: 'en' | 'fr', title: string, blocks: Block[]): Promise<[string, number | null][]> => {
  const page = documentOf(heading('Privacy policy', 1), heading(title, 2), ...blocks);
  const facts = await readPolicy([page], { siteDomain: 'acme.example', language });
  return facts.retention.map(({ value }) => [value.what, value.days]);
};

describe('under a heading about keeping', () => {
  test.each([
    { desc: 'a time to answer is none', language: 'en', text: 'We answer within 30 days.', expected: [] },
    { desc: 'an age is none', language: 'en', text: 'Our shop is not for persons under 16 years.', expected: [] },
    { desc: 'a trial is none', language: 'en', text: 'After the 14-day trial you may cancel.', expected: [] },
    { desc: 'experience is none', language: 'en', text: 'We have 10 years of experience.', expected: [] },
    { desc: 'a delivery is none', language: 'fr', text: 'Délai de livraison : 3 jours.', expected: [] },
    { desc: 'a warranty is none', language: 'fr', text: 'Garantie : 2 ans.', expected: [] },
    { desc: 'the firm’s age is none', language: 'fr', text: 'Nous existons depuis 25 ans.', expected: [] },
    { desc: 'a least age is none', language: 'fr', text: 'Vous devez avoir au moins 15 ans.', expected: [] },
    {
      desc: 'a label and its length',
      language: 'en',
      text: 'Tax files: six (6) years.',
      expected: [['Tax files', 2190]],
    },
    {
      desc: 'a label that is an ordinary word',
      language: 'en',
      text: 'Newsletter: 2 years.',
      expected: [['Newsletter', 730]],
    },
    {
      desc: 'in French',
      language: 'fr',
      text: 'Bons de commande : treize mois.',
      expected: [['Bons de commande', 395]],
    },
    {
      desc: 'what is kept before the verb',
      language: 'en',
      text: 'Drafts are kept for 9 weeks.',
      expected: [['Drafts', 63]],
    },
  ] as const)('$desc', async ({ language, text, expected }) => {
    expect(await kept(language, language === 'en' ? 'Retention' : 'Durées de conservation', [paragraph(text)])).toEqual(
      expected,
    );
  });
});

describe('lengths', () => {
  test.each([
    { desc: 'the word in brackets', text: 'Files: 10 (ten) years.', days: 3650 },
    { desc: 'a range by its end', text: 'Files: 6-12 months.', days: 365 },
    { desc: 'a range in words', text: 'Files: two to three years.', days: 1095 },
    { desc: 'a half', text: 'Files: 3½ years.', days: 1278 },
    { desc: 'a half written out', text: 'Files: 1 1/2 years.', days: 548 },
    { desc: 'a decimal', text: 'Files: 1.5 years.', days: 548 },
    { desc: 'joined by a hyphen', text: 'Files: a two-year period.', days: 730 },
    { desc: 'a word between', text: 'Files: 5 full calendar years.', days: null },
    { desc: 'one word between', text: 'Files: 5 calendar years.', days: 1825 },
  ])('$desc', async ({ text, days }) => {
    expect((await kept('en', 'Retention', [paragraph(text)])).map(([, found]) => found)).toEqual(
      days === null ? [] : [days],
    );
  });
});

describe('what is kept', () => {
  test('is never the title of the page', async () => {
    expect(await kept('en', 'Retention', [item('We delete it after 90 days.')])).toEqual([
      ['We delete it after 90 days.', 90],
    ]);
  });
  test('is the heading without its number', async () => {
    expect(await kept('fr', '4. Prospection', [paragraph('Durée de conservation : 3 ans.')])).toEqual([
      ['Prospection', 1095],
    ]);
  });
});
