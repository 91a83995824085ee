import { authorityNamed } from './authority.ts';
import type { PolicyFact, Recipient } from '../facts.ts';
import { KNOWN_RECIPIENTS } from '../known-recipients.ts';
import { brandNames, formalNames, withoutLegalForm } from './names.ts';
import { deniedAfter, deniedBefore } from './denial.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Reading } from './reader.ts';
import { folded, type Passage } from './text.ts';
import type { Words } from './words.ts';
import { CAPITAL, isSmall, LETTER } from '../../shared/letters.ts';

const MOST = 150;
const MOST_NAME = 60;
/** A name in more passages than this is what the policy is about: the controller's brand or product. */
const OWN_PRODUCT = 12;
const KNOWN_KEYS = new Set(KNOWN_RECIPIENTS.map((name) => folded(name)));
const KNOWN = new PhraseIndex([KNOWN_RECIPIENTS]);
const AS_LISTED = new Set(KNOWN_RECIPIENTS);
/** What a company adds to its name for one country: "Example Ireland Limited" is Example. */
const BRANCH =
  /^(?:Ireland|Inc|LLC|Ltd|Limited|Europe|UK|France|Germany|Deutschland|Platforms|International|Luxembourg|Netherlands|Technology|Technologies|Corporation|Corp|EMEA|SARL|SAS|S\.A\.|GmbH|Operations|Unlimited|Company|Sarl|SCA|\d|\W)+$/i;

const ANY_CAPITAL = new RegExp(`[${CAPITAL}]`, 'g');
const FEW_CAPITALS = new RegExp(`^[${CAPITAL}]{1,4}$`);
/** "Example" in "Example.com" and "Example-based" is part of a longer word. */
const CONTINUED = new RegExp(String.raw`^(?:[@/-]|\.[${LETTER}])`);

/** "YouTube", "eBay": no ordinary word has a capital inside. */
const hasInnerCapital = (text: string): boolean =>
  [...text.matchAll(ANY_CAPITAL)].some(({ index }) => isSmall(text.charAt(index - 1)));

interface Named {
  name: string;
  from: number;
}

/**
 * The organisations and tools that the text says receive or process data (Art. 13(1)(e) GDPR), each once: named with a
 * legal form, or known, or standing where a sentence about recipients puts a name. Categories, sources of data, mere
 * links, authorities and the controller itself are none.
 */
