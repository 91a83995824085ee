import { describe, expect, it, test } from 'vitest';
import type { Case, CaseEvent, CaseState } from '../../../core/cases/case.ts';
import { addEvent, caseDue, caseState, newCase, withRecords } from '../../../core/cases/machine.ts';
import { requestDraft } from '../requests/letter-input.ts';

const AT = Date.UTC(2026, 5, 9, 8);
const DRAFTED: CaseEvent = { kind: 'drafted', at: AT, subject: 'S', body: 'B', to: null };
const SENT: CaseEvent = { kind: 'sent', at: AT, on: '2026-06-09', by: 'mail' };
const CLOSED: CaseEvent = { kind: 'closed', at: AT, reason: 'answered' };

function caseWith(...events: CaseEvent[]): Case {
  return { ...newCase(requestDraft(), { site: 'www.brise.example', country: 'FR', at: AT }), events };
}

test('newCase takes all from the letter that was drafted', () => {
  const draft = requestDraft();
  expect(newCase(draft, { site: 'www.brise.example', country: 'FR', at: AT })).toEqual({
    id: '2026-AB23CD',
    site: 'www.brise.example',
    controller: 'Brise Exemple SAS',
    country: 'FR',
    right: 'access',
    language: 'en',
    events: [{ kind: 'drafted', at: AT, subject: draft.subject, body: draft.body, to: 'dpo@brise.example' }],
  });
});

describe('withRecords', () => {
  const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
  const before = newCase(requestDraft(), { site: 'www.brise.example', country: null, at: 0 });

  it('puts each record to the case once, in place of those before', () => {
    expect(withRecords(withRecords(before, [two]), [one, two, one])).toEqual({ ...before, records: [one, two] });
  });

  it('leaves no trace of none', () => {
    expect(withRecords(withRecords(before, [one]), [])).toEqual(before);
    expect(newCase(requestDraft(), { site: 'www.brise.example', country: null, at: 0, records: [] })).toEqual(before);
  });
});

describe('addEvent', () => {
  const ROWS: { desc: string; before: CaseEvent[]; event: CaseEvent; problem?: 'not-allowed' | 'not-a-day' }[] = [
    { desc: 'a draft can go out', before: [DRAFTED], event: SENT },
    { desc: 'a draft can be written again', before: [DRAFTED], event: DRAFTED },
    { desc: 'a draft can be given up', before: [DRAFTED], event: { ...CLOSED, reason: 'given-up' } },
    { desc: 'the day of sending can be corrected', before: [DRAFTED, SENT], event: { ...SENT, on: '2026-06-08' } },
    { desc: 'a sent request can be closed', before: [DRAFTED, SENT], event: CLOSED },
    { desc: 'what is sent is drafted no more', before: [DRAFTED, SENT], event: DRAFTED, problem: 'not-allowed' },
    { desc: 'nothing follows closing: sent', before: [DRAFTED, CLOSED], event: SENT, problem: 'not-allowed' },
    { desc: 'nothing follows closing: closed', before: [DRAFTED, CLOSED], event: CLOSED, problem: 'not-allowed' },
    { desc: 'a case begins with a draft', before: [], event: SENT, problem: 'not-allowed' },
    { desc: 'no such day', before: [DRAFTED], event: { ...SENT, on: '2026-02-30' }, problem: 'not-a-day' },
    { desc: 'an empty day', before: [DRAFTED], event: { ...SENT, on: '' }, problem: 'not-a-day' },
  ];
  test.each(ROWS)('$desc', ({ before, event, problem }) => {
    const start = Object.freeze({ ...caseWith(), events: Object.freeze([...before]) as CaseEvent[] });
    const result = addEvent(start, event);
    expect(result).toEqual(
      problem ? { ok: false, problem } : { ok: true, value: { ...start, events: [...before, event] } },
    );
    expect(start.events).toEqual(before);
  });
});

describe('caseDue', () => {
  it('is null while nothing is sent', () => {
    expect(caseDue(caseWith(DRAFTED))).toBeNull();
    expect(caseDue(caseWith(DRAFTED, { ...CLOSED, reason: 'given-up' }))).toBeNull();
  });

  test.each([
    { desc: 'an e-mail is received the day it is sent', event: SENT, received: '2026-06-09', due: '2026-07-09' },
    { desc: 'so is a form', event: { ...SENT, by: 'form' } as const, received: '2026-06-09', due: '2026-07-09' },
    {
      desc: 'a letter three working days later',
      event: { ...SENT, on: '2026-06-11', by: 'letter' } as const,
      received: '2026-06-16',
      due: '2026-07-16',
    },
  ])('$desc', ({ event, received, due }) => {
    expect(caseDue(caseWith(DRAFTED, event))).toMatchObject({ receivedOn: received, due, holidaysKnown: true });
  });

  it('counts from the last correction', () => {
    const corrected = caseWith(DRAFTED, SENT, { ...SENT, on: '2026-06-01' });
    expect(caseDue(corrected)).toMatchObject({ receivedOn: '2026-06-01', due: '2026-07-01' });
  });
});

describe('caseState', () => {
  const ROWS: { desc: string; events: CaseEvent[]; today: string; state: CaseState }[] = [
    { desc: 'drafted, however long ago', events: [DRAFTED], today: '2027-06-09', state: 'drafted' },
    { desc: 'waiting from the day of sending', events: [DRAFTED, SENT], today: '2026-06-09', state: 'waiting' },
    { desc: 'waiting on the last day', events: [DRAFTED, SENT], today: '2026-07-09', state: 'waiting' },
    { desc: 'overdue the day after', events: [DRAFTED, SENT], today: '2026-07-10', state: 'overdue' },
    { desc: 'closed, even when overdue', events: [DRAFTED, SENT, CLOSED], today: '2026-09-01', state: 'closed' },
    { desc: 'given up before sending', events: [DRAFTED, CLOSED], today: '2026-06-10', state: 'closed' },
  ];
  test.each(ROWS)('$desc', ({ events, today, state }) => expect(caseState(caseWith(...events), today)).toBe(state));

  // Sent on 9 June, due on Thursday 9 July: with holidays that nobody here knows, until Tuesday 14 July at the latest.
  test.each([
    { country: null, today: '2026-07-10', state: 'waiting' },
    { country: null, today: '2026-07-14', state: 'waiting' },
    { country: null, today: '2026-07-15', state: 'overdue' },
    { country: 'SE', today: '2026-07-14', state: 'waiting' },
    { country: 'SE', today: '2026-07-15', state: 'overdue' },
    { country: 'FR', today: '2026-07-10', state: 'overdue' },
    { country: 'FR-67', today: '2026-07-10', state: 'overdue' },
  ])('with the holidays of $country: $state on $today', ({ country, today, state }) => {
    expect(caseState({ ...caseWith(DRAFTED, SENT), country }, today)).toBe(state);
  });
});
