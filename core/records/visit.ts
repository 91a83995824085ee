import type { Consent, ConsentReading } from '../consent/consent.ts';
import { companyOfHost } from '../cookies/companies.ts';
import type { CookieEntry, Identifier, StorageEntry } from '../cookies/cookie-entry.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { pagePlace } from '../shared/url.ts';
import type { RecordedCookie, RecordedHosts, RecordedItem, RecordedReading, Visit } from './record.ts';

/** All that one reading knows of a visit. */
export interface Seen {
  evidence: Evidence;
  consent: Consent;
  cookies: CookieEntry[];
  stored: StorageEntry[];
  findings: Finding[];
  policy: readonly PolicyDocument[];
}

/** Only what finds a browser may stand in a record, and only by choice; what names a person outright never does. */
const told = (identifier: Identifier, withIdentifiers: boolean): string | null =>
  withIdentifiers && !identifier.directlyIdentifying ? identifier.id : null;

function masked(value: string | null, identifier: Identifier | null, withIdentifiers: boolean) {
  return {
    characters: value === null ? null : value.length,
    identifier: identifier && {
      kind: identifier.kind,
      system: identifier.system,
      id: told(identifier, withIdentifiers),
      firstSeen: identifier.firstSeen,
    },
  };
}

function sorted({ category, because, company, purpose, declared }: Omit<CookieEntry, 'cookie' | 'identifier'>) {
  const row = declared && {
    ...{ name: declared.name, category: declared.category, provider: declared.provider },
    ...{ lifetime: declared.lifetime, days: declared.days, declaredBy: declared.declaredBy },
    page: pagePlace(declared.page) ?? '',
  };
  return { category, because, company, purpose, declared: row };
}

function recordedCookie({ cookie, ...entry }: CookieEntry, withIdentifiers: boolean): RecordedCookie {
  const { name, domain, hostOnly, path, secure, httpOnly, sameSite, expires, session, partition, source } = cookie;
  const { identifier, ...known } = entry;
  return {
    ...{ name, domain, hostOnly, path, secure, httpOnly, sameSite, expires, session, partition, source },
    ...sorted(known),
    ...masked(cookie.value, identifier, withIdentifiers),
  };
}

function recordedItem({ item, ...entry }: StorageEntry, withIdentifiers: boolean): RecordedItem {
  const { identifier, ...known } = entry;
  return {
    ...{ area: item.area, key: item.key },
    ...sorted(known),
    ...masked(item.value, identifier, withIdentifiers),
    characters: item.size,
  };
}

/** Every field by its name: what a reading gains later does not slip into a record. */
function recordedReading(reading: ConsentReading, withIdentifiers: boolean): RecordedReading {
  const { cmp, name, regime, via, here, form, categories, purposes, answered, basis, by, tc } = reading;
  const { givenAt, keptUntil, policyVersion, region, keptAt, consentId } = reading;
  return {
    ...{ cmp, name, regime, via: { kind: via.kind, key: via.key }, here, form, categories, answered, basis, by },
    ...{ givenAt, keptUntil, policyVersion, region, keptAt, tc },
    purposes: purposes.map((purpose) => ({
      name: purpose.name,
      categories: [...purpose.categories],
      state: purpose.state,
    })),
    hasConsentId: consentId !== null,
    consentId: withIdentifiers ? consentId : null,
  };
}

/** A finding as it is, save that the page of a declaration stands without what may hold a session. */
function recordedFinding(finding: Finding): Finding {
  const declarations = finding.declarations?.map((ground) => ({ ...ground, page: pagePlace(ground.page) ?? '' }));
  return declarations ? { ...finding, declarations } : finding;
}

/** Hosts by their company, those of none last; each in the order in which the page contacted them. */
function byCompany(hosts: readonly string[]): RecordedHosts[] {
  const groups = new Map<string | null, string[]>();
  for (const host of hosts) {
    const company = companyOfHost(host)?.company ?? null;
    groups.set(company, [...(groups.get(company) ?? []), host]);
  }
  return [...groups]
    .map(([company, members]) => ({ company, hosts: members }))
    .toSorted((one, other) => Number(one.company === null) - Number(other.company === null));
}

/** The text of a policy page whose hash a record holds: the text of each block in reading order, one a line. */
const textOf = ({ blocks }: PolicyDocument): string => blocks.map(({ text }) => text).join('\n');

/** Plain JSON whose texts are well-formed, as RFC 8785 wants them: half a character becomes U+FFFD. */
function wellFormed<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? one.replace(/\p{Cs}/gu, '\uFFFD') : one,
  );
  return JSON.parse(text) as Value;
}

/**
 * The visit as it may leave the reading: each value as its length alone, addresses without query and fragment.
 * @param withIdentifiers the person chose to have the ids of the allow-list, and the consent ids, in the record
 */
export function visitOf({ evidence, consent, ...seen }: Seen, withIdentifiers: boolean): Visit {
  const { origin, host, registrableDomain, title, lang, url, readAt } = evidence.site;
  const chosen = consent.chosen ? consent.readings.indexOf(consent.chosen) : -1;
  return wellFormed({
    site: { url: pagePlace(url) ?? origin, origin, host, registrableDomain, title, lang },
    readAt,
    tier: evidence.tier,
    limits: evidence.limits,
    withIdentifiers,
    consent: {
      chosen: chosen < 0 ? null : chosen,
      readings: consent.readings.map((reading) => recordedReading(reading, withIdentifiers)),
    },
    gpc: evidence.gpc,
    cookies: seen.cookies.map((entry) => recordedCookie(entry, withIdentifiers)),
    storage: seen.stored.map((entry) => recordedItem(entry, withIdentifiers)),
    // The scope of a service worker is an address.
    stores: evidence.stores.map(({ kind, name }) => ({ kind, name: pagePlace(name) ?? name })),
    findings: seen.findings.map(recordedFinding),
    hosts: byCompany(evidence.thirdPartyHosts),
    policy: seen.policy.map((page) => ({ url: pagePlace(page.url) ?? '', text: textOf(page) })),
  });
}
