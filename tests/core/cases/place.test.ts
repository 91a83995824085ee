import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerDue } from '../../../core/cases/clock.ts';
import { controllerPlace } from '../../../core/cases/place.ts';

interface Row {
  desc: string;
  address: string | null;
  authority: string | null;
  place: string | null;
}

const ROWS: Row[] = [
  { desc: 'nothing known', address: null, authority: null, place: null },
  { desc: 'only the authority', address: null, authority: 'IE', place: 'IE' },
  { desc: 'no country in the address', address: '1 rue Test, 75001 Paris', authority: 'FR', place: 'FR' },
  { desc: 'no country anywhere', address: '1 rue Test, 67000 Strasbourg', authority: null, place: null },
  { desc: 'Bas-Rhin', address: '1 rue Test, 67000 Strasbourg, France', authority: null, place: 'FR-67' },
  { desc: 'Bas-Rhin by its authority', address: '1 rue Test\n67000 STRASBOURG', authority: 'FR', place: 'FR-67' },
  { desc: 'Haut-Rhin', address: '1 rue Test, 68100 Mulhouse - FRANCE', authority: null, place: 'FR-68' },
  {
    desc: 'Moselle, spaced and with its prefix',
    address: '1 rue Test, F-57 000 Metz (France)',
    authority: null,
    place: 'FR-57',
  },
  { desc: 'country after a space', address: '1 rue Test\n67000 Strasbourg France.', authority: null, place: 'FR-67' },
  { desc: 'another department', address: '67 rue Test, 75011 Paris, France', authority: 'FR', place: 'FR' },
  {
    desc: 'the number of a mailbox is no postcode',
    address: '1 rue Test, CS 67010, 75011 Paris',
    authority: 'FR',
    place: 'FR',
  },
  { desc: 'Cedex', address: '1 rue Test, BP 10001, 67001 Strasbourg Cedex', authority: 'FR', place: 'FR-67' },
  { desc: 'a German postcode', address: 'Teststraße 1, 67059 Ludwigshafen, Germany', authority: 'FR', place: 'DE' },
  { desc: 'in its own language', address: 'Teststraße 1\n10115 Berlin\nDeutschland', authority: 'FR', place: 'DE' },
  { desc: 'in French', address: 'Teststraße 1, 10115 Berlin, Allemagne', authority: null, place: 'DE' },
  { desc: 'in capitals, without accents', address: 'Testgasse 1, 1010 Wien, OSTERREICH', authority: null, place: 'AT' },
  {
    desc: 'either language of the country',
    address: 'Teststraat 1, 1000 Brussel, België',
    authority: null,
    place: 'BE',
  },
  { desc: 'its third language', address: 'Teststraße 1, 4700 Eupen, Belgien', authority: null, place: 'BE' },
  { desc: 'a city called like its country', address: '1 rue Test, L-1234 Luxembourg', authority: 'FR', place: 'LU' },
  { desc: 'a common other name', address: '1 Test Street, London EC1A 1AA, UK', authority: null, place: 'GB' },
  {
    desc: 'with its article',
    address: 'Teststraat 1, 1011 AB Amsterdam, The Netherlands',
    authority: null,
    place: 'NL',
  },
  { desc: 'outside of Europe', address: '1 Test Street, San Francisco, CA 94103, USA', authority: 'FR', place: 'US' },
  { desc: 'a street called after a country', address: "12 place d'Italie", authority: 'FR', place: 'FR' },
  { desc: 'the state of a country is none', address: '1 Test Street, Wilmington, DE', authority: null, place: null },
  {
    desc: 'a country in the middle',
    address: 'Example France, 1 rue Test, 1000 Bruxelles',
    authority: 'BE',
    place: 'BE',
  },
  { desc: 'nothing but marks', address: ' ,\n; ', authority: 'FR', place: 'FR' },
];

describe('controllerPlace', () => {
  test.each(ROWS)('$desc', ({ address, authority, place }) => {
    expect(controllerPlace(address, authority)).toBe(place);
  });

  it('gives the clock a place it knows', () => {
    // Received on 26 February 2027: the month ends on Good Friday, a holiday in Alsace and not in Paris.
    expect(answerDue('2027-02-26', controllerPlace('67000 Strasbourg, France', null)).due).toBe('2027-03-30');
    expect(answerDue('2027-02-26', controllerPlace('75001 Paris, France', null)).due).toBe('2027-03-26');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (address) => {
        expect(controllerPlace(address, null)).toSatisfy(
          (place) => place === null || /^[A-Z]{2}(?:-\d\d)?$/.test(place as string),
        );
      }),
    );
  });
});
