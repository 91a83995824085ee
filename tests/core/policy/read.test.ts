import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, PolicyDocument } from '../../../core/policy/document.ts';
import type { PolicyFacts } from '../../../core/policy/facts.ts';
import { readPolicy } from '../../../core/policy/read.ts';
import type { Language } from '../../../core/shared/language.ts';
import { documentOf, heading, item, paragraph, row } from './policy-fixtures.ts';

const read = (blocks: Block[], language: Language | null = null, siteDomain = 'acme.example'): Promise<PolicyFacts> =>
  readPolicy([documentOf(...blocks)], { siteDomain, language });
const contact = async (blocks: Block[], language: Language | null = null): Promise<string | null> =>
  (await read(blocks, language)).contact?.value.address ?? null;

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'the DPO before the general address',
      blocks: [paragraph('Contact: info@acme.example'), paragraph('Our data protection officer: officer@acme.example')],
      expected: 'officer@acme.example',
    },
    {
      desc: 'the DPO announced in the line above',
      blocks: [
        paragraph('Questions: info@acme.example'),
        heading('Data protection officer'),
        paragraph('Acme Ltd'),
        paragraph('E-mail: mail@acme.example'),
      ],
      expected: 'mail@acme.example',
    },
    {
      desc: 'the privacy box where there is no DPO',
      blocks: [
        paragraph('Support: help@acme.example'),
        paragraph('To exercise your rights write to privacy@acme.example'),
      ],
      expected: 'privacy@acme.example',
    },
    {
      desc: 'a general address that the rights clause names',
      blocks: [
        paragraph('Press: press@acme.example'),
        heading('Your rights'),
        paragraph('Write to legal@acme.example to exercise your rights.'),
      ],
      expected: 'legal@acme.example',
    },
    { desc: 'the only address', blocks: [paragraph('Acme Ltd, hello@acme.example')], expected: 'hello@acme.example' },
    {
      desc: 'the group’s DPO on another domain',
      blocks: [paragraph('You can exercise your rights with our data protection officer: dpo@acme-holding.example')],
      expected: 'dpo@acme-holding.example',
    },
    {
      desc: 'an external firm’s box named after the controller',
      blocks: [
        paragraph('Our data protection officer: acme@officers.example'),
        paragraph('General questions: info@acme.example'),
      ],
      expected: 'acme@officers.example',
    },
    {
      desc: 'a free mailbox',
      blocks: [paragraph('The controller is Jo Acme. To exercise your rights: jo.acme@gmail.com')],
      expected: 'jo.acme@gmail.com',
    },
    {
      desc: 'never an authority, even as the only address',
      blocks: [heading('Your rights'), paragraph('To exercise your rights and complain: casework@ico.org.uk')],
      expected: null,
    },
    {
      desc: 'never an authority’s sub-domain',
      blocks: [paragraph('Our data protection officer: box@mail.cnil.fr')],
      expected: null,
    },
    {
      desc: 'a box called like an authority is the controller’s by its domain',
      blocks: [heading('Your rights'), paragraph('cnil@acme.example')],
      expected: 'cnil@acme.example',
    },
    {
      desc: 'never a processor’s DPO',
      blocks: [
        heading('Trackwell'),
        paragraph('We use Trackwell. Write to Trackwell’s data protection officer at dpo@trackwell.example.'),
      ],
      expected: null,
    },
    {
      desc: 'not the representative',
      blocks: [
        paragraph('Our representative under Art. 27 GDPR: acme@rep.example'),
        paragraph('Privacy questions: office@acme.example'),
      ],
      expected: 'office@acme.example',
    },
    {
      desc: 'not the box for another continent',
      blocks: [
        paragraph('California residents: privacy-us@acme.example'),
        paragraph('Everybody else: hello@acme.example'),
      ],
      expected: 'hello@acme.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Applicants may have their data deleted: jobs@acme.example'),
        paragraph('Acme Ltd, hello@acme.example'),
      ],
      expected: 'hello@acme.example',
    },
    {
      desc: 'no box that nobody reads',
      blocks: [paragraph('Our newsletter comes from no-reply@acme.example')],
      expected: null,
    },
    { desc: 'nothing', blocks: [paragraph('We care.')], expected: null },
  ])('$desc', async ({ blocks, expected }) => {
    expect(await contact(blocks)).toBe(expected);
  });

  test('an address in a link is quoted by its sentence', async () => {
    const facts = await read([
      paragraph('We care. To exercise your rights write to our officer. Thank you.', ['dpo@acme.example']),
    ]);
    expect(facts.contact).toMatchObject({
      value: { address: 'dpo@acme.example', role: 'dpo' },
      format: 'prose',
      url: 'https://www.acme.example/privacy',
    });
    expect(facts.contact?.quote).not.toBe('');
  });

  test('all others are kept with their role', async () => {
    const facts = await read([
      paragraph('Our data protection officer: dpo@acme.example'),
      paragraph('Complaints: box@cnil.fr'),
      paragraph('Our representative in the Union: rep@law.example'),
    ]);
    expect(facts.otherAddresses.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        { address: 'box@cnil.fr', role: 'authority' },
        { address: 'rep@law.example', role: 'representative' },
      ]),
    );
  });
});

