import type { Identifier } from '../../core/cookies/cookie-entry.ts';
import { IDENTIFIER_FORMS } from '../../core/cookies/identifier-forms.ts';

/** One real cookie, as labelled data has it. */
interface Seen {
  name: string;
  example_value?: string;
  http_only?: boolean;
}

// What logs a person in, written from what frameworks call it and not from the allow-list.
const SECRET_NAMES = [
  ...['PHPSESSID', 'JSESSIONID', 'ASP.NET_SessionId', 'ASPSESSIONIDABCDEFGH', 'connect.sid', 'laravel_session'],
  ...[
    'sessionid',
    'session',
    'sid',
    'SID',
    'SAPISID',
    '__Secure-1PSID',
    '__Host-session',
    '_session_id',
    'SESS0a1b2c3d',
  ],
  ...['auth', 'auth_token', 'access_token', 'refresh_token', 'id_token', 'token', 'jwt', 'remember_me', 'csrftoken'],
  ...['sb-abcd-auth-token', '__Secure-next-auth.session-token', 'wordpress_logged_in_0a1b2c', 'c_user', 'xs'],
  ...['intercom-session-ab12cd', 'crisp-client/session/0a1b2c', 'visitor_id123456-hash', '_hjSession_123456'],
];
const LOOKS_SECRET = /sess(?:ion)?(?:[-_.]?id)?\b|log(?:ged)?[-_.]?in|auth|password|csrf|jwt|\btoken\b/i;

/**
 * What comes out of real values: how many of each kind, and how many that must not come out at all: from a name that is
 * not on the allow-list, from an HttpOnly cookie, from a name that a session or log-in uses, or longer than the value.
 * Each real value is tried under each name of a session too.
 * @param identifierIn how a row is read; the value of an HttpOnly cookie is left in it, so that it can be seen to stay
 */
export function walkIdentifiers<Row extends Seen>(
  rows: readonly Row[],
  identifierIn: (row: Row) => Identifier | null,
): { identifiers: Record<string, number>; identifierValues: number; identifiersOutsideAllowList: number } {
  const identifiers: Record<string, number> = {};
  let outside = 0;
  const valued = rows.filter((row) => row.example_value);
  for (const row of valued) {
    for (const name of SECRET_NAMES) if (identifierIn({ ...row, name })) outside++;
    const found = identifierIn(row);
    if (!found) continue;
    identifiers[found.kind] = (identifiers[found.kind] ?? 0) + 1;
    const listed = IDENTIFIER_FORMS.some(({ kind, names }) => kind === found.kind && names.test(row.name));
    const longer = found.id.length > (row.example_value ?? '').length;
    if (!listed || longer || row.http_only || LOOKS_SECRET.test(row.name)) outside++;
  }
  return { identifiers, identifierValues: valued.length, identifiersOutsideAllowList: outside };
}
