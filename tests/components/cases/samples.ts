import type { CaseView } from '../../../core/cases/case.ts';
import type { Case, CaseEvent } from '../../../core/cases/case.ts';

export const TODAY = '2026-11-23';
const NOON = new Date(2026, 10, 3, 12).getTime();

export const DRAFTED: Extract<CaseEvent, { kind: 'drafted' }> = {
  kind: 'drafted',
  at: NOON,
  subject: 'Demande d’accès – réf. 2026-AB23CD',
  body: 'Madame, Monsieur,\n\nJe demande…',
  to: 'dpo@brise.test',
};
export const SENT: Extract<CaseEvent, { kind: 'sent' }> = { kind: 'sent', at: NOON, on: '2026-11-04', by: 'mail' };
const ANSWERED: CaseEvent = { kind: 'closed', at: NOON, reason: 'answered' };
const GIVEN_UP: CaseEvent = { kind: 'closed', at: NOON, reason: 'given-up' };

export function aCase(events: CaseEvent[], changes: Partial<Case> = {}): Case {
  return {
    id: '2026-AB23CD',
    site: 'brise.test',
    controller: 'Brise SARL',
    country: 'FR',
    right: 'access',
    language: 'fr',
    events,
    ...changes,
  };
}

export const VIEWS: Record<'drafted' | 'waiting' | 'overdue' | 'answered' | 'givenUp', CaseView> = {
  drafted: { case: aCase([DRAFTED]), state: 'drafted', due: null, holidaysKnown: true },
  waiting: { case: aCase([DRAFTED, SENT]), state: 'waiting', due: '2026-12-04', holidaysKnown: true },
  overdue: { case: aCase([DRAFTED, SENT]), state: 'overdue', due: '2026-11-20', holidaysKnown: true },
  answered: { case: aCase([DRAFTED, SENT, ANSWERED]), state: 'closed', due: '2026-12-04', holidaysKnown: true },
  givenUp: { case: aCase([DRAFTED, GIVEN_UP]), state: 'closed', due: null, holidaysKnown: true },
};
