/** The parts of an absolute address; `origin` is "null" where it is opaque. */
export interface ParsedUrl {
  href: string;
  origin: string;
  protocol: string;
  hostname: string;
  pathname: string;
  username: string;
  password: string;
  hash: string;
}

// In every browser and in Node, but no part of the language: core knows no DOM types.
declare const URL: { canParse(text: string, base?: string): boolean; new (text: string, base?: string): ParsedUrl };

/** The parts of an absolute address, or of one relative to `base` (WHATWG URL), or null when the text is none. */
export function parseUrl(text: string, base?: string): ParsedUrl | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

/**
 * Origin and path of a page of the web, or null where the address is of none. Query, fragment and parameters of the path
 * (RFC 3986 section 3.3) may hold a session; the path stays, it tells where something was read.
 */
export function pagePlace(text: string): string | null {
  const url = parseUrl(text);
  return url && /^https?:$/.test(url.protocol) ? url.origin + url.pathname.replace(/(?:;|%3b)[^/]*/gi, '') : null;
}
