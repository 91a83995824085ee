import type { CategoryStates } from '../shared/category.ts';
import { bitsOf, integerAt } from './bits.ts';
import type { TcConsent } from './consent.ts';
import { statesOfPurposes } from './tc-purposes.ts';

/** Vendors of one list at the most; the IAB's ends below two thousand. A few letters could claim millions. */
const MOST_VENDORS = 10_000;

/** Where each field of the core begins; all before the vendors have a fixed length. */
const AT = {
  version: 0,
  lastUpdated: 42,
  cmpId: 78,
  policyVersion: 132,
  specialFeatures: 140,
  purposes: 152,
  legitimateInterests: 176,
  publisherCountry: 201,
  vendors: 213,
} as const;

/** The numbers of the bits that are set, counted from 1; null where there are fewer bits than `length`. */
function numbersAt(bits: string, at: number, length: number): number[] | null {
  const field = bits.slice(at, at + length);
  return field.length === length ? [...field].flatMap((bit, i) => (bit === '1' ? i + 1 : [])) : null;
}

/** A list of vendors, one bit each or as ranges, and where the next field begins. */
function vendorsAt(bits: string, at: number): { vendors: number[]; end: number } | null {
  const most = integerAt(bits, at, 16);
  if (bits[at + 16] !== '1') {
    const vendors = numbersAt(bits, at + 17, most);
    return vendors && { vendors, end: at + 17 + most };
  }
  const vendors = new Set<number>();
  let claimed = 0;
  let end = at + 29;
  for (let entries = integerAt(bits, at + 17, 12); entries !== 0; entries--) {
    const isRange = bits[end] === '1';
    const first = integerAt(bits, end + 1, 16);
    const last = isRange ? integerAt(bits, end + 17, 16) : first;
    claimed += last - first + 1;
    if (!(first > 0 && first <= last && claimed <= MOST_VENDORS)) return null;
    for (let vendor = first; vendor <= last; vendor++) vendors.add(vendor);
    end += isRange ? 33 : 17;
  }
  return { vendors: [...vendors].toSorted((one, other) => one - other), end };
}

/** Two letters of six bits each; null for what is no country, as `AA`, which stands for an unknown one. */
function countryAt(bits: string): string | null {
  const letters = [0, 6].map((bit) => String.fromCharCode(65 + integerAt(bits, AT.publisherCountry + bit, 6))).join('');
  return /^(?!AA)[A-Z]{2}$/.test(letters) ? letters : null;
}

/**
 * Decodes the core of a TC string of TCF 2.x, with Google's providers that were consented to beside it; null when it is
 * none or damaged. `givenAt`: when the string was last updated, in ms since 1970; since TCF 2.2 that is rounded to the
 * day. The publisher's own purposes and restrictions are not read.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function decodeTcString(
  text: string,
  additionalProviders: number[] = [],
): { categories: CategoryStates; tc: TcConsent; givenAt: number | null } | null {
  const bits = bitsOf(text.split('.', 1)[0]!);
  if (bits === null || integerAt(bits, AT.version, 6) !== 2) return null;
  const consented = vendorsAt(bits, AT.vendors);
  const interested = consented && vendorsAt(bits, consented.end);
  if (!interested) return null;
  // Before the vendors, and so all there.
  const purposes = numbersAt(bits, AT.purposes, 24)!;
  return {
    categories: statesOfPurposes(purposes),
    tc: {
      cmpId: integerAt(bits, AT.cmpId, 12),
      policyVersion: integerAt(bits, AT.policyVersion, 6),
      purposes,
      legitimateInterests: numbersAt(bits, AT.legitimateInterests, 24)!,
      specialFeatures: numbersAt(bits, AT.specialFeatures, 12)!,
      vendors: consented.vendors,
      vendorInterests: interested.vendors,
      additionalProviders,
      publisherCountry: countryAt(bits),
    },
    // Stored in tenths of a second.
    givenAt: integerAt(bits, AT.lastUpdated, 36) * 100 || null,
  };
}
