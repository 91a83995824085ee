import { defineStore } from 'pinia';
import { saveFile } from '../browser/files.ts';
import { deleteRecords, storedRecords, storeRecords, type StoredRecord } from '../browser/records.ts';
import { everything, forgetEverything, inTurn, saveAll, type SaveProblem } from '../browser/storage.ts';
import { parseCases, storedCases } from '../core/cases/schema.ts';
import { localDay } from '../core/shared/day.ts';
import * as z from '../core/shared/schema.ts';
import { CASES_KEY, useCases } from './cases.ts';
import { DRAFT_PREFIX } from './composing.ts';
import { IDENTITY_KEY, isKeptIdentity, useIdentity } from './identity.ts';
import { settingsOf } from './kept-settings.ts';
import { joined, QUARANTINE_KEY, setAsideIn, type SetAside } from './quarantine.ts';
import { withIds } from './records.ts';
import { SETTINGS_KEY, useSettings } from './settings.ts';

// A record of a visit with thousands of cookies is two megabytes.
const LARGEST = 200_000_000;
const VERSION = 1;
const fileSchema = z.object({
  habeas: z.number(),
  kept: z.record(z.string(), z.unknown()),
  records: z.optional(z.array(z.unknown())),
});

export type Restored =
  | {
      ok: true;
      /** requests that were in it */ cases: number;
      /** records of visits that were in it */ records: number;
      /** records that could not be read */ setAside: number;
    }
  | { ok: false; problem: 'not-backup' | 'newer-backup' | 'too-large' | SaveProblem };

/** All that Habeas keeps: out to a file, back from one, or deleted. */
export const useBackup = defineStore('backup', () => {
  /** Saves everything kept as one file. */
  async function exportAll(): Promise<void> {
    const records = (await storedRecords()).map(({ raw }) => raw);
    const content = JSON.stringify({ habeas: VERSION, kept: await everything(), records }, null, 2);
    saveFile(`habeas-${localDay(new Date())}.json`, 'application/json', content);
  }

  /**
   * Takes a back-up in: identity and settings are replaced, cases, records of visits and what was set aside are added, and
   * so are letters being written unless one is written here. All of it or, when it is no back-up or storage refuses,
   * nothing.
   */
  async function restore(file: File): Promise<Restored> {
    if (file.size > LARGEST) return { ok: false, problem: 'too-large' };
    const parsed = z.safeParse(fileSchema, parse(await file.text()));
    if (!parsed.success) return { ok: false, problem: 'not-backup' };
    if (parsed.data.habeas > VERSION) return { ok: false, problem: 'newer-backup' };
    const { kept, records = [] } = parsed.data;
    const visits = await freshRecords(records);
    if (!visits) return { ok: false, problem: 'storage-failed' };
    const restored = await inTurn(async (): Promise<Restored> => {
      const here = await everything();
      const cases = mergedCases(here, kept);
      const single = mergedSingles(kept);
      const aside = joined(setAsideIn(here), [...setAsideIn(kept), ...single.unreadable]);
      const stored = await storeRecords(visits.fresh);
      if (!stored.ok) return stored;
      const saved = await saveAll({
        ...draftsNotIn(here, kept),
        ...single.values,
        [CASES_KEY]: cases.stored,
        [QUARANTINE_KEY]: aside,
      });
      if (!saved.ok) {
        await deleteRecords(visits.fresh.map(({ id }) => id));
        return saved;
      }
      const setAside = cases.unreadable + visits.unreadable + aside.length - setAsideIn(here).length;
      return { ok: true, cases: cases.found, records: visits.found, setAside };
    });
    if (restored.ok) await Promise.all([useIdentity().open(), useSettings().open(), useCases().open()]);
    return restored;
  }

  /** Deletes everything Habeas keeps in this browser. */
  async function deleteAll(): Promise<void> {
    await Promise.all([forgetEverything(), deleteRecords()]);
  }

  return { exportAll, restore, deleteAll };
});

type Kept = Record<string, unknown>;

/** Records of visits that a back-up adds to those here, damaged ones as they are; null where those here cannot be seen. */
async function freshRecords(
  raws: readonly unknown[],
): Promise<{ fresh: StoredRecord[]; found: number; unreadable: number } | null> {
  if (!raws.length) return { fresh: [], found: 0, unreadable: 0 };
  const here = await storedRecords().catch(() => null);
  if (!here) return null;
  const theirs = await withIds(raws);
  const fresh = theirs.filter(({ id }) => !here.some((one) => one.id === id));
  const unreadable = fresh.filter(({ sound }) => !sound).length;
  return {
    fresh: fresh.map(({ id, raw }) => ({ id, raw })),
    found: theirs.filter(({ sound }) => sound).length,
    unreadable,
  };
}

/** The cases of both; one that is here already stays as it is. */
function mergedCases(
  here: Kept,
  kept: Kept,
): { stored: ReturnType<typeof storedCases>; found: number; unreadable: number } {
  const mine = parseCases(here[CASES_KEY]);
  const theirs = parseCases(kept[CASES_KEY]);
  const fresh = theirs.cases.filter((it) => !mine.cases.some(({ id }) => id === it.id));
  const known = mine.quarantined.map((entry) => JSON.stringify(entry));
  const unreadable = theirs.quarantined.filter((entry) => !known.includes(JSON.stringify(entry)));
  return {
    stored: storedCases([...mine.cases, ...fresh], [...mine.quarantined, ...unreadable]),
    found: theirs.cases.length,
    unreadable: unreadable.length,
  };
}

/** Identity and settings of a back-up, where they validate. */
function mergedSingles(kept: Kept): { values: Kept; unreadable: SetAside[] } {
  const checks = [
    { key: IDENTITY_KEY, valid: isKeptIdentity },
    { key: SETTINGS_KEY, valid: (raw: unknown) => settingsOf(raw) !== null },
  ];
  const there = checks.filter(({ key }) => kept[key] !== undefined);
  return {
    values: Object.fromEntries(there.filter(({ key, valid }) => valid(kept[key])).map(({ key }) => [key, kept[key]])),
    unreadable: there.filter(({ key, valid }) => !valid(kept[key])).map(({ key }) => ({ from: key, value: kept[key] })),
  };
}

/** Letters that were being written; they are validated when they are opened. */
function draftsNotIn(here: Kept, kept: Kept): Kept {
  return Object.fromEntries(Object.entries(kept).filter(([key]) => key.startsWith(DRAFT_PREFIX) && !(key in here)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
