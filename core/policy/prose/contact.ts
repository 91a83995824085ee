import { addressDomain } from '../../shared/email-address.ts';
import { registrableDomain } from '../../shared/domain.ts';
import { isAuthorityDomain } from '../authorities.ts';
import type { Contact, OtherAddress, PolicyFact } from '../facts.ts';
import type { AddressFound } from './addresses.ts';
import { deniedBefore } from './denial.ts';
import { isForElsewhere } from './elsewhere.ts';
import { mailboxOf } from './mailboxes.ts';
import { brandNames, formalNames, withoutLegalForm } from './names.ts';
import type { PhraseFound } from './phrase-index.ts';
import type { Reading } from './reader.ts';
import { folded, type Passage } from './text.ts';
import { CAPITAL } from '../../shared/letters.ts';

interface Judged {
  found: AddressFound;
  score: number;
  /** what a purpose or a country of its own takes from it; it still stands when there is nothing else */
  limits: number;
  role: Contact['role'];
  other: OtherAddress['role'];
  designated: boolean;
  foreign: boolean;
  /** its domain is the site's own, and no other that only looks alike */
  exact: boolean;
  /** its domain is the controller's, or the text makes it theirs: "our data protection officer" */
  tied: boolean;
}

const NEAR = 350;
const AFTER = 140;
/** How much the best address must be worth: another organisation's needs a clear word in its favour. */
const LEAST = -5;
const LEAST_FOREIGN = 30;

/**
 * The one address for rights requests of this site's users (Art. 12 and 13(1)(b) GDPR): the DPO's first, else the
 * privacy contact's, else the general one given for requests, else the controller's only address. Never an
 * authority's, and another organisation's only where the text makes it this controller's own (a group's or an
 * external DPO). All others are listed with the role they were seen in.
 */
export function readContact(
  reading: Reading,
  found: readonly AddressFound[],
  controller: string | null,
): { contact: PolicyFact<Contact> | null; others: PolicyFact<OtherAddress>[] } {
  const owner = ownerOf(reading, found, controller);
  const judged = found.map((_, index) => judge(reading, found, index, owner));
  const best = new Map<string, Judged>();
  const counts = new Map<string, number>();
  for (const one of judged) {
    const key = one.found.address.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const known = best.get(key);
    if (!known || one.score > known.score)
      best.set(key, { ...one, designated: one.designated || (known?.designated ?? false) });
  }
  const ranked = [...best.entries()]
    .map(([key, one]) => ({ ...one, score: one.score + Math.min((counts.get(key) ?? 1) - 1, 4) * 4 }))
    .sort((a, b) => b.score - a.score);
  const eligible = ranked.filter(
    (one) =>
      one.other !== 'authority' &&
      !mailboxOf(one.found.address).unattended &&
      (one.foreign ? one.score >= LEAST_FOREIGN : one.score + one.limits >= LEAST),
  );
  const [first] = eligible;
  const chosen = first && ((!first.exact && eligible.find((one) => isOwnSiteFor(one, first))) || first);
  const sentence = (one: Judged): string => quoteOf(one.found);
  return {
    contact: chosen
      ? reading.fact(
          { address: chosen.found.address, role: chosen.role },
          sentence(chosen),
          chosen.designated && chosen.tied && chosen.score >= 60
            ? 'certain'
            : chosen.score >= 30
              ? 'likely'
              : 'uncertain',
        )
      : null,
    others: ranked
      .filter((one) => one !== chosen)
      .map((one) => reading.fact({ address: one.found.address, role: one.other }, sentence(one), 'likely')),
  };
}

/** Of several controllers' boxes for the same thing, the one on the visited site's own domain is meant. */
function isOwnSiteFor(one: Judged, first: Judged): boolean {
  if (!one.exact || one.limits > 0) return false;
  const [own, other] = [mailboxOf(one.found.address), mailboxOf(first.found.address)];
  const local = (address: string): string => address.slice(0, address.indexOf('@')).toLowerCase();
  const sameKind = (own.dpo && other.dpo) || (own.privacy && other.privacy);
  return (
    local(one.found.address) === local(first.found.address) ||
    (sameKind && one.found.passage.section === first.found.passage.section)
  );
}

interface Owner {
  /** domains and names of the controller, folded */
  labels: string[];
  /** the first word of their name, which companies of one group share; empty where it is an ordinary one */
  root: string;
  known: boolean;
  /** where no mailbox bears their name: the domain of most of the page's mailboxes, which may well be theirs */
  likely: string | null;
}

const labelOf = (domain: string): string => folded(registrableDomain(domain).split('.')[0] ?? '');

function ownerOf(reading: Reading, found: readonly AddressFound[], controller: string | null): Owner {
  const site = reading.siteDomain ? labelOf(reading.siteDomain) : '';
  const name = controller ? folded(withoutLegalForm(controller)) : '';
  const word = controller?.split(' ')[0] ?? '';
  const root = word.length >= 4 && !reading.words.notNames.has(word.toLowerCase()) ? folded(word) : '';
  const labels = [site, name].filter((label) => label.length >= 2);
  const owner: Owner = { labels, root, known: site !== '', likely: null };
  const domains = found.map(({ address }) => addressDomain(address)).filter((domain) => !isAuthorityDomain(domain));
  if (domains.some((domain) => belongsTo(owner, domain))) return owner;
  const count = (domain: string): number => domains.filter((one) => one === domain).length;
  return { ...owner, likely: [...new Set(domains)].sort((a, b) => count(b) - count(a))[0] ?? null };
}

