import type { PolicyFact } from '../facts.ts';
import { formalNames, hasLegalForm } from './names.ts';
import type { PhraseFound } from './phrase-index.ts';
import type { Reading } from './reader.ts';
import { endsShort, folded, type Passage } from './text.ts';
import { ownScore } from './whose.ts';
import type { Matcher, Words } from './words.ts';
import { CAPITAL, isCapital, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

/** Words that name a street, a building or a box in the languages of Europe: part of an address, whatever the page's language. */
const STREET_WORDS = new Set(
  (
    'rue avenue av boulevard bd bld place allée allee chemin route quai impasse cours passage square cité faubourg zone zac za zi parc pôle tour immeuble sentier ' +
    'street st road rd lane ln drive way court quay gate house floor building park hill close terrace crescent grove mews row unit suite sráid bóthar triq ' +
    'straße strasse str weg platz gasse ring damm ufer allee brücke postfach straat laan plein kade gracht singel dijk dreef steenweg baan markt postbus ' +
    'via viale piazza piazzale corso calle cl c/ avenida avda avd plaza pza plza paseo ronda rambla camino carretera ctra travesía polígono urbanización carrer passeig rua praça largo travessa estrada vicolo p.zza v.le contrada località loc frazione ' +
    'ul ulica ulice ulici ulicy aleja aleje al pl plac osiedle os skwer náměstí nám námestie třída tř nábřeží nábrežie sídliště trg cesta obala put prilaz šetalište ' +
    'utca u út útja tér tere körút krt köz sétány sor rakpart fasor strada str bulevardul bd b-dul calea șos șoseaua aleea piața splaiul intrarea ' +
    'gatve g prospektas pr alėja al plentas pl skersgatvis kelias iela ielā bulvāris prospekts ceļš laukums tn tänav mnt maantee pst puiestee tee põik väljak ' +
    'vejen gaden vænget stien parken bakken pladsen torvet alléen kaj kajen gaten gatan plassen plass kaia løkka tunet svingen gränd gränden stigen torget torg plan backen allén esplanaden pósthólf brygge iela hof markt lei wal pad plantsoen haven kaai glorieta edificio parque salita galleria ' +
    'gata götu stræti vegur braut gate gata vei veien vej gade plads stræde allé torv boks pb box postboks bp cs tsa pl tie katu kuja polku ' +
    'οδός οδος λεωφόρος λεωφ λ πλατεία πλ ул бул бульвар булевард площад жк aéroport airport'
  ).split(' '),
);
/** The same at the end of one word: "Hauptstraße", "Storgatan", "Rantatie". */
const STREET_ENDS = new Set(
  (
    'straße strasse str weg platz allee gasse ring damm ufer brücke markt gatan gata vägen vegen veien vei veg ' +
    'gade vej plads torv katu tie kuja polku aukio kaari ranta rinne portti penger väylä tori straat laan ' +
    'plein kade gracht singel dijk dreef steenweg baan stræti götu götuvegur vegur braut promenaden stien ' +
    'toften parken vangen vejen gaden vænget bakken pladsen torvet alléen kajen gaten plassen plass svingen ' +
    'tunet gränd gränden stigen torget torg backen esplanaden vegi stígur stíg hlíð holt holti höfði höfða ' +
    'múli múla tún túni torgi bakki bakka hraun hrauni grandi zeile steig graben promenade chaussee stieg ' +
    'twiete hof oever mäki linja'
  ).split(' '),
);
const LONGEST_END = 10;
const WORDS = new RegExp(String.raw`(?<![${LETTER}@/])[${LETTER}][${LETTER}.\-/]*`, 'g');

function endsAsStreet(word: string): boolean {
  for (let length = 3; length < word.length && length <= LONGEST_END; length += 1)
    if (STREET_ENDS.has(word.slice(-length))) return true;
  return false;
}

/** Where the words for streets stand. */
function streetsIn(text: string): PhraseFound[] {
  const streets: PhraseFound[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const bare = word.toLowerCase().replace(/[.\-]+$/, '');
    if (STREET_WORDS.has(bare) || endsAsStreet(bare)) streets.push({ from: index, to: index + word.length });
  }
  return streets;
}
/** Postcodes as they are written in Europe and the United States, with the place after or before them. */
const POSTCODE = new RegExp(
  String.raw`(?<![${LETTER_OR_DIGIT}./-])(?:(?:[A-Z]{1,2}[- ])?\d{5,6}(?! ?(?:€|euros?|EUR)|-\d)|(?:[A-Z]{1,2}[- ])?\d{3} \d{2}|\d{2} ?\d{3}(?=[, ] ?[${CAPITAL}])|\d{2} ?- ?\d{3}|\d{4} ?[A-Z]{2}(?![${LETTER}])|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{3} ?\d{4}|\d{4} ?- ?\d{3}|(?:[A-Z]{1,2}[- ])?\d{4}|(?:Dublin|DUBLIN) \d{1,2}|(?<=, |\n)\d{3}(?= [${CAPITAL}][${LETTER}]{3,}(?:[\n,.]|$)))(?![${LETTER_OR_DIGIT}])`,
  'g',
);

const PHONE = new RegExp(String.raw`(?:\+|t[ée]l|phone|fax)[^\n${LETTER}]{0,40}$`, 'i');
const NUMBERED = new RegExp(
  String.raw`(?:^|[\s,])\d{1,4}[ ,]? ?[a-zA-Z]?(?=[\s,-])|[${LETTER}.] \d{1,4}(?:[/-][\dA-Za-z]{1,4})?(?: ?[a-zA-Z])?(?:[,\s(-]|$)`,
);
const ANY_CAPITAL = new RegExp(`[${CAPITAL}]`);
const COUNTRY = new RegExp(String.raw`^\n([${LETTER} ]{3,30})(?:\n|$)`);

/** Marks that end an address: a stop, a bracket, a cell, a web or mail address. */
const END_MARK = /[.;](?:\s|$)|\(|(?!^)\)|\t|\S+@|https?:|www\./gu;
/** "(BS)", "(Cantabria)": a province behind its town. */
const PROVINCE = new RegExp(String.raw`^\([${CAPITAL}][${LETTER} ]{1,20}\)`);

/** What goes on small behind a comma is another clause, but for a country: "france.", "the Netherlands". */
const SMALL_CLAUSE = new RegExp(`, (?![${CAPITAL}])([${LETTER}]+)(?=[ '’])(?! [${CAPITAL}])`, 'g');
/** A line with a company's number: "(Y-tunnus 1234567-8)", "RO12345678". */
const REGISTER = /\d{7}/;
/** A register's number goes on: "123 456 789 00012". */
const IN_NUMBER = /\d{3} ?$/;
/** Before the number of a law, not of a place. */
const NUMBER_SIGN = /n[°ºo]\.? ?$/i;

/** What every postcode has in it. */
const CODE_DIGITS = /\d{3}|\d{2} ?\d{3}|\d ?[A-Z]/;

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
  const places: Place[] = [];
  for (const passage of passages) {
    if (places.length >= 200 || !/\d/.test(passage.text)) continue;
    const before = passages[passage.index - 1]?.said.text ?? [];
    // Without a postcode only words beside it tell a street from other capitals and numbers.
    const told = (matcher: Matcher): boolean =>
      [passage.said.text, passage.said.headings, before].some((masks) => matcher.in(masks));
    const mayBeBare = passage.index <= 6 || [words.controller, words.seat, words.dpo, words.exercise].some(told);
    for (const match of addressesOf(passage, words, controller, mayBeBare)) {
      let score = ownScore(reading, passage, match, controller, otherLabels);
      if (!match.postcode) score -= 12;
      places.push({ text: match.text, quote: passage.text, score, order: passage.index });
    }
  }
  const best = places.sort((a, b) => b.score - a.score || a.order - b.order)[0];
  if (!best || best.score < 5) return null;
  return reading.fact(best.text, best.quote, best.score >= 45 ? 'certain' : best.score >= 20 ? 'likely' : 'uncertain');
}

