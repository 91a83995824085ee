import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import type { PolicyFacts } from '../../../../core/policy/facts.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph, row } from '../policy-fixtures.ts';

const read = (...blocks: Block[]): Promise<PolicyFacts> =>
  readPolicy([documentOf(...blocks)], { siteDomain: 'acme.example', language: 'en' });

describe('telephone', () => {
  test.each([
    {
      desc: 'behind a word for it',
      blocks: [paragraph('Data controller: Acme Ltd, phone: +44 20 7946 0123')],
      expected: '+44 20 7946 0123',
    },
    {
      desc: 'not the fax behind it',
      blocks: [heading('Data controller'), paragraph('Acme GmbH\nTel.: 030 123456-0, Fax: 030 123456-99')],
      expected: '030 123456-0',
    },
    {
      desc: 'not the fax alone',
      blocks: [heading('Data controller'), paragraph('Acme GmbH\nTelefax: 030 123456-99')],
      expected: null,
    },
    {
      desc: 'in a link that calls it',
      blocks: [
        heading('Data controller'),
        paragraph('Acme Ltd, (020) 7946 0123', [], [{ href: 'tel:+442079460123', text: '(020) 7946 0123' }]),
      ],
      expected: '(020) 7946 0123',
    },
    {
      desc: 'never an authority’s',
      blocks: [
        heading('Complaints'),
        paragraph('Information Commissioner’s Office, Water Lane, Wilmslow. Phone: 0303 123 1113'),
      ],
      expected: null,
    },
    {
      desc: 'never a recipient’s',
      blocks: [heading('Recipients'), paragraph('Lowtide Hosting GmbH, phone: 030 999999')],
      expected: null,
    },
    {
      desc: 'no date and no register’s number',
      blocks: [paragraph('Data controller: Acme Ltd, phone us since 12.10.2024. Company number 123456789.')],
      expected: null,
    },
    {
      desc: 'too few digits, too many',
      blocks: [paragraph('Data controller: Acme Ltd, phone: 12 345, tel. 1234 5678 9012 3456 789')],
      expected: null,
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(...blocks)).phone?.value ?? null).toBe(expected);
  });
});

describe('representatives', () => {
  test.each([
    {
      desc: 'one in the Union and one in the Kingdom',
      blocks: [
        paragraph('Data controller: Acme Inc.'),
        paragraph(
          'Our representative in the EU is Baltrep OÜ, rep@baltrep.example. Our UK representative is Ternrep Ltd, uk@ternrep.example.',
        ),
      ],
      expected: [
        { name: 'Baltrep OÜ', address: 'rep@baltrep.example', for: 'eu' },
        { name: 'Ternrep Ltd', address: 'uk@ternrep.example', for: 'uk' },
      ],
    },
    {
      desc: 'under a heading, in lines of their own',
      blocks: [
        paragraph('Data controller: Acme Inc.'),
        heading('Representative under Art. 27 GDPR'),
        paragraph('Baltrep OÜ'),
        paragraph('Example Street 1, Tallinn'),
        paragraph('rep@baltrep.example'),
      ],
      expected: [{ name: 'Baltrep OÜ', address: 'rep@baltrep.example', for: 'eu' }],
    },
    {
      desc: 'without an address',
      blocks: [paragraph('Data controller: Acme Inc.'), paragraph('Representative in the EU: Baltrep OÜ')],
      expected: [{ name: 'Baltrep OÜ', address: null, for: 'eu' }],
    },
    {
      desc: 'who signs for a company is none',
      blocks: [paragraph('Data controller: Acme Ltd. Legal representative: Jo Doe of Doe Holding Ltd')],
      expected: [],
    },
  ])('$desc', async ({ blocks, expected }) => {
    const facts = await read(...blocks);
    expect(facts.representatives.map(({ value }) => value)).toEqual(expected);
    expect(facts.controller?.value).toMatch(/^Acme/);
    expect(facts.contact).toBeNull();
  });
});

describe('other controllers', () => {
  test('joint ones, each with the address that stands beside it', async () => {
    const facts = await read(
      paragraph('Data controller: Acme Ltd\nprivacy@acme.example'),
      paragraph('Data controller: Acme Iberia S.L.\nprivacidad@acme-iberia.example'),
      paragraph('We use Lowtide GmbH as a processor.'),
    );
    expect(facts.controller?.value).toBe('Acme Ltd');
    expect(facts.contact?.value.address).toBe('privacy@acme.example');
    expect(facts.otherControllers.map(({ value }) => value)).toEqual([
      { name: 'Acme Iberia S.L.', address: 'privacidad@acme-iberia.example' },
    ]);
  });
});

describe('transfers', () => {
  test.each([
    {
      desc: 'what they rest on',
      text: 'Transfers to third countries rest on an adequacy decision or on standard contractual clauses.',
      expected: ['adequacy', 'standard_clauses'],
    },
    { desc: 'denied', text: 'We do not rely on binding corporate rules.', expected: [] },
    { desc: 'nothing said', text: 'Data may leave the EEA.', expected: [] },
  ])('$desc', async ({ text, expected }) => {
    const { transfers } = await read(paragraph(text));
    expect(transfers.map(({ value }) => value)).toEqual(expected);
    for (const { quote } of transfers) expect(quote).toBe(text);
  });
});

describe('decisions by machines', () => {
  test.each([
    { desc: 'denied behind', text: 'Automated decision-making does not take place.', expected: false },
    { desc: 'denied before', text: 'We do not use automated decision-making.', expected: false },
    { desc: 'done', text: 'We use profiling to show you fitting offers.', expected: true },
    {
      desc: 'a right says neither',
      text: 'You have the right not to be subject to automated decisions.',
      expected: null,
    },
    { desc: 'nor does a condition', text: 'If we use profiling, we will tell you.', expected: null },
    { desc: 'nothing said', text: 'We like your data.', expected: null },
  ])('$desc', async ({ text, expected }) => {
    expect((await read(paragraph(text))).automatedDecisions?.value ?? null).toBe(expected);
  });
});

describe('contract with processors', () => {
  const linked = (href: string, text = 'Data Processing Agreement') =>
    paragraph(`See our ${text}.`, [], [{ href, text }]);
  test.each([
    {
      desc: 'the site’s own',
      block: linked('https://legal.acme.example/dpa'),
      expected: 'https://legal.acme.example/dpa',
    },
    { desc: 'another’s', block: linked('https://lowtide.example/dpa'), expected: null },
    { desc: 'no page', block: linked('javascript:alert(1)'), expected: null },
    { desc: 'another document', block: linked('https://acme.example/terms', 'terms'), expected: null },
  ])('$desc', async ({ block, expected }) => {
    expect((await read(block)).processingAgreement?.value ?? null).toBe(expected);
  });
});

describe('recipients in a list', () => {
  test('as whom and what for', async () => {
    const { recipients } = await read(
      heading('Our processors'),
      item('Lowtide Hosting GmbH (web hosting)'),
      row('Tool', 'Purpose'),
      row('Mailchimp', 'newsletter'),
      paragraph('Payments are shared with Stripe, which acts as an independent controller.'),
    );
    expect(recipients.map(({ value }) => value)).toEqual([
      { name: 'Lowtide Hosting GmbH', role: 'processor', purpose: 'web hosting' },
      { name: 'Mailchimp', role: 'processor', purpose: 'newsletter' },
      { name: 'Stripe', role: 'controller', purpose: null },
    ]);
  });
});
