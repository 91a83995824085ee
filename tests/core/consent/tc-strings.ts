import { GVL, TCModel, TCString, type VendorList } from '@iabtcf/core';

/** Vendors of the invented list below. */
export const VENDORS = 1_200;

const vendors = Object.fromEntries(
  Array.from({ length: VENDORS }, (_, i) => [
    i + 1,
    {
      id: i + 1,
      name: `Vendor ${i + 1}`,
      purposes: [1, 3],
      legIntPurposes: [2, 7],
      flexiblePurposes: [],
      specialPurposes: [],
      features: [],
      specialFeatures: [],
    },
  ]),
);

const numbered = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, { id: i + 1 }]));

const gvl = new GVL({
  gvlSpecificationVersion: 3,
  vendorListVersion: 77,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-01-01T00:00:00Z',
  purposes: numbered(11),
  specialPurposes: numbered(2),
  features: numbered(3),
  specialFeatures: numbered(2),
  stacks: {},
  vendors,
} as unknown as VendorList);

export interface TcFields {
  cmpId: number;
  purposes: number[];
  legitimateInterests: number[];
  specialFeatures: number[];
  vendors: number[];
  vendorInterests: number[];
  publisherCountry: string;
  updated: Date;
}

export const EVERY_PURPOSE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** A TC string as the IAB's own library writes it. */
export function tcStringOf(fields: Partial<TcFields> = {}): string {
  const model = new TCModel(gvl);
  model.isServiceSpecific = true;
  model.cmpId = fields.cmpId ?? 92;
  model.cmpVersion = 3;
  model.policyVersion = 5;
  model.publisherCountryCode = fields.publisherCountry ?? 'FR';
  model.purposeConsents.set(fields.purposes ?? []);
  model.purposeLegitimateInterests.set(fields.legitimateInterests ?? []);
  model.specialFeatureOptins.set(fields.specialFeatures ?? []);
  model.vendorConsents.set(fields.vendors ?? []);
  model.vendorLegitimateInterests.set(fields.vendorInterests ?? []);
  // After the rest: every change moves the dates.
  model.created = model.lastUpdated = fields.updated ?? new Date('2026-10-05T00:00:00Z');
  return TCString.encode(model);
}
