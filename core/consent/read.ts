import type { Evidence } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import { CATEGORIES } from '../shared/category.ts';
import { additionalProviders } from './additional-consent.ts';
import { cmps } from './cmps/index.ts';
import type { CmpAdapter, Consent, ConsentReading } from './consent.ts';
import { signals } from './signals/index.ts';

/** The adapters of all platforms, then those of the standards. */
export const consentAdapters: readonly CmpAdapter[] = [...cmps, ...signals];

/** What every platform's adapter wishes to be read of a page. */
export const consentProbes: Probe[] = consentAdapters.map((adapter) => adapter.probe);

const FORMS: ConsentReading['form'][] = ['known', 'sealed', 'unknown'];
// What lasts before what only stands in the page's memory, and both before mere presence.
const VIA: ConsentReading['via']['kind'][] = ['cookie', 'localStorage', 'sessionStorage', 'api', 'script'];
// They carry a choice on and are not where it is made.
const CARRIERS = new Set(['google-consent-mode', 'gpc']);

const tells = ({ categories }: ConsentReading): boolean =>
  CATEGORIES.some((category) => category !== 'necessary' && categories[category] !== null);

/** The order in which readings are preferred, the first difference decides; equal ones keep the adapters' order. */
const RANKS: ((reading: ConsentReading) => number)[] = [
  ({ form }) => FORMS.indexOf(form),
  ({ cmp }) => (CARRIERS.has(cmp) ? 1 : 0),
  // A platform that a site has left behind may have stored anything.
  ({ here }) => (here ? 0 : 1),
  (reading) => (tells(reading) ? 0 : 1),
  ({ answered }) => (answered === true ? 0 : 1),
  ({ via }) => VIA.indexOf(via.kind),
];

function byRank(one: ConsentReading, other: ConsentReading): number {
  for (const rank of RANKS) if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return 0;
}

/** A reading that holds a TC string, with what the string says; a string that cannot be decoded is an unknown form. */
async function withTcString(reading: ConsentReading, evidence: Evidence): Promise<ConsentReading> {
  if (reading.tcString === null) return reading;
  // Most sites have no TC string.
  const { decodeTcString } = await import('./tc-string.ts');
  const decoded = decodeTcString(reading.tcString, additionalProviders(evidence));
  if (decoded === null) return tells(reading) ? reading : { ...reading, form: 'unknown', answered: null, basis: null };
  const tc = { ...reading, tc: decoded.tc, keptUntil: reading.keptUntil };
  if (tells(reading)) return tc;
  const givenAt = reading.answered === false ? null : (reading.givenAt ?? decoded.givenAt);
  return { ...tc, categories: decoded.categories, givenAt };
}

const isStandard = (id: string): boolean => signals.some((signal) => signal.id === id);

/** A standard's own reading is left out where an adapter before it holds the same string. */
const isRepeated = ({ cmp, tcString }: ConsentReading, at: number, all: readonly ConsentReading[]): boolean =>
  tcString !== null &&
  isStandard(cmp) &&
  all.slice(0, at).some((other) => other.cmp !== cmp && other.tcString === tcString);

/**
 * Every reading of every platform and standard on the page, in the adapters' order, and the one to show: a known form
 * before a sealed or unknown one; a platform before a signal that only carries a choice on (Google Consent Mode); one
 * that runs on the page before what one has left behind; then one that tells of a category, one that somebody answered,
 * and by where it is kept (cookie, storage, API, mere presence). A signal of US law is never shown as the consent.
 * `chosen` is null when there is none. Adapters never throw, and so neither does this.
 */
export async function readConsent(evidence: Evidence): Promise<Consent> {
  const found = consentAdapters.flatMap((adapter) => adapter.read(evidence));
  const distinct = found.filter((reading, at) => !isRepeated(reading, at, found));
  const readings = await Promise.all(distinct.map((reading) => withTcString(reading, evidence)));
  const consents = readings.filter(({ regime }) => regime === 'gdpr');
  return { chosen: consents.toSorted(byRank)[0] ?? null, readings };
}
