import type { Evidence } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import { cmps } from './cmps/index.ts';
import type { Consent, ConsentReading } from './consent.ts';

/** What every platform's adapter wishes to be read of a page. */
export const consentProbes: Probe[] = cmps.map((cmp) => cmp.probe);

// What lasts before what only stands in the page's memory, and both before mere presence.
const VIA: ConsentReading['via']['kind'][] = ['cookie', 'localStorage', 'sessionStorage', 'api', 'script'];

const RANKS: ((reading: ConsentReading) => number)[] = [
  (reading) => (reading.form === 'known' ? 0 : 1),
  (reading) => (reading.answered === true ? 0 : 1),
  (reading) => VIA.indexOf(reading.via.kind),
];

function byRank(one: ConsentReading, other: ConsentReading): number {
  for (const rank of RANKS) if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return 0;
}

/**
 * Every reading of every platform on the page, in the adapters' order, and the one to show: a known form before an
 * unknown one, then one that somebody answered, then by where it is kept (cookie, storage, API, mere presence), then
 * the adapters' own order. `chosen` is null when no platform was found. Adapters never throw, and so neither does this.
 */
export function readConsent(evidence: Evidence): Consent {
  const readings = cmps.flatMap((cmp) => cmp.read(evidence));
  return { chosen: readings.toSorted(byRank)[0] ?? null, readings };
}
