import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon as english } from '../../../core/policy/lexicon/en.ts';
import { lexicon as french } from '../../../core/policy/lexicon/fr.ts';
import { addressesIn, addressesInText } from '../../../core/policy/prose/addresses.ts';
import { passagesOf } from '../../../core/policy/prose/text.ts';
import { wordsOf } from '../../../core/policy/prose/words.ts';
import { emailAddress } from '../../../core/shared/email-address.ts';
import { documentOf, paragraph } from './policy-fixtures.ts';

const words = wordsOf(english);
const read = (text: string, emails: string[] = []): string[] =>
  addressesIn(passagesOf(documentOf(paragraph(text, emails)), words.masks), words).map(({ address }) => address);

describe('addresses in text', () => {
  test.each([
    { desc: 'plain, with the stop of its sentence', text: 'Write to dpo@acme.eu.', expected: ['dpo@acme.eu'] },
    { desc: 'in brackets', text: 'Our officer (DPO@Acme.EU) answers.', expected: ['DPO@acme.eu'] },
    { desc: 'two of them', text: 'a@acme.eu, b@acme.eu', expected: ['a@acme.eu', 'b@acme.eu'] },
    {
      desc: 'unusual local parts',
      text: 'first.last+gdpr_x-1@mail.acme.co.uk',
      expected: ['first.last+gdpr_x-1@mail.acme.co.uk'],
    },
    { desc: '(at)', text: 'dpo(at)acme.eu and dpo (at) acme.com', expected: ['dpo@acme.eu', 'dpo@acme.com'] },
    { desc: '[at] [dot]', text: 'dpo [at] acme [dot] eu', expected: ['dpo@acme.eu'] },
    { desc: '{at}, <at>', text: 'dpo{at}acme.eu legal <at> acme.eu', expected: ['dpo@acme.eu', 'legal@acme.eu'] },
    { desc: '(@)', text: 'suggestions(@)acme.eu', expected: ['suggestions@acme.eu'] },
    { desc: 'spaced @', text: 'dpo @ acme.eu', expected: ['dpo@acme.eu'] },
    {
      desc: 'a bare "at" after a mailbox name',
      text: 'privacy at acme.eu, privacy at acme dot eu',
      expected: ['privacy@acme.eu', 'privacy@acme.eu'],
    },
    {
      desc: 'in capitals',
      text: 'dpo AT acme DOT eu, PRIVACY AT ACME DOT EU',
      expected: ['dpo@acme.eu', 'PRIVACY@acme.eu'],
    },
    { desc: 'but no sentence', text: 'Visit us at acme.eu or look at acme.eu', expected: [] },
    { desc: 'nor one that begins with such a word', text: 'Contact at Acme.eu. Look AT ACME.EU.', expected: [] },
    { desc: 'no placeholder', text: 'jane@example.com jean@exemple.fr e.g. jo@acme.eu', expected: [] },
    {
      desc: 'but reserved suffixes',
      text: 'dpo@acme.test dpo@acme.example',
      expected: ['dpo@acme.test', 'dpo@acme.example'],
    },
    {
      desc: 'look-alike hyphens and zero-width letters',
      text: 'data\u2010pro\u200btection\u2011x@ac\u00adme.eu',
      expected: ['data-protection-x@acme.eu'],
    },
    { desc: 'a wide @', text: 'dpo\uff20acme.eu', expected: ['dpo@acme.eu'] },
    { desc: 'a glued next word', text: 'write to dpo@acme.comor to us', expected: ['dpo@acme.com'] },
    { desc: 'a glued next sentence', text: 'dpo@acme.com.You may also call.', expected: ['dpo@acme.com'] },
    {
      desc: 'a glued word before, when the address also stands alone',
      text: 'at the addressdpo@acme.eu. Again: dpo@acme.eu',
      expected: ['dpo@acme.eu', 'dpo@acme.eu'],
    },
    { desc: 'letters of another script are no part of it', text: 'адресdpo@acme.eu', expected: ['dpo@acme.eu'] },
    { desc: 'no handle, picture or version', text: '@acme image@2x.png pkg@1.2.3 a@b user@localhost', expected: [] },
    { desc: 'no second header', text: 'dpo@acme.eu?bcc=x@evil.eu', expected: ['dpo@acme.eu', 'x@evil.eu'] },
    { desc: 'what is left of a removed address', text: 'support[email protected]', expected: [] },
  ])('$desc', ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    { desc: 'only the link has it', text: 'our officer', emails: ['dpo@acme.eu'], expected: ['dpo@acme.eu'] },
    { desc: 'text and link agree', text: 'dpo@acme.eu', emails: ['DPO@acme.eu'], expected: ['dpo@acme.eu'] },
    {
      desc: 'the text shows another one than the link opens',
      text: 'privacy@acme.fr',
      emails: ['datenschutz@acme.de'],
      expected: ['privacy@acme.fr', 'datenschutz@acme.de'],
    },
    {
      desc: 'a link with a look-alike hyphen',
      text: 'mail',
      emails: ['data\u2010protection@acme.eu'],
      expected: ['data-protection@acme.eu'],
    },
    {
      desc: 'a link that is no address',
      text: 'mail',
      emails: ['x', 'a@b\r\nBcc: c@d.eu', 'a@invalid-suffix.zzzz'],
      expected: [],
    },
  ])('links: $desc', ({ text, emails, expected }) => {
    expect(read(text, emails)).toEqual(expected);
  });

  test.each([
    { desc: 'one', text: 'Our DPO: dpo [at] acme [dot] eu. Thanks.' },
    { desc: 'before others', text: 'Our DPO: dpo (at) acme (dot) eu. Also info (at) acme (dot) eu, x AT y.' },
    { desc: 'after others', text: 'Write to info (at) acme (dot) eu. Our DPO: dpo AT acme DOT eu' },
    { desc: 'spaced', text: 'Look at us. Our DPO: dpo @ acme.eu. Also info @ acme.eu.' },
  ])('where it stands, spelled out: $desc', ({ text }) => {
    const one = addressesIn(passagesOf(documentOf(paragraph(text)), words.masks), words).find(
      ({ address }) => address === 'dpo@acme.eu',
    )!;
    expect(text.slice(0, one.from)).toMatch(/Our DPO: $/);
    expect(text.slice(one.from, one.to)).toMatch(/^dpo .*eu$/);
  });

  test('the words of the page’s language count', () => {
    expect(addressesInText('dpo (arobase) acme (point) fr', wordsOf(french)).map(({ address }) => address)).toEqual([
      'dpo@acme.fr',
    ]);
    expect(addressesInText('dpo (arobase) acme (point) fr', words)).toEqual([]);
  });

  test('whatever the text, what is found is one plain address', () => {
    const piece = fc.constantFrom(
      '@',
      ' at ',
      '(at)',
      '[dot]',
      '.',
      ' ',
      'dpo',
      'a',
      'acme.eu',
      '\n',
      '\t',
      'é',
      '%0d',
      ',',
      '<',
      '\u200b',
      '-',
      '..',
      '?',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const address of read(text)) expect(emailAddress(address)).toBe(address);
        },
      ),
    );
  });
});
