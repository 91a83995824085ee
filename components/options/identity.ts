import type { identityProblems } from '../../core/requests/identity.ts';

/** What stands in the way of an identity, field by field, as `identityProblems` tells it. */
export type IdentityProblems = ReturnType<typeof identityProblems>;