/** "Brook Street 4", "Calle del Río, n.º 4": a number not far behind its street. */
const NUMBER_BEHIND = new RegExp(String.raw`^[^\n\t.;:()@]{0,40}?[ ,.](?:n[.rº°o]*\.? ?)?(\d{1,4})(?!\d)`, 'i');
const HOUSE_NUMBER = new RegExp(
  String.raw`(?<![${LETTER_OR_DIGIT}])\d{1,4}(?: ?(?:bis|ter|[a-z]))?,? (?=[${LETTER}])`,
  'gi',
);
const NAME_BEFORE = new RegExp(String.raw`(?:[${CAPITAL}][${LETTER}'’-]+ ){1,3}$`);
/** Words for a street that stand before its name, and so begin the address. */
const OPENS_ADDRESS =
  /^(?:ul\.?|al\.|os\.|pl\.|ulica|ulice|calle|c\/|avenida|avda\.?|paseo|plaza|carrer|rua|travessa|praça|largo|estrada|alameda|via|viale|piazza|corso|str\.|strada|bd\.|calea|ул\.|бул\.|οδός)$/i;
const NAME_AND_NUMBER = new RegExp(
  String.raw`(?:[${CAPITAL}][${LETTER}'’.-]* (?:[${LETTER}]{1,3} )?){1,4}\d{1,4}(?:[/-]\d{1,4})?(?: ?[a-zA-Z])?[^\d]{0,30}$`,
);
const TOWN_BEFORE = new RegExp(String.raw`(?:^|[\s:(])([${CAPITAL}][${LETTER}-]{2,20}, )$`);
const PLACE_AFTER = /^ [^.;:()\n\t@]{5,100}/;

