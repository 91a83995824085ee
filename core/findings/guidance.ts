import type { Guidance } from './finding.ts';

const LONGEST: Guidance = { authority: 'AEPD', months: 24, source: 'Guía sobre el uso de las cookies, 3.2.8' };
/** By the country of the authority: how long, in months, a consent to cookies should hold before it is asked for again. */
const RENEWAL = new Map<string | null, Guidance>([
  ['FR', { authority: 'CNIL', months: 6, source: 'Recommandation 2020-092, 17.9.2020' }],
  ['IE', { authority: 'Data Protection Commission', months: 6, source: 'Guidance Note: Cookies, April 2020' }],
  ['CZ', { authority: 'ÚOOÚ', months: 12, source: 'Cookies a souhlas: časté otázky' }],
  ['ES', LONGEST],
]);

/**
 * What the authority of this country (two letters) advises; for any other, and where none is known, the longest that any
 * authority does: what is older is too old by all of them. The law has no figure: EDPB Guidelines 05/2020, para 110.
 */
export function renewalGuidance(country: string | null): Guidance {
  return RENEWAL.get(country) ?? LONGEST;
}
