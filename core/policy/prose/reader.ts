import type { PolicyFact } from '../facts.ts';
import type { PolicyDocument } from '../document.ts';
import { passagesOf, quoted, type Passage } from './text.ts';
import type { Words } from './words.ts';

/** What every reader of one kind of fact is given: the passages, the words of their language, and who is visited. */
export interface Reading {
  document: PolicyDocument;
  passages: readonly Passage[];
  words: Words;
  /** registrable domain of the visited site; empty when unknown */
  siteDomain: string;
  fact: <T>(value: T, quote: string, confidence: PolicyFact<T>['confidence']) => PolicyFact<T>;
}

export function readingOf(document: PolicyDocument, words: Words, siteDomain: string): Reading {
  return {
    document,
    words,
    siteDomain,
    passages: passagesOf(document, words.masks),
    fact: (value, quote, confidence) => ({
      value,
      quote: quoted(quote),
      url: document.url,
      format: 'prose',
      confidence,
    }),
  };
}
