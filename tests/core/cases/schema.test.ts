import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addEvent, newCase, withRecords } from '../../../core/cases/machine.ts';
import { parseCases, storedCases } from '../../../core/cases/schema.ts';
import { requestDraft } from '../requests/letter-input.ts';

const AT = Date.UTC(2026, 5, 9, 8);
const DRAFTED = newCase(requestDraft(), { site: 'www.brise.example', country: null, at: AT });
const sending = addEvent(DRAFTED, { kind: 'sent', at: AT, on: '2026-06-09', by: 'mail' });
if (!sending.ok) throw new Error('the fixture can be sent');
const SENT = { ...sending.value, id: '2026-XY45ZW', country: 'FR' };
const [draftedEvent, sentEvent] = SENT.events;
if (!draftedEvent || !sentEvent) throw new Error('the fixture has two events');

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseCases', () => {
  it('reads back what is stored', () => {
    const stored = throughJson(storedCases([DRAFTED, SENT], []));
    expect(stored).toMatchObject({ version: 1 });
    expect(parseCases(stored)).toEqual({ cases: [DRAFTED, SENT], quarantined: [] });
  });

  test.each([undefined, null])('%s is an empty store', (raw) => {
    expect(parseCases(raw)).toEqual({ cases: [], quarantined: [] });
  });

  it('reads back which records of visits belong to a case', () => {
    const proven = withRecords(SENT, ['a'.repeat(64)]);
    expect(parseCases(throughJson(storedCases([proven], []))).cases).toEqual([proven]);
  });

  const BROKEN: { desc: string; entry: unknown }[] = [
    { desc: 'a record that is no seal', entry: { ...SENT, records: ['../record'] } },
    { desc: 'no object', entry: 'case' },
    { desc: 'null', entry: null },
    { desc: 'no id', entry: { ...SENT, id: '' } },
    { desc: 'a right that is none', entry: { ...SENT, right: 'everything' } },
    { desc: 'a language that is none', entry: { ...SENT, language: 'xx' } },
    { desc: 'a key that nobody knows', entry: { ...SENT, note: 'lost otherwise' } },
    { desc: 'no events', entry: { ...SENT, events: [] } },
    { desc: 'events that are no list', entry: { ...SENT, events: { 0: draftedEvent } } },
    { desc: 'an event that nobody knows', entry: { ...SENT, events: [draftedEvent, { kind: 'won', at: AT }] } },
    { desc: 'events in an impossible order', entry: { ...SENT, events: [sentEvent, draftedEvent] } },
    { desc: 'a day that is none', entry: { ...SENT, events: [draftedEvent, { ...sentEvent, on: '2026-02-30' }] } },
    { desc: 'a day before all', entry: { ...SENT, events: [draftedEvent, { ...sentEvent, on: '1999-12-31' }] } },
    {
      desc: 'a day at the end of time',
      entry: { ...SENT, events: [draftedEvent, { ...sentEvent, on: '9999-12-31' }] },
    },
    { desc: 'a time that is none', entry: { ...SENT, events: [{ ...draftedEvent, at: 1e300 }] } },
    { desc: 'a time that is text', entry: { ...SENT, events: [{ ...draftedEvent, at: '2026' }] } },
    { desc: 'an id that stood before', entry: { ...SENT, id: DRAFTED.id } },
  ];
  test.each(BROKEN)('keeps in quarantine: $desc', ({ entry }) => {
    const read = parseCases(throughJson({ version: 1, cases: [DRAFTED, entry, SENT] }));
    expect(read).toEqual({ cases: [DRAFTED, SENT], quarantined: [entry] });
    expect(parseCases(throughJson(storedCases(read.cases, read.quarantined)))).toEqual(read);
  });

  test.each([
    { desc: 'a later version', raw: { version: 2, cases: [DRAFTED] } },
    { desc: 'a bare list', raw: [DRAFTED] },
    { desc: 'no list of cases', raw: { version: 1, cases: 'none' } },
    { desc: 'more than an envelope holds', raw: { version: 1, cases: [], more: [DRAFTED] } },
    { desc: 'text', raw: 'cases' },
  ])('quarantines the whole: $desc', ({ raw }) => {
    const read = parseCases(raw);
    expect(read).toEqual({ cases: [], quarantined: [raw] });
    expect(parseCases(storedCases(read.cases, read.quarantined))).toEqual(read);
  });

  it('loses nothing and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(DRAFTED, SENT))), (entries) => {
        const { cases, quarantined } = parseCases({ version: 1, cases: entries });
        expect(cases.length + quarantined.length).toBe(entries.length);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { cases, quarantined } = parseCases(raw);
        expect(cases).toEqual([]);
        expect(quarantined).toEqual(raw === null ? [] : [raw]);
      }),
    );
  });
});
