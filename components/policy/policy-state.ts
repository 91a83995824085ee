import type { PolicyFacts } from '../../core/policy/facts.ts';

/** How far the search for the policy has come; `step` of `of` pages are read. */
export type PolicyState =
  | { state: 'searching'; step: number; of: number }
  | { state: 'found'; facts: PolicyFacts }
  | { state: 'none' }
  | { state: 'cancelled' };

/** A page of the policy that was found and could not be read, and why. */
export interface PolicyTrouble {
  problem:
    | 'needs-grant'
    | 'open-it'
    | 'redirected'
    | 'pdf'
    | 'not-a-page'
    | 'too-large'
    | 'not-found'
    | 'unreachable'
    | 'not-allowed';
  url: string;
}