describe('controller', () => {
  test.each([
    {
      desc: 'after "the controller is"',
      blocks: [paragraph('The controller is Acme Widgets GmbH, Berlin.')],
      expected: 'Acme Widgets GmbH',
    },
    {
      desc: 'the first line under its heading',
      blocks: [heading('Controller'), paragraph('Acme Widgets AB\nStorgatan 1\n111 22 Stockholm')],
      expected: 'Acme Widgets AB',
    },
    {
      desc: 'not the processor',
      blocks: [paragraph('Acme Ltd ("we") runs this site.'), paragraph('We use Trackwell Inc. as our processor.')],
      expected: 'Acme Ltd',
    },
    {
      desc: 'not the American parent',
      blocks: [
        paragraph(
          'The controllers are Acme, Inc. and, in Europe, Acme Europe Limited, which is the controller for you.',
        ),
      ],
      expected: 'Acme Europe Limited',
    },
    {
      desc: 'the brand where no company is named',
      blocks: [paragraph('Acme cares. You reach Acme by post.')],
      expected: 'Acme',
    },
    {
      desc: 'nobody, where the site acts for others',
      blocks: [paragraph('Acme Ltd acts solely as a processor for the town halls.')],
      expected: null,
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks)).controller?.value ?? null).toBe(expected);
  });
});

describe('recipients', () => {
  test.each([
    { desc: 'after "we use"', blocks: [paragraph('We use Fathomly to count visits.')], expected: ['Fathomly'] },
    {
      desc: 'in brackets after a kind of tool',
      blocks: [
        heading('Recipients'),
        paragraph('Our shop desk, a ticket tool (Dealpond) and the parcel software (Posthorn) see your order.'),
      ],
      expected: ['Dealpond', 'Posthorn'],
    },
    {
      desc: 'the first column of a table of processors',
      blocks: [
        heading('Our processors'),
        row('Name', 'Purpose'),
        row('Dealpond', 'CRM'),
        row('Lowtide Hosting GmbH', 'hosting'),
      ],
      expected: ['Dealpond', 'Lowtide Hosting GmbH'],
    },
    {
      desc: 'each once, a known company without its branch',
      blocks: [
        paragraph('We use Google Analytics, a service of Google Ireland Limited.'),
        paragraph('We use Google Analytics.'),
      ],
      expected: ['Google Analytics'],
    },
    {
      desc: 'no source of data',
      blocks: [paragraph('Data may be obtained from public sources, e.g. LinkedIn profiles.')],
      expected: [],
    },
    {
      desc: 'no browser of the visitor',
      blocks: [paragraph('You can refuse cookies in the settings of your browser, such as Google Chrome.')],
      expected: [],
    },
    {
      desc: 'not the controller, no category',
      blocks: [heading('Recipients'), item('Acme'), item('Our hosting provider'), item('Banks')],
      expected: [],
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks)).recipients.map(({ value }) => value.name)).toEqual(expected);
  });
});

describe('retention', () => {
  test.each([
    {
      desc: 'months, twelve to the year',
      text: 'Parcel labels are held for 18 months.',
      expected: [['Parcel labels', '18 months', 545]],
    },
    {
      desc: 'words and figures',
      text: 'Invoices are stored for ten (10) years.',
      expected: [['Invoices', 'ten (10) years', 3650]],
    },
    {
      desc: 'a range by its end',
      text: 'Event data are retained 13 – 36 months.',
      expected: [['Event data', '13 – 36 months', 1095]],
    },
    { desc: 'hours count as a day', text: 'Photos are deleted after 72 hours.', expected: [['Photos', '72 hours', 3]] },
    {
      desc: 'an event',
      text: 'Your profile is kept until you delete your account.',
      expected: [['Your profile', 'until you delete your account', null]],
    },
    { desc: 'nothing said', text: 'We keep data as long as necessary for our purposes.', expected: [] },
    { desc: 'the time to answer is none', text: 'We respond within 30 days and delete what we hold.', expected: [] },
    { desc: 'an age is none', text: 'We delete data of children aged 13 years.', expected: [] },
  ])('$desc', async ({ text, expected }) => {
    const facts = await read([paragraph(text)]);
    expect(facts.retention.map(({ value }) => [value.what, value.period, value.days])).toEqual(expected);
  });
});

