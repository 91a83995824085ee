import { defineStore } from 'pinia';
import { ref } from 'vue';
import { load, save, type SaveProblem } from '../browser/storage.ts';
import type { Identity } from '../core/requests/request.ts';
import * as z from '../core/shared/schema.ts';
import { setAside } from './quarantine.ts';

const KEY = 'identity';

// Kept as typed, valid or not: what a request may use is checked when it is used.
const schema = z.object({
  version: z.literal(1),
  name: z.string(),
  email: z.string(),
  postalAddress: z.string(),
  /** account or customer numbers by registrable domain */
  accounts: z.record(z.string(), z.string()),
});
export type KeptIdentity = Omit<z.infer<typeof schema>, 'version'>;

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

  async function open(): Promise<void> {
    const raw = await load(KEY);
    if (raw === undefined) {
      kept.value = NOBODY;
      return;
    }
    const parsed = z.safeParse(schema, raw);
    if (parsed.success) kept.value = identityOf(parsed.data);
    else await setAside(KEY, raw);
  }

  /** Takes an identity from a back-up; one that does not validate is set aside. Null when all went well. */
  async function restore(raw: unknown): Promise<SaveProblem | null> {
    const parsed = z.safeParse(schema, raw);
    if (parsed.success) return change(identityOf(parsed.data));
    await setAside(KEY, raw);
    return null;
  }

  /** Keeps what was typed; null when all went well. */
  async function change(identity: KeptIdentity): Promise<SaveProblem | null> {
    kept.value = identity;
    const saved = await save(KEY, { version: 1, ...identity });
    return saved.ok ? null : saved.problem;
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

  return { kept, changeForSite, open, restore, change, forSite };
});
