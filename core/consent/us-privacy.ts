import type { CmpAdapter } from './consent.ts';
import type { Stored } from './platform.ts';

/**
 * What a signal of US state law says: a person who opted out of sale, sharing or targeted advertising refused marketing;
 * not to opt out is the default there and so nobody's answer. It never is consent under the GDPR.
 */
export const usSignal = (optedOut: boolean): Stored => ({
  regime: 'us',
  answered: optedOut,
  known: optedOut ? { necessary: null, marketing: false } : { necessary: null },
});

// Version, notice given, opted out of sale, covered by the industry's agreement: yes, no or not applicable.
const US_PRIVACY = /^1[YN-]([YN-])[YN-]$/i;

/**
 * Decodes a US Privacy string (`1YNN`); null when it is none.
 * https://github.com/InteractiveAdvertisingBureau/USPrivacy
 */
export function fromUsPrivacy(text: string): Stored | null {
  const optOut = US_PRIVACY.exec(text.trim())?.[1];
  return optOut === undefined ? null : usSignal(optOut.toUpperCase() === 'Y');
}

/** An adapter of a US standard: what it cannot read is no damaged consent under the GDPR either. */
export const asUsSignal = (adapter: CmpAdapter): CmpAdapter => ({
  ...adapter,
  read: (evidence) =>
    adapter.read(evidence).map((reading) => (reading.form === 'known' ? reading : { ...reading, regime: 'us' })),
});