describe('date of the text', () => {
  test.each([
    { desc: 'English', text: 'Last updated: April 3, 2026', expected: '2026-04-03' },
    { desc: 'day first', text: 'Effective 3rd April 2026', expected: '2026-04-03' },
    { desc: 'figures, day first', text: 'Updated on 03/04/2026', expected: '2026-04-03' },
    { desc: 'figures that can only be month first', text: 'Updated on 04/23/2026', expected: '2026-04-23' },
    { desc: 'ISO', text: 'Version of 2026-04-03', expected: '2026-04-03' },
    { desc: 'only a month', text: 'Last updated: June 2025', expected: '2025-06' },
    { desc: 'no copyright year', text: '© 2026 Acme', expected: null },
    { desc: 'no law', text: 'Effective under the Privacy Act of 3 April 2019', expected: null },
    { desc: 'not the day the GDPR began', text: 'The GDPR is in force since 25 May 2018', expected: null },
    { desc: 'no impossible day', text: 'Last updated: 45 June 2025 13/13/2025', expected: '2025-06' },
  ])('$desc', async ({ text, expected }) => {
    expect((await read([paragraph(text)])).lastUpdated?.value ?? null).toBe(expected);
  });
});

describe('supervisory authority', () => {
  test.each([
    {
      desc: 'by its long name, shown by the known one',
      text: 'You may complain to the Commission nationale de l’informatique et des libertés (CNIL).',
      expected: { name: 'CNIL', country: 'FR' },
    },
    {
      desc: 'in another language',
      text: 'Complaints go to the Spanish Data Protection Agency.',
      expected: { name: 'Spanish Data Protection Agency', country: 'ES' },
    },
    {
      desc: 'a name that two countries share',
      text: 'You can complain to Datatilsynet.',
      expected: { name: 'Datatilsynet', country: null },
    },
    {
      desc: 'of the EEA before others',
      text: 'You may complain to the Information Commissioner’s Office or to the Data Protection Commission.',
      expected: { name: 'Data Protection Commission', country: 'IE' },
    },
    {
      desc: 'one that is not in the list',
      text: 'You may complain to the Commissioner of Ruritania for Data Protection, Streslau.',
      expected: { name: 'Commissioner of Ruritania for Data Protection', country: null },
    },
    { desc: 'no name', text: 'You may complain to the competent data protection authority.', expected: null },
  ])('$desc', async ({ text, expected }) => {
    expect((await read([paragraph(text)])).authority?.value ?? null).toEqual(expected);
  });
});

describe('rights and legal bases', () => {
  test('rights named as rights', async () => {
    const { rights } = await read([
      heading('Your rights'),
      paragraph('You have the right to access, to correct and to erase your data and to object.'),
    ]);
    expect(rights.map(({ value }) => value)).toEqual(['access', 'rectification', 'erasure', 'objection']);
  });
  test('grounds stated as grounds, no mere purpose', async () => {
    const { legalBases } = await read([
      paragraph('The legal basis is the performance of a contract (Art. 6(1)(b)) and our legitimate interests.'),
      paragraph('We disclose data to courts as the law asks.'),
      paragraph('You may object to processing in the public interest.'),
    ]);
    expect(legalBases.map(({ value }) => value)).toEqual(['contract', 'legitimate_interest']);
  });
});

