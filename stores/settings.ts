import { defineStore } from 'pinia';
import { ref } from 'vue';
import { inTurn, load, save, type SaveProblem } from '../browser/storage.ts';
import { withChanges } from '../core/shared/changes.ts';
import type { Settings } from './kept-settings.ts';

export const SETTINGS_KEY = 'settings';

const DEFAULTS: Settings = { version: 1, letterLanguage: 'controller', addresses: {} };

// What is kept is checked; the check is loaded when there is something to check, and so not for the first view.
const check = () => import('./kept-settings.ts');
const setAside = async (raw: unknown) => (await import('./quarantine.ts')).setAside(SETTINGS_KEY, raw);

/** What the person prefers, kept in this browser. */
export const useSettings = defineStore('settings', () => {
  const settings = ref<Settings>(DEFAULTS);
  // As storage had it when last read or written here: what could not be saved stays a change until it is.
  let stored = DEFAULTS;

  async function open(): Promise<void> {
    const kept = await load(SETTINGS_KEY);
    if (kept === undefined) {
      settings.value = stored = DEFAULTS;
      return;
    }
    const known = (await check()).settingsOf(kept);
    if (known) settings.value = stored = known;
    else await setAside(kept);
  }

  /** Changes some settings and keeps them; null when all went well. What another page changed meanwhile stays. */
  function change(some: Partial<Omit<Settings, 'version'>>): Promise<SaveProblem | null> {
    const changed: Settings = { ...settings.value, ...some };
    settings.value = changed;
    return inTurn(async () => {
      const raw = await load(SETTINGS_KEY);
      const known = (await check()).settingsOf(raw);
      // What cannot be read is kept before anything is written over it.
      const aside = known || raw === undefined ? null : await setAside(raw);
      if (aside && !aside.ok) return aside.problem;
      const { addresses: onto, ...others } = known ?? stored;
      const { addresses: was, ...wasOthers } = stored;
      const { addresses: is, ...isOthers } = changed;
      const merged = { ...withChanges(others, wasOthers, isOthers), addresses: withChanges(onto, was, is) };
      const saved = await save(SETTINGS_KEY, merged);
      if (!saved.ok) return saved.problem;
      stored = changed;
      return null;
    });
  }

  /** Remembers an address typed in for a site; null forgets it. */
  function setAddress(registrableDomain: string, address: string | null): Promise<SaveProblem | null> {
    const { [registrableDomain]: _, ...others } = settings.value.addresses;
    return change({ addresses: address ? { ...others, [registrableDomain]: address } : others });
  }

  return { settings, setAddress, open, change };
});
