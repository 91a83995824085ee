import { AUTHORITIES, isEea, type SupervisoryAuthority } from '../authorities.ts';
import type { Authority, PolicyFact } from '../facts.ts';
import { PhraseIndex, plain } from './phrase-index.ts';
import type { Reading } from './reader.ts';
import { sentenceWith, type Passage } from './text.ts';
import type { Matcher, Words } from './words.ts';
import { CAPITAL, isCapital, LETTER } from '../../shared/letters.ts';

/** Part of a web or mail address. */
const CONTINUED = new RegExp(String.raw`^(?:@|\.[${LETTER}])`);
/** Names are looked up by one word at a time in these letters. */
const nameKey = (name: string): string => plain(name).replaceAll('’', "'");

const BY_NAME = new Map<string, SupervisoryAuthority>();
const COUNTRIES = new Map<string, Set<string>>();
for (const authority of AUTHORITIES) {
  for (const name of authority.names) {
    COUNTRIES.set(nameKey(name), (COUNTRIES.get(nameKey(name)) ?? new Set()).add(authority.country));
    if (!BY_NAME.has(nameKey(name))) BY_NAME.set(nameKey(name), authority);
  }
}
const ALL_NAMES = AUTHORITIES.flatMap((authority) => authority.names.map((name) => ({ name, authority })));
const ENGLISH = /\b(?:data|authority|commission(?:er)?|agency|office|inspectorate|supervisor)\b/i;

/** The name with any endings, as most languages put its words into other cases: "Urzędu Ochrony", "Hatóságnál". */
function inflected(name: string): string {
  if (ENGLISH.test(name)) return name;
  return name.replace(new RegExp(`[${LETTER}]{4,}`, 'g'), (word) =>
    word === word.toUpperCase() ? word : `${word.slice(0, Math.max(4, word.length - 3))}*`,
  );
}

const NAMES = new PhraseIndex(
  ALL_NAMES.map(({ name }) => (inflected(name) === name ? [name] : [name, inflected(name)])),
);

/** The authority that goes by this name, in whatever language, or null. */
export function authorityNamed(name: string): SupervisoryAuthority | null {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '').trim();
  return BY_NAME.get(nameKey(bare)) ?? BY_NAME.get(nameKey(name)) ?? null;
}

/** "NAIH", "A.N.S.P.D.C.P." */
const isShort = (name: string): boolean => name === name.toUpperCase() && !name.includes(' ');

interface NameFound {
  /** in the nominative, but for a spelling of its own */
  name: string;
  authority: SupervisoryAuthority;
  from: number;
  to: number;
}

/** The authorities that a text names, with capitals unless the name is one long word, and not as part of an address. */
function authoritiesIn(text: string, words: Words): NameFound[] {
  return NAMES.every(text).flatMap(({ list, from, to }) => {
    const { name, authority } = ALL_NAMES[list]!;
    const written = text.slice(from, to);
    const single = written.length >= 12 && !written.includes(' ');
    // "IČO" is a register's number and no office.
    if (name === name.toUpperCase() && written !== name) return [];
    // An ending has at most three letters; a longer word is a compound: "Persónuverndarstefna".
    if (written.length > name.length + 3 * name.split(' ').length) return [];
    // "Persónuvernd" is data protection, too.
    if (single && words.privacy.test(written) && !words.complaint.test(text)) return [];
    if (!isCapital(written) && !single) return [];
    if (/[@./-]/.test(text[from - 1] ?? '') || CONTINUED.test(text.slice(to, to + 2))) return [];
    return [{ name, authority, from, to }];
  });
}

/** Whether the text has the name of an authority in it. */
export const namesAuthority = (text: string, words: Words): boolean => authoritiesIn(text, words).length > 0;

/**
 * The supervisory authority that the text names (Art. 13(2)(d) GDPR), null when it only says "the authority". Named
 * beside a complaint counts before named at all; one of the site's own country, then of the EEA, before others.
 */
export function readAuthority(reading: Reading): PolicyFact<Authority> | null {
  const { passages, words } = reading;
  const suffix = reading.siteDomain.split('.').at(-1)?.toUpperCase() ?? '';
  let best: { value: Authority; quote: string; score: number } | null = null;
  const consider = (value: Authority, quote: string, score: number): void => {
    if (
      !best ||
      score > best.score ||
      (score === best.score && value.name.length > best.value.name.length && value.name.includes(best.value.name))
    )
      best = { value, quote, score };
  };
  let complaintAt = -10;
  for (const passage of passages) {
    const complaint = words.complaint.in(passage.said.text);
    if (complaint) complaintAt = passage.index;
    const near = complaint || words.complaint.in(passage.said.headings) || passage.index - complaintAt <= 4;
    for (const { name, authority, from, to } of authoritiesIn(passage.text, words)) {
      const written = passage.text.slice(from, to);
      const sentence = sentenceWith(passage, written);
      const elsewhere = words.elsewhere.in(passage.said.heading) && authority.country !== 'GB';
      const own = authority.country === suffix;
      const score =
        (near ? 20 : 0) +
        (words.rights.test(sentence) ? 4 : 0) +
        (own ? 8 : 0) +
        (isEea(authority.country) ? 6 : 0) -
        (elsewhere ? 10 : 0);
      const shared = COUNTRIES.get(nameKey(name))!.size > 1 && !own;
      consider(
        {
          name: authority.country === 'FR' || isShort(name) ? authority.names[0]! : name,
          country: shared ? null : authority.country,
        },
        sentence,
        score,
      );
    }
    if (near) {
      const name = unlistedName(passage, words.authorityHead, words.authoritySubject);
      if (name) consider({ name, country: null }, sentenceWith(passage, name), 25);
    }
  }
  const chosen = best as { value: Authority; quote: string; score: number } | null;
  return chosen ? reading.fact(chosen.value, chosen.quote, chosen.score >= 20 ? 'certain' : 'likely') : null;
}

const CAPITAL_WORD = new RegExp(`(?<![${LETTER}-])[${CAPITAL}][${LETTER}-]*`, 'g');

/** A name made of an office and its subject: "Bureau … pour la protection des données", capital first. */
function unlistedName(passage: Passage, head: Matcher, subject: Matcher): string | null {
  for (const sentence of passage.sentences) {
    if (!subject.test(sentence)) continue;
    for (const { from, to } of head.all(sentence)) {
      const rest = sentence.slice(from, from + 140).split(/[,;:()[\]]| - |\. /)[0]!;
      const [about] = subject.all(rest);
      const before = sentence.slice(0, from);
      const capital = isCapital(rest) || /^(?:Le|La|L['’]|Les|The) ?$/u.test(before);
      // Only a name singles one out: an adjective or a place between the office and its subject.
      const between = about
        ? rest
            .slice(to - from, about.from)
            .trim()
            .split(' ')
        : [];
      if (
        about &&
        capital &&
        between.length >= 2 &&
        !/^(?:de la|pour la|de|for|on)$/.test(between.slice(0, 2).join(' '))
      ) {
        // What follows its last capital is the sentence's: "… zu beschweren".
        const end = Math.max(
          about.to,
          ...[...rest.matchAll(CAPITAL_WORD)].map(({ 0: word, index }) => index + word.length),
        );
        const article = /^(?:Le|La|L['’]|Les|The) ?$/u.test(before) ? before : '';
        return `${article}${rest.slice(0, end)}`.replace(/[.\s]+$/, '').trim();
      }
    }
  }
  return null;
}