describe('several pages and languages', () => {
  const notice: PolicyDocument = {
    ...documentOf(
      heading('Imprint'),
      paragraph('Operated by Acme Ltd, 1 High Street, London, SW1A 1AA. info@acme.example'),
    ),
    url: 'https://www.acme.example/imprint',
  };
  const policy = documentOf(paragraph('To exercise your rights write to dpo@acme.example.'));

  test('each fact keeps its page', async () => {
    const facts = await readPolicy([policy, notice], { siteDomain: 'acme.example', language: null });
    expect(facts.urls).toEqual([policy.url, notice.url]);
    expect(facts.contact).toMatchObject({ value: { address: 'dpo@acme.example' }, url: policy.url });
    expect(facts.postalAddress).toMatchObject({ value: '1 High Street, London, SW1A 1AA', url: notice.url });
    expect(facts.otherAddresses).toMatchObject([{ value: { address: 'info@acme.example' }, url: notice.url }]);
  });

  test('a language without a lexicon is read by addresses and English words, uncertain at most', async () => {
    const page = { ...documentOf(paragraph('お問い合わせ: privacy@acme.example')), lang: 'ja' };
    const facts = await readPolicy([page], { siteDomain: 'acme.example', language: null });
    expect(facts).toMatchObject({
      language: null,
      contact: { value: { address: 'privacy@acme.example' }, confidence: 'uncertain' },
    });
  });

  test('what several pages state is listed once, and the controller is no other controller', async () => {
    const first = documentOf(paragraph('The controller is Acme Ltd and nobody else. We use Mailchimp.'));
    const second = {
      ...documentOf(paragraph('Data controller: Acme Ltd'), paragraph('Data controller: Acme Iberia S.L.')),
      url: 'https://www.acme.example/legal',
    };
    const facts = await readPolicy([first, second, first], { siteDomain: 'acme.example', language: 'en' });
    expect(facts.controller?.value).toBe('Acme Ltd');
    expect(facts.otherControllers.map(({ value }) => value.name)).toEqual(['Acme Iberia S.L.']);
    expect(facts.recipients.map(({ value }) => value.name)).toEqual(['Mailchimp']);
  });

  test('a page without blocks has no prose to read', async () => {
    expect(await readPolicy([documentOf()], { siteDomain: 'acme.example', language: null })).toMatchObject({
      language: 'en',
      controller: null,
      recipients: [],
    });
  });

  test('no page', async () => {
    expect(await readPolicy([], { siteDomain: '', language: null })).toMatchObject({
      urls: [],
      language: null,
      contact: null,
      recipients: [],
    });
  });
});

