import { LANGUAGES } from '../shared/language.ts';
import * as z from '../shared/schema.ts';
import { RIGHTS } from '../requests/request.ts';
import type { Case } from './case.ts';
import { isDay } from './clock.ts';
import { addEvent } from './machine.ts';

/** The form in which cases are stored. A new form is a new number and one migration. */
const CASES_VERSION = 1;

interface StoredCases {
  version: typeof CASES_VERSION;
  cases: unknown[];
}

// The instants that a Date can hold (ECMA-262 section 21.4.1.1).
const instant = z.int().check(z.gte(0), z.lte(8.64e15));
const day = z.string().check(z.refine(isDay));

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('drafted'),
    at: instant,
    subject: z.string(),
    body: z.string(),
    to: z.nullable(z.string()),
  }),
  z.strictObject({ kind: z.literal('sent'), at: instant, on: day, by: z.enum(['mail', 'letter', 'form']) }),
  z.strictObject({ kind: z.literal('closed'), at: instant, reason: z.enum(['answered', 'given-up']) }),
]);

function happened({ events, ...rest }: Case): boolean {
  let replayed: Case = { ...rest, events: [] };
  return (
    events.length > 0 &&
    events.every((one) => {
      const next = addEvent(replayed, one);
      if (next.ok) replayed = next.value;
      return next.ok;
    })
  );
}

const caseSchema: z.ZodMiniType<Case> = z
  .strictObject({
    id: z.string().check(z.minLength(1)),
    site: z.string(),
    controller: z.string(),
    country: z.nullable(z.string()),
    right: z.enum(RIGHTS),
    language: z.enum(LANGUAGES),
    events: z.array(event),
    records: z.exactOptional(z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/)))),
  })
  .check(z.refine(happened));

const envelope = z.strictObject({ version: z.literal(CASES_VERSION), cases: z.array(z.unknown()) });

/**
 * Stored or imported cases. What is no valid case (wrong shape, events that cannot follow each other, an id that stood
 * before) is kept in quarantine, and so is the whole when it is no envelope of this version: nothing is dropped.
 * `undefined` and `null` are an empty store.
 */
export function parseCases(raw: unknown): { cases: Case[]; quarantined: unknown[] } {
  if (raw === undefined || raw === null) return { cases: [], quarantined: [] };
  const stored = envelope.safeParse(raw);
  if (!stored.success) return { cases: [], quarantined: [raw] };
  const cases = new Map<string, Case>();
  const quarantined: unknown[] = [];
  for (const entry of stored.data.cases) {
    const parsed = caseSchema.safeParse(entry);
    if (parsed.success && !cases.has(parsed.data.id)) cases.set(parsed.data.id, parsed.data);
    else quarantined.push(entry);
  }
  return { cases: [...cases.values()], quarantined };
}

/** What to store: the valid cases and, behind them, the quarantined ones, which the next reading finds again. */
export function storedCases(cases: readonly Case[], quarantined: readonly unknown[]): StoredCases {
  return { version: CASES_VERSION, cases: [...cases, ...quarantined] };
}
