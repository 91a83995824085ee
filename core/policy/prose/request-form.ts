import { parseUrl } from '../../shared/url.ts';
import type { PolicyFact } from '../facts.ts';
import type { Reading } from './reader.ts';

const ADDRESS_WORDS =
  /contact|formulaire|form\b|webform|privacy-?(?:request|rights|portal|center)|support|request|kontakt|nous-contacter|dsar|datasubject/i;
const PORTAL = /privacyportal|onetrust\.com\/webform|dsar|data-?subject|privacy-?(?:rights|request)/i;
/** Explanations, objections to advertising and others' policies are no forms. */
const NOT_A_FORM =
  /privacy-?policy|politique|cookie|opt-?out|youronlinechoices|aboutads|networkadvertising|cnil\.fr|edpb\.europa|ico\.org|\.pdf$/i;

/** Whether the link leads to a page, and to no script, file or program; relative only in a page of unknown address. */
function isOnWeb(href: string, page: string): boolean {
  return /^https?:$/.test(parseUrl(href, page || 'https://page.invalid/')?.protocol ?? '');
}

/** The form that the text points to for rights requests: a link in a sentence about them, by its words or its address. */
export function readRequestForm(reading: Reading): PolicyFact<string> | null {
  const { words } = reading;
  let best: { href: string; quote: string; score: number } | null = null;
  for (const passage of reading.passages) {
    for (const { href, text } of passage.links) {
      if (!href || href.startsWith('#') || NOT_A_FORM.test(href)) continue;
      if (href.split('#')[0] === reading.document.url) continue;
      const named = words.form.test(text);
      const addressed = ADDRESS_WORDS.test(href);
      if ((!named && !addressed) || !isOnWeb(href, reading.document.url)) continue;
      const sentence = passage.sentences.find((one) => text !== '' && one.includes(text)) ?? passage.text;
      const portal = PORTAL.test(href);
      const score =
        (words.exercise.test(sentence) ? 30 : words.exercise.in(passage.said.headings) ? 22 : 0) +
        (words.privacy.test(sentence) ? 6 : 0) +
        (words.form.test(sentence) ? 8 : 0) +
        (portal ? 20 : 0) +
        (named && addressed ? 4 : 0) -
        (words.elsewhere.in(passage.said.heading) ? 20 : 0);
      if (score >= 22 && (!best || score > best.score)) best = { href, quote: sentence, score };
    }
  }
  const chosen = best as { href: string; quote: string; score: number } | null;
  return chosen ? reading.fact(chosen.href, chosen.quote, chosen.score >= 38 ? 'likely' : 'uncertain') : null;
}
