import tlds from 'tlds/index.json' with { type: 'json' };
import { addressDomain, emailAddress } from '../../shared/email-address.ts';
import { cleaned, type Passage } from './text.ts';
import type { Words } from './words.ts';
import { LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

/** One address as a policy gives it, with the text around it. */
export interface AddressFound {
  address: string;
  passage: Passage;
  /** where its letters begin and end in the passage; both its length when only a link carries it */
  from: number;
  to: number;
}

/** Mailboxes that may be written with a bare " at " between them and their domain. */
const MAILBOX =
  /^(?:dpo|dpd|privacy|gdpr|rgpd|info|infos|contact|kontakt|hello|hallo|bonjour|support|legal|office|mail|post|admin|dataprotection|data\.protection|data-protection|datenschutz|help|team|service|hi)$/i;
/** "Contact at Example.com" is no mailbox; "DPO at" and "DPO AT" are. */
const BEGINS_SENTENCE = /^[A-Z][a-z]/;
/** Domains that forms and policies show how to write an address with; their reserved suffixes are not meant. */
const PLACEHOLDER = /(?:^|\.)ex[ae]mple\.(?!test$|example$)[a-z]{2,3}(?:\.[a-z]{2})?$/;
const MOST_ADDRESSES = 2_000;
const LOCAL_CHARACTER = /[A-Za-z0-9.!#$+_~-]/;
const DOMAIN_CHARACTER = /[A-Za-z0-9.-]/;

/** What an address written out has in it. */
const MENTION = new RegExp(String.raw`@|[([{<] ?[${LETTER}*-]{1,14}(?: [${LETTER}]{1,8})? ?[)\]}>]`, 'i');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Spelling {
  /** what an address spelled with bare words has in it */
  bareAt: RegExp;
  bracketedAt: RegExp;
  bracketedDot: RegExp;
  bare: RegExp;
}

const spellings = new WeakMap<Words, Spelling>();

/** The expressions for @ and dot written out in one language, made once. */
function spellingOf(words: Words): Spelling {
  const known = spellings.get(words);
  if (known) return known;
  const at = ['at', '@', ...words.at].map(escape).join('|');
  const dot = ['dot', '.', ...words.dot].map(escape).join('|');
  const bareAt = words.at.map(escape).join('|');
  const bareDot = words.dot.map(escape).join('|');
  const spelling: Spelling = {
    bareAt: new RegExp(`[a-z0-9] (?:${bareAt}) [a-z0-9]`, 'i'),
    bracketedAt: new RegExp(` ?[([{<] ?(?:${at}) ?[)\\]}>] ?`, 'gi'),
    bracketedDot: new RegExp(`(?<=[a-z0-9]) ?[([{<] ?(?:${dot}) ?[)\\]}>] ?(?=[a-z])`, 'gi'),
    bare: new RegExp(
      `(?<![${LETTER_OR_DIGIT}.@])([a-z0-9._+-]{2,64}) (?:${bareAt}) ([a-z0-9-]{2,63})(?:\\.| (?:${bareDot}) )([a-z]{2,24})(?![${LETTER_OR_DIGIT}@])`,
      'gi',
    ),
  };
  spellings.set(words, spelling);
  return spelling;
}

/** Spelled forms of @ and dot turned into the characters: "(at)", "[arobase]", "name @ host.tld", "host [dot] tld". */
function spelledOut(text: string, words: Words): string {
  const { bracketedAt, bracketedDot, bare } = spellingOf(words);
  let plain = text.replace(bracketedAt, '@').replace(bracketedDot, '.');
  if (/ @ ?[a-z]|[a-z0-9]@ [a-z]/i.test(plain)) {
    plain = plain.replace(
      /([A-Za-z0-9._+-]{1,64}) ?@ ?((?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24})/g,
      (whole, local: string, domain: string) =>
        !whole.includes(' ') || MAILBOX.test(local) || /[._\d-]/.test(local) ? `${local}@${domain}` : whole,
    );
  }
  return plain.replace(bare, (whole, local: string, host: string, suffix: string) =>
    MAILBOX.test(local) && !BEGINS_SENTENCE.test(whole) && isRealDomain(`${host}.${suffix}`)
      ? `${local}@${host}.${suffix}`
      : whole,
  );
}

/** Reserved for examples and tests (RFC 2606): no real registry has them, demonstrations do. */
const RESERVED = /\.(?:example|test)$/;

/** Whether the domain ends in a top-level domain that exists. */
function isRealDomain(domain: string): boolean {
  return tlds.includes(domain.slice(domain.lastIndexOf('.') + 1).toLowerCase()) || RESERVED.test(domain);
}

/** Words that lost the space before or after an address are cut off: "a@b.comor", "a@b.com.You". */
function withRealDomain(local: string, domain: string): string | null {
  const labels = domain.replace(/^[.-]+|[.-]+$/g, '').split('.');
  // A capital after the suffix begins the next sentence.
  for (let last = labels.length; last >= 2; last -= 1) {
    const kept = labels.slice(0, last).join('.');
    const glued = /^[A-Z][a-z]/.test(labels[last - 1]!) && last > 2;
    if (!glued && isRealDomain(kept)) return emailAddress(`${local}@${kept}`);
    const label = labels[last - 1]!;
    const known =
      last === labels.length
        ? /^(?:com|net|org|info|eu|fr|de|be|ch|at|nl|it|es|co\.uk|io)(?=[a-zA-Z]{2,})/.exec(label)
        : null;
    if (!glued && known) return emailAddress(`${local}@${[...labels.slice(0, last - 1), known[0]].join('.')}`);
  }
  return null;
}

/** The addresses in a piece of text, by walking out from each @: linear, whatever the text is. */
export function addressesInText(
  text: string,
  words: Words,
): { address: string; from: number; to: number; plain: string }[] {
  const plain = spelledOut(text, words);
  const found: { address: string; from: number; to: number; plain: string }[] = [];
  let before = 0;
  for (let at = plain.indexOf('@'); at >= 0 && found.length < MOST_ADDRESSES; at = plain.indexOf('@', at + 1)) {
    let from = at;
    while (from > before && at - from < 64 && LOCAL_CHARACTER.test(plain[from - 1]!)) from -= 1;
    let to = at + 1;
    while (to < plain.length && to - at < 254 && DOMAIN_CHARACTER.test(plain[to]!)) to += 1;
    const local = plain.slice(from, at).replace(/^[.!#$+-]+|\.+$/g, '');
    const address = local ? withRealDomain(local, plain.slice(at + 1, to)) : null;
    if (address) {
      const length = address.length - address.indexOf('@') - 1;
      found.push({ address, from: at - local.length, to: at + 1 + length, plain });
      before = at + 1 + length;
    }
  }
  return found;
}

/** Whether an address is made up: by its domain, or as it stands right behind "e.g.". */
function isMadeUp({ address, passage, from }: AddressFound, words: Words): boolean {
  const before = passage.text.slice(Math.max(0, from - 20), from).replace(/[\s:(«“"'’]+$/, '');
  return PLACEHOLDER.test(addressDomain(address)) || words.madeUp.all(before).some(({ to }) => to === before.length);
}

/** Both forms of an address that lost the space before it: the longer one is dropped when the shorter stands alone. */
function withoutGluedPrefixes(found: AddressFound[]): AddressFound[] {
  const known = [...new Set(found.map(({ address }) => address))];
  const own = new Map<string, string>();
  for (const address of known.slice(0, 200)) {
    const shorter = known.find(
      (other) =>
        other.length < address.length &&
        address.endsWith(other) &&
        /^[A-Za-z]{3,}$/.test(address.slice(0, -other.length)),
    );
    if (shorter) own.set(address, shorter);
  }
  return found.map((one) => (own.has(one.address) ? { ...one, address: own.get(one.address)! } : one));
}

/**
 * Every address of the passages in reading order, from text and from links. Where a link's text shows another address
 * than it opens, both are listed, the shown one first: it is what the controller published. Made-up ones are left out.
 */
export function addressesIn(passages: readonly Passage[], words: Words): AddressFound[] {
  const found: AddressFound[] = [];
  const { bareAt } = spellingOf(words);
  for (const passage of passages) {
    if (found.length >= MOST_ADDRESSES) break;
    const mentions = MENTION.test(passage.text) || bareAt.test(passage.text);
    const shown = mentions ? addressesInText(passage.text, words) : [];
    const written = shown[0] && shown[0].plain !== passage.text ? writtenAt(passage.text, shown[0].plain) : null;
    for (const { address, from, to } of shown)
      found.push({ address, from: written?.[from] ?? from, to: written?.[to] ?? to, passage });
    for (const carried of passage.emails) {
      const address = emailAddress(cleaned(carried));
      const end = passage.text.length;
      if (
        address &&
        isRealDomain(address.slice(address.indexOf('@') + 1)) &&
        !shown.some((one) => one.address.toLowerCase() === address.toLowerCase())
      ) {
        found.push({ address, from: end, to: end, passage });
      }
    }
  }
  return withoutGluedPrefixes(found.filter((one) => !isMadeUp(one, words)));
}

/** For each position in the plain text the one in the text as written, which spells some of its @ and dots out. */
function writtenAt(text: string, plain: string): number[] {
  const positions: number[] = [];
  let at = 0;
  for (let position = 0; position < plain.length; position += 1) {
    // What follows a spelled sign is found by its first letters.
    if (text[at] !== plain[position] && plain[position] !== '@' && plain[position] !== '.') {
      const next = text.indexOf(plain.slice(position, position + 3), at);
      if (next >= 0) at = next;
    }
    positions.push(at);
    if (text[at] === plain[position]) at += 1;
  }
  positions.push(text.length);
  return positions;
}

/** Lines of one contact stand together. */
const MOST_LINES = 5;

/** The address that stands next behind what begins at `from`: in its passage, else in the next ones of its section. */
export function addressBeside(found: readonly AddressFound[], passage: Passage, from: number): string | null {
  const next = found.find(
    (one) =>
      (one.passage === passage && one.from >= from) ||
      (one.passage.section === passage.section &&
        one.passage.index > passage.index &&
        one.passage.index - passage.index <= MOST_LINES),
  );
  return next?.address ?? null;
}
