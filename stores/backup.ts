import { defineStore } from 'pinia';
import { saveFile } from '../browser/files.ts';
import { everything, forgetEverything, save, type SaveProblem } from '../browser/storage.ts';
import { parseCases } from '../core/cases/schema.ts';
import { localDay } from '../core/shared/day.ts';
import * as z from '../core/shared/schema.ts';
import { CASES_KEY, useCases } from './cases.ts';
import { useIdentity } from './identity.ts';
import { DRAFT_PREFIX } from './composing.ts';
import { allSetAside, setAside, setAsideIn } from './quarantine.ts';
import { useSettings } from './settings.ts';

const LARGEST = 20_000_000;
const VERSION = 1;
const fileSchema = z.object({ habeas: z.number(), kept: z.record(z.string(), z.unknown()) });

export type Restored =
  | { ok: true; /** requests that were in it */ cases: number; /** records that could not be read */ setAside: number }
  | { ok: false; problem: 'not-backup' | 'newer-backup' | 'too-large' | SaveProblem };

/** All that Habeas keeps: out to a file, back from one, or deleted. */
export const useBackup = defineStore('backup', () => {
  /** Saves everything kept as one file. */
  async function exportAll(): Promise<void> {
    const content = JSON.stringify({ habeas: VERSION, kept: await everything() }, null, 2);
    saveFile(`habeas-${localDay(new Date())}.json`, 'application/json', content);
  }

  /** Takes a back-up in: identity and settings are replaced, cases are added. Nothing is changed when it is no back-up. */
  async function restore(file: File): Promise<Restored> {
    if (file.size > LARGEST) return { ok: false, problem: 'too-large' };
    const parsed = z.safeParse(fileSchema, parse(await file.text()));
    if (!parsed.success) return { ok: false, problem: 'not-backup' };
    if (parsed.data.habeas > VERSION) return { ok: false, problem: 'newer-backup' };
    const { [CASES_KEY]: backedUp, identity, settings, ...others } = parsed.data.kept;
    const { cases, quarantined } = parseCases(backedUp);
    const before = (await allSetAside()).length;
    for (const entry of quarantined) await setAside(CASES_KEY, entry);
    for (const { from, value } of setAsideIn(others)) await setAside(from, value);
    const problem =
      (await useCases().restore(cases)) ??
      (identity === undefined ? null : await useIdentity().restore(identity)) ??
      (settings === undefined ? null : await useSettings().restore(settings));
    if (problem) return { ok: false, problem };
    await keepDrafts(others);
    return { ok: true, cases: cases.length, setAside: (await allSetAside()).length - before };
  }

  /** Deletes everything Habeas keeps in this browser. */
  async function deleteAll(): Promise<void> {
    await forgetEverything();
  }

  return { exportAll, restore, deleteAll };
});

/** Letters that were being written; what is being written here wins. They are validated when they are opened. */
async function keepDrafts(kept: Record<string, unknown>): Promise<void> {
  const here = await everything();
  for (const [key, value] of Object.entries(kept)) {
    if (key.startsWith(DRAFT_PREFIX) && !(key in here)) await save(key, value);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
