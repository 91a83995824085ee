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
