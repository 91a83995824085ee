import type { Limit } from '../../core/evidence/evidence.ts';

/** Whether cookies may be there that this limit kept from being seen. */
export function touchesCookies(limit: Limit): boolean {
  return (
    limit.kind === 'not-allowed' || limit.kind === 'no-answer' || (limit.kind === 'cut' && limit.what === 'cookies')
  );
}
