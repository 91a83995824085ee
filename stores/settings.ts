import { defineStore } from 'pinia';
import { ref } from 'vue';
import { inTurn, load, save, type SaveProblem } from '../browser/storage.ts';
import { withChanges } from '../core/shared/changes.ts';
import * as z from '../core/shared/schema.ts';
import { setAside } from './quarantine.ts';

export const SETTINGS_KEY = 'settings';

const schema = z.object({
  version: z.literal(1),
  letterLanguage: z.enum(['controller', 'own']),
  /** addresses the person typed in, by registrable domain; they win over what is read */
  addresses: z.record(z.string(), z.string()),
});
/** Whether a stored or backed-up value is one of these. */
export const isSettings = (raw: unknown): boolean => z.safeParse(schema, raw).success;

export type Settings = z.infer<typeof schema>;

const DEFAULTS: Settings = { version: 1, letterLanguage: 'controller', addresses: {} };

/** What the person prefers, kept in this browser. */
export const useSettings = defineStore('settings', () => {
  const settings = ref<Settings>(DEFAULTS);

  async function open(): Promise<void> {
    const kept = await load(SETTINGS_KEY);
    if (kept === undefined) {
      settings.value = DEFAULTS;
      return;
    }
    const parsed = z.safeParse(schema, kept);
    if (parsed.success) settings.value = parsed.data;
    else await setAside(SETTINGS_KEY, kept);
  }

  /** Changes some settings and keeps them; null when all went well. What another page changed meanwhile stays. */
  function change(some: Partial<Omit<Settings, 'version'>>): Promise<SaveProblem | null> {
    const before = settings.value;
    settings.value = { ...before, ...some };
    const { addresses } = settings.value;
    return inTurn(async () => {
      const raw = await load(SETTINGS_KEY);
      const stored = z.safeParse(schema, raw);
      // What cannot be read is kept before anything is written over it.
      const aside = stored.success || raw === undefined ? null : await setAside(SETTINGS_KEY, raw);
      if (aside && !aside.ok) return aside.problem;
      const onto = stored.success ? stored.data : before;
      const merged = { ...onto, ...some, addresses: withChanges(onto.addresses, before.addresses, addresses) };
      const saved = await save(SETTINGS_KEY, merged);
      return saved.ok ? null : saved.problem;
    });
  }

  /** Remembers an address typed in for a site; null forgets it. */
  function setAddress(registrableDomain: string, address: string | null): Promise<SaveProblem | null> {
    const { [registrableDomain]: _, ...others } = settings.value.addresses;
    return change({ addresses: address ? { ...others, [registrableDomain]: address } : others });
  }

  return { settings, setAddress, open, change };
});
