import type { ConsentReading } from '../../core/consent/consent.ts';

/** A reading of an invented platform's cookie: marketing refused, by a click. */
export function aReading(given: Partial<ConsentReading> = {}): ConsentReading {
  return {
    cmp: 'acme',
    name: 'Acme',
    regime: 'gdpr',
    via: { kind: 'cookie', key: 'acme' },
    here: true,
    form: 'known',
    categories: { necessary: true, preferences: true, statistics: true, marketing: false },
    purposes: [],
    answered: true,
    basis: 'explicit',
    by: null,
    consentId: null,
    givenAt: Date.UTC(2026, 4, 1, 10, 2),
    keptUntil: null,
    policyVersion: null,
    region: null,
    tcString: null,
    tc: null,
    keptAt: null,
    reopen: [],
    withdraw: [],
    ...given,
  };
}
