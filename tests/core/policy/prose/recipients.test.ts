import { expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph } from '../policy-fixtures.ts';

const named = async (language: 'en' | 'fr', ...blocks: Block[]): Promise<string[]> =>
  (await readPolicy([documentOf(...blocks)], { siteDomain: 'acme.example', language })).recipients.map(
    ({ value }) => value.name,
  );

test.each([
  {
    desc: 'two companies',
    language: 'en',
    blocks: [paragraph('We use Fernway LLC and Quillpost Corporation as processors.')],
    expected: ['Fernway LLC', 'Quillpost Corporation'],
  },
  {
    desc: 'one that is said to be none',
    language: 'en',
    blocks: [heading('Recipients'), paragraph('Google is not a recipient of your data.')],
    expected: [],
  },
  {
    desc: 'a place in brackets after a company is none',
    language: 'en',
    blocks: [heading('Recipients'), item('Hosting: Lowtide Services Ltd (Luxembourg)')],
    expected: ['Lowtide Services Ltd'],
  },
  {
    desc: 'nor is one in a list inside brackets',
    language: 'fr',
    blocks: [
      heading('Destinataires'),
      paragraph('Vos données vont à nos prestataires : OVH (hébergement, Roubaix), Brevo (envoi).'),
    ],
    expected: ['OVH', 'Brevo'],
  },
  {
    desc: 'departments are none',
    language: 'fr',
    blocks: [
      heading('Destinataires'),
      paragraph('Les services internes (Accueil, Comptabilité, Direction) y ont accès.'),
    ],
    expected: [],
  },
  {
    desc: 'a verb is none',
    language: 'en',
    blocks: [heading('Third parties'), paragraph('You can Zoom in.')],
    expected: [],
  },
  {
    desc: 'a known one however its capitals stand',
    language: 'en',
    blocks: [paragraph('We use Hubspot, mailerLite and Google analytics.')],
    expected: ['Hubspot', 'mailerLite', 'Google analytics'],
  },
  {
    desc: 'no known one without a capital',
    language: 'en',
    blocks: [paragraph('We use a stripe of notion and a slack rope.')],
    expected: [],
  },
  {
    desc: 'one that is written small',
    language: 'en',
    blocks: [paragraph('Our consent tool, provided by iubenda, counts visits.')],
    expected: ['iubenda'],
  },
] as const)('$desc', async ({ language, blocks, expected }) => {
  expect(await named(language, ...blocks)).toEqual(expected);
});