/** A street with its number where no postcode follows: "1 place …, City, Country", "City, Str. … nr. 7". */
function bareStreet(text: string): { text: string; from: number } | null {
  if (!/, |\n/.test(text)) return null;
  for (const number of text.matchAll(HOUSE_NUMBER)) {
    const from = number.index + number[0].length;
    const street = text.slice(from, Math.max(from, text.indexOf(' ', from)));
    const place = PLACE_AFTER.exec(text.slice(from + street.length, from + street.length + 101));
    if (place && street.length <= 40 && streetsIn(street)[0]?.to === street.length)
      return { text: number[0] + street + place[0], from: number.index };
  }
  for (const street of streetsIn(text)) {
    if (!NUMBER_BEHIND.test(text.slice(street.to, street.to + 60))) continue;
    // "ul. Długa 4", "Brook Street 4": its name stands behind the word, or in front of it.
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, street.from - 40), street.from))?.[0] ?? '';
    const named = street.from - name.length;
    if (name === '' && !isCapital(text.charAt(street.from)) && !isCapital(text.slice(street.to).trimStart())) continue;
    const town = TOWN_BEFORE.exec(text.slice(Math.max(0, named - 30), named))?.[1] ?? '';
    const whole = text.slice(named - town.length, named + 120);
    if (/, |\n/.test(whole) && !NUMBER_SIGN.test(text.slice(0, street.to)))
      return { text: whole, from: named - town.length };
  }
  return null;
}

const MOST_IN_ONE = 6;

