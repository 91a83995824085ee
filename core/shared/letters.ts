/**
 * Letters and digits of the languages of Europe, to stand inside the brackets of an expression. `\p{L}` and its like are
 * hundreds of ranges each, and the browser compiles them anew wherever they stand: a thousand times the memory of these.
 * Latin, Greek and Cyrillic are exact; further scripts are whole blocks.
 */
export const LETTER =
  'A-Za-zªµºÀ-ÖØ-öø-\u02c1\u0370-\u0373\u0376-\u037d\u037f\u0386\u0388-\u0481\u048a-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff';

/** Letters, digits and digits written small, to stand inside the brackets of an expression. */
export const LETTER_OR_DIGIT = `0-9${LETTER}²³¹¼-¾⁰-₉`;

/** Capitals, to stand inside the brackets of an expression. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΏΑ-ΫЀ-ЯҐẀẂẄẞỲ';

/** Whether the text begins with a capital. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the text begins with a small letter. */
export function isSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

const NOT_ASCII = new RegExp(`[${LETTER_OR_DIGIT}]`);

/** Whether the UTF-16 code unit is a letter or a digit. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return NOT_ASCII.test(String.fromCharCode(code));
}

// Letters that Unicode does not take apart into a base letter and a mark.
const BASE_LETTERS: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
};

/** The text in small letters without accents, so that words compare as people write them: "Durée" and "DUREE". */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øæłđðßœħı]/g, (letter) => BASE_LETTERS[letter] ?? letter);
}