/** Whether a mail domain is the controller's by its name; a domain may add or drop a word ("example-group"). */
function belongsTo(owner: Owner, domain: string): boolean {
  const label = labelOf(domain);
  return owner.labels.some(
    (own) => own === label || (label.length >= 4 && own.includes(label)) || (own.length >= 4 && label.includes(own)),
  );
}

/** Whether a name, folded, is the controller's or of their group. */
function isOwners(owner: Owner, name: string): boolean {
  return (
    owner.labels.some((own) => own.length >= 3 && (name.includes(own) || (name.length >= 4 && own.includes(name)))) ||
    (owner.root !== '' && name.startsWith(owner.root))
  );
}

/** Whether what leads up to a mailbox on a strange domain makes it another organisation's. */
function isTheirs(reading: Reading, owner: Owner, near: string): boolean {
  const { words } = reading;
  const others = formalNames(near, words.notNames).filter(
    ({ name }) => !isOwners(owner, folded(withoutLegalForm(name))),
  );
  const last = lastSentence(near);
  const ownSubject = owner.labels.some((own) => own.length >= 3 && folded(last).includes(own));
  if (words.theirDpo.test(near) && (others.length > 0 || !ownSubject)) return true;
  const dpo = words.dpo.all(near).at(-1);
  if (dpo && isNamedAfter(reading, owner, near, dpo)) return true;
  // A firm named after the office is the officer: "our data protection officer is Example Ltd".
  if (dpo) return others.some(({ to }) => to <= dpo.from);
  return words.exercise.test(last) && others.some(({ name }) => last.includes(name));
}