export function readRecipients(
  reading: Reading,
  controller: string | null,
  mailDomains: readonly string[],
): PolicyFact<Recipient>[] {
  const { passages, words } = reading;
  const own = [
    controller ? folded(withoutLegalForm(controller)) : '',
    ...[reading.siteDomain, ...mailDomains].map((domain) => folded(domain.split('.')[0] ?? '')),
  ].filter((label) => label.length >= 2);
  const facts = new Map<string, PolicyFact<Recipient>>();
  let written: ReadonlyMap<string, number> | null = null;
  const count = (word: string): number => (written ??= passagesByWord(passages)).get(word) ?? 0;
  const ordinary = (name: string): boolean => isOrdinary(name, count);
  const frequent = (name: string): boolean => name.split(' ').every((word) => count(word) > OWN_PRODUCT);

  const inList = namesInLists(passages, words);
  for (const passage of passages) {
    if (facts.size >= MOST) break;
    const lead = inList.get(passage);
    const heading = passage.kind === 'heading';
    const isPart = passage.kind === 'item' || passage.kind === 'row';
    const listed =
      words.recipients.in(isPart ? passage.said.headings : passage.said.heading) ||
      words.recipients.in(passage.said.header) ||
      (passage.header !== '' && words.providers.test(passage.header.split('\t')[0]!));
    const under = listed || words.recipients.in(passage.said.headings);
    if (passage.text.includes('\n') && passage.text.length < 400 && words.dpo.in(passage.said.text)) continue;
    if (
      words.representative.in(passage.said.heading) ||
      words.dpo.in(passage.said.heading) ||
      words.complaint.in(passage.said.heading)
    )
      continue;
    const titled = toolTitle(passage);
    const speaks = listed || under || titled || lead !== undefined || passage.text.includes(':');
    if (!speaks && !words.uses.in(passage.said.text)) continue;
    const sentences = passage.kind === 'row' ? [passage.text] : passage.sentences;
    for (const written of sentences) {
      const sentence = withoutAddresses(written);
      const labelled = namesBehindLabel(sentence, words);
      const uses =
        labelled.length > 0 ||
        lead !== undefined ||
        words.uses.test(sentence) ||
        words.recipients.test(sentence) ||
        (under && knownNames(sentence)[0]?.from === 0);
      if (!listed && !uses && !titled && !under) continue;
      if (words.notRecipients.test(sentence) && !(listed && passage.kind === 'row')) continue;
      if (words.complaint.test(sentence) || words.representative.test(sentence) || words.dpo.test(sentence)) continue;
      const names: Named[] = [];
      if ((uses || listed || titled) && !heading)
        for (const { name, from } of formalNames(sentence, words.notNames)) names.push({ name, from });
      names.push(...labelled);
      if (lead && sentence.startsWith(lead)) names.push({ name: lead, from: 0 });
      if (uses || listed || titled) names.push(...knownNames(sentence));
      if ((listed || uses) && !heading) names.push(...placedNames(sentence, passage, reading, listed));
      const those = distinct(names).filter(({ name }) => !ordinary(name));
      for (const [index, named] of those.entries()) {
        if (index > 0 && isProviderOf(sentence, those[index - 1]!, named, words)) continue;
        const end = named.from + named.name.length;
        // "Example is not a recipient": the name is there to be ruled out.
        const rest = sentence.slice(end, end + 120).split(/[,;:]/)[0]!;
        if (words.recipients.test(rest) && deniedAfter(rest, 0, words)) continue;
        const name = trimmed(named.name);
        const key = folded(name);
        if (key.length < 2 && key !== 'x') continue;
        if (key === 'x' && !/\bX\b(?=[ ,(.])|\(X\)/.test(sentence)) continue;
        if (name.length > MOST_NAME || facts.has(key) || authorityNamed(name) || words.notNames.has(name.toLowerCase()))
          continue;
        const bare = folded(withoutLegalForm(name));
        if (
          own.some(
            (label) => bare === label || (label.length >= 4 && (bare.startsWith(label) || label.startsWith(bare))),
          )
        )
          continue;
        const known = KNOWN_KEYS.has(key);
        if (!known && frequent(name)) continue;
        const value = { name, role: roleOf(sentence, passage, words), purpose: purposeOf(sentence, named, passage) };
        facts.set(key, reading.fact(value, written, known && (listed || uses) ? 'certain' : 'likely'));
      }
    }
  }
  return [...facts.values()];
}

/** As whom those of a sentence receive data, where it or its heading says one thing and not the other. */
function roleOf(sentence: string, { heading, header }: Passage, words: Words): Recipient['role'] {
  for (const text of [sentence, heading, header]) {
    const said = (['processor', 'controller'] as const).filter((role) =>
      words.recipientRoles[role].all(text).some(({ from }) => !deniedBefore(text, from, words)),
    );
    if (said.length > 0) return said.length === 1 ? said[0]! : null;
  }
  return null;
}

const PURPOSE_BEHIND = new RegExp(
  String.raw`^ ?(?:\(([^()]{4,80})\)|[–—:] ([^.;:]{4,80})[.;]?$| - ([^.;:]{4,80})[.;]?$)`,
);

/** What a recipient is for: in brackets or behind a dash in a list, in the second column, or in front as a label. */
function purposeOf(sentence: string, { name, from }: Named, passage: Passage): string | null {
  const isPart = passage.kind === 'item' || passage.kind === 'row';
  if (passage.kind === 'row') {
    const cells = sentence.split('\t');
    const next = cells[0]!.includes(name) ? cells[1]?.trim() : undefined;
    return next && next.length <= 120 && /[^\W\d]{3}/.test(next) ? next : null;
  }
  const behind = isPart ? PURPOSE_BEHIND.exec(sentence.slice(from + name.length)) : null;
  const said = behind?.[1] ?? behind?.[2] ?? behind?.[3];
  if (said) return KNOWN.has(0, said) ? null : said.trim();
  const label = LABEL.exec(sentence)?.[0];
  return label && from >= label.length && from <= label.length + 40 ? label.replace(/ ?: $/, '').trim() : null;
}

/** Whether a company is only named as the one behind the tool before it: "Example Stats, a service of Example Ltd". */
function isProviderOf(sentence: string, tool: Named, company: Named, words: Words): boolean {
  if (withoutLegalForm(company.name) === company.name) return false;
  const between = sentence.slice(tool.from + tool.name.length, company.from);
  if (between.length > 90 || /[.;:\n\t]/.test(between)) return false;
  if (/^["”“»']? ?\(["„“]?$/.test(between)) return true;
  if (words.conjunctions.test(between)) return false;
  const tail = between.trimEnd();
  return [...words.belonging.all(tail), ...words.uses.all(tail)].some(({ to }) => to === tail.length);
}

const LEAST_IN_LIST = 4;
const MOST_GAP = 3;
const BROWSER = /\b(?:Chrome|Firefox|Safari|Edge|Opera|Explorer)\b/;
const BEHIND_NAME = new RegExp(String.raw`^(?:$|[ ]?[(:–—\t\n,]| - | [${CAPITAL}])`);

/** The name that a line begins with, where nothing but a bracket, a mark or another column follows; else null. */
function leadOf({ text }: Passage, words: Words): string | null {
  if (text.length > 200 || isSmall(text)) return null;
  const [word] = text.slice(0, 40).split(/[ \t\n]/, 1);
  if (words.notNames.has(word!.toLowerCase())) return null;
  const [first] = brandNames(text.slice(0, 80), words.notNames);
  if (first?.from !== 0) return null;
  // "Example Sweden EU": what follows a known name in the same line may be another column.
  const [known] = first.to < text.length ? knownNames(first.name) : [];
  if (known?.from === 0) return known.name;
  return BEHIND_NAME.test(text.slice(first.to)) ? first.name : null;
}

/**
 * Lines one below the other that begin with names, many of them known tools and companies: the others of the list are
 * recipients too, whatever stands above it. Browsers make such lists as well.
 */
function namesInLists(passages: readonly Passage[], words: Words): ReadonlyMap<Passage, string> {
  const names = new Map<Passage, string>();
  let run: { passage: Passage; name: string }[] = [];
  const close = (): void => {
    const known = run.filter(({ name }) => knownNames(name)[0]?.from === 0).length;
    const browsers = run.some(({ name }) => BROWSER.test(name));
    if (run.length >= LEAST_IN_LIST && known >= run.length * 0.4 && !browsers)
      for (const { passage, name } of run) names.set(passage, name);
    run = [];
  };
  for (const passage of passages) {
    const last = run.at(-1)?.passage;
    if (last && (last.kind !== passage.kind || passage.index - last.index > MOST_GAP)) close();
    const name = leadOf(passage, words);
    if (name) run.push({ passage, name });
  }
  close();
  return names;
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|(?:[a-z0-9-]+\.)+[a-z]{2,6}\/\S*/gi;

/** The sentence with blanks for its web and mail addresses, whose parts look like names. */
const withoutAddresses = (sentence: string): string =>
  /[@/]/.test(sentence) || sentence.includes('www.')
    ? sentence.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length))
    : sentence;

