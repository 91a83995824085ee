import { flagOf, instantOf, MOST_ITEMS, recordOf, service, textOf, unescaped } from '../decode.ts';
import { asRecord } from '../../shared/json.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

/** A JSON record: the platform's own fields begin with `$$`, all others are vendors as the site named them. */
function decode(raw: string): Stored | null {
  const record = recordOf(raw);
  if (!record || !('$$token' in record || '$$completed' in record)) return null;
  const version = asRecord(record['$$cookiesVersion']);
  const answered = flagOf(record['$$completed']);
  return {
    answered,
    by: answered ? 'click' : null,
    purposes: Object.entries(record)
      .slice(0, MOST_ITEMS)
      .flatMap(([name, state]) => (typeof state === 'boolean' && !name.startsWith('$$') ? service(name, state) : [])),
    consentId: textOf(record['$$token']),
    givenAt: instantOf(record['$$date']),
    policyVersion: textOf(version?.['name']) ?? textOf(version?.['identifier']),
  };
}

/** The names of a list that begins and ends with a comma; null when it is none. */
function vendorsOf(raw: string | null): string[] | null {
  const list = unescaped(raw?.trim() ?? '');
  return /^,.*,$/s.test(list) ? list.split(',', MOST_ITEMS).filter((name) => name !== '') : null;
}

/** Those that are authorised; all the site has, where that list is there too, are refused without being in it. */
function fromList(raw: string, { item }: Beside): Stored | null {
  const authorized = vendorsOf(raw);
  if (authorized === null) return null;
  const record = decode(item('axeptio_cookies') ?? '');
  const others = (vendorsOf(item('axeptio_all_vendors')) ?? []).filter((name) => !authorized.includes(name));
  return {
    answered: record ? record.answered : authorized.length > 0 ? true : null,
    purposes: [...authorized.map((name) => service(name, true)), ...others.map((name) => service(name, false))],
    consentId: record?.consentId ?? null,
    givenAt: record?.givenAt ?? null,
  };
}

/**
 * Axeptio: a JSON record with one switch a vendor, and lists of the vendors' names. Facts: support.axeptio.eu "About
 * Axeptio's Javascript SDK"; cookies as seen on sites.
 */
export const axeptio = platform({
  id: 'axeptio',
  name: 'Axeptio',
  script: /^https?:\/\/static\.axept\.io\//i,
  selector: '#axeptio_overlay',
  stores: [
    { key: 'axeptio_cookies', read: decode },
    { key: 'axeptio_authorized_vendors', read: fromList },
    { key: 'axeptio_all_vendors', read: (value) => (vendorsOf(value) ? { answered: null } : null) },
  ],
  reopen: [{ how: 'call', path: 'openAxeptioCookies' }],
});
