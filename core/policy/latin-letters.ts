import { plainLetters } from '../shared/letters.ts';

const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а-a б-b в-v г-g д-d е-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-sht ъ-a ь-y ю-yu я-ya'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
const GREEK: Record<string, string> = Object.fromEntries(
  'α-a β-v γ-g δ-d ε-e ζ-z η-i θ-th ι-i κ-k λ-l μ-m ν-n ξ-x ο-o π-p ρ-r σ-s ς-s τ-t υ-y φ-f χ-ch ψ-ps ω-o'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
/** Letters that some languages write as two where they have no accents. */
const DOUBLED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', þ: 'th', ð: 'd' };

/**
 * The text in small Latin letters as addresses have it: without accents, and where it differs with German and Nordic
 * letters written as two, as "datenschutzerklarung" and "datenschutzerklaerung"; Bulgarian by its own law on
 * transliteration, Greek by ISO 843.
 */
export function latinLetters(text: string): string[] {
  const small = text.toLowerCase();
  const written = (letters: string): string =>
    plainLetters(letters)
      .replaceAll('ου', 'ou')
      .replace(/[а-я]/g, (letter) => CYRILLIC[letter] ?? letter)
      .replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter);
  const doubled = small.normalize('NFC').replace(/[äöüåøþð]/g, (letter) => DOUBLED[letter] ?? letter);
  return [...new Set([written(small), written(doubled)])];
}
