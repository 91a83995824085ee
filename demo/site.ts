export interface DemoOptions {
  /** file (HTML, Markdown or text) that nuage.test serves as its policy, in place of its own */
  policyFile?: string;
  /** BCP 47 language of that file */
  lang?: string;
  /** further hosts, for tests, with the sites that answer for them */
  sites?: Record<string, DemoSite>;
}

/** What a demo site is told of one request. */
export interface DemoRequest {
  method: string;
  /** host name without port */
  host: string;
  path: string;
  query: URLSearchParams;
  cookies: Record<string, string>;
  /** true over https */
  secure: boolean;
}

/** What it answers; 200 and HTML unless said otherwise. */
export interface DemoAnswer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  /** whole Set-Cookie lines */
  setCookie?: string[];
  body?: string | Buffer;
  /** ms to wait before the answer */
  delay?: number;
}

/** One site of the demo: a pure function of the request, apart from the random ids it hands out. */
export type DemoSite = (request: DemoRequest) => DemoAnswer | Promise<DemoAnswer>;

export const NOT_FOUND: DemoAnswer = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'There is no such page here.',
};

export const JAVASCRIPT = 'text/javascript; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** The text with what HTML would take as markup replaced. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