describe('hostile documents', () => {
  test('100,000 blocks are read no further than their cap', async () => {
    const blocks = [
      paragraph('dpo@acme.example'),
      ...Array.from({ length: 100_000 }, (_, index) => paragraph(`We keep part ${index} for 3 years.`)),
      paragraph('last@acme.example'),
    ];
    const facts = await read(blocks);
    expect(facts.contact?.value.address).toBe('dpo@acme.example');
    expect(facts.otherAddresses).toEqual([]);
    expect(facts.retention.length).toBeLessThanOrEqual(200);
    expect(facts.cut).toBe(true);
  });

  test.each([
    { desc: 'ten megabytes in one block', blocks: [paragraph('We care. '.repeat(1_100_000))] },
    { desc: 'ten megabytes in many', blocks: Array.from({ length: 5_000 }, () => paragraph('We care. '.repeat(220))) },
    {
      desc: 'a heading under each heading',
      blocks: Array.from({ length: 19_000 }, (_, index) => heading('Rights', (index % 6) + 1)),
    },
    { desc: 'a table of one long row', blocks: [row(...Array.from({ length: 5_000 }, () => 'Acme Ltd'))] },
  ])(
    'said to be cut where they are: $desc',
    async ({ blocks }) => {
      const facts = await read([paragraph('Our data protection officer: dpo@acme.example'), ...blocks]);
      expect(facts.contact?.value.address).toBe('dpo@acme.example');
      expect(facts.cut).toBe(blocks.length < 19_000);
    },
    20_000,
  );

  test('10,000 addresses do not bury the officer’s', async () => {
    const flood = Array.from({ length: 100 }, (_, line) =>
      paragraph(Array.from({ length: 100 }, (_, index) => `box${line * 100 + index}@acme.example`).join(', ')),
    );
    const facts = await read([paragraph('Our data protection officer: dpo@acme.example'), ...flood]);
    expect(facts.contact?.value.address).toBe('dpo@acme.example');
    expect(facts.otherAddresses.length).toBeLessThanOrEqual(2_000);
  }, 20_000);

  test.each([
    {
      desc: 'a header behind the address',
      text: 'dpo@acme.example%0d%0aBcc:x@evil.example',
      expected: 'dpo@acme.example',
    },
    { desc: 'a question mark', text: 'dpo@acme.example?bcc=thief', expected: 'dpo@acme.example' },
    { desc: 'a Cyrillic letter in the domain', text: 'dpo@\u0430cme.example', expected: null },
    { desc: 'a Cyrillic letter in the mailbox', text: 'dp\u043e@acme.example', expected: null },
    { desc: 'text that runs backwards', text: '\u202edpo@acme.example', expected: 'dpo@acme.example' },
    { desc: 'letters that cannot be seen', text: 'd\u200bp\u200do@ac\u00adme.example', expected: 'dpo@acme.example' },
  ])('no address but a plain one: $desc', async ({ text, expected }) => {
    const facts = await read([paragraph(`Our data protection officer: ${text}`)]);
    expect(facts.contact?.value.address ?? null).toBe(expected);
  });

  test('the site’s own address before one on a domain that looks like it', async () => {
    const facts = await read(
      [
        paragraph('Acme Ltd is the controller. To exercise your rights: privacy@acme.example.'),
        paragraph('To exercise your rights: privacy@acme-example.com.'),
      ],
      null,
      'acme.example',
    );
    expect(facts.contact?.value.address).toBe('privacy@acme.example');
  });

  test.each([
    { desc: 'capitals', text: 'Acme '.repeat(50_000) },
    { desc: 'digits', text: '1 '.repeat(100_000) },
    { desc: '@', text: 'a@'.repeat(100_000) },
    { desc: 'dots', text: 'a.'.repeat(100_000) },
    { desc: 'brackets', text: '('.repeat(100_000) },
    { desc: 'spaces', text: `we use${' '.repeat(200_000)}X` },
    { desc: 'line ends', text: '\n'.repeat(200_000) },
    { desc: 'numbers and units', text: '1 year '.repeat(30_000) },
    { desc: 'stems', text: 'rectif'.repeat(40_000) },
    { desc: 'streets', text: '1 rue '.repeat(40_000) },
    { desc: 'names', text: 'Aa Bb & Cc de '.repeat(15_000) },
  ])(
    '$desc do not blow up',
    async ({ text }) => {
      const facts = await read([
        paragraph(text),
        heading('Recipients'),
        item(text),
        row(text, text),
        paragraph('Our data protection officer: dpo@acme.example'),
      ]);
      expect(facts.contact?.value.address).toBe('dpo@acme.example');
    },
    20_000,
  );

  test('anything can be read', async () => {
    const kind = fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'row');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'We use ',
            'Acme',
            ' GmbH',
            '12 ',
            'months',
            '\t',
            '\n',
            'dpo@x.eu',
            ': ',
            '(',
            ')',
            'rights ',
            '75001 Paris',
            ' controller is ',
            ', ',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    const block = fc.record({
      kind,
      level: fc.nat(6),
      text,
      links: fc.array(fc.record({ href: fc.string(), text: fc.string() }), { maxLength: 2 }),
      emails: fc.array(fc.string(), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 20 }),
        fc.constantFrom<Language | null>('en', 'fr', 'pl', null),
        async (blocks, language) => {
          const facts = await read(blocks, language);
          expect(facts.urls).toHaveLength(1);
          for (const fact of [facts.contact, facts.controller, ...facts.recipients, ...facts.retention])
            expect(fact?.quote).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the form for requests', () => {
  const form = async (href: string, url = 'https://www.acme.example/privacy'): Promise<string | null> => {
    const text = 'To exercise your rights fill in our contact form.';
    const page = { ...documentOf(paragraph(text, [], [{ href, text: 'contact form' }])), url };
    return (await readPolicy([page], { siteDomain: 'acme.example', language: 'en' })).requestForm?.value ?? null;
  };
  test.each([
    { desc: 'https', href: 'https://www.acme.example/contact', found: true },
    { desc: 'http', href: 'http://www.acme.example/contact', found: true },
    { desc: 'relative, where the address of the page is not known', href: 'contact', url: '', found: true },
    { desc: 'a script', href: 'javascript:contact()', found: false },
    { desc: 'a script behind white space', href: ' java\nscript:contact()', found: false },
    {
      desc: 'a script where the address of the page is not known',
      href: 'JavaScript:contact()',
      url: '',
      found: false,
    },
    { desc: 'a document of its own', href: 'data:text/html,contact', found: false },
    { desc: 'a file', href: 'file:///contact', found: false },
    { desc: 'a program', href: 'intent://contact', found: false },
    { desc: 'an extension', href: 'chrome-extension://aaaa/contact.html', found: false },
    { desc: 'no address', href: 'http://[contact', found: false },
  ])('$desc', async ({ href, url, found }) => expect(await form(href, url)).toBe(found ? href : null));
});
