import { defineStore } from 'pinia';
import { ref } from 'vue';
import { inTurn, load, save, type SaveProblem } from '../browser/storage.ts';
import type { Identity, KeptIdentity } from '../core/requests/request.ts';
import { withChanges } from '../core/shared/changes.ts';
import * as z from '../core/shared/schema.ts';
import { setAside } from './quarantine.ts';

export const IDENTITY_KEY = 'identity';

// Kept as typed, valid or not: what a request may use is checked when it is used.
const schema = z.object({
  version: z.literal(1),
  name: z.string(),
  email: z.string(),
  postalAddress: z.string(),
  /** account or customer numbers by registrable domain */
  accounts: z.record(z.string(), z.string()),
});
/** Whether a stored or backed-up value is one of these. */
export const isKeptIdentity = (raw: unknown): boolean => z.safeParse(schema, raw).success;

const identityOf = ({ name, email, postalAddress, accounts }: z.infer<typeof schema>): KeptIdentity => ({
  name,
  email,
  postalAddress,
  accounts,
});

const NOBODY: KeptIdentity = { name: '', email: '', postalAddress: '', accounts: {} };

/** Who the person is, kept in this browser and used in letters only. */
export const useIdentity = defineStore('identity', () => {
  const kept = ref<KeptIdentity>(NOBODY);
  // As storage had it when last read or written here: what could not be saved stays a change until it is.
  let stored = NOBODY;

  /** Reads what is kept; what was typed before that came stays. */
  function open(): Promise<void> {
    return inTurn(async () => {
      const raw = await load(IDENTITY_KEY);
      const parsed = z.safeParse(schema, raw);
      if (raw !== undefined && !parsed.success) return void (await setAside(IDENTITY_KEY, raw));
      const read = parsed.success ? identityOf(parsed.data) : NOBODY;
      kept.value = withChanges(read, stored, kept.value);
      stored = read;
    });
  }

  /** Keeps what was typed; null when all went well. What another page changed meanwhile stays. */
  function change(identity: KeptIdentity): Promise<SaveProblem | null> {
    const before = stored;
    kept.value = identity;
    return inTurn(async () => {
      const raw = await load(IDENTITY_KEY);
      const parsed = z.safeParse(schema, raw);
      // What cannot be read is kept before anything is written over it.
      const aside = parsed.success || raw === undefined ? null : await setAside(IDENTITY_KEY, raw);
      if (aside && !aside.ok) return aside.problem;
      const whole = withChanges(parsed.success ? identityOf(parsed.data) : before, before, identity);
      const saved = await save(IDENTITY_KEY, { version: 1, ...whole });
      if (!saved.ok) return saved.problem;
      kept.value = withChanges(whole, identity, kept.value);
      stored = whole;
      return null;
    });
  }

  /** The identity as a letter to this site may use it. */
  function forSite(registrableDomain: string): Identity {
    const { name, email, postalAddress, accounts } = kept.value;
    return { name, email, postalAddress, accountId: accounts[registrableDomain] ?? '' };
  }

  /** Keeps what was typed while writing to a site: its account number goes with the site. */
  function changeForSite(registrableDomain: string, identity: Identity): Promise<SaveProblem | null> {
    const { accountId, ...person } = identity;
    const { [registrableDomain]: _, ...others } = kept.value.accounts;
    return change({ ...person, accounts: accountId ? { ...others, [registrableDomain]: accountId } : others });
  }

  return { kept, changeForSite, open, change, forSite };
});
