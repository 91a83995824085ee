import { asRecord, parseJson } from '../shared/json.ts';
import { parseUrl } from '../shared/url.ts';

const HOSTS = ['www.iubenda.com', 'iubenda.com'];

/**
 * Where iubenda publishes the policy behind one of its links as data, or null when the link is no policy of iubenda's:
 * `/privacy-policy/<id>`, `/<id>/cookie-policy`, also with `/legal` behind. Facts: iubenda.com/en/help (direct text
 * embedding, "API"). It is another host than the site's: only a grant for every site lets Habeas ask there.
 */
export function iubendaData(link: string): string | null {
  const url = parseUrl(link);
  if (!url || !HOSTS.includes(url.hostname)) return null;
  const [, id, cookies] =
    /^\/privacy-policy\/(\d{1,12})(?:\/(?:(cookie-policy)|legal|full-legal))?\/?$/.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  return `https://www.iubenda.com/api/privacy-policy/${id}/${cookies ?? 'no-markup'}`;
}

/** The HTML of the policy in iubenda's answer, untrusted; null when it is none. */
export function iubendaContent(answer: string): string | null {
  const content = asRecord(parseJson(answer))?.['content'];
  return typeof content === 'string' && content !== '' ? content : null;
}
