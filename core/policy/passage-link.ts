import type { PolicyFact } from './facts.ts';

const MOST_WHOLE = 60;
const WORDS_AT_END = 4;

/** What a text directive sets apart with a mark must be written otherwise; so must the marks themselves. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The address of the very passage that a fact was read from: a text fragment (wicg.github.io/scroll-to-text-fragment) of
 * the quote's first and last words. Of what no reader of the page sees, and of a quote without words, the page's own.
 */
export function passageLink({ url, quote, format }: PolicyFact<unknown>): string {
  const words = quote.replace(/\S*…$/, '').trim().split(/\s+/).filter(Boolean);
  if (format !== 'prose' || words.length === 0 || !/^https?:/.test(url)) return url;
  const whole = words.join(' ');
  const ends = [words.slice(0, WORDS_AT_END), words.slice(-WORDS_AT_END)].map((part) => encoded(part.join(' ')));
  const text = whole.length <= MOST_WHOLE || words.length <= WORDS_AT_END * 2 ? encoded(whole) : ends.join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
