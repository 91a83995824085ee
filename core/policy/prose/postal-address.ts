import type { PolicyFact } from '../facts.ts';
import { AUTHORITIES } from '../authorities.ts';
import { formalNames, hasLegalForm, withoutLegalForm } from './names.ts';
import type { Reading } from './reader.ts';
import { folded, type Passage } from './text.ts';
import type { Words } from './words.ts';
import { CAPITAL, isCapital, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

const STEM = `[${LETTER}]*`;
/** Words that name a street in the languages of Europe: part of an address, whatever the page's language. */
const STREET =
  'rue|avenue|av\\.|boulevard|bd\\.?|place|allée|allee|chemin|route|quai|impasse|cours|passage|square|cité|faubourg|zone|zac|za|zi|parc|pôle|tour|immeuble|street|st\\.|road|rd\\.?|lane|drive|way|court|quay|square|gate|house|floor|building|park|hill|close|terrace|' +
  `${STEM}stra(?:ß|ss)e|${STEM}str\\.|${STEM}weg|${STEM}platz|${STEM}allee|${STEM}gasse|${STEM}ring|${STEM}damm|${STEM}ufer|brücke|brucke|${STEM}gatan|${STEM}gata|${STEM}vägen|${STEM}vegen|${STEM}veien|${STEM}gade|${STEM}vej|${STEM}katu|${STEM}tie|${STEM}straat|${STEM}laan|${STEM}plein|${STEM}kade|` +
  'via|viale|piazza|corso|calle|c/|avenida|plaza|paseo|rua|praça|largo|ul\\.|ulica|aleja|al\\.|utca|út|tér|str\\.|strada|bulevardul|tn|pst|nám\\.?|náměstí|trg|gatve|g\\.|aéroport|airport|box|bp|cs|tsa';
const STREETS = new RegExp(`(?<![${LETTER}])(?:${STREET})(?![${LETTER}])`, 'gi');
/** Postcodes as they are written in Europe and the United States, with the place after or before them. */
const POSTCODE = new RegExp(
  String.raw`(?<![${LETTER_OR_DIGIT}./-])(?:(?:[A-Z]{1,2}-)?\d{5}(?! ?(?:€|euros?|EUR))|\d{3} \d{2}|\d{2}-\d{3}|\d{4} [A-Z]{2}(?![${LETTER}])|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4}-\d{3}|\d{4}|(?:Dublin|DUBLIN) \d{1,2}|LV-\d{4}|LT-\d{5})(?![${LETTER_OR_DIGIT}])`,
  'g',
);

const PHONE = new RegExp(String.raw`(?:\+|t[ée]l|phone|fax)[^\n${LETTER}]{0,40}$`, 'i');
const NUMBERED = new RegExp(
  String.raw`(?:^|[\s,])\d{1,4}[ ,]? ?[a-zA-Z]?(?=[\s,-])|[${LETTER}] \d{1,4}(?: ?[a-zA-Z])?(?:[,\s(-]|$)`,
);
const ANY_CAPITAL = new RegExp(`[${CAPITAL}]`);
const TITLE = new RegExp(String.raw`(?<![${LETTER}])(?:Prof|St|S|Dr|av|bd|str|ul)\. $`, 'i');
const COUNTRY = new RegExp(String.raw`^\n([${LETTER} ]{3,30})(?:\n|$)`);

/** Marks that end an address: a stop, a bracket, a cell, a web or mail address. */
const END_MARK = /[.;](?:\s|$)|\(|(?!^)\)|\t|\S+@|https?:|www\./u;

/** What goes on small behind a comma is another clause, but for a country: "france.", "the Netherlands". */
const SMALL_CLAUSE = new RegExp(`, (?![${CAPITAL}])([${LETTER}]+)(?=[ '’])(?! [${CAPITAL}])`, 'g');
/** A register's number goes on: "123 456 789 00012". */
const IN_NUMBER = /\d{3} ?$/;
/** Before the number of a law, not of a place. */
const NUMBER_SIGN = /n[°ºo]\.? ?$/i;

interface Place {
  text: string;
  quote: string;
  score: number;
  order: number;
}

/**
 * The postal address of the controller, or the one to write to: lines or a clause with a street and a postcode, nearest
 * to the words for the controller, the seat, the DPO or rights. Addresses of authorities, representatives and
 * recipients are passed over; `otherLabels` are the names of other organisations that the text gives mailboxes of.
 */
export function readPostalAddress(
  reading: Reading,
  controller: string | null,
  otherLabels: readonly string[],
): PolicyFact<string> | null {
  const { passages, words } = reading;
  const own = controller ? folded(withoutLegalForm(controller)) : '';
  const places: Place[] = [];
  for (const passage of passages) {
    if (!/\d/.test(passage.text) || places.length >= 200) continue;
    for (const match of addressesOf(passage, words)) {
      const before = passages[passage.index - 1];
      const near = `${before?.section === passage.section ? before.text.slice(-200) : ''}\n${passage.text.slice(Math.max(0, match.from - 250), match.from)}`;
      const around = `${near}\n${match.text}`;
      let score = 0;
      if (words.controller.test(passage.headings) || words.controller.test(near)) score += 30;
      if (words.seat.test(near)) score += 15;
      if (words.dpo.test(around) || words.dpo.test(passage.headings)) score += 22;
      if (words.exercise.test(around) || words.exercise.test(passage.headings)) score += 25;
      if (words.email.test(passage.headings) || words.email.test(near)) score += 6;
      if (own && folded(around).includes(own)) score += 25;
      if (passage.index <= 6) score += 10;
      if (words.representative.test(near) || words.representative.test(passage.heading)) score -= 60;
      if (
        AUTHORITIES.some(({ names }) => names.some((name) => name.length > 3 && around.includes(name))) ||
        /\bCNIL\b/.test(around) ||
        words.complaint.test(near.slice(-200))
      )
        score -= 70;
      if (words.recipients.test(passage.heading) && !(own && folded(around).includes(own))) score -= 40;
      if (words.elsewhere.test(passage.heading)) score -= 30;
      // A company named right before the address owns it.
      const owner = passage.text.slice(Math.max(0, match.from - 70), match.from + 40);
      const named = formalNames(owner, words.notNames).at(-1);
      const theirs = named
        ? !folded(named.name).includes(own) && !own.includes(folded(withoutLegalForm(named.name)))
        : hasLegalForm(owner) && !folded(owner).includes(own);
      if (own && theirs) score -= controller === withoutLegalForm(controller!) ? 25 : 45;
      if (
        otherLabels.some((label) => folded(match.text).includes(label)) ||
        otherLabels.some((label) => folded(near.slice(-80)).includes(label))
      )
        score -= 40;
      if (!match.postcode) score -= 12;
      places.push({ text: match.text, quote: passage.text, score, order: passage.index });
    }
  }
  const best = places.sort((a, b) => b.score - a.score || a.order - b.order)[0];
  if (!best || best.score < 5) return null;
  return reading.fact(best.text, best.quote, best.score >= 45 ? 'certain' : best.score >= 20 ? 'likely' : 'uncertain');
}

const HOUSE_NUMBER = new RegExp(
  String.raw`(?<![${LETTER_OR_DIGIT}])\d{1,4}(?: ?(?:bis|ter|[a-z]))?,? (?=[${LETTER}])`,
  'gi',
);
const PLACE_AFTER = /^ [^.;:()\n\t@]{5,100}/;

/** A street with its number where no postcode follows: "1 place …, City, Country". */
function bareStreet(text: string): { text: string; from: number } | null {
  if (!text.includes(', ')) return null;
  for (const number of text.matchAll(HOUSE_NUMBER)) {
    const from = number.index + number[0].length;
    const street = text.slice(from, Math.max(from, text.indexOf(' ', from)));
    const place = PLACE_AFTER.exec(text.slice(from + street.length, from + street.length + 101));
    if (place && street.length <= 40 && street.replace(STREETS, '') === '')
      return { text: number[0] + street + place[0], from: number.index };
  }
  return null;
}

const MOST_IN_ONE = 6;

/** The addresses in one passage, with the place where each begins. */
function addressesOf(passage: Passage, words: Words): { text: string; from: number; postcode: boolean }[] {
  const text = passage.text;
  const found: { text: string; from: number; postcode: boolean }[] = [];
  if (text.length > 8000) return found;
  for (const code of text.matchAll(POSTCODE)) {
    if (found.length >= MOST_IN_ONE) break;
    const from = startOf(text, code.index, code[0], words);
    if (from === null) continue;
    const lead = withoutLead(text.slice(from, endOf(text, code.index, code[0], words)), words);
    const [company] = formalNames(lead, words.notNames);
    // A company before the first number is the one that sits there.
    const owned = company && !/\d/.test(lead.slice(0, company.from)) && /\d/.test(lead.slice(company.to));
    const whole = owned ? lead.slice(company.to) : lead;
    const address = oneLine(whole);
    if (address.length >= 12 && address.length <= 220) found.push({ text: address, from, postcode: true });
  }
  const bare = found.length === 0 ? bareStreet(text) : null;
  if (bare?.text.includes(', ')) {
    found.push({ text: oneLine(bare.text.slice(0, cutAt(bare.text, words))), from: bare.from, postcode: false });
  }
  return found;
}

/** Where what follows a street or a postcode stops being part of the address. */
function cutAt(text: string, words: Words): number {
  const mark = END_MARK.exec(text)?.index ?? text.length;
  const clause = [...text.matchAll(SMALL_CLAUSE)].find(([, word]) => word!.search(STREETS) !== 0)?.index;
  return Math.min(mark, clause ?? text.length, words.addressEnd.all(text)[0]?.from ?? text.length);
}

/** Drops "Address:" and "located at" from the front; never a number. */
function withoutLead(address: string, words: Words): string {
  const colon = address.slice(0, 80).lastIndexOf(': ');
  const labelled = colon > 0 && !/\d{2}/.test(address.slice(0, colon)) ? address.slice(colon + 2) : address;
  const lead = words.addressLead
    .all(labelled)
    .filter(({ from }) => from === 0)
    .sort((a, b) => b.to - a.to)[0];
  return lead ? labelled.slice(lead.to) : labelled;
}

const oneLine = (address: string): string => address.replace(/\s*\n\s*/g, ', ').replace(/^[\s,:;]+|[\s,;:–-]+$/gu, '');

/** Where the address before a postcode begins: after the last label or sentence before its street; null when there is none. */
function startOf(text: string, code: number, postcode: string, words: Words): number | null {
  if (
    /^\d{4}$/.test(postcode) &&
    (/^(?:19|20)\d\d$/.test(postcode) || !isCapital(text.slice(code + postcode.length).replace(/^,? ?/, '')))
  )
    return null;
  const cell = text.lastIndexOf('\t', code - 1) + 1;
  const from = Math.max(cell, code - 160);
  const before = text.slice(from, code);
  if (PHONE.test(before) || IN_NUMBER.test(before)) return null;
  const yearly = NUMBER_SIGN.test(before) || /^(?:19|20)\d\d-/.test(postcode);
  if (yearly && words.laws.test(before.slice(-40))) return null;
  const streets = [...before.matchAll(STREETS)];
  const numbered = NUMBERED.test(before);
  if (streets.length === 0 && !(numbered && ANY_CAPITAL.test(before))) return null;
  // Of several lines, those that look like parts of an address, back from the postcode.
  const lines = before.split('\n');
  let first = lines.length - 1;
  const partOfAddress = (line: string): boolean =>
    line.length <= 70 && !/[:@§]$|\b(?:art|according)\b/i.test(line) && (line.search(STREETS) >= 0 || /\d/.test(line));
  while (first > 0 && (lines[first]!.trim() === '' || partOfAddress(lines[first - 1]!))) first -= 1;
  const start = lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0);
  const street = streets.at(-1)?.index ?? -1;
  const cut = before.slice(start, street >= before.length - 70 ? Math.max(start, street) : before.length);
  const stops = [...cut.matchAll(/[.;:!?] (?=\S)|[–—] ?|\((?![A-Z][A-Za-z.]{1,14}\) ) ?|, (?=\d)/gu)]
    .filter((one) => !TITLE.test(cut.slice(0, one.index + 2)))
    .map((one) => one.index + one[0].length);
  return from + start + Math.max(0, ...stops, ...words.addressLead.all(cut).map(({ to }) => to));
}

/** Where the address after a postcode ends: with its place, and a country on the next line. */
function endOf(text: string, code: number, postcode: string, words: Words): number {
  const after = text.slice(code + postcode.length, code + 120);
  // "Lyon (69002)" is the place's own bracket, any other closes one that the address stands in.
  const end = after.startsWith(')') && text[code - 1] !== '(' ? 0 : cutAt(after, words);
  const newline = after.indexOf('\n');
  if (newline < 0 || newline >= end) return code + postcode.length + end;
  const country = COUNTRY.exec(after.slice(newline));
  const taken = country && !/t[ée]l|phone|mail|fax/i.test(country[1]!) ? newline + 1 + country[1]!.length : newline;
  return code + postcode.length + taken;
}
