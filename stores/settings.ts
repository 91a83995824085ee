import { defineStore } from 'pinia';
import { ref } from 'vue';
import { inTurn, load, save, type SaveProblem } from '../browser/storage.ts';
import type { Corrections } from '../core/policy/corrections.ts';
import { withChanges } from '../core/shared/changes.ts';
import type { Settings } from './kept-settings.ts';

export const SETTINGS_KEY = 'settings';

const DEFAULTS: Settings = { version: 1, letterLanguage: 'controller', addresses: {}, corrections: {} };

// What is kept is checked; the check is loaded when there is something to check, and so not for the first view.
const check = () => import('./kept-settings.ts');
const setAside = async (raw: unknown) => (await import('./quarantine.ts')).setAside(SETTINGS_KEY, raw);

/** What the person prefers, kept in this browser. */
export const useSettings = defineStore('settings', () => {
  const settings = ref<Settings>(DEFAULTS);
  // As storage had it when last read or written here: what could not be saved stays a change until it is.
  let stored = DEFAULTS;

  /** Reads what is kept; what was changed before that came stays. */
  function open(): Promise<void> {
    return inTurn(async () => {
      const kept = await load(SETTINGS_KEY);
      const known = kept === undefined ? DEFAULTS : (await check()).settingsOf(kept);
      if (!known) return void (await setAside(kept));
      settings.value = withChanges(known, stored, settings.value);
      stored = known;
    });
  }

  /** Changes some settings and keeps them; null when all went well. What another page changed meanwhile stays. */
  function change(some: Partial<Omit<Settings, 'version'>>): Promise<SaveProblem | null> {
    const changed: Settings = { ...settings.value, ...some };
    const before = stored;
    settings.value = changed;
    return inTurn(async () => {
      const raw = await load(SETTINGS_KEY);
      const known = (await check()).settingsOf(raw);
      // What cannot be read is kept before anything is written over it.
      const aside = known || raw === undefined ? null : await setAside(raw);
      if (aside && !aside.ok) return aside.problem;
      const whole = withChanges(known ?? before, before, changed);
      const saved = await save(SETTINGS_KEY, whole);
      if (!saved.ok) return saved.problem;
      settings.value = withChanges(whole, changed, settings.value);
      stored = whole;
      return null;
    });
  }

  /** Remembers an address typed in for a site; null forgets it. */
  function setAddress(registrableDomain: string, address: string | null): Promise<SaveProblem | null> {
    const { [registrableDomain]: _, ...others } = settings.value.addresses;
    return change({ addresses: address ? { ...others, [registrableDomain]: address } : others });
  }

  /** Remembers what the person put right in the policy of a site; null forgets it. */
  function setCorrections(registrableDomain: string, corrections: Corrections | null): Promise<SaveProblem | null> {
    const { [registrableDomain]: _, ...others } = settings.value.corrections;
    return change({ corrections: corrections ? { ...others, [registrableDomain]: corrections } : others });
  }

  return { settings, setAddress, setCorrections, open, change };
});