/** Whether an officer is said to be that of another organisation: "Example's privacy officer", "the DPO of Example". */
function isNamedAfter({ words }: Reading, owner: Owner, near: string, dpo: PhraseFound): boolean {
  return brandNames(near, words.notNames).some(({ name, from, to }) => {
    if (isOwners(owner, folded(withoutLegalForm(name)))) return false;
    if (to < dpo.from) return /^['’]s $/.test(near.slice(to, dpo.from));
    const between = near.slice(dpo.to, from).trimEnd();
    return from > dpo.to && between.length <= 30 && words.belonging.all(between).at(-1)?.to === between.length;
  });
}

/** Whether the controller is said to have named the officer: "our", or "has appointed" with nobody else before it. */
function isOwnOfficer(reading: Reading, owner: Owner, near: string, label: string): boolean {
  const { words } = reading;
  if (words.ownDpo.test(near)) return true;
  const appointed = words.appointed.all(near).at(-1);
  if (!appointed) return false;
  const subject = near.slice(0, appointed.from);
  const named = formalNames(subject, words.notNames).some(
    ({ name }) => !isOwners(owner, folded(withoutLegalForm(name))),
  );
  return !named && !folded(subject).includes(label);
}

function judge(reading: Reading, found: readonly AddressFound[], index: number, owner: Owner): Judged {
  const { words, passages } = reading;
  const one = found[index]!;
  const { passage, address } = one;
  const domain = addressDomain(address);
  const mailbox = mailboxOf(address);
  const local = address.slice(0, address.indexOf('@'));
  const near = nearOf(found, index);
  const after = afterOf(found, index);
  const around = `${near} ${after}`;
  const far = farOf(passages, found, index);
  const heads = `${passage.headings}\n${passage.header}`;
  const headings = `${passage.heading}\n${passage.header}`;

  const own = belongsTo(owner, domain);
  const free = mailbox.freemail;
  const foreign = !own && !free && domain !== owner.likely && (owner.known || owner.labels.length > 0);
  const label = labelOf(domain);
  const hasOwnName = owner.labels.some((name) => name.length >= 4 && folded(local).includes(name));
  const names = (text: string): boolean =>
    folded(text.replaceAll(address, '').replace(/\S*@\S+|https?:\S+|www\.\S+/g, ' ')).includes(label);
  // A mailbox of an organisation that stands beside it is that one's, unless the officer is said to be the controller's.
  const strange =
    !own && !free && !hasOwnName && (owner.known || foreign) && label.length >= 3 && !isOwners(owner, label);
  // Under a heading for the officer stands whoever holds the office.
  const underOffice = words.dpo.in(passage.said.heading) && !words.recipients.test(heads) && !names(heads);
  const saidOwn = isOwnOfficer(reading, owner, near, label);
  const ownOfficer = underOffice || saidOwn;
  const theirs = strange && !ownOfficer && owner.known && isTheirs(reading, owner, near);
  const namesOther = theirs || (strange && (names(headings) || (!ownOfficer && [near, after, far, heads].some(names))));

  // "We have no data protection officer" names none.
  const officer = (text: string): boolean => words.dpo.all(text).some(({ from }) => !deniedBefore(text, from, words));
  let score = 0;
  const dpo = officer(around) ? 50 : officer(far) ? 35 : words.dpo.test(headings) ? 35 : words.dpo.test(heads) ? 15 : 0;
  const exercise = words.exercise.test(around)
    ? 35
    : words.exercise.test(far)
      ? 25
      : words.exercise.test(heads)
        ? 20
        : 0;
  const privacy = words.privacy.test(around) ? 12 : words.privacy.test(headings) || words.privacy.test(far) ? 8 : 0;
  const control = words.controller.test(around) || words.controller.test(far) || words.controller.test(heads) ? 10 : 0;
  score += dpo + exercise + privacy + control;
  score += mailbox.dpo ? 40 : mailbox.privacy ? 28 : 0;
  if (mailbox.special) score -= 45;
  if (own) score += 20;
  else if (hasOwnName) score += 25;
  else if (foreign) score -= 20;
  if (namesOther) score -= 100;
  const representative =
    words.representative.test(around) ||
    words.representative.test(headings) ||
    (dpo < 50 && words.representative.test(far));
  if (representative && !/dpo/i.test(local)) score -= 70;
  const suffix = reading.siteDomain.slice(reading.siteDomain.lastIndexOf('.') + 1);
  const limits =
    (mailbox.elsewhere && mailbox.elsewhere !== suffix) ||
    isForElsewhere(lastSentence(near), 'clause', words, suffix) ||
    isForElsewhere(passage.heading, isMarked(passages, passage) ? 'heading' : 'title', words, suffix) ||
    isForElsewhere(passage.header, 'title', words, suffix)
      ? 150
      : 0;
  score -= limits;
  if (words.special.test(lastSentence(near)) || words.special.test(headings)) score -= 30;
  score -= Math.min(index, 10) * 0.1;

  const authority = isAuthorityDomain(domain);
  return {
    found: one,
    score: authority || theirs ? -1000 : score,
    limits,
    role:
      dpo >= 35 || mailbox.dpo
        ? 'dpo'
        : mailbox.privacy || exercise > 0 || (privacy > 0 && words.privacy.test(around))
          ? 'privacy'
          : 'controller',
    other: authority
      ? 'authority'
      : representative
        ? 'representative'
        : namesOther
          ? words.recipients.test(heads) || words.uses.test(near)
            ? 'processor'
            : 'partner'
          : 'other',
    designated: dpo > 0 || exercise > 0,
    foreign: (foreign || namesOther) && !hasOwnName,
    exact: registrableDomain(domain) === reading.siteDomain,
    tied: own || saidOwn,
  };
}

/** The text of the passage between the address before this one and this one. */
function nearOf(found: readonly AddressFound[], index: number): string {
  const { passage, from } = found[index]!;
  const before = found[index - 1];
  const start = before?.passage === passage && before.to <= from && before.to < passage.text.length ? before.to : 0;
  return passage.text.slice(Math.max(start, from - NEAR), from);
}

/** What follows it in its sentence, up to the next address: "dpo@… (our data protection officer)". */
function afterOf(found: readonly AddressFound[], index: number): string {
  const { passage, to } = found[index]!;
  const next = found[index + 1];
  const end = next?.passage === passage ? next.from : passage.text.length;
  const rest = passage.text.slice(to, Math.min(end, to + AFTER));
  const stop = rest.search(/[.;!?] |[\n\t]/);
  const sentence = stop < 0 ? rest : rest.slice(0, stop);
  // What leads up to the next address is that one's.
  return next?.passage === passage && end - to <= AFTER && !/^ ?\(/.test(sentence) ? '' : sentence;
}

/** The passages before this one in its section, back to another address: lines of one contact stand together. */
function farOf(passages: readonly Passage[], found: readonly AddressFound[], index: number): string {
  const { passage } = found[index]!;
  const position = passage.index;
  const before = found[index - 1]?.passage.index ?? -1;
  const texts: string[] = [];
  let length = 0;
  for (let at = position - 1; at >= 0 && position - at <= 8 && length < 500; at -= 1) {
    const other = passages[at]!;
    if (other.index <= before || other.kind === 'heading') break;
    texts.unshift(other.text.slice(-300));
    length += other.text.length;
  }
  return texts.join('\n');
}

/** Whether the nearest heading was written as one; a line that only stands like one may end a postal address. */
function isMarked(passages: readonly Passage[], passage: Passage): boolean {
  for (let at = passage.index - 1; at >= 0; at -= 1)
    if (passages[at]!.text === passage.heading) return passages[at]!.kind === 'heading';
  return false;
}

const SENTENCE_START = new RegExp(String.raw`[.;!?] (?=[${CAPITAL}])|\n`);

function lastSentence(text: string): string {
  return text.split(SENTENCE_START).at(-1) ?? text;
}

function quoteOf({ passage, address, to }: AddressFound): string {
  const exact = passage.sentences.find((sentence) => sentence.includes(address));
  if (exact) return exact;
  let length = 0;
  for (const sentence of passage.sentences) {
    length += sentence.length + 1;
    if (length >= to) return sentence;
  }
  return passage.text || address;
}
