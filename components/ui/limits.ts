import type { Limit } from '../../core/evidence/evidence.ts';

/** Whether cookies may be there that this limit kept from being seen. */
export function touchesCookies(limit: Limit): boolean {
  switch (limit.kind) {
    case 'no-answer':
      return limit.what === 'page' || limit.what === 'cookies-api';
    case 'not-allowed':
    case 'frame':
      return true;
    case 'cut':
      return limit.what === 'cookies' || limit.what === 'hosts' || limit.what === 'contacts';
    case 'malformed':
      return /^(?:cookies|cookies-api (?:name|domain)|hosts|frames)$/.test(limit.what);
  }
}

/** Whether the page itself was not read, so that nothing found in it means nothing. */
export function pageNotRead(limits: readonly Limit[]): boolean {
  return limits.some(
    (limit) =>
      (limit.kind === 'no-answer' && limit.what === 'page') || (limit.kind === 'malformed' && limit.what === 'url'),
  );
}
