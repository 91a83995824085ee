import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGpp } from '../../../core/consent/gpp-string.ts';
import { gppOf, headerOf, NOTICES, rangeHeader, usSection } from './gpp-strings.ts';
import { tcStringOf } from './tc-strings.ts';

const OPTED_OUT = { regime: 'us', answered: true, known: { necessary: null, marketing: false } };
const BY_DEFAULT = { regime: 'us', answered: false, known: { necessary: null } };
const NOT_READ = { ...BY_DEFAULT, answered: null };

const TC_STRING = tcStringOf({ purposes: [1, 2] });
const STATES = Object.keys(NOTICES).map(Number);

it('is written as the examples of the specification are', () => {
  expect(headerOf([2])).toBe('DBABM');
  expect(headerOf([2, 6])).toBe('DBACNY');
  expect(headerOf([5, 6], true)).toBe('DBABjw');
});

describe('fromGpp', () => {
  it.each([
    { desc: 'the nation, not opted out', text: gppOf([[7, usSection(7, [2, 2, 2])]]), stored: BY_DEFAULT },
    { desc: 'the nation, opted out of sale', text: gppOf([[7, usSection(7, [1, 2, 2])]]), stored: OPTED_OUT },
    { desc: 'the nation, opted out of sharing', text: gppOf([[7, usSection(7, [2, 1, 2])]]), stored: OPTED_OUT },
    {
      desc: 'the nation, opted out of targeted advertising',
      text: gppOf([[7, usSection(7, [0, 0, 1])]]),
      stored: OPTED_OUT,
    },
    { desc: 'California, nothing applies', text: gppOf([[8, usSection(8, [0, 0])]]), stored: BY_DEFAULT },
    { desc: 'with the part for GPC behind it', text: `${gppOf([[8, usSection(8, [1, 1])]])}.YA`, stored: OPTED_OUT },
    {
      desc: 'percent-escaped',
      text: encodeURIComponent(gppOf([[8, usSection(8, [1, 1])]])).replaceAll('~', '%7E'),
      stored: OPTED_OUT,
    },
    {
      desc: 'the header with a letter of padding',
      text: gppOf([[8, usSection(8, [1, 1])]]).replace('~', 'A~'),
      stored: OPTED_OUT,
    },
    { desc: 'US Privacy, opted out', text: gppOf([[6, '1YYN']]), stored: OPTED_OUT },
    { desc: 'US Privacy, not opted out', text: gppOf([[6, '1YNN']]), stored: BY_DEFAULT },
    {
      desc: 'opted out in the second of two',
      text: gppOf([
        [6, '1YNN'],
        [8, usSection(8, [2, 1])],
      ]),
      stored: OPTED_OUT,
    },
    {
      desc: 'sections in a row as one range',
      text: gppOf(
        [
          [6, '1YNN'],
          [7, usSection(7, [2, 2, 2])],
          [8, usSection(8, [1, 2])],
        ],
        true,
      ),
      stored: OPTED_OUT,
    },
    { desc: 'no section at all', text: headerOf([]), stored: BY_DEFAULT },
    { desc: 'TCF for the EU', text: gppOf([[2, TC_STRING]]), stored: { answered: true, tcString: TC_STRING } },
    {
      desc: 'TCF for the EU before a US section',
      text: gppOf([
        [2, TC_STRING],
        [6, '1YYN'],
      ]),
      stored: { answered: true, tcString: TC_STRING },
    },
    { desc: 'TCF for Canada, which is not read', text: gppOf([[5, TC_STRING]]), stored: NOT_READ },
    { desc: 'a state that is not read', text: gppOf([[24, 'GBABAA.AAAA']]), stored: NOT_READ },
    {
      desc: 'opted out beside one that is not read',
      text: gppOf([
        [5, TC_STRING],
        [6, '1YYN'],
      ]),
      stored: OPTED_OUT,
    },
  ])('$desc', ({ text, stored }) => {
    expect(fromGpp(text)).toEqual(stored);
  });

  it.each(STATES)('finds the opt-outs of section %i', (id) => {
    const count = id === 7 ? 3 : 2;
    const answers = (at: number, value: number) => Array.from({ length: count }, (_, i) => (i === at ? value : 2));
    expect(fromGpp(gppOf([[id, usSection(id, answers(0, 2))]]))).toEqual(BY_DEFAULT);
    for (let at = 0; at < count; at++) expect(fromGpp(gppOf([[id, usSection(id, answers(at, 1))]]))).toEqual(OPTED_OUT);
    // What follows them, consent to sensitive data, is no opt-out.
    expect(fromGpp(gppOf([[id, usSection(id, [...answers(0, 2), 1, 1])]]))).toEqual(BY_DEFAULT);
  });

  it.each([
    { desc: 'nothing', text: '' },
    { desc: 'a TC string', text: TC_STRING },
    { desc: 'a US Privacy string', text: '1YNN' },
    { desc: 'a later version of the header', text: gppOf([[6, '1YNN']]).replace('DB', 'DC') },
    { desc: 'a section missing', text: headerOf([6]) },
    { desc: 'a section too many', text: `${gppOf([[6, '1YNN']])}~1YNN` },
    {
      desc: 'a header cut',
      text: gppOf([
        [2, TC_STRING],
        [8, usSection(8, [1, 1])],
      ]).replace('DBACN', 'DBAC'),
    },
    { desc: 'an empty section', text: `${headerOf([8])}~` },
    { desc: 'a section cut before its opt-outs', text: `${headerOf([7])}~BVQ` },
    { desc: 'an answer that does not exist', text: gppOf([[8, usSection(8, [3, 2])]]) },
    { desc: 'US Privacy damaged', text: gppOf([[6, '1YN']]) },
    { desc: 'a section that is no base64', text: `${headerOf([8])}~B!!!` },
    { desc: 'a header far too long', text: `DBAB${'A'.repeat(5_000)}~1YNN` },
    { desc: 'a range of more sections than could be counted', text: `${rangeHeader(1, 2 ** 52)}~1YNN` },
  ])('is null for $desc', ({ text }) => {
    expect(fromGpp(text)).toBeNull();
  });

  it('neither throws nor invents on any text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDYN~.-_1%7E'), maxLength: 80 });
    const hostile = fc.oneof(
      fc.string(),
      letters,
      letters.map((rest) => `DB${rest}`),
      letters.map((rest) => `DBABLA~B${rest}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const stored = fromGpp(text);
        if (stored === null) return;
        expect(stored.items).toBeUndefined();
        expect(stored.tcString === undefined).toBe(stored.regime === 'us');
        expect(Object.values(stored.known ?? {})).not.toContain(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
