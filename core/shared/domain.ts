import { getDomain } from 'tldts-experimental';

/**
 * The registrable domain (eTLD+1) of a host by the public suffix list, private suffixes included as browsers do for
 * cookies; the host itself where there is none (an IP address, `localhost`, a single label).
 */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
