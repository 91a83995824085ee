import type { identityProblems } from '../../core/requests/identity.ts';
import type { Identity } from '../../core/requests/request.ts';

/** What stands in the way of an identity, field by field, as `identityProblems` tells it. */
export type IdentityProblems = ReturnType<typeof identityProblems>;

/** The identity as it is kept: one account or customer number for each site, by registrable domain. */
export interface KeptIdentity extends Omit<Identity, 'accountId'> {
  accounts: Record<string, string>;
}
