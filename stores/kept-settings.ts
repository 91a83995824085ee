import { CORRECTABLE } from '../core/policy/corrections.ts';
import * as z from '../core/shared/schema.ts';

const schema = z.object({
  version: z.literal(1),
  letterLanguage: z.enum(['controller', 'own']),
  /** addresses the person typed in, by registrable domain; they win over what is read */
  addresses: z.record(z.string(), z.string()),
  /** what the person put right in what was read of a policy, by registrable domain */
  corrections: z._default(
    z.record(
      z.string(),
      z.object({ said: z.partialRecord(z.enum(CORRECTABLE), z.string()), struck: z.array(z.string()) }),
    ),
    {},
  ),
});

export type Settings = z.infer<typeof schema>;

/** A stored or backed-up value as settings, or null when it is none. */
export function settingsOf(raw: unknown): Settings | null {
  const parsed = z.safeParse(schema, raw);
  return parsed.success ? parsed.data : null;
}
