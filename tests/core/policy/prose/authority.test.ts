import { expect, test } from 'vitest';
import type { Language } from '../../../../core/shared/language.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, paragraph } from '../policy-fixtures.ts';

interface Row {
  language: Language;
  text: string;
  site?: string;
  expected: { name: string; country: string | null } | null;
}

test.each<Row>([
  {
    language: 'pl',
    text: 'Skargę wnosi się do Prezesa Urzędu Ochrony Danych Osobowych.',
    expected: { name: 'Prezes Urzędu Ochrony Danych Osobowych', country: 'PL' },
  },
  {
    language: 'cs',
    text: 'Stížnost podejte u Úřadu pro ochranu osobních údajů.',
    expected: { name: 'Úřad pro ochranu osobních údajů', country: 'CZ' },
  },
  {
    language: 'hu',
    text: 'Panasz a Nemzeti Adatvédelmi és Információszabadság Hatóságnál tehető.',
    expected: { name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság', country: 'HU' },
  },
  {
    language: 'hu',
    text: 'Panaszt a NAIH-hoz lehet benyújtani.',
    expected: { name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság', country: 'HU' },
  },
  {
    language: 'fi',
    text: 'Voit tehdä valituksen tietosuojavaltuutetulle.',
    expected: { name: 'Tietosuojavaltuutettu', country: 'FI' },
  },
  {
    language: 'lt',
    text: 'Skundą galite pateikti Valstybinei duomenų apsaugos inspekcijai.',
    expected: { name: 'Valstybinė duomenų apsaugos inspekcija', country: 'LT' },
  },
  {
    language: 'ro',
    text: 'Puteți depune plângere la Autoritatea Nationala de Supraveghere a Prelucrarii Datelor cu Caracter Personal.',
    expected: {
      name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
      country: 'RO',
    },
  },
  {
    language: 'is',
    text: 'Þú getur lagt fram kvörtun hjá Persónuvernd.',
    expected: { name: 'Persónuvernd', country: 'IS' },
  },
  { language: 'is', text: 'Persónuverndarstefna okkar gildir um kvörtun.', expected: null },
  {
    language: 'da',
    text: 'Du kan klage til Datatilsynet.',
    site: 'acme.dk',
    expected: { name: 'Datatilsynet', country: 'DK' },
  },
  {
    language: 'no',
    text: 'Du kan klage til Datatilsynet.',
    site: 'acme.no',
    expected: { name: 'Datatilsynet', country: 'NO' },
  },
  { language: 'sk', text: 'Sťažnosť: Acme s.r.o., IČO: 12 345 678', expected: null },
  {
    language: 'en',
    text: 'You may complain to the ICO. The icon is ours.',
    expected: { name: "Information Commissioner's Office", country: 'GB' },
  },
])('$language: $text', async ({ language, text, site = 'acme.example', expected }) => {
  const facts = await readPolicy([documentOf(heading('—'), paragraph(text))], { siteDomain: site, language });
  expect(facts.authority?.value ?? null).toEqual(expected);
});
