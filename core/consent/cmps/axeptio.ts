import { entriesOf, flagOf, MOST_ITEMS, named, unescaped } from '../decode.ts';
import { asRecord } from '../../shared/json.ts';
import { platform, record, type Read } from '../platform.ts';

/** A JSON record: the platform's own fields begin with `$$`, all others are vendors as the site named them. */
const fromRecord = record((record) => {
  if (!('$$token' in record || '$$completed' in record)) return null;
  const version = asRecord(record['$$cookiesVersion']);
  const answered = flagOf(record['$$completed']);
  return {
    answered,
    by: answered ? 'click' : null,
    items: entriesOf(record).flatMap(([name, state]) => (name.startsWith('$$') ? [] : named(name, flagOf(state)))),
    id: record['$$token'],
    time: record['$$date'],
    version: version?.['name'] ?? version?.['identifier'],
  };
});

/** The names of a list that begins and ends with a comma; null when it is none. */
function vendorsOf(raw: string | null): string[] | null {
  const list = unescaped(raw?.trim() ?? '');
  return /^,.*,$/s.test(list) ? list.split(',', MOST_ITEMS).filter((name) => name !== '') : null;
}

/** Those that are authorised; all the site has, where that list is there too, are refused without being in it. */
const fromList: Read<string> = (value, beside) => {
  const accepted = vendorsOf(value);
  if (!accepted) return null;
  const stored = fromRecord(beside.item('axeptio_cookies') ?? '', beside);
  const offered = vendorsOf(beside.item('axeptio_all_vendors')) ?? [];
  return {
    ...stored,
    answered: stored ? stored.answered : accepted.length > 0 || null,
    items: [],
    // An empty list alone says nothing.
    ...(accepted.length + offered.length > 0 && { accepted, offered }),
  };
};

/**
 * Axeptio: a JSON record with one switch a vendor, and lists of the vendors' names. Facts: support.axeptio.eu "About
 * Axeptio's Javascript SDK"; cookies as seen on sites.
 */
export const axeptio = platform({
  name: 'Axeptio',
  script: '//static.axept.io/',
  selector: '#axeptio_overlay',
  keys: {
    axeptio_cookies: fromRecord,
    axeptio_authorized_vendors: fromList,
    axeptio_all_vendors: (value) => vendorsOf(value) && {},
  },
  reopen: 'openAxeptioCookies()',
});
