import { TCString, type Vector } from '@iabtcf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTcString } from '../../../core/consent/tc-string.ts';
import { EVERYTHING, four, REFUSED } from './state.ts';
import { EVERY_PURPOSE, tcStringOf, VENDORS } from './tc-strings.ts';

/** Bits as base64 for URLs, six a letter. */
function lettersOf(bits: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return bits.replace(/.{1,6}/g, (six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]!);
}

const binary = (value: number, length: number): string => value.toString(2).padStart(length, '0');

/** A core whose fixed fields are all zero, with these bits for its vendors. */
const withVendors = (bits: string): string => lettersOf(binary(2, 6) + '0'.repeat(207) + bits);

const NO_VENDORS = '0'.repeat(17);

describe('decodeTcString', () => {
  it('tells all that the popup shows', () => {
    const text = tcStringOf({
      cmpId: 28,
      purposes: [1, 3, 4, 9],
      legitimateInterests: [2, 7, 10],
      specialFeatures: [2],
      vendors: [2, 5, 755],
      vendorInterests: [8, 9, 10],
      publisherCountry: 'DE',
      updated: new Date('2026-09-14T00:00:00Z'),
    });
    expect(decodeTcString(text, [70, 89])).toEqual({
      categories: four(true, false, null, true),
      tc: {
        cmpId: 28,
        policyVersion: 5,
        purposes: [1, 3, 4, 9],
        legitimateInterests: [2, 7, 10],
        specialFeatures: [2],
        vendors: [2, 5, 755],
        vendorInterests: [8, 9, 10],
        additionalProviders: [70, 89],
        publisherCountry: 'DE',
      },
      givenAt: Date.UTC(2026, 8, 14),
    });
  });

  it.each([
    { desc: 'all purposes', purposes: EVERY_PURPOSE, categories: EVERYTHING },
    { desc: 'none', purposes: [], categories: REFUSED },
    {
      desc: 'storage, measurement of ads and precise matching are of no category',
      purposes: [1, 2, 7, 10, 11],
      categories: REFUSED,
    },
    { desc: 'personalised content alone', purposes: [5, 6], categories: four(true, true, false, false) },
    { desc: 'measurement alone', purposes: [8, 9], categories: four(true, false, true, false) },
    { desc: 'personalised ads alone', purposes: [3, 4], categories: four(true, false, false, true) },
    { desc: 'half of each', purposes: [3, 5, 8], categories: four(true, null, null, null) },
  ])('$desc', ({ purposes, categories }) => {
    expect(decodeTcString(tcStringOf({ purposes }))?.categories).toEqual(categories);
  });

  it('does not take legitimate interest for consent', () => {
    const decoded = decodeTcString(
      tcStringOf({ legitimateInterests: [2, 3, 4, 5, 6, 7, 8, 9], vendorInterests: [755] }),
    );
    expect(decoded).toMatchObject({ categories: REFUSED, tc: { purposes: [], vendors: [], vendorInterests: [755] } });
  });

  it.each([
    { desc: 'an unknown country', text: tcStringOf({ publisherCountry: 'AA' }), tc: { publisherCountry: null } },
    {
      desc: 'a country that is none',
      text: lettersOf(`${binary(2, 6)}${'0'.repeat(195)}${'1'.repeat(12)}${NO_VENDORS}${NO_VENDORS}`),
      tc: { publisherCountry: null },
    },
    { desc: 'the core alone', text: tcStringOf({ cmpId: 6 }).split('.')[0]!, tc: { cmpId: 6 } },
    { desc: 'an unknown part behind it', text: `${tcStringOf({ cmpId: 6 })}.!`, tc: { cmpId: 6 } },
    {
      desc: 'vendors as one range',
      text: tcStringOf({ vendors: Array.from({ length: 900 }, (_, i) => i + 100) }),
      tc: { vendors: expect.arrayContaining([100, 999]) },
    },
  ])('reads $desc', ({ text, tc }) => {
    expect(decodeTcString(text)?.tc).toMatchObject(tc);
  });

  it('has no time where none is stored', () => {
    expect(decodeTcString(withVendors(NO_VENDORS + NO_VENDORS))).toMatchObject({ givenAt: null, categories: REFUSED });
  });

  const WHOLE = tcStringOf({ vendors: [1, 40, 900] });
  it.each([
    { desc: 'nothing', text: '' },
    { desc: 'a word', text: 'accepted' },
    { desc: 'TCF 1', text: `B${WHOLE.slice(1)}` },
    { desc: 'a string cut within its purposes', text: WHOLE.slice(0, 28) },
    { desc: 'a string cut within its vendors', text: WHOLE.slice(0, 44) },
    { desc: 'padding', text: `${WHOLE.split('.')[0]!}==` },
    { desc: 'a letter that base64 has not', text: `${WHOLE.slice(0, 20)}!${WHOLE.slice(21)}` },
    { desc: 'a GPP string', text: 'DBABMA~CQAAAAAQAAAAAAHABBENBFFgAAAAAAAAAAAAAAAAAAA' },
    { desc: 'a bit field longer than the text', text: withVendors(binary(60_000, 16) + '0') },
    {
      desc: 'a range of vendor 0',
      text: withVendors(binary(9, 16) + '1' + binary(1, 12) + '0' + binary(0, 16) + NO_VENDORS),
    },
    {
      desc: 'a range backwards',
      text: withVendors(binary(9, 16) + '1' + binary(1, 12) + '1' + binary(9, 16) + binary(4, 16) + NO_VENDORS),
    },
    {
      desc: 'a range of all numbers',
      text: withVendors(
        binary(65_535, 16) + '1' + binary(1, 12) + '1' + binary(1, 16) + binary(65_535, 16) + NO_VENDORS,
      ),
    },
    {
      desc: 'more ranges than the text holds',
      text: withVendors(binary(9, 16) + '1' + binary(4_095, 12) + '0' + binary(4, 16)),
    },
  ])('is null for $desc', ({ text }) => {
    expect(decodeTcString(text)).toBeNull();
  });

  const ids = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 60 });
  // Ranges appear where many stand side by side.
  const runs = fc
    .array(fc.tuple(fc.integer({ min: 1, max: VENDORS - 200 }), fc.integer({ min: 0, max: 199 })), { maxLength: 4 })
    .map((pairs) => [
      ...new Set(pairs.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i))),
    ]);
  const vendors = fc.oneof(ids(VENDORS), runs);

  it("reads what the IAB's own library reads", () => {
    const fields = fc.record({
      cmpId: fc.integer({ min: 2, max: 4_095 }),
      purposes: ids(24),
      legitimateInterests: ids(24),
      specialFeatures: ids(12),
      vendors,
      vendorInterests: vendors,
      publisherCountry: fc.constantFrom('FR', 'ZZ', 'BA'),
    });
    const idsOf = (vector: Vector): number[] => [...vector].flatMap(([id, on]) => (on ? id : []));
    fc.assert(
      fc.property(fields, (given) => {
        const text = tcStringOf(given);
        const model = TCString.decode(text);
        expect(decodeTcString(text)?.tc).toEqual({
          cmpId: model.cmpId,
          policyVersion: model.policyVersion,
          purposes: idsOf(model.purposeConsents),
          legitimateInterests: idsOf(model.purposeLegitimateInterests),
          specialFeatures: idsOf(model.specialFeatureOptins),
          vendors: idsOf(model.vendorConsents),
          vendorInterests: idsOf(model.vendorLegitimateInterests),
          additionalProviders: [],
          publisherCountry: model.publisherCountryCode,
        });
        expect(decodeTcString(text)?.givenAt).toBe(model.lastUpdated.getTime());
      }),
      { numRuns: 200 },
    );
  });

  it('neither throws nor stalls on any text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJklmnopqrstuvwxyz0123456789-_'), maxLength: 400 });
    const hostile = fc.oneof(
      fc.string(),
      letters.map((rest) => `C${rest}`),
      letters.map((rest) => `${withVendors(binary(65_535, 16) + '1' + binary(4_095, 12))}${rest}`),
      fc.tuple(fc.nat(200), letters).map(([at, rest]) => WHOLE.slice(0, at) + rest),
      fc.constant(`C${'_'.repeat(60_000)}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const decoded = decodeTcString(text);
        if (decoded) expect(decoded.tc.vendors.length).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 3_000 },
    );
  });
});
