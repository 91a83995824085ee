import type { NamedRow } from './name-table.ts';

// Beyond it a cell is prose, and no list of names.
const MOST = 1_000;
const MOST_NAMES = 60;
// A pattern of less would speak of half the cookies there are.
const LEAST = { characters: 3, letters: 2 };

// What stands for the varying part of a name: "<id>", "{id}", "${id}", "[id]", "(id)", "%s", "#", "...", "XXXX", "UA-XXXX-Y".
const VARYING =
  /\$?\{[^{}]{0,40}\}|<[^<>]{0,40}>|\[[^[\]]{0,40}\]|\([^()]{0,40}\)|%[sd](?![A-Za-z])|#+|…|\.{2,}|(?<![A-Za-z])(?:[Xx]{2,}|[Nn]{3,}|UA-[XYxy]\b)(?:-[XYxy\d])?|[Xx]{3,}(?:-[XYxy\d])?\b/g;
const NOTHING_BUT = /^[xn]+$/i;
// How many hosts set it, as Cookiebot counts them.
const COUNT = /\s*[[(]\s*[x×]\s?\d{1,3}\s*[\])]$/i;
const NAME_LIKE = /^[\w!$%&'*+.^`|~<>{}[\]()#…:@/-]{2,200}$/;

/** A regular expression's text as names with `*`; its alternatives are names of their own. Never run: it is a page's. */
function namesOfExpression(source: string): string[] {
  const plain = source.replace(/\\[.\-_/$^*+|()[\]{}]/g, (escape) => escape[1]!).replaceAll('(?:', '(');
  const parts = plain.split('|');
  // Alternatives inside a group cannot be told from those of the whole by a cut.
  if ((parts.length > 1 && /[()]/.test(plain)) || plain.includes('(?')) return [];
  return parts.flatMap((part) => {
    const anchoredAt = { start: part.startsWith('^'), end: part.endsWith('$') };
    const middle = part
      .replace(/^\^|\$$/g, '')
      .replace(
        /(?:\\[dwsDWS]|\[[^\]]*\]|\([^()]*\)|\.)(?:[*+?]|\{[\d,]*\})+\??|\\[dwsDWS]|\[[^\]]*\]|\([^()]*\)\??/g,
        '*',
      );
    if (/[\\()[\]{}^+?]/.test(middle)) return [];
    return `${anchoredAt.start ? '' : '*'}${middle}${anchoredAt.end ? '' : '*'}`;
  });
}

function tamed(name: string): string[] {
  const pattern = name.replace(/\*{2,}/g, '*');
  if (!pattern.includes('*')) return pattern === '' ? [] : [pattern];
  const fixed = pattern.replaceAll('*', '');
  return fixed.length >= LEAST.characters && fixed.replace(/[^A-Za-z0-9]/g, '').length >= LEAST.letters
    ? [pattern]
    : [];
}

/**
 * The names that a declared name means, with `*` for a varying part: a cell may list several ("_ga, _gid"), and says the
 * varying part in many ways ("_ga_#", "_ga_<container-id>", "_gat_UA-XXXX-Y"). Patterns that would speak of almost every
 * cookie are left out.
 */
export function declaredNames(declared: string): NamedRow['name'][] {
  const text = declared
    .slice(0, MOST)
    .trim()
    .replace(/^["'`“”«»]+|["'`“”«»]+$/g, '');
  const expression = /^\/(.{1,200})\/[a-z]{0,7}$/.exec(text)?.[1];
  if (expression !== undefined) return namesOfExpression(expression).flatMap(tamed);

  const listed = text.split(/\s*(?:[,;\n]|\s\/\s|\s(?:and|et|und|y|e|en|og|och|&|\+)\s)\s*/).slice(0, MOST_NAMES);
  const names = listed.flatMap((one) => {
    const words = one.replace(COUNT, '').split(/\s+/);
    // Line breaks of a cell arrive as spaces.
    const several = words.length > 1 && words.every((word) => NAME_LIKE.test(word) && /[_\d.*-]/.test(word));
    return several ? words : [words.join(' ')];
  });
  const patterns = names.flatMap((name) => {
    const plain = name.replace(COUNT, '');
    return tamed(NOTHING_BUT.test(plain) ? plain : plain.replace(VARYING, '*'));
  });
  return [...new Set(patterns)];
}
