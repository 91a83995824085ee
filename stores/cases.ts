import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { inTurn, load, onChange, save, type SaveProblem } from '../browser/storage.ts';
import type { Case, CaseEvent, CaseView, Sending } from '../core/cases/case.ts';
import { addEvent, caseDue, caseState, newCase, withRecords } from '../core/cases/machine.ts';
import type { RequestDraft } from '../core/requests/request.ts';
import { localDay } from '../core/shared/day.ts';

export const CASES_KEY = 'cases';

/** Why something was not noted: storage, or a case that is over or gone. */
export type CaseProblem = SaveProblem | 'not-noted';

// What is kept is checked; the check is loaded when there is something to check, and so not for the first view.
const check = () => import('../core/cases/schema.ts');

/** The requests that were drafted in this browser, and where each stands. */
export const useCases = defineStore('cases', () => {
  const cases = ref<Case[]>([]);
  const quarantined = ref<unknown[]>([]);
  const today = ref(localDay(new Date()));

  const views = computed<CaseView[]>(() =>
    cases.value
      .map((it) => {
        const due = caseDue(it);
        const state = caseState(it, today.value);
        return { case: it, state, due: due?.due ?? null, holidaysKnown: due?.holidaysKnown ?? true };
      })
      .toSorted((a, b) => (b.case.events[0]?.at ?? 0) - (a.case.events[0]?.at ?? 0)),
  );

  async function open(): Promise<void> {
    today.value = localDay(new Date());
    const kept = await load(CASES_KEY);
    const parsed = kept === undefined ? { cases: [], quarantined: [] } : (await check()).parseCases(kept);
    cases.value = parsed.cases;
    quarantined.value = parsed.quarantined;
  }

  let following = false;

  /** Reads again what another page of Habeas changes. */
  function follow(): void {
    if (following) return;
    following = true;
    onChange((keys) => {
      if (keys.includes(CASES_KEY)) void open();
    });
  }

  /** One change to the cases as they are kept now: the popup and the options page may both be open. */
  function put(change: (kept: Case[]) => Case[] | null): Promise<CaseProblem | null> {
    return inTurn(async () => {
      await open();
      const changed = change(cases.value);
      if (changed === null) return 'not-noted';
      const { storedCases } = await check();
      const saved = await save(CASES_KEY, storedCases(changed, quarantined.value));
      if (!saved.ok) return saved.problem;
      cases.value = changed;
      return null;
    });
  }

  function happen(id: string, event: CaseEvent): Promise<CaseProblem | null> {
    return put((kept) => {
      const it = kept.find((one) => one.id === id);
      const next = it && addEvent(it, event);
      return next?.ok ? kept.map((one) => (one === it ? next.value : one)) : null;
    });
  }

  /** Notes that a letter was handed over; the same letter twice is one draft. Null when all went well. */
  function drafted(
    draft: RequestDraft,
    about: { site: string; country: string | null; records?: readonly string[] },
  ): Promise<CaseProblem | null> {
    const at = Date.now();
    const fresh = newCase(draft, { ...about, at });
    return put((kept) => {
      const before = kept.find((it) => it.id === draft.reference);
      if (!before) return [...kept, fresh];
      const last = before.events.at(-1);
      const event = fresh.events[0];
      const known = !event || (last?.kind === 'drafted' && JSON.stringify({ ...last, at }) === JSON.stringify(event));
      const next = known ? ({ ok: true, value: before } as const) : addEvent(before, event);
      const records = [...(before.records ?? []), ...(about.records ?? [])];
      return next.ok ? kept.map((it) => (it === before ? withRecords(next.value, records) : it)) : null;
    });
  }

  /** Puts records of visits to a case, in place of those it has. Null when all went well. */
  function attach(id: string, records: readonly string[]): Promise<CaseProblem | null> {
    return put((kept) =>
      kept.some((it) => it.id === id) ? kept.map((it) => (it.id === id ? withRecords(it, records) : it)) : null,
    );
  }

  /** Notes that a request went out. Null when all went well. */
  function sent(id: string, { on, by }: Sending): Promise<CaseProblem | null> {
    return happen(id, { kind: 'sent', at: Date.now(), on, by });
  }

  /** Notes that a case is over. Null when all went well. */
  function close(id: string, reason: 'answered' | 'given-up'): Promise<CaseProblem | null> {
    return happen(id, { kind: 'closed', at: Date.now(), reason });
  }

  return { cases, quarantined, today, views, open, follow, drafted, attach, sent, close };
});
