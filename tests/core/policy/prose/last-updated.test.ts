import { expect, test } from 'vitest';
import { LEXICONS } from '../../../../core/policy/lexicon/index.ts';
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

/** Orders and signs that the languages of Europe write a date in; the month is the language's own. */
test.each([
  { desc: 'day first', language: 'de', date: (month: string) => `14. ${month} 2031` },
  { desc: 'an ordinal sign', language: 'it', date: (month: string) => `14º ${month} 2031` },
  { desc: 'small words between', language: 'es', date: (month: string) => `14 de ${month} de 2031` },
  { desc: 'a contracted one', language: 'es', date: (month: string) => `14 de ${month} del 2031` },
  { desc: 'letters behind the day', language: 'el', date: (month: string) => `14η ${month} 2031` },
  { desc: 'letters behind the year', language: 'bg', date: (month: string) => `14 ${month} 2031 г.` },
  { desc: 'month first', language: 'en', date: (month: string) => `${month} 14th, 2031` },
  { desc: 'year first', language: 'hu', date: (month: string) => `2031. ${month} 14.` },
  { desc: 'year first, with words', language: 'lt', date: (month: string) => `2031 m. ${month} 14 d.` },
  { desc: 'year, day, month', language: 'lv', date: (month: string) => `2031. gada 14. ${month}` },
] as const)('$desc ($language)', async ({ language, date }) => {
  const entry = LEXICONS.find((one) => one.language === language)!;
  const lexicon = await entry.load();
  for (const [index, [name]] of lexicon.months.entries()) {
    const page = documentOf(heading('—', 1), paragraph(`${lexicon.updated[0]!.replaceAll('*', '')}: ${date(name!)}`));
    const facts = await readPolicy([page], { siteDomain: 'acme.example', language });
    expect(facts.lastUpdated?.value, name).toBe(`2031-${String(index + 1).padStart(2, '0')}-14`);
  }
});

test('figures with spaces, year first', async () => {
  const page = documentOf(heading('Policy', 1), paragraph('Last updated: 2031. 05. 12.'));
  const facts = await readPolicy([page], { siteDomain: 'acme.example', language: 'en' });
  expect(facts.lastUpdated?.value).toBe('2031-05-12');
});
