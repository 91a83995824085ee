import type { PolicyDocument } from './document.ts';
import type { PolicyFacts } from './facts.ts';

/** A machine-readable format: one adapter reads it from a page's document; untrusted input, never throws. */
export interface PolicyFormat {
  id: string;
  read: (document: PolicyDocument) => Partial<Omit<PolicyFacts, 'urls' | 'language'>>;
}
