import type { ObservedCookie, Site } from './evidence.ts';

/** Whether a host, or the host in an origin, belongs to a registrable domain. */
export function belongs(place: string, domain: string): boolean {
  const host = place.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '');
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a cookie was set in the context of this site: any other one a visit elsewhere may have left. */
export function isOfSite(cookie: ObservedCookie, { registrableDomain }: Site): boolean {
  if (cookie.partition !== null) return belongs(cookie.partition, registrableDomain);
  return cookie.domain === null || belongs(cookie.domain, registrableDomain);
}
