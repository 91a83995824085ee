import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { oneCategory } from '../declared-tables.ts';
import { declaredRow, declaredText } from '../declared-text.ts';

// The ids of its own templates, C0001 and on; a site may have others.
const GROUPS: readonly Category[] = ['necessary', 'statistics', 'preferences', 'marketing', 'marketing'];

const COOKIE = { Name: 1, Host: 1, IsSession: 1, Length: 1, DurationType: 1, description: 1 } as const;

const recordsOf = (list: Json | undefined): Record<string, Json>[] =>
  Array.isArray(list) ? list.map(asRecord).filter((item) => item !== null) : [];

/** A count of days, of weeks (7), months (30) or years (365); "0" is a few seconds. */
function daysOf({ IsSession, Length, DurationType }: Record<string, Json>): number | null {
  if (IsSession === true) return 0;
  const length = Number(Length ?? Number.NaN);
  const unit = [7, 30, 365].includes(Number(DurationType)) ? Number(DurationType) : 1;
  return length > 0 && length * unit <= 36_500 ? length * unit : null;
}

function categoryOf(group: Record<string, Json>): Category | null {
  const id = /^C000([1-5])(?:\b|_)/i.exec(declaredText(group['OptanonGroupId']) ?? '')?.[1];
  return id === undefined ? oneCategory(declaredText(group['GroupName'])) : GROUPS[Number(id) - 1]!;
}

/**
 * OneTrust's lists: each group has the cookies of the site and, by host, those of others.
 * Facts: developer.onetrust.com "Web CMP JavaScript Methods" (GetDomainData).
 */
export const onetrust: DeclarationAdapter = {
  id: 'onetrust',
  probe: {
    calls: [
      {
        path: 'OneTrust.GetDomainData',
        shape: {
          Groups: [
            {
              OptanonGroupId: 1,
              GroupName: 1,
              Cookies: [COOKIE],
              FirstPartyCookies: [COOKIE],
              Hosts: [{ HostName: 1, DisplayName: 1, Cookies: [COOKIE] }],
            },
          ],
        },
      },
    ],
  },
  read({ calls }: Evidence): DeclaredRow[] {
    return recordsOf(asRecord(calls['OneTrust.GetDomainData'])?.['Groups']).flatMap((group) => {
      const category = categoryOf(group);
      const rows = (cookies: Json | undefined, host: Json | undefined): DeclaredRow[] =>
        recordsOf(cookies).flatMap((cookie) =>
          declaredRow('OneTrust', {
            name: cookie['Name'],
            category,
            provider: declaredText(cookie['Host']) ?? host,
            purpose: cookie['description'],
            lifetime: cookie['IsSession'] === true ? 'Session' : null,
            days: daysOf(cookie),
          }),
        );
      return [
        ...rows(group['Cookies'], null),
        ...rows(group['FirstPartyCookies'], null),
        ...recordsOf(group['Hosts']).flatMap((host) => rows(host['Cookies'], host['HostName'] ?? host['DisplayName'])),
      ];
    });
  },
};