/** The addresses in one passage, with the place where each begins; those without a postcode only where asked for. */
function addressesOf(
  passage: Passage,
  words: Words,
  controller: string | null,
  mayBeBare: boolean,
): { text: string; from: number; postcode: boolean }[] {
  const text = passage.text;
  const found: { text: string; from: number; to: number; postcode: boolean }[] = [];
  if (text.length > 8000) return found;
  for (const code of CODE_DIGITS.test(text) ? text.matchAll(POSTCODE) : []) {
    if (found.length >= MOST_IN_ONE) break;
    const from = startOf(text, code.index, code[0], words) ?? startOfTown(text, code.index, code[0], words);
    if (from === null || found.some((one) => one.to > code.index)) continue;
    const end = endOf(text, code.index, code[0], words);
    const lead = withoutLead(text.slice(from, end), words);
    const [company] = formalNames(lead, words.notNames);
    // A company before the first number is the one that sits there.
    const owned = company && !/\d/.test(lead.slice(0, company.from)) && /\d/.test(lead.slice(company.to));
    const whole = withoutTown(owned ? lead.slice(company.to) : withoutOwner(lead, controller));
    const address = oneLine(whole);
    if (address.length >= 12 && address.length <= 220) found.push({ text: address, from, to: end, postcode: true });
  }
  const bare = mayBeBare && found.length === 0 ? bareStreet(text) : null;
  if (bare) {
    found.push({
      text: oneLine(withoutOwner(bare.text.slice(0, cutAt(bare.text, words)), controller)),
      from: bare.from,
      to: bare.from,
      postcode: false,
    });
  }
  return found;
}

/** Where what follows a street or a postcode stops being part of the address. */
function cutAt(text: string, words: Words): number {
  const mark = [...text.matchAll(END_MARK)].find(({ 0: sign, index }) => {
    if (sign.startsWith('.'))
      return !endsShort(text.slice(Math.max(0, index - 12), index)) || !/^\. \S/.test(text.slice(index, index + 3));
    return sign !== '(' || !PROVINCE.test(text.slice(index, index + 24));
  });
  const end = mark && mark[0] === ')' && /\([^()]*$/.test(text.slice(0, mark.index)) ? mark.index + 1 : mark?.index;
  const clause = [...text.matchAll(SMALL_CLAUSE)].find(([, word]) => streetsIn(word!).length === 0)?.index;
  return Math.min(end ?? text.length, clause ?? text.length, words.addressEnd.all(text)[0]?.from ?? text.length);
}

/** Without the name in front: the controller's own, or what is left of a company's with its form. */
function withoutOwner(address: string, controller: string | null): string {
  const comma = /^[^,\n]{2,60}[,\n] ?/.exec(address)?.[0] ?? '';
  if (comma === '') return address;
  const own = controller !== null && folded(comma) === folded(controller);
  const company = hasLegalForm(comma) && !/\d/.test(comma) && streetsIn(comma).length === 0;
  return own || company ? address.slice(comma.length) : address;
}

/** "in Zagreb, Borova 12, 10000 Zagreb": the town of the seat is no part of the address that repeats it. */
function withoutTown(address: string): string {
  const comma = address.indexOf(', ');
  const town = address.slice(0, comma).trim();
  const rest = address.slice(comma + 2);
  const repeated = town.length >= 4 && !/\d/.test(town) && folded(rest).includes(folded(town).slice(0, 4));
  return comma > 0 && repeated && streetsIn(town).length === 0 ? rest : address;
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
  const four = /^\d{4}$/.test(postcode);
  if (four && !isCapital(text.slice(code + postcode.length).replace(/^\.?,? ?/, ''))) return null;
  const cell = text.lastIndexOf('\t', code - 1) + 1;
  const from = Math.max(cell, code - 160);
  const before = text.slice(from, code);
  if (PHONE.test(before) || IN_NUMBER.test(before)) return null;
  // What may be a year is a postcode only right behind a street.
  if (four && /^(?:19|20)/.test(postcode) && !(/[,\n] ?$/.test(before) && streetsIn(before.slice(-60)).length > 0))
    return null;
  const yearly = NUMBER_SIGN.test(before) || /^(?:19|20)\d\d-/.test(postcode);
  if (yearly && words.laws.test(before.slice(-40))) return null;
  const streets = streetsIn(before);
  const numbered = NUMBERED.test(before);
  if (streets.length === 0 && !(numbered && ANY_CAPITAL.test(before))) return null;
  // Of several lines, those that look like parts of an address, back from the postcode.
  const lines = before.split('\n');
  let first = lines.length - 1;
  const partOfAddress = (line: string): boolean =>
    line.length <= 70 &&
    !/[:@§]$|\b(?:art|according)\b/i.test(line) &&
    (streetsIn(line).length > 0 || /\d/.test(line)) &&
    !hasLegalForm(line) &&
    !REGISTER.test(line);
  while (first > 0 && (lines[first]!.trim() === '' || partOfAddress(lines[first - 1]!))) first -= 1;
  const start = lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0);
  const street = streets.at(-1)?.from ?? -1;
  const cut = before.slice(start, street >= before.length - 70 ? Math.max(start, street) : before.length);
  // Without a word for a street it begins with the capitals before its number.
  const named = street < 0 ? (NAME_AND_NUMBER.exec(cut)?.index ?? 0) : 0;
  const opening = streets.find(({ from: at, to }) => at >= start && OPENS_ADDRESS.test(before.slice(at, to)));
  const front = opening ? before.slice(start, opening.from) : '';
  const opened = /, $/.test(front) && !/\d/.test(front) ? front.length : 0;
  const stops = [...cut.matchAll(/[.;:!?] (?=\S)|[–—] ?|\((?![A-Z][A-Za-z.]{1,14}\) ) ?|, (?=\d)/gu)]
    .filter((one) => !one[0].startsWith('.') || !endsShort(cut.slice(0, one.index)))
    .map((one) => one.index + one[0].length);
  return from + start + Math.max(named, opened, ...stops, ...words.addressLead.all(cut).map(({ to }) => to));
}

