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
    desc: 'after "such as", to the end of the names',
    language: 'en',
    blocks: [paragraph('Data are shared with partners such as Fernway, Posthorn and Quillpost to send parcels.')],
    expected: ['Fernway', 'Posthorn', 'Quillpost'],
  },
  {
    desc: 'behind a label',
    language: 'en',
    blocks: [paragraph('Storage: Lowtide GmbH'), paragraph('Sending of e-mails: Mailchimp.')],
    expected: ['Lowtide GmbH', 'Mailchimp'],
  },
  {
    desc: 'the company behind a tool is not repeated',
    language: 'en',
    blocks: [paragraph('We use Fathomly, a service of Tern Analytics Ltd. We use Posthorn (Horn GmbH).')],
    expected: ['Fathomly', 'Posthorn'],
  },
  {
    desc: 'a list of names, many of them known, whatever stands above',
    language: 'en',
    blocks: [heading('Annex'), item('Mailchimp'), item('Fernway (mail)'), item('Stripe'), item('Zendesk')],
    expected: ['Mailchimp', 'Fernway', 'Stripe', 'Zendesk'],
  },
  {
    desc: 'but no list of browsers',
    language: 'en',
    blocks: [
      heading('Annex'),
      item('Google Chrome'),
      item('Mozilla Firefox'),
      item('Microsoft Edge'),
      item('Apple Safari'),
    ],
    expected: [],
  },
  {
    desc: 'not the controller with its form in front',
    language: 'fr',
    blocks: [
      paragraph('Le responsable du traitement est la SAS Rivage.'),
      heading('Destinataires'),
      item('SAS Rivage'),
    ],
    expected: [],
  },
  {
    desc: 'no part of a web address',
    language: 'en',
    blocks: [
      heading('Recipients'),
      paragraph('We share data as https://www.acme.example/EU-Framework/Privacy.html says.'),
    ],
    expected: [],
  },
  {
    desc: 'the word that begins a sentence is none',
    language: 'en',
    blocks: [heading('Recipients'), paragraph('Furthermore, we share what you write with our support.')],
    expected: [],
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
