import { emailAddress } from '../shared/email-address.ts';
import * as z from '../shared/schema.ts';
import type { Identity } from './request.ts';

export type IdentityProblem = 'not-text' | 'too-long' | 'not-an-address' | 'name-or-email';

const KEY = {
  text: 'not-text',
  long: 'too-long',
  address: 'not-an-address',
  nobody: 'name-or-email',
} as const satisfies Record<string, IdentityProblem>;

const line = (longest: number) => z.string(KEY.text).check(z.maxLength(longest, KEY.long));

/** Who asks, as stored or imported. Nothing is required but a name or an e-mail address. */
const identitySchema = z
  .object({
    name: line(200),
    email: line(254).check(z.refine((email) => email.trim() === '' || emailAddress(email) !== null, KEY.address)),
    postalAddress: line(500),
    accountId: line(100),
  })
  .check(
    z.refine(({ name, email }) => name.trim() !== '' || email.trim() !== '', { error: KEY.nobody, path: ['name'] }),
  );

/** What stands in the way of using this identity; empty when nothing does. The interface has the sentence of each problem. */
export function identityProblems(identity: Identity): { field: keyof Identity; problem: IdentityProblem }[] {
  const { error } = identitySchema.safeParse(identity);
  return (error?.issues ?? []).map(({ path, message }) => ({
    field: path[0] as keyof Identity,
    problem: message as IdentityProblem,
  }));
}