const TOWN_FIRST = new RegExp(String.raw`^\.?,? [${CAPITAL}][${LETTER} -]{1,30}(?:, |\n)`);

/** Where an address begins that has its postcode and town before its street, as in Hungary: null where no street follows. */
function startOfTown(text: string, code: number, postcode: string, words: Words): number | null {
  const behind = code + postcode.length;
  const rest = text.slice(behind, behind + 110);
  const town = TOWN_FIRST.exec(rest);
  if (!town || IN_NUMBER.test(text.slice(Math.max(0, code - 8), code))) return null;
  const street = rest.slice(town[0].length);
  const whole = street.slice(0, cutAt(street, words));
  return streetsIn(whole).length > 0 && /\d/.test(whole) ? code : null;
}

/** Where the address after a postcode ends: with its place, and a country on the next line. */
function endOf(text: string, code: number, postcode: string, words: Words): number {
  const stop =
    /^\. \S/.test(text.slice(code + postcode.length, code + postcode.length + 3)) && /^\d{4}$/.test(postcode);
  const behind = code + postcode.length + (stop ? 1 : 0);
  const after = text.slice(behind, code + 120);
  // "Lyon (69002)" is the place's own bracket, any other closes one that the address stands in.
  const end = after.startsWith(')') && text[code - 1] !== '(' ? 0 : cutAt(after, words);
  const newline = after.indexOf('\n');
  if (newline < 0 || newline >= end) return behind + end;
  const next = after.slice(newline + 1).split('\n', 1)[0]!;
  if (streetsIn(text.slice(Math.max(0, code - 60), code)).length === 0 && streetsIn(next).length > 0 && /\d/.test(next))
    return behind + newline + 1 + cutAt(next, words);
  const country = COUNTRY.exec(after.slice(newline));
  const taken = country && !/t[ée]l|phone|mail|fax/i.test(country[1]!) ? newline + 1 + country[1]!.length : newline;
  return behind + taken;
}
