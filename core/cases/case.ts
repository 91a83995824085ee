import type { Language } from '../shared/language.ts';
import type { Day } from '../shared/day.ts';
import type { Right } from '../requests/request.ts';

/** What happened, in the order it happened; events are only ever added. `at` is ms since 1970. */
export type CaseEvent =
  | { kind: 'drafted'; at: number; subject: string; body: string; to: string | null }
  | { kind: 'sent'; at: number; /** the day the person says it went out */ on: Day; by: 'mail' | 'letter' | 'form' }
  | { kind: 'closed'; at: number; reason: 'answered' | 'given-up' };

export interface Case {
  /** = the reference in the letter's subject */
  id: string;
  site: string;
  controller: string;
  /**
   * ISO 3166-1 code of the controller's country, or ISO 3166-2 where its region has holidays of its own (`FR-67`), where
   * the policy tells it: public holidays move the deadline
   */
  country: string | null;
  right: Right;
  language: Language;
  events: CaseEvent[];
  /** seals of the records of visits that belong to it, oldest first */
  records?: string[];
}

export type CaseState = 'drafted' | 'waiting' | 'overdue' | 'closed';

/** A case with what the legal clock says of it today. */
export interface CaseView {
  case: Case;
  state: CaseState;
  /** last day for an answer; null while nothing was sent */
  due: Day | null;
  /** false: the public holidays of the controller's country are not known, so `due` may in truth be some days later */
  holidaysKnown: boolean;
}

/** What the person tells of the sending: the day, and the way. */
export interface Sending {
  on: Day;
  by: 'mail' | 'letter' | 'form';
}

/** A sending as it was noted, with what the legal clock makes of it. */
export interface Sent extends Pick<CaseView, 'due' | 'holidaysKnown'> {
  on: Day;
}
