import type { Day } from '../shared/day.ts';
import type { Result } from '../shared/result.ts';
import type { RequestDraft } from '../requests/request.ts';
import type { Case, CaseEvent, CaseState } from './case.ts';
import { addWorkingDays, answerDue, isDay, type AnswerDue } from './clock.ts';

// A letter counts as received three working days after it went out: a convention, which the person may correct by `sent`.
const POST_DAYS = 3;
// What a country without a calendar here may have of holidays in a row: an answer that may be in time is never called late.
const UNKNOWN_HOLIDAYS = 3;

// A further draft replaces the last one until the request goes out; a further sending corrects the day.
const ALLOWED: Record<'drafted' | 'sent' | 'closed', readonly CaseEvent['kind'][]> = {
  drafted: ['drafted', 'sent', 'closed'],
  sent: ['sent', 'closed'],
  closed: [],
};

/** The case of a letter that was just drafted. `at`: now, ms since 1970. */
export function newCase(
  draft: RequestDraft,
  about: { site: string; country: string | null; at: number; records?: readonly string[] },
): Case {
  const { reference, recipient, right, language, subject, body } = draft;
  const to = recipient.contact?.value.address ?? null;
  return {
    id: reference,
    site: about.site,
    controller: recipient.name,
    country: about.country,
    right,
    language,
    events: [{ kind: 'drafted', at: about.at, subject, body, to }],
    ...(about.records?.length && { records: [...about.records] }),
  };
}

/** The case with these records of visits and no others; a record is evidence at any time, also after closing. */
export function withRecords({ records: _, ...before }: Case, records: readonly string[]): Case {
  return records.length ? { ...before, records: [...new Set(records)] } : before;
}

/**
 * The case with one event more; the given one stays as it is. `not-allowed`: this cannot happen now (nothing after
 * closing, no new draft after sending, a first event that is no draft). `not-a-day`: the day of sending is no calendar day.
 */
export function addEvent(before: Case, event: CaseEvent): Result<Case, 'not-allowed' | 'not-a-day'> {
  const last = before.events.at(-1);
  const allowed = last ? ALLOWED[last.kind] : (['drafted'] as const);
  if (!allowed.some((kind) => kind === event.kind)) return { ok: false, problem: 'not-allowed' };
  if (event.kind === 'sent' && !isDay(event.on)) return { ok: false, problem: 'not-a-day' };
  return { ok: true, value: { ...before, events: [...before.events, event] } };
}

/** A case's due date with the day its request is taken to have been received; null while it is not sent. */
export function caseDue({ events, country }: Case): (AnswerDue & { receivedOn: Day }) | null {
  const sent = events.findLast((event) => event.kind === 'sent');
  if (!sent) return null;
  const receivedOn = sent.by === 'letter' ? addWorkingDays(sent.on, POST_DAYS, country) : sent.on;
  return { receivedOn, ...answerDue(receivedOn, country) };
}

/** Where the case stands on that day: overdue only after the latest day that may in truth be the last. */
export function caseState(it: Case, today: Day): CaseState {
  if (it.events.at(-1)?.kind === 'closed') return 'closed';
  const due = caseDue(it);
  if (!due) return 'drafted';
  const latest = due.holidaysKnown ? due.due : addWorkingDays(due.due, UNKNOWN_HOLIDAYS, it.country);
  return today > latest ? 'overdue' : 'waiting';
}
