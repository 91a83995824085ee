import type { Right } from '../../../core/requests/request.ts';

/** How a language cites the GDPR, its official terms, and what its typography forbids; every letter language has a file. */
export interface Citation {
  /** the abbreviation, in a form that every letter holds */
  law: string;
  /** the forms that a citation may take in a sentence: the first is preferred, the others are its cases */
  article(article: string): string | string[];
  paragraph(article: string, paragraph: string): string | string[];
  point(article: string, paragraph: string, point: string): string | string[];
  /** official terms, as stems where the language inflects them */
  controller: string;
  supervisoryAuthority: string;
  /** the official name of each right, as a stem: it stands in the subject */
  names: Record<Right, string>;
  faults: { desc: string; pattern: RegExp }[];
}
