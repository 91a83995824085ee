import type { Probe } from '../evidence/probe.ts';
import { companyOfHost } from './companies.ts';
import type { Identifier } from './cookie-entry.ts';
import { IDENTIFIER_FORMS, undoPercent } from './identifier-forms.ts';
import { isWithin } from './name-table.ts';

// Of Amplitude's keys those alone that end in the start of an API key: beside them it queues what it has yet to send.
const AMPLITUDE = [...'0123456789abcdef'].map((digit) => `AMP_${digit}*`);

/** Stored items whose values hold an identifier too, so that the in-page reader brings them. */
export const identifierProbe: Probe = {
  storage: ['ajs_anonymous_id', 'ajs_user_id', 'mp_*', 'ph_*', '_sp_id.*', ...AMPLITUDE],
};

// What vendors write while there is no visitor yet, or instead of one.
const PLACEHOLDER =
  /^(?:["']?(?:anonymous|anon|guest|visitor|user|unknown|undefined|null|none|nan|true|false|test|default|opt[-_]?out|deleted|removed|declined|denied|rejected)["']?|[-+]?\d{1,2}|[0.\-:$a-z=]*0{8}[0.\-]*)$/i;

/** Whether an id is none: a word, or a filler such as `11111111-1111-4111-8111-111111111111`. */
function isPlaceholder(id: string): boolean {
  const characters = id.toLowerCase().replace(/[^a-z0-9]/g, '');
  return PLACEHOLDER.test(id) || (characters.length >= 10 && new Set(characters).size < 4);
}

// A time that no vendor can have written says nothing: 2000-01-01 to 2100-01-01.
const plausible = (ms: number | undefined): number | null =>
  ms !== undefined && ms > 946_684_800_000 && ms < 4_102_444_800_000 ? ms : null;

/** Who else than the visited site holds what is kept under this host; null for the site itself. */
function holderOf(host: string, site: string): string | null {
  return isWithin(host, site) ? null : (companyOfHost(host)?.company ?? host);
}

/**
 * The identifier that a cookie or stored item of this name holds, by the allow-list alone; null for every other name, for
 * a value of another form and for a placeholder. Only the id is taken out, never the whole value.
 * @param site registrable domain of the visited page
 */
export function identifierOf(name: string, value: string, host: string, site: string): Identifier | null {
  const form = IDENTIFIER_FORMS.find((one) => one.names.test(name));
  if (!form || (form.domain !== undefined && !isWithin(host, form.domain))) return null;
  const read = form.read(undoPercent(value));
  if (!read || isPlaceholder(read.id)) return null;
  return {
    kind: form.kind,
    system: form.system,
    role: form.role,
    source: name,
    host,
    holder: holderOf(host, site),
    id: read.id,
    firstSeen: plausible(read.firstSeen),
    directlyIdentifying: read.directlyIdentifying ?? false,
  };
}
