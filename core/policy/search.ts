import type { PolicyFacts } from './facts.ts';

/** How far the search for the policy has come; `step` of `of` pages are read. */
export type PolicyState =
  | { state: 'searching'; step: number; of: number }
  | { state: 'found'; facts: PolicyFacts }
  | { state: 'none' }
  /** Habeas's own reader stopped */
  | { state: 'failed' }
  | { state: 'cancelled' };

/** Why a page of the policy that was found could not be read; the interface has the sentence and the way on. */
export type PageProblem =
  | 'needs-grant'
  | 'open-it'
  | 'redirected'
  | 'pdf'
  | 'not-a-page'
  | 'too-large'
  | 'not-found'
  | 'unreachable'
  | 'not-allowed';

/** A page of the policy that was found and could not be read. */
export interface PolicyTrouble {
  problem: PageProblem;
  url: string;
}
