import { defineStore } from 'pinia';
import { ref } from 'vue';
import { load, save, type SaveProblem } from '../browser/storage.ts';
import * as z from '../core/shared/schema.ts';
import { setAside } from './quarantine.ts';

const KEY = 'settings';

const schema = z.object({
  version: z.literal(1),
  letterLanguage: z.enum(['controller', 'own']),
  /** addresses the person typed in, by registrable domain; they win over what is read */
  addresses: z.record(z.string(), z.string()),
});
export type Settings = z.infer<typeof schema>;

const DEFAULTS: Settings = { version: 1, letterLanguage: 'controller', addresses: {} };

/** What the person prefers, kept in this browser. */
export const useSettings = defineStore('settings', () => {
  const settings = ref<Settings>(DEFAULTS);

  async function open(): Promise<void> {
    const kept = await load(KEY);
    if (kept === undefined) {
      settings.value = DEFAULTS;
      return;
    }
    const parsed = z.safeParse(schema, kept);
    if (parsed.success) settings.value = parsed.data;
    else await setAside(KEY, kept);
  }

  /** Takes settings from a back-up; what does not validate is set aside. Null when all went well. */
  async function restore(raw: unknown): Promise<SaveProblem | null> {
    const parsed = z.safeParse(schema, raw);
    if (parsed.success) return change(parsed.data);
    await setAside(KEY, raw);
    return null;
  }

  /** Changes some settings and keeps them; null when all went well. */
  async function change(some: Partial<Omit<Settings, 'version'>>): Promise<SaveProblem | null> {
    settings.value = { ...settings.value, ...some };
    const saved = await save(KEY, settings.value);
    return saved.ok ? null : saved.problem;
  }

  /** Remembers an address typed in for a site; null forgets it. */
  function setAddress(registrableDomain: string, address: string | null): Promise<SaveProblem | null> {
    const { [registrableDomain]: _, ...others } = settings.value.addresses;
    return change({ addresses: address ? { ...others, [registrableDomain]: address } : others });
  }

  return { settings, setAddress, open, restore, change };
});