const LABEL = /^[^:;.]{3,80}? ?: /;

/** "Storage: Example SAS", "Sending of e-mails: Example": nothing but companies or known tools behind a label. */
function namesBehindLabel(sentence: string, words: Words): Named[] {
  const label = LABEL.exec(sentence)?.[0];
  if (!label || words.controller.test(label)) return [];
  const rest = sentence.slice(label.length).replace(/\.$/, '');
  const names = [...formalNames(rest, words.notNames), ...knownNames(rest)].filter(({ name }) => name.length >= 2);
  const left = names.reduce((text, { name }) => text.replace(name, ''), rest);
  return names.length > 0 && !/[^\W\d]{4,}/.test(left)
    ? names.map(({ name, from }) => ({ name, from: from + label.length }))
    : [];
}

/** "UPS" is no "ups": short names as they are listed, others with any capital; a few are written small. */
const isWrittenAsName = (text: string): boolean =>
  AS_LISTED.has(text) || (text.length > 3 && text.search(ANY_CAPITAL) >= 0);

/** Known names in the text, but for parts of web and mail addresses. */
function knownNames(text: string): Named[] {
  return KNOWN.all(0, text)
    .filter(({ from, to }) => isWrittenAsName(text.slice(from, to)))
    .filter(({ from, to }) => !/[@./-]/.test(text[from - 1] ?? '') && !CONTINUED.test(text.slice(to, to + 2)))
    .map(({ from, to }) => ({ name: text.slice(from, to), from }));
}

