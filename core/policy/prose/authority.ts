import { AUTHORITIES, isEea, type SupervisoryAuthority } from '../authorities.ts';
import type { Authority, PolicyFact } from '../facts.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Reading } from './reader.ts';
import { sentenceWith, type Passage } from './text.ts';
import type { Matcher } from './words.ts';
import { isCapital, LETTER } from '../../shared/letters.ts';

/** Part of a web or mail address. */
const CONTINUED = new RegExp(String.raw`^(?:@|\.[${LETTER}])`);
const BY_NAME = new Map<string, SupervisoryAuthority>();
for (const authority of AUTHORITIES) {
  for (const name of authority.names) if (!BY_NAME.has(nameKey(name))) BY_NAME.set(nameKey(name), authority);
}
const NAMES = new PhraseIndex([AUTHORITIES.flatMap(({ names }) => names)], { foldCase: true });

function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}

/** The authority that goes by this name, in whatever language, or null. */
export function authorityNamed(name: string): SupervisoryAuthority | null {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '').trim();
  return BY_NAME.get(nameKey(bare)) ?? BY_NAME.get(nameKey(name)) ?? null;
}

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
    const complaint = words.complaint.test(passage.text);
    if (complaint) complaintAt = passage.index;
    const near = complaint || words.complaint.test(passage.headings) || passage.index - complaintAt <= 4;
    for (const { from, to } of NAMES.all(0, passage.text)) {
      const name = passage.text.slice(from, to);
      const authority = BY_NAME.get(nameKey(name));
      if (
        !authority ||
        !isCapital(name) ||
        /[@./-]/.test(passage.text[from - 1] ?? '') ||
        CONTINUED.test(passage.text.slice(to, to + 2))
      )
        continue;
      const sentence = sentenceWith(passage, name);
      const elsewhere = words.elsewhere.test(passage.heading) && authority.country !== 'GB';
      const score =
        (near ? 20 : 0) +
        (words.rights.test(sentence) ? 4 : 0) +
        (authority.country === suffix ? 8 : 0) +
        (isEea(authority.country) ? 6 : 0) -
        (elsewhere ? 10 : 0);
      const national = authority.names.some((one) => one.length > 5 && one === name) || authority.country === 'FR';
      consider(
        {
          name: authority.country === 'FR' ? authority.names[0]! : name,
          country: national && name !== 'Datatilsynet' ? authority.country : null,
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
        return `${/^(?:Le|La|L['’]|Les|The) ?$/u.test(before) ? before : ''}${rest}`.replace(/[.\s]+$/, '').trim();
      }
    }
  }
  return null;
}
