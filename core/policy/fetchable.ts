import type { Site } from '../evidence/evidence.ts';
import { parseUrl } from '../shared/url.ts';

/**
 * Whether a policy page may be fetched: http(s) without credentials, and no address inside a private network (SSRF).
 * The visited site's own host always may: its address came from the person. Names are judged as names, whatever they
 * resolve to; the fetch of a host outside the grant is refused by the browser besides.
 * Ranges: RFC 6890, RFC 4193, RFC 4291, RFC 6598.
 */
export function isFetchable(url: string, site: Site): boolean {
  const target = parseUrl(url, site.url);
  if (!target || !/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '') return false;
  const host = target.hostname.toLowerCase().replace(/\.$/, '');
  return host === site.host.toLowerCase() || !isPrivateHost(host);
}

const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isPrivateV4(host.split('.').map(Number));
  return !host.includes('.') || PRIVATE_NAME.test(host);
}

function isPrivateV4([a = 0, b = 0, c = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2));
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  return a === 203 && b === 0 && c === 113;
}

/** Only global unicast 2000::/3 is public, without the ranges that carry an IPv4 address or documentation. */
function isPrivateV6(host: string): boolean {
  return !/^[23][0-9a-f]{3}:/.test(host) || /^2001:(?:db8|0{0,4}):|^2001::|^2002:/.test(host);
}