/** How many passages each word stands in, as it is written. */
function passagesByWord(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of new Set(text.match(/(?:[^\s"“”«»'’(),;:!?.]|\.(?!\s|$))+/g)))
      if (word.length <= 30) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * A word that the document also writes without a capital is no name where it stands with one; short capitals stand for
 * terms as often as for companies. Known names and dotted ones are no ordinary words.
 */
function isOrdinary(name: string, count: (word: string) => number): boolean {
  if (KNOWN_KEYS.has(folded(trimmed(name))) || name.includes('.')) return false;
  return name.split(' ').every((word) => word.length >= 3 && count(word.toLowerCase()) > 0) || FEW_CAPITALS.test(name);
}

/** A heading that is a tool's own name: its whole section is about that recipient. */
function toolTitle(passage: Passage): boolean {
  const title = passage.kind === 'heading' ? passage.text : passage.heading;
  return title.length <= 60 && knownNames(title).length > 0;
}

/** Names by their place: in brackets after a kind of tool, after "such as" or "we use", first in a list of recipients. */
function placedNames(sentence: string, passage: Passage, reading: Reading, listed: boolean): Named[] {
  const { words } = reading;
  const names: Named[] = [];
  const take = (text: string, from: number): void => {
    for (const name of brandNames(text, words.notNames)) names.push({ name: name.name, from: from + name.from });
  };
  for (const bracket of sentence.matchAll(/\(([^()]{2,300})\)/g)) {
    if (passage.kind === 'row' && /[\t\n]/.test(sentence.slice(0, bracket.index))) continue;
    const before = sentence.slice(Math.max(0, bracket.index - 45), bracket.index);
    // Behind a company's name stands where it sits, or its tools.
    const owned = formalNames(before, words.notNames).some(({ to }) => to >= before.trimEnd().length);
    if (owned && knownNames(bracket[1]!).length === 0) continue;
    const examples = listed && words.examples.all(bracket[1]!).some(({ from }) => from === 0);
    const kind = words.providers.all(before).at(-1);
    if ((examples || owned || (kind && before.length - kind.to <= 20)) && isNameList(bracket[1]!, words))
      take(bracket[1]!, bracket.index + 1);
  }
  for (const { to } of words.uses.all(sentence)) {
    const after = sentence.slice(to, to + 60);
    const article = words.articles.all(after).find(({ from }) => from === 1);
    for (const start of [1, (article?.to ?? 0) + 1]) {
      const [first] = brandNames(after.slice(start), words.notNames);
      if (first?.from === 0 && first.name.search(ANY_CAPITAL) >= 0) names.push({ name: first.name, from: to + start });
    }
  }
  for (const { to } of words.examples.all(sentence)) {
    let at = to;
    for (const part of sentence.slice(to, to + 300).split(/[,;(] ?/)) {
      const joint = words.conjunctions.all(part)[0];
      const pieces = joint ? [part.slice(0, joint.from), part.slice(joint.to)] : [part];
      const named = pieces.flatMap((piece) => {
        const text = piece.trim();
        const [only] = brandNames(text, words.notNames);
        const whole = only?.from === 0 && (only.to >= text.length - 1 || isSmall(text.slice(only.to).trimStart()));
        return whole && only.name.search(ANY_CAPITAL) >= 0
          ? [{ name: only.name, from: sentence.indexOf(only.name, at) }]
          : [];
      });
      names.push(...named);
      if (named.length < pieces.filter((piece) => piece.trim() !== '').length) break;
      at += part.length;
    }
  }
  if (listed && passage.kind === 'row') {
    const cell = sentence.split(/[\t\n]/)[0]!;
    if (isNameList(cell, words)) take(cell, 0);
  } else if (listed) {
    const after = sentence.indexOf(' : ') >= 0 ? sentence.slice(sentence.indexOf(' : ') + 3) : sentence;
    const parts = /\d{3}/.test(sentence) ? [] : namesOfList(after.replace(/\([^()]*\)/g, ''), words);
    const named = parts.flatMap((part) => {
      const bare = part.replace(/[.:]$/, '').trim();
      const [only, more] = brandNames(bare, words.notNames);
      const whole = only && !more && only.from === 0 && only.to >= bare.length - 1 && bare.split(' ').length <= 4;
      return whole ? [{ name: only.name, from: sentence.indexOf(part) }] : [];
    });
    // "Furthermore, we share …": one capital before a comma makes no list.
    if (named.length > 1 || after !== sentence) names.push(...named);
    const head = /^(.{2,50}?)(?: ?[:–—(]| - |$)/u.exec(sentence);
    if (head && (passage.kind === 'item' || /[–—:]/.test(head[0]))) {
      const [only, more] = brandNames(head[1]!, words.notNames);
      const rest = sentence.slice(head[0].length);
      const telling =
        rest === '' ||
        KNOWN_KEYS.has(folded(head[1]!)) ||
        /[\d.]/.test(head[1]!) ||
        hasInnerCapital(head[1]!) ||
        words.providers.test(rest);
      if (only && !more && telling && only.from === 0 && only.to >= head[1]!.trim().length - 1)
        names.push({ name: only.name, from: 0 });
    }
  }
  return names;
}

/** The parts of a list by its commas and the language's "and". */
function namesOfList(text: string, words: Words): string[] {
  const joints = words.conjunctions.all(text);
  let from = 0;
  const parts: string[] = [];
  for (const joint of joints) {
    parts.push(text.slice(from, joint.from));
    from = joint.to;
  }
  return [...parts, text.slice(from)]
    .flatMap((part) => part.split(/[,;/] ?| & /))
    .map((part) => part.replace(/ ?[.;…]+$/, '').trim())
    .filter(Boolean);
}

/** Whether a text is only names: "Example CMS", "e.g. One, Two and Three". */
function isNameList(text: string, words: Words): boolean {
  const opening = words.examples.all(text).find(({ from }) => from === 0);
  const parts = namesOfList(text.slice(opening?.to ?? 0).replace(/^[,: ]+/, ''), words);
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const [only] = brandNames(part, words.notNames);
      return only !== undefined && only.from === 0 && only.to >= part.length - 1;
    })
  );
}

/** One name a place: the longest wins, and a company that stands beside its own tool is not repeated. */
function distinct(names: Named[]): Named[] {
  const sorted = [...names].sort((a, b) => b.name.length - a.name.length);
  const kept: Named[] = [];
  for (const one of sorted) {
    const overlaps = kept.some(
      (other) => one.from < other.from + other.name.length && other.from < one.from + one.name.length,
    );
    if (!overlaps) kept.push(one);
  }
  return kept
    .filter((one) => {
      const bare = trimmed(one.name);
      return !kept.some(
        (other) =>
          other !== one &&
          trimmed(other.name) !== bare &&
          trimmed(other.name).startsWith(`${bare} `) &&
          KNOWN_KEYS.has(folded(other.name)),
      );
    })
    .sort((a, b) => a.from - b.from);
}

/** A known company without what it adds for one country; all others as they are written. */
function trimmed(name: string): string {
  const longest = KNOWN.all(0, name)
    .filter(({ from }) => from === 0)
    .sort((a, b) => b.to - a.to)[0];
  const rest = longest
    ? withoutLegalForm(name)
        .slice(longest.to)
        .replace(/^[, ]+/, '')
    : '';
  return longest && (rest === '' || BRANCH.test(rest))
    ? name.slice(0, longest.to)
    : withoutLegalForm(name) === name
      ? name.replace(/[,.]$/, '')
      : name;
}
